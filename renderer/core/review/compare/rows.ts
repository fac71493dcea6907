import type { DiffPart } from '../suggestions/diff-words.ts';
import type { LineDifference } from './compare-bodies.ts';

/** What a comparison shows of a text: a line, or unchanged lines that are folded away. */
export type ComparedRow =
  | { readonly kind: 'line'; readonly line: LineDifference }
  | { readonly kind: 'fold'; readonly lines: readonly LineDifference[] };

/** Unchanged lines beside a change that stay in sight, so that its place is known. */
const context = 1;

/** The lines of a comparison with long unchanged stretches folded; none at all where no line has changed. */
export const rowsOf = (lines: readonly LineDifference[]): readonly ComparedRow[] => {
  const isNear = lines.map(() => false);
  for (const [at, { kind }] of lines.entries()) {
    if (kind === 'same') continue;
    for (let near = Math.max(0, at - context); near <= Math.min(lines.length - 1, at + context); near += 1) isNear[near] = true;
  }
  if (!isNear.includes(true)) return [];
  const rows: ComparedRow[] = [];
  let folded: LineDifference[] = [];
  const close = (): void => {
    // A fold that hides one line takes the room of that line.
    if (folded.length === 1) rows.push(...folded.map((line): ComparedRow => ({ kind: 'line', line })));
    else if (folded.length > 1) rows.push({ kind: 'fold', lines: folded });
    folded = [];
  };
  for (const [at, line] of lines.entries()) {
    if (isNear[at] === true) {
      close();
      rows.push({ kind: 'line', line });
    } else folded.push(line);
  }
  close();
  return rows;
};

/** What one side of a comparison says: the parts that it has; null for a line that it doesn't have. */
export type Side = readonly DiffPart[] | null;

/** A text's parts as its older and its newer form, each with what it alone has marked. */
export const sidesOf = (parts: readonly DiffPart[]): { readonly before: Side; readonly after: Side } => ({
  before: sideOf(parts, 'new'),
  after: sideOf(parts, 'gone'),
});

const sideOf = (parts: readonly DiffPart[], other: 'new' | 'gone'): Side => {
  const own = parts.filter(({ kind }) => kind !== other);
  return own.length === 0 && parts.length > 0 ? null : own;
};

/** The words of a line as parts; one with other formats only is the same on both sides. */
export const partsOfLine = (line: LineDifference): readonly DiffPart[] => {
  if (line.kind === 'changed') return line.parts;
  return [{ kind: line.kind === 'gone' || line.kind === 'new' ? line.kind : 'same', text: line.text }];
};
