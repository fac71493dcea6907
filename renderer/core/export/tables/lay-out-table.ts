import type { Block, Table } from '../../rich-text/rich-text.ts';
import { placeCells } from '../../rich-text/table-grid.ts';
import type { SheetBlock, SheetCell, SheetTable } from '../sheet.ts';

/** What a column without a width of its own counts as, in pixels. */
const usualWidth = 120;

/** A table in its final order; `blocksOf` lays out what stands in a cell. Nothing when no cell has any words. */
export const layOutTable = (table: Table, blocksOf: (blocks: readonly Block[]) => readonly SheetBlock[]): readonly SheetTable[] => {
  const { placed, width } = placeCells(table.content);
  const cells = placed.map(({ cell, row, column }): SheetCell => {
    const { colspan, rowspan, align = null } = cell.attrs;
    return { row, column, colspan, rowspan, align, isHead: cell.type === 'tableHeader', blocks: blocksOf(cell.content) };
  });
  if (cells.every(({ blocks }) => blocks.length === 0)) return [];
  const rows = withBoldHead(table.content.map((_, row) => cells.filter((cell) => cell.row === row)));
  const heads = headRows(rows);
  const lines = rows.map((row, at) => (at < heads ? row.map((cell) => ({ ...cell, isHead: true })) : row));
  return [{ kind: 'table', width, heads, lines, widths: widthsOf(placed, width) }];
};

/** Word knows no heads: a first row all in bold, over one that is not, is one, where the author marked none. */
const withBoldHead = (rows: readonly (readonly SheetCell[])[]): readonly (readonly SheetCell[])[] => {
  const [first, second, ...more] = rows;
  if (first === undefined || second === undefined || rows.flat().some(({ isHead }) => isHead)) return rows;
  if (!first.every(isBold) || second.every(isBold)) return rows;
  return [first.map((cell) => ({ ...cell, isHead: true })), second, ...more];
};

/** Whether a cell has words, and all of them are bold. */
const isBold = ({ blocks }: SheetCell): boolean =>
  blocks.length > 0 &&
  blocks.every(
    (block) =>
      block.kind === 'paragraph' &&
      block.content.every(
        (piece) => piece.type !== 'text' || piece.text.trim() === '' || (piece.marks ?? []).some(({ type }) => type === 'bold'),
      ),
  );

/** How many rows at the top are heads all over; none when a cell reaches from them into the body, or when there is no body. */
const headRows = (rows: readonly (readonly SheetCell[])[]): number => {
  const found = rows.findIndex((row) => row.length === 0 || row.some(({ isHead }) => !isHead));
  const heads = found === -1 ? 0 : found;
  const top = rows.slice(0, heads).flat();
  const reached = Math.max(heads, ...top.map((cell) => cell.row + cell.rowspan));
  if (reached === heads) return heads;
  // Word marks the first row alone: what divides a wide head, beside heads that reach as far down, belongs to the head as well.
  const divides = (cell: SheetCell): boolean =>
    cell.row + cell.rowspan <= reached &&
    top.some((over) => over.colspan > 1 && over.column <= cell.column && cell.column + cell.colspan <= over.column + over.colspan);
  return reached < rows.length && rows.slice(heads, reached).flat().every(divides) ? reached : 0;
};

/** Each column's share of the whole, in per cent; null where no column's width was set. */
const widthsOf = (placed: ReturnType<typeof placeCells>['placed'], width: number): readonly number[] | null => {
  const set: (number | undefined)[] = Array.from({ length: width });
  for (const { cell, column } of placed) {
    for (const [at, pixels] of (cell.attrs.colwidth ?? []).entries()) if (pixels > 0) set[column + at] ??= pixels;
  }
  if (set.every((pixels) => pixels === undefined)) return null;
  const all = set.map((pixels) => pixels ?? usualWidth);
  const sum = all.reduce((whole, pixels) => whole + pixels, 0);
  return all.map((pixels) => Math.round((pixels / sum) * 1000) / 10);
};
