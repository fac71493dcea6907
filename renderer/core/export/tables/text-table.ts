import type { SheetBlock, SheetTable } from '../sheet.ts';
import { wordsByPlace } from './markdown-table.ts';

/** What a line of a table may take, in characters; a word longer than its column makes it longer still. */
const widest = 100;
const narrowest = 8;
const gap = '  ';

const lengthOf = (text: string): number => [...text].length;

/** A table in columns of equal width: long cells go on in the next line, a line under the head. `words` gives a cell as plain text. */
export const textTable = (table: SheetTable, words: (blocks: readonly SheetBlock[]) => string): string => {
  const rows = wordsByPlace(table, words);
  const widths = narrowed(
    Array.from({ length: table.width }, (_, column) => Math.max(1, ...rows.map((row) => longestLine(row[column] ?? '')))),
  );
  const wrapped = rows.map((row) => row.map((text, column) => wrap(text, widths[column] ?? widest)));
  const real = widths.map((_, column) => Math.max(1, ...wrapped.flatMap((row) => (row[column] ?? []).map(lengthOf))));
  const lines = wrapped.map((row) => {
    const height = Math.max(...row.map((cell) => cell.length));
    return Array.from({ length: height }, (_, line) =>
      row
        .map((cell, at) => padded(cell[line] ?? '', real[at] ?? 0))
        .join(gap)
        .trimEnd(),
    ).join('\n');
  });
  if (table.heads === 0) return lines.join('\n');
  const rule = real.map((width) => '-'.repeat(width)).join(gap);
  return [...lines.slice(0, table.heads), rule, ...lines.slice(table.heads)].join('\n');
};

const longestLine = (text: string): number => Math.max(...text.split('\n').map(lengthOf));

const padded = (text: string, width: number): string => text + ' '.repeat(Math.max(0, width - lengthOf(text)));

/** The widest columns give room until a line fits, or until none has more to give. */
const narrowed = (natural: readonly number[]): readonly number[] => {
  const widths = [...natural];
  let over = widths.reduce((sum, width) => sum + width, gap.length * (widths.length - 1)) - widest;
  while (over > 0) {
    const most = Math.max(...widths);
    if (most <= narrowest) break;
    const at = widths.indexOf(most);
    const next = Math.max(narrowest, ...widths.filter((width) => width < most));
    const less = Math.min(over, Math.max(1, most - next));
    widths[at] = most - less;
    over -= less;
  }
  return widths;
};

const wrap = (text: string, width: number): readonly string[] =>
  text.split('\n').flatMap((line) => {
    if (lengthOf(line) <= width) return [line];
    const lines: string[] = [];
    let open = '';
    for (const word of line.split(' ')) {
      if (open !== '' && lengthOf(open) + 1 + lengthOf(word) > width) {
        lines.push(open);
        open = word;
      } else open = open === '' ? word : `${open} ${word}`;
    }
    return [...lines, open];
  });
