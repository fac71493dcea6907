import { cleanInline } from './clean-inline.ts';
import { splitFields } from './split-fields.ts';
import { type Line, splitLines } from './split-lines.ts';

/** One row of a table, its cells cleaned of markup. */
export type Row = { readonly cells: readonly string[]; readonly from: number; readonly to: number };

/** A part of the input: running text, or a table. */
export type Part = { readonly kind: 'lines'; readonly lines: readonly Line[] } | { readonly kind: 'table'; readonly rows: readonly Row[] };

const HTML_TABLE = /<table(?:\s[^<>]{0,600})?>/gi;
const RULE = /^\|?\s{0,20}:?-{1,200}:?\s{0,20}(?:\|\s{0,20}:?-{1,200}:?\s{0,20}){0,40}\|?$/;
const BULLET = /^\s{0,50}(?:[-*•+]|\d{1,3}[.)])\s{1,8}(?=\S)/;
const HEAD_WORD =
  /^\W{0,3}(?:date|time|timestamp|when|datetime|day|hour|utc|gmt|start|zeit|zeitpunkt|uhrzeit|datum|heure|hora|fecha|ora|data|日時|時刻)(?!\p{L})/iu;

function clean(cell: string): string {
  return cleanInline(cell)
    .replace(/\s{1,200}/g, ' ')
    .trim();
}

/** The cells of a row of a pipe table. */
function pipeCells(text: string): readonly string[] {
  const inner = text.replace(/^\|/, '').replace(/\|\s{0,20}$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => clean(cell.replaceAll('\\|', '|')));
}

function htmlRows(input: string, from: number, to: number): readonly Row[] {
  const rows: Row[] = [];
  const html = input.slice(from, to);
  const starts = [...html.matchAll(/<tr(?:\s[^<>]{0,600})?>/gi)].map((found) => found.index);
  starts.forEach((start, index) => {
    const end = starts[index + 1] ?? html.length;
    const row = html.slice(start, end);
    const [before = '', ...cells] = row.split(/<t[dh](?:\s[^<>]{0,600})?>/i).map(clean);
    if (cells.length > 0 || before !== '')
      rows.push({ cells: before === '' ? cells : [...cells, before], from: from + start, to: from + end });
  });
  return rows;
}

function pipeTable(lines: readonly Line[], at: number): number {
  const first = lines[at];
  if (first === undefined || !first.text.includes('|')) return at;
  const piped = first.text.startsWith('|');
  const ruled = RULE.test(lines[at + 1]?.text ?? '') && (lines[at + 1]?.text ?? '').includes('-');
  if (!ruled && !(piped && first.text.endsWith('|'))) return at;
  let end = at;
  while (end < lines.length && (lines[end]?.text ?? '').includes('|')) end += 1;
  return end - at >= 2 ? end : at;
}

/** Rows of comma, semicolon or tab separated values that begin at a line; null where there are none. */
function separatedTable(input: string, lines: readonly Line[], at: number): { readonly rows: readonly Row[]; readonly end: number } | null {
  const first = lines[at];
  if (first === undefined || first.text === '' || !/[,;\t]/.test(input.slice(first.from, first.to))) return null;
  const raw = input.slice(first.from, first.to);
  const mark = raw.includes('\t')
    ? '\t'
    : HEAD_WORD.test(raw) || raw.startsWith('"')
      ? raw.includes(';') && !raw.includes(',')
        ? ';'
        : ','
      : null;
  const later = mark === null && HEAD_WORD.test(raw.slice(raw.search(/[,;]/) + 1)) && raw.length < 120 ? ',' : mark;
  if (later === null) return null;
  const rows: Row[] = [];
  let index = at;
  let width = 0;
  while (index < lines.length) {
    const line = lines[index];
    if (line === undefined || line.text === '') break;
    let last = index;
    let fields = splitFields(input.slice(line.from, line.to), later);
    while (fields === null && last + 1 < lines.length && last - index < 30) {
      last += 1;
      fields = splitFields(input.slice(line.from, lines[last]?.to ?? line.to), later);
    }
    if (fields === null || fields.length < 2) break;
    if (index === at) width = fields.length;
    const head = fields.slice(0, width - 1).map((field, column) => (column === 0 ? field.replace(BULLET, '') : field));
    const rest = fields.slice(width - 1).join(later === '\t' ? ' ' : later);
    rows.push({ cells: [...head, rest].map(clean), from: line.from, to: lines[last]?.to ?? line.to });
    index = last + 1;
  }
  return rows.length >= 2 ? { rows, end: index } : null;
}

function textParts(input: string, from: number, to: number): readonly Part[] {
  const lines = splitLines(input, from, to);
  const parts: Part[] = [];
  let plain: Line[] = [];
  let index = 0;
  const table = (rows: readonly Row[]): void => {
    if (plain.length > 0) parts.push({ kind: 'lines', lines: plain });
    plain = [];
    parts.push({ kind: 'table', rows });
  };
  while (index < lines.length) {
    const line = lines[index];
    if (line === undefined) break;
    const end = pipeTable(lines, index);
    const separated = end > index ? null : separatedTable(input, lines, index);
    if (end > index) {
      const rows = lines.slice(index, end).filter(({ text }) => !RULE.test(text));
      table(rows.map((row) => ({ cells: pipeCells(row.text), from: row.from, to: row.to })));
      index = end;
    } else if (separated !== null) {
      table(separated.rows);
      index = separated.end;
    } else {
      plain.push(line);
      index += 1;
    }
  }
  if (plain.length > 0) parts.push({ kind: 'lines', lines: plain });
  return parts;
}

/** The next HTML table with at least one row, from an offset on; null where there is none. */
function htmlTable(input: string, from: number): { readonly from: number; readonly to: number; readonly rows: readonly Row[] } | null {
  const open = new RegExp(HTML_TABLE);
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

/** Takes a text apart into running text and tables: HTML, Markdown, comma, semicolon or tab separated. */
export function findTables(input: string): readonly Part[] {
  const parts: Part[][] = [];
  let from = 0;
  for (let table = htmlTable(input, 0); table !== null; table = htmlTable(input, from)) {
    // What stands between the table's tag and its first row is a caption.
    const first = table.rows[0]?.from ?? table.to;
    parts.push([...textParts(input, from, table.from), ...textParts(input, table.from, first), { kind: 'table', rows: table.rows }]);
    from = table.to;
  }
  if (from < input.length) parts.push([...textParts(input, from, input.length)]);
  return parts.flat();
}
