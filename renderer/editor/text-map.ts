import type { Node } from '@tiptap/pm/model';
import { bar, type PublicPart } from './blocks/public-parts.ts';

/**
 * A piece of a text without a seam: its words begin at `offset` of the plain text and at `position` of the document. In text both count on in step; a chip
 * has words of some `length` and takes one position; a footnote's text has one place only, the footnote's: all its offsets lead there.
 */
export type Run = {
  readonly offset: number;
  readonly position: number;
  readonly length: number;
  readonly kind: 'text' | 'chip' | 'note';
  /** The offset at which the next line's text begins, or this line goes on. */
  readonly next: number;
};

/** A document's plain text (as `plainText` of core gives it for the body) with the way between its offsets and the document's positions. */
export type TextMap = {
  readonly text: string;
  readonly runs: readonly Run[];
  /** The runs that are lines of the text, in the order of their positions. */
  readonly lines: readonly Run[];
};

/** From one place to another, the first not behind the second; offsets into the text or positions in the document. */
export type Span = { readonly from: number; readonly to: number };

/** A footnote's text, and the footnote's position in the document. */
export type Note = { readonly text: string; readonly position: number };

/** One text block's line without its footnotes, and these. */
export type LineMap = { readonly text: string; readonly runs: readonly Run[]; readonly notes: readonly Note[] };

/** The words of what stands in a line and is no text: a chip's are those that it shows, everything else is a line feed. */
export const leafWords = (leaf: Node): string => (isChip(leaf) ? (leaf.type.spec.leafText?.(leaf) ?? '') : '\n');

const isChip = (node: Node): boolean => node.type.name === 'chip';

/** One text block's words, its content beginning at `position`, and they at `offset`; of its pieces only what `parts` says of each, if it says so. */
export const lineMapOf = (block: Node, position: number, offset: number, parts: readonly PublicPart[] | null = null): LineMap => {
  const runs: { offset: number; position: number; length: number; kind: 'text' | 'chip'; next: number }[] = [];
  const notes: Note[] = [];
  let text = '';
  let isOpen = false;
  block.forEach((node, start, at) => {
    const part = parts?.[at] ?? 'shown';
    if (part !== 'shown') {
      if (part === 'bar' && !text.endsWith(bar)) text += bar;
      isOpen = false;
      return;
    }
    if (node.type.name === 'footnote') {
      notes.push({ text: String(node.attrs.text), position: position + start });
      isOpen = false;
      return;
    }
    const kind = isChip(node) ? 'chip' : 'text';
    // A hard break takes one position and is one line feed, so that offsets and positions keep step.
    const words = node.isText ? (node.text ?? '') : leafWords(node);
    const last = runs.at(-1);
    const here = offset + text.length;
    text += words;
    if (kind === 'text' && isOpen && last !== undefined) last.length += words.length;
    // A chip without words has no place in them.
    else if (words !== '') runs.push({ offset: here, position: position + start, length: words.length, kind, next: 0 });
    isOpen = kind === 'text';
  });
  const end = offset + [text, ...notes.map((note) => note.text)].reduce((sum, { length }) => (length === 0 ? sum : sum + length + 1), 0);
  for (const [count, run] of runs.entries()) run.next = count === runs.length - 1 ? end : run.offset + run.length;
  return { text, runs, notes };
};

/** Reads the whole document once: not for the typing path. */
export const textMapOf = (doc: Node): TextMap => {
  const runs: Run[] = [];
  const texts: string[] = [];
  let offset = 0;
  const add = (text: string): void => {
    texts.push(text);
    offset += text.length + 1;
  };
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true;
    const line = lineMapOf(node, position + 1, offset);
    runs.push(...line.runs);
    if (line.text !== '') add(line.text);
    for (const { text, position: at } of line.notes) {
      if (text === '') continue;
      runs.push({ offset, position: at, length: text.length, kind: 'note', next: offset + text.length + 1 });
      add(text);
    }
    return false;
  });
  return { text: texts.join('\n'), runs, lines: runs.filter(({ kind }) => kind !== 'note') };
};

/** Where a passage of the text stands in the document; null for none. The line feed between two blocks stands at the end of the first. */
export const positionsOf = ({ runs }: Pick<TextMap, 'runs'>, { from, to }: Span): Span | null => {
  const first = runBefore(runs, (run) => run.offset <= from);
  const last = runBefore(runs, (run) => run.offset < to);
  if (first === undefined || last === undefined || to <= from) return null;
  const start = first.position + stepsInto(first, from - first.offset, false);
  const end = last.position + stepsInto(last, to - last.offset, true);
  // A passage from a line into its note ends where the note stands, which may be before.
  return start < end ? { from: start, to: end } : { from: end, to: start };
};

/** How many positions far an offset in a run is; a chip is taken whole or not at all, a note always whole. */
const stepsInto = ({ length, kind }: Run, by: number, isEnd: boolean): number => {
  switch (kind) {
    case 'text':
      return Math.min(by, length);
    case 'chip':
      return Number(by >= length || (isEnd && by > 0));
    case 'note':
      return Number(isEnd);
  }
};

/** Which passage of the text stands between two positions of the document, however far into the structure they point; null where there is none. */
export const offsetsOf = ({ lines }: TextMap, { from, to }: Span): Span | null => {
  const first = runBefore(lines, (run) => run.position <= from);
  const last = runBefore(lines, (run) => run.position < to);
  if (last === undefined) return null;
  const start = first === undefined ? 0 : from - first.position > sizeOf(first) ? first.next : lettersUpTo(first, from);
  const end = lettersUpTo(last, to);
  return start < end ? { from: start, to: end } : null;
};

/** How many positions a run of a line takes. */
const sizeOf = ({ length, kind }: Run): number => (kind === 'chip' ? 1 : length);

/** The offset of a position in a run, or of its end where the position is behind. */
const lettersUpTo = ({ offset, position, length, kind }: Run, at: number): number =>
  offset + (kind === 'chip' ? (at > position ? length : 0) : Math.min(at - position, length));

/** The last of the runs, which are in order, that is still before something. */
const runBefore = (runs: readonly Run[], isBefore: (run: Run) => boolean): Run | undefined => {
  let low = 0;
  let high = runs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    const run = runs[middle];
    if (run !== undefined && isBefore(run)) low = middle + 1;
    else high = middle;
  }
  return runs[low - 1];
};
