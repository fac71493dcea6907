import type { Line } from '../../lines/split-lines.ts';
import { cleanCell, type Row } from '../row.ts';

/** Attributes of a wiki cell, which end at a single bar. */
const ATTRIBUTES = /^\s*(?:[a-z-]{2,20}\s?=\s?(?:"[^"|]{0,200}"|'[^'|]{0,200}'|[^\s|"']{1,60})\s*){1,8}\|(?!\|)/i;

function cellText(raw: string): string {
  const bare = raw.replace(ATTRIBUTES, '').replace(/\[\[(?:[^[\]|]{1,200}\|)?([^[\]|]{1,200})\]\]/g, '$1');
  return cleanCell(bare.replaceAll("'''", '').replaceAll("''", ''));
}

/** The rows of a wiki table ("{|" to "|}") that begins at a line, and the line after it; null where none does or it never ends. */
export function wikiTable(
  input: string,
  lines: readonly Line[],
  at: number,
): { readonly rows: readonly Row[]; readonly end: number } | null {
  const raw = (index: number): string => {
    const line = lines[index];
    return line === undefined ? '' : input.slice(line.from, line.to).trim();
  };
  if (!raw(at).startsWith('{|')) return null;
  const rows: Row[] = [];
  let cells: string[] = [];
  let from = lines[at]?.from ?? 0;
  let to = from;
  const endRow = (): void => {
    if (cells.length > 0) rows.push({ cells: cells.map(cellText), from, to });
    cells = [];
  };
  for (let index = at + 1; index < lines.length; index += 1) {
    const text = raw(index);
    const line = lines[index];
    if (line === undefined) break;
    if (text.startsWith('|}')) {
      endRow();
      return rows.length === 0 ? null : { rows, end: index + 1 };
    }
    if (text.startsWith('|-')) {
      endRow();
      from = line.from;
    } else if (text.startsWith('|+')) {
      from = line.from;
    } else if (/^[|!]/.test(text)) {
      if (cells.length === 0) from = Math.min(from, line.from);
      cells.push(...text.slice(1).split(text.startsWith('!') ? /!!|\|\|/ : '||'));
      to = line.to;
    } else if (cells.length > 0 && text !== '') {
      cells[cells.length - 1] = `${cells.at(-1) ?? ''} ${text}`;
      to = line.to;
    }
  }
  return null;
}
