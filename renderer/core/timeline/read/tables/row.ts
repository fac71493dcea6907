import { cleanInline } from '../lines/clean-inline.ts';

/** One row of a table, its cells cleaned of markup. */
export type Row = { readonly cells: readonly string[]; readonly from: number; readonly to: number };

/** The words of a cell without markup, on one line. */
export function cleanCell(cell: string): string {
  return cleanInline(cell)
    .replace(/\s{1,200}/g, ' ')
    .trim();
}
