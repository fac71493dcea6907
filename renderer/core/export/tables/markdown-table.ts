import type { Align } from '../../rich-text/rich-text.ts';
import type { SheetBlock, SheetTable } from '../sheet.ts';

/** The words of a table by row and column: a merged cell has its words in its first place, and nothing in the others. */
export const wordsByPlace = (
  { lines, width }: SheetTable,
  words: (blocks: readonly SheetBlock[]) => string,
): readonly (readonly string[])[] =>
  lines.map((row) => {
    const line = Array.from({ length: width }, () => '');
    for (const cell of row) line[cell.column] = words(cell.blocks);
    return line;
  });

/** A line of its own for everything, and no bar that would end the cell. */
const inCell = (text: string): string =>
  text
    .replace(/\\?\n+/g, '<br>')
    .replace(/(?<!\\)\|/g, '\\|')
    .trim();

const rules: Readonly<Record<Align | 'none', string>> = { left: ':---', center: ':---:', right: '---:', none: '---' };

const rowOf = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

/** A table as Markdown draws it, one line a row; `words` gives a cell as Markdown. Markdown knows one head only: without one it is left empty. */
export const markdownTable = (table: SheetTable, words: (blocks: readonly SheetBlock[]) => string): string => {
  const lines = wordsByPlace(table, (blocks) => inCell(words(blocks)));
  const [first] = lines;
  const head = table.heads > 0 && first !== undefined ? first : Array.from({ length: table.width }, () => '');
  const aligned = new Map(table.lines.flatMap((row) => row.map(({ column, align }) => [column, align] as const)));
  const rule = Array.from({ length: table.width }, (_, column) => rules[aligned.get(column) ?? 'none']);
  return [head, rule, ...lines.slice(table.heads > 0 ? 1 : 0)].map(rowOf).join('\n');
};
