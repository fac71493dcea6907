import type { Node } from '@tiptap/pm/model';

/**
 * A piece of text without a seam: it begins at `offset` of the plain text and at `position` of the document; both count on in step.
 * A footnote's text has one place only, the footnote's: all its offsets lead there.
 */
type Run = {
  readonly offset: number;
  readonly position: number;
  readonly length: number;
  readonly isNote: boolean;
  /** The offset at which the next line's text begins, or this line goes on behind a footnote. */
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

/** A stretch of a block's line between two footnotes, from where in the block it begins. */
export type Stretch = { readonly text: string; readonly from: number };

/** A text block's line in stretches, hard breaks as line feeds, and its footnotes with where they stand in the block. */
export const lineOf = (block: Node): { readonly stretches: readonly Stretch[]; readonly notes: readonly Stretch[] } => {
  const stretches: { text: string; from: number }[] = [];
  const notes: Stretch[] = [];
  let isOpen = false;
  block.forEach((node, from) => {
    if (node.type.name === 'footnote') {
      notes.push({ text: String(node.attrs.text), from });
      isOpen = false;
      return;
    }
    // A hard break takes one position and is one line feed, so that offsets and positions keep step.
    const text = node.isText ? (node.text ?? '') : '\n';
    const last = stretches.at(-1);
    if (isOpen && last !== undefined) last.text += text;
    else stretches.push({ text, from });
    isOpen = true;
  });
  return { stretches, notes };
};

/** Reads the whole document once: not for the typing path. */
export const textMapOf = (doc: Node): TextMap => {
  const runs: Run[] = [];
  const texts: string[] = [];
  let offset = 0;
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true;
    const { stretches, notes } = lineOf(node);
    const line = stretches.map(({ text }) => text).join('');
    const words = [line, ...notes.map(({ text }) => text)].filter((text) => text !== '');
    const end = offset + words.reduce((sum, text) => sum + text.length + 1, 0);
    let at = offset;
    for (const [count, { text, from }] of stretches.entries()) {
      const next = count === stretches.length - 1 ? end : at + text.length;
      runs.push({ offset: at, position: position + 1 + from, length: text.length, isNote: false, next });
      at += text.length;
    }
    if (line !== '') at += 1;
    for (const { text, from } of notes) {
      if (text === '') continue;
      runs.push({ offset: at, position: position + 1 + from, length: text.length, isNote: true, next: at + text.length + 1 });
      at += text.length + 1;
    }
    texts.push(...words);
    offset = end;
    return false;
  });
  return { text: texts.join('\n'), runs, lines: runs.filter(({ isNote }) => !isNote) };
};

/** Where a passage of the text stands in the document; null for none. The line feed between two blocks stands at the end of the first. */
export const positionsOf = ({ runs }: TextMap, { from, to }: Span): Span | null => {
  const first = runBefore(runs, (run) => run.offset <= from);
  const last = runBefore(runs, (run) => run.offset < to);
  if (first === undefined || last === undefined || to <= from) return null;
  const start = first.isNote ? first.position : first.position + Math.min(from - first.offset, first.length);
  const end = last.isNote ? last.position + 1 : last.position + Math.min(to - last.offset, last.length);
  return start < end ? { from: start, to: end } : { from: end, to: start };
};

/** Which passage of the text stands between two positions of the document, however far into the structure they point; null where there is none. */
export const offsetsOf = ({ lines }: TextMap, { from, to }: Span): Span | null => {
  const first = runBefore(lines, (run) => run.position <= from);
  const last = runBefore(lines, (run) => run.position < to);
  if (last === undefined) return null;
  const start = first === undefined ? 0 : from - first.position > first.length ? first.next : first.offset + from - first.position;
  const end = last.offset + Math.min(to - last.position, last.length);
  return start < end ? { from: start, to: end } : null;
};

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
