import type { Node } from '@tiptap/pm/model';

/** One non-empty text block: its text begins at `offset` of the plain text and at `position` of the document; both count on in step. */
type Run = { readonly offset: number; readonly position: number; readonly length: number };

/** A document's plain text (as `plainText` of core gives it for the body) with the way between its offsets and the document's positions. */
export type TextMap = { readonly text: string; readonly runs: readonly Run[] };

/** From one place to another, the first not behind the second; offsets into the text or positions in the document. */
export type Span = { readonly from: number; readonly to: number };

/** Reads the whole document once: not for the typing path. */
export const textMapOf = (doc: Node): TextMap => {
  const runs: Run[] = [];
  const texts: string[] = [];
  let offset = 0;
  doc.descendants((node, position) => {
    if (!node.isTextblock) return true;
    // A hard break takes one position and is one line feed, so that offsets and positions keep step inside a block.
    const text = node.textBetween(0, node.content.size, '', '\n');
    if (text !== '') {
      runs.push({ offset, position: position + 1, length: text.length });
      texts.push(text);
      offset += text.length + 1;
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
    from: first.position + Math.min(from - first.offset, first.length),
    to: last.position + Math.min(to - last.offset, last.length),
  };
};

/** Which passage of the text stands between two positions of the document, however far into the structure they point; null where there is none. */
export const offsetsOf = ({ runs }: TextMap, { from, to }: Span): Span | null => {
  const first = runBefore(runs, (run) => run.position <= from);
  const last = runBefore(runs, (run) => run.position < to);
  if (last === undefined) return null;
  const start = first === undefined ? 0 : first.offset + Math.min(from - first.position, first.length + 1);
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
