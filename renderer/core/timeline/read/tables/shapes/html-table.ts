import { readWhenWords } from '../../../../time/words/read-when-words.ts';
import { cleanCell, type Row } from '../row.ts';

const TABLE = /<table(?:\s[^<>]{0,600})?>/gi;
const CELL = /<t[dh](\s[^<>]{0,600})?>/gi;

/** A cell that reaches down over the rows below. */
type Span = { readonly text: string; left: number };

function spanOf(attributes: string): number {
  const rows = /rowspan\s?=\s?["']?(\d{1,3})/i.exec(attributes)?.[1];
  return rows === undefined ? 1 : Math.max(1, Number(rows));
}

/** Only a date or a time is said again in the rows that its cell reaches over; other words belong to the first. */
function repeats(text: string): boolean {
  const when = readWhenWords(text, 0);
  return when !== null && /^[\s.,:)]*$/.test(text.slice(when.to));
}

function cellsOf(row: string, spans: Map<number, Span>): readonly string[] {
  const starts = [...row.matchAll(CELL)];
  const before = cleanCell(row.slice(0, starts[0]?.index ?? row.length));
  const cells: string[] = [];
  const takeSpans = (): void => {
    for (let span = spans.get(cells.length); span !== undefined; span = spans.get(cells.length)) {
      if (span.left === 1) spans.delete(cells.length);
      else span.left -= 1;
      cells.push(repeats(span.text) ? span.text : '');
    }
  };
  starts.forEach((start, index) => {
    takeSpans();
    const text = cleanCell(row.slice(start.index + start[0].length, starts[index + 1]?.index ?? row.length));
    const down = spanOf(start[1] ?? '');
    if (down > 1 && cells.length < 40) spans.set(cells.length, { text, left: down - 1 });
    cells.push(text);
  });
  if (starts.length > 0) takeSpans();
  return before === '' ? cells : [...cells, before];
}

function htmlRows(input: string, from: number, to: number): readonly Row[] {
  const rows: Row[] = [];
  const html = input.slice(from, to);
  const spans = new Map<number, Span>();
  const starts = [...html.matchAll(/<tr(?:\s[^<>]{0,600})?>/gi)].map((found) => found.index);
  starts.forEach((start, index) => {
    const end = starts[index + 1] ?? html.length;
    const cells = cellsOf(html.slice(start, end), spans);
    if (cells.length > 0) rows.push({ cells, from: from + start, to: from + end });
  });
  return rows;
}

/** The next HTML table with at least one row, from an offset on; null where there is none. */
export function htmlTable(
  input: string,
  from: number,
): { readonly from: number; readonly to: number; readonly rows: readonly Row[] } | null {
  const open = new RegExp(TABLE);
  const close = /<\/table>/gi;
  open.lastIndex = from;
  for (;;) {
    const start = open.exec(input);
    if (start === null) return null;
    close.lastIndex = start.index;
    const found = close.exec(input);
    const to = found === null ? input.length : found.index + found[0].length;
    const rows = htmlRows(input, start.index, to);
    if (rows.length > 0) return { from: start.index, to, rows };
    open.lastIndex = to;
  }
}
