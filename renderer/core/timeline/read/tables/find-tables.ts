import { readZoneWords } from '../../../time/zones/read-zone-words.ts';
import { entriesOf, type Line, sentencesOf, splitLines } from '../lines/split-lines.ts';
import { cleanCell, type Row } from './row.ts';
import { htmlTable } from './shapes/html-table.ts';
import { jsonRecords } from './shapes/json-records.ts';
import { separatedTable } from './shapes/separated-table.ts';
import { wikiTable } from './shapes/wiki-table.ts';

/** A part of the input: running text, or a table. */
export type Part =
  | { readonly kind: 'lines'; readonly lines: readonly Line[] }
  | {
      readonly kind: 'table';
      readonly rows: readonly Row[];
      /** The same as running text, where the rows may be sentences with commas rather than a table. */
      readonly lines: readonly Line[];
      /** Whether its first row names the columns with no rule below it: such a row is shown as left over. */
      readonly headLeft?: boolean;
      /** Where words stand among the rows that are none of theirs. */
      readonly loose?: readonly { readonly from: number; readonly to: number }[];
    };

const RULE = /^\|?\s{0,20}:?-{1,200}:?\s{0,20}(?:\|\s{0,20}:?-{1,200}:?\s{0,20}){0,40}\|?$/;
/** The cells of a row of a pipe table. */
function pipeCells(text: string): readonly string[] {
  const single = /^\|\|.*\|\|$/.test(text) ? text.replaceAll('||', '|') : text;
  const inner = single.replace(/^\|/, '').replace(/\|\s{0,20}$/, '');
  return inner.split(/(?<!\\)\|/).map((cell) => cleanCell(cell.replaceAll('\\|', '|')));
}

const TIME_COLUMN = /^(?:date|time|timestamp|when|datum|zeit|uhrzeit|heure|hora|fecha|ora|data|tijd|日時|時刻)(?:\s?[(/,].{1,20})?$/iu;

/** Whether a line without a rule below names columns, one of them a time or a zone, over a row of as many cells: "UTC | CEST | Event". */
function namesColumns(head: Line, below: Line | undefined): boolean {
  if (below === undefined || head.text.length > 200) return false;
  const titles = pipeCells(head.text);
  const cells = pipeCells(below.text);
  if (titles.length < 2 || titles.length !== cells.length || titles.some((title) => title === '' || title.length > 30)) return false;
  const isTime = (title: string): boolean => TIME_COLUMN.test(title) || readZoneWords(title, 0, false)?.length === title.length;
  return titles.some((title, index) => isTime(title) && /\d[:.h]\d\d|\d{4}-\d\d/.test(cells[index] ?? ''));
}

/** A rule as long as the widest cell of its column. */
const LONG_RULE = /^[|:\s-]{200,4000}$/;
/** A rule of a table drawn with plus signs. */
const GRID = /^\+(?:[-=:]{1,200}\+){1,40}$/;

/** A rule below the names of columns as Org mode draws it. */
const CROSSED = /^[|+]-{1,200}(?:\+-{1,200}){0,40}[|+]$/;

function isRule(text: string): boolean {
  return RULE.test(text) || LONG_RULE.test(text) || CROSSED.test(text);
}

function pipeTable(lines: readonly Line[], at: number): number {
  const first = lines[at];
  if (first === undefined) return at;
  if (GRID.test(first.text)) {
    let end = at;
    while (end < lines.length && /^[|+]/.test(lines[end]?.text ?? '')) end += 1;
    return end - at >= 3 ? end : at;
  }
  if (!first.text.includes('|')) return at;
  const piped = first.text.startsWith('|');
  const ruled = isRule(lines[at + 1]?.text ?? '') && (lines[at + 1]?.text ?? '').includes('-');
  if (!ruled && !(piped && first.text.endsWith('|')) && !namesColumns(first, lines[at + 1])) return at;
  let end = at;
  while (end < lines.length && ((lines[end]?.text ?? '').includes('|') || CROSSED.test(lines[end]?.text ?? ''))) end += 1;
  return end - at >= 2 ? end : at;
}

/** How many lines that begin with a brace or a bracket are looked at for records. */
const MOST_TRIES = 20;

function textParts(input: string, from: number, to: number): readonly Part[] {
  const lines = splitLines(input, from, to);
  const parts: Part[] = [];
  let plain: Line[] = [];
  let index = 0;
  let wikiEnds = true;
  // What is no row of records at its first braces is none further down.
  let tries = 0;
  const table = (
    rows: readonly Row[],
    same: readonly Line[] = [],
    headLeft = false,
    loose: readonly { readonly from: number; readonly to: number }[] = [],
  ): void => {
    if (plain.length > 0) parts.push({ kind: 'lines', lines: plain });
    plain = [];
    parts.push({ kind: 'table', rows, lines: same, headLeft, loose });
  };
  while (index < lines.length) {
    const line = lines[index];
    if (line === undefined) break;
    // A table that never ends is none, nor is any below it.
    const wiki = wikiEnds && line.text.startsWith('{|') ? wikiTable(input, lines, index) : null;
    if (line.text.startsWith('{|') && wiki === null) wikiEnds = false;
    if (wiki !== null) {
      table(wiki.rows);
      index = wiki.end;
      continue;
    }
    const records = tries < MOST_TRIES && /^[[{]/.test(line.text) ? jsonRecords(input, line.from, to) : null;
    if (records !== null) {
      table(records.rows, [], false, records.loose);
      const next = lines.findIndex((other, at) => at > index && other.from >= records.end);
      index = next < 0 ? lines.length : next;
      continue;
    }
    if (/^[[{]/.test(line.text)) tries += 1;
    const end = pipeTable(lines, index);
    const separated = end > index ? null : separatedTable(input, lines, index);
    if (end > index) {
      const rows = lines.slice(index, end).filter(({ text }) => !isRule(text) && !GRID.test(text));
      const headLeft = !line.text.startsWith('|') && !isRule(lines[index + 1]?.text ?? '');
      table(
        rows.map((row) => ({ cells: pipeCells(row.text), from: row.from, to: row.to })),
        [],
        headLeft,
      );
      index = end;
    } else if (separated !== null) {
      table(separated.rows, lines.slice(index, separated.end));
      index = separated.end;
    } else {
      plain.push(line);
      index += 1;
    }
  }
  if (plain.length > 0) parts.push({ kind: 'lines', lines: plain });
  return parts;
}

/** Takes a text apart into running text and tables: HTML, Markdown, comma, semicolon or tab separated. */
export function findTables(input: string): readonly Part[] {
  const parts: Part[][] = [];
  let from = 0;
  for (let table = htmlTable(input, 0); table !== null; table = htmlTable(input, from)) {
    // What stands between the table's tag and its first row is a caption.
    const first = table.rows[0]?.from ?? table.to;
    parts.push([
      ...textParts(input, from, table.from),
      ...textParts(input, table.from, first),
      { kind: 'table', rows: table.rows, lines: [] },
    ]);
    from = table.to;
  }
  if (from < input.length) parts.push([...textParts(input, from, input.length)]);
  const all = parts.flat().map((part) => (part.kind === 'lines' ? { ...part, lines: entriesOf(input, part.lines) } : part));
  const [only] = all;
  return all.length === 1 && only?.kind === 'lines' ? [{ kind: 'lines', lines: sentencesOf(input, only.lines) }] : all;
}
