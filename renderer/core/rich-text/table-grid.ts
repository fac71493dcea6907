import type { TableCell, TableRow } from './rich-text.ts';
import { textBlock } from './walk.ts';

/** A cell with the place of its upper left corner, counted from 0. */
export type PlacedCell = { readonly cell: TableCell; readonly row: number; readonly column: number };

/** No table of a report is wider on purpose; a cell that says so was broken on the way. */
const widestSpan = 64;
/** What a table may be filled up to; more comes from broken or hostile data only. */
const mostPlaces = 200_000;

const isCount = (value: number): boolean => Number.isSafeInteger(value) && value >= 1;

/**
 * The cells of rows as they lie in the grid, and its width: each takes the first free place of its row, as browsers do it.
 * Spans that leave the table or lie over another cell are cut.
 */
export const placeCells = (rows: readonly TableRow[]): { readonly placed: readonly PlacedCell[]; readonly width: number } => {
  const placed: PlacedCell[] = [];
  /** How many rows each column is still taken from above. */
  let taken: number[] = [];
  let width = 0;
  for (const [row, { content }] of rows.entries()) {
    const below: number[] = taken.map((left) => Math.max(0, left - 1));
    let column = 0;
    for (const cell of content) {
      while ((taken[column] ?? 0) > 0) column += 1;
      const { colspan, rowspan } = cell.attrs;
      const wanted = isCount(colspan) ? Math.min(colspan, widestSpan) : 1;
      let span = 1;
      while (span < wanted && (taken[column + span] ?? 0) === 0) span += 1;
      const height = isCount(rowspan) ? Math.min(rowspan, rows.length - row) : 1;
      placed.push({ cell: withSpans(cell, span, height), row, column });
      for (let at = column; at < column + span; at += 1) below[at] = height - 1;
      column += span;
      width = Math.max(width, column);
    }
    width = Math.max(width, taken.length);
    taken = Array.from(below, (left) => left ?? 0);
  }
  return { placed, width };
};

const withSpans = (cell: TableCell, colspan: number, rowspan: number): TableCell => {
  const { colwidth, colspan: wide, rowspan: high } = cell.attrs;
  if (wide === colspan && high === rowspan && (colwidth === undefined || colwidth.length === colspan)) return cell;
  const { colwidth: _, ...rest } = cell.attrs;
  return { ...cell, attrs: { ...rest, ...(colwidth?.length === colspan ? { colwidth } : {}), colspan, rowspan } };
};

/** A cell without words. */
export const emptyCell = (type: TableCell['type'] = 'tableCell'): TableCell => ({
  type,
  attrs: { colspan: 1, rowspan: 1 },
  content: [textBlock('p', '')],
});

/** Rows made a whole rectangle, short ones filled with empty cells; null when that would be a monster of hardly any words. */
export const squareRows = (rows: readonly TableRow[]): readonly TableRow[] | null => {
  const { placed, width } = placeCells(rows);
  if (width === 0 || width * rows.length > mostPlaces) return null;
  const free = rows.map(() => Array.from({ length: width }, () => true));
  const cells: { column: number; cell: TableCell }[][] = rows.map(() => []);
  for (const { cell, row, column } of placed) {
    cells[row]?.push({ column, cell });
    for (let down = row; down < row + cell.attrs.rowspan; down += 1)
      for (let right = column; right < column + cell.attrs.colspan; right += 1) free[down]?.splice(right, 1, false);
  }
  return cells.map((row, at) => {
    const missing = (free[at] ?? []).flatMap((isFree, column) => (isFree ? [{ column, cell: emptyCell() }] : []));
    const content = (missing.length === 0 ? row : [...row, ...missing].sort((a, b) => a.column - b.column)).map(({ cell }) => cell);
    return { type: 'tableRow', content };
  });
};
