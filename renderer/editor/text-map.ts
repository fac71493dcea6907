import type { Node } from '@tiptap/pm/model';

/**
 * A piece of one text block: its text begins at `offset` of the plain text and at `position` of the document. In text both count on in step;
 * a chip has words of some `length` and takes one position.
 */
export type Run = { readonly offset: number; readonly position: number; readonly length: number; readonly isChip: boolean };

/** A document's plain text (as `plainText` of core gives it for the body) with the way between its offsets and the document's positions. */
export type TextMap = { readonly text: string; readonly runs: readonly Run[] };

/** From one place to another, the first not behind the second; offsets into the text or positions in the document. */
export type Span = { readonly from: number; readonly to: number };

/** The words of a leaf: a hard break takes one position and is one line feed, a chip has the words that it shows. */
const leafText = (leaf: Node): string => (isChip(leaf) ? (leaf.type.spec.leafText?.(leaf) ?? '') : '\n');
const isChip = (node: Node): boolean => node.type.name === 'chip';

/** One text block's words, its content beginning at `position`, and they at `offset`. */
export const lineMapOf = (block: Node, position: number, offset: number): TextMap => {
  const text = block.textBetween(0, block.content.size, '', leafText);
  let hasChip = false;
  block.forEach((node) => {
    hasChip ||= isChip(node);
  });
  if (!hasChip) return { text, runs: [{ offset, position, length: text.length, isChip: false }] };
  const runs: Run[] = [];
  let at = offset;
  block.forEach((node, start) => {
    const length = isChip(node) ? leafText(node).length : node.nodeSize;
    // One without words has no place in them.
    if (length > 0) runs.push({ offset: at, position: position + start, length, isChip: isChip(node) });
    at += length;
  });
  return { text, runs };
};

/** Reads the whole document once: not for the typing path. */
export const textMapOf = (doc: Node): TextMap => {
  const runs: Run[] = [];
  const texts: string[] = [];
  let offset = 0;
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true;
    const line = lineMapOf(node, position + 1, offset);
    if (line.text !== '') {
      runs.push(...line.runs);
      texts.push(line.text);
      offset += line.text.length + 1;
    }
    return false;
  });
  return { text: texts.join('\n'), runs };
};

/** Where a passage of the text stands in the document; null for none. The line feed between two blocks stands at the end of the first. */
export const positionsOf = ({ runs }: TextMap, { from, to }: Span): Span | null => {
  const first = runBefore(runs, (run) => run.offset <= from);
  const last = runBefore(runs, (run) => run.offset < to);
  if (first === undefined || last === undefined || to <= from) return null;
  return {
    from: first.position + stepsInto(first, from - first.offset, false),
    to: last.position + stepsInto(last, to - last.offset, true),
  };
};

/** How many positions far an offset in a run is; a chip is taken whole or not at all. */
const stepsInto = ({ length, isChip }: Run, by: number, isEnd: boolean): number =>
  isChip ? Number(by >= length || (isEnd && by > 0)) : Math.min(by, length);

/** Which passage of the text stands between two positions of the document, however far into the structure they point; null where there is none. */
export const offsetsOf = ({ runs }: TextMap, { from, to }: Span): Span | null => {
  const first = runBefore(runs, (run) => run.position <= from);
  const last = runBefore(runs, (run) => run.position < to);
  if (last === undefined) return null;
  const start = first === undefined ? 0 : first.offset + lettersInto(first, from - first.position, 1);
  const end = last.offset + lettersInto(last, to - last.position, 0);
  return start < end ? { from: start, to: end } : null;
};

/** How many letters of a run lie before a position; behind its end up to `beyond` more. */
const lettersInto = ({ length, isChip }: Run, by: number, beyond: number): number =>
  isChip ? (by <= 0 ? 0 : length + Math.min(by - 1, beyond)) : Math.min(by, length + beyond);

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
