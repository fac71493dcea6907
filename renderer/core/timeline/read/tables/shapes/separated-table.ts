import type { Line } from '../../lines/split-lines.ts';
import { cleanCell, type Row } from '../row.ts';
import { splitFields } from './split-fields.ts';

const BULLET = /^\s{0,50}(?:[-*•+]|\d{1,3}[.)])\s{1,8}(?=\S)/;
const HEAD_WORD =
  /^\W{0,3}(?:date|time|timestamp|when|datetime|day|hour|utc|gmt|start|zeit|zeitpunkt|uhrzeit|datum|heure|hora|fecha|ora|data|tijd|日時|時刻)(?!\p{L})/iu;

/** A field of a report, "Date of incident: March 14, 2024", whose comma parts no columns. */
const FIELD = /^\W{0,3}\p{L}[\p{L} /&]{1,40}[*_]{0,2}:[*_]{0,2}\s/u;

const TIME_COLUMN =
  /^\W{0,3}(?:[\p{L} _]{0,20}[ _-])?(?:date|time|timestamp|when|datetime|created|created_at|updated_at|at|utc|gmt|zeit|zeitpunkt|uhrzeit|datum|heure|hora|fecha|ora|data|tijd|日時|時刻)(?:[ _(-].{0,20})?$/iu;

const OFFSET = /[+\-−]\d\d:\d\d(?=[)\]])/g;

/** Words that begin a sentence as they begin the names of columns: "when the pump comes back, it stays on.". */
function isSentence(raw: string): boolean {
  return /[.!?]$/.test(raw.trimEnd()) || /^[^,;]{0,200}?(?:\p{L}+\s){4}/u.test(raw);
}

function markOf(line: string): string | null {
  const raw = line.trimStart().replace(OFFSET, '');
  if (raw.includes('\t')) return '\t';
  // A row of names tells no time itself: "- Start of the work, 14:05".
  if ((!HEAD_WORD.test(raw) || FIELD.test(raw) || isSentence(raw) || /\d:\d\d/.test(raw)) && !raw.startsWith('"')) return null;
  return raw.includes(';') && !raw.includes(',') ? ';' : ',';
}

/** Whether a line is the names of columns, one of them a time, over a line with as many fields: "user,message,time". */
function namesColumns(raw: string, below: Line | undefined, input: string): boolean {
  const mark = raw.includes(';') && !raw.includes(',') ? ';' : ',';
  if (below === undefined || below.text === '' || raw.length > 200) return false;
  const heads = splitFields(raw, mark);
  // What tells a time itself is no name of a column: "Start: Monday, October 2, 2023, at 11:21".
  if (heads === null || heads.length < 2 || heads.some((head) => head === '' || head.length > 30 || /[.!?]$|\d[:.h]\d\d/.test(head)))
    return false;
  if (!heads.some((head) => TIME_COLUMN.test(head))) return false;
  const fields = splitFields(input.slice(below.from, below.to), mark);
  return fields !== null && fields.length >= heads.length && fields.some((field) => /\d{1,2}:\d\d|\d{4}-\d\d|\d{10}/.test(field));
}

/** Rows of comma, semicolon or tab separated values that begin at a line; null where there are none. */
export function separatedTable(
  input: string,
  lines: readonly Line[],
  at: number,
): { readonly rows: readonly Row[]; readonly end: number } | null {
  const first = lines[at];
  if (first === undefined || first.text === '' || !/[,;\t]/.test(input.slice(first.from, first.to))) return null;
  const raw = input.slice(first.from, first.to);
  const mark = markOf(raw);
  if (mark === null && !namesColumns(raw, lines[at + 1], input)) return null;
  const later = mark ?? (raw.includes(';') && !raw.includes(',') ? ';' : ',');
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
    rows.push({ cells: [...head, rest].map(cleanCell), from: line.from, to: lines[last]?.to ?? line.to });
    index = last + 1;
  }
  return rows.length >= 2 ? { rows, end: index } : null;
}
