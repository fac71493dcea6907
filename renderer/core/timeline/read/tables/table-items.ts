import { type OddHeading, oddHeading } from '../entries/days/odd-headings.ts';
import type { Item } from '../entries/items.ts';
import { dateWithin } from '../lines/look-at-line.ts';
import { whole } from './cells.ts';
import { type Column, columnsOf, WHEN_HEAD } from './columns.ts';
import type { Row } from './row.ts';
import { cellsOf, entryOf, oddEntryOf } from './row-entry.ts';

/** What makes a part of a month. */
const PART =
  /^(?:early|mid|late|(?:the )?(?:end|beginning) of|anfang|mitte|ende|début|mi|fin|principios de|mediados de|finales de|início de|meados de|fim de|inizio|metà|fine|begin|eind)[\s-]/iu;
const OFFSET = /(?<=[\s(CT])[+−-]\d{1,2}:\d\d/g;

/** Whether a first row names columns: short words, at most one of them with a number ("UTC+2"), and no time or date. */
function isHead(cells: readonly string[]): boolean {
  const isTime = (cell: string): boolean => whole(cell) !== null || /\d[:.h]\d\d|^\d{4}-\d\d/.test(cell.replace(OFFSET, ''));
  if (cells.some(isTime)) return false;
  return cells.some((cell) => WHEN_HEAD.test(cell)) || cells.every((cell) => cell.length <= 30 && !/\d/.test(cell.replace(OFFSET, '')));
}

/** The month that a row names in place of a day, in whose year the dates of the rows below lie; null where it names none. */
function monthIn(
  row: Row,
  columns: readonly Column[],
): (Extract<OddHeading, { readonly kind: 'near' }> & { readonly words: string }) | null {
  const [words = ''] = [...cellsOf(row, columns, 'date'), ...cellsOf(row, columns, 'time')];
  const odd = oddHeading(words.replace(PART, ''));
  return odd?.kind === 'near' && odd.month ? { ...odd, words } : null;
}

/** The day that the head of the column of times names for all of its rows: "Time (10 June 2024, UTC)". */
function dateOfHead(head: Row, columns: readonly Column[]): readonly Item[] {
  const found = dateWithin(head.cells[columns.findIndex(({ role }) => role === 'time')] ?? '');
  if (found === null || !found.date.candidates.some(({ year }) => year !== null)) return [];
  return [{ kind: 'date', ...found, source: 'heading', alone: false, from: head.from, to: head.to }];
}

/**
 * The entries of a table with a column of times or dates; null for a table that is no timeline. `isDrawn` says that its cells are marked
 * as such, so that no sentence with commas can be meant.
 */
export function tableItems(rows: readonly Row[], isDrawn: boolean): readonly Item[] | null {
  const first = rows[0];
  if (first === undefined) return null;
  const hasHead = isHead(first.cells);
  const body = hasHead ? rows.slice(1) : rows;
  const head = hasHead ? first.cells : [];
  const full = body.filter((row) => row.cells.filter((cell) => cell !== '').length > 1);
  const columns = columnsOf(head, full.length === 0 ? body : full, isDrawn);
  if (body.length === 0 || !columns.some(({ role }) => role === 'time' || role === 'date')) return null;
  const items: Item[] = hasHead ? [...dateOfHead(first, columns)] : [];
  for (const row of body) {
    const filled = row.cells.filter((cell) => cell !== '');
    const lone = filled.length === 1 ? whole(filled[0] ?? '') : null;
    if (lone?.date != null && lone.clock === null) {
      items.push({ kind: 'date', date: lone.date, words: filled[0] ?? '', source: 'heading', alone: true, from: row.from, to: row.to });
      continue;
    }
    const entry = entryOf(row, columns);
    const last = items.at(-1);
    const empty = ['time', 'date', 'again'].every((role) => cellsOf(row, columns, role as Column['role']).length === 0);
    const odd = entry === null ? oddEntryOf(row, columns) : null;
    const month = entry === null && odd === null ? monthIn(row, columns) : null;
    if (month !== null) items.push({ ...month, from: row.from, to: row.from });
    if (odd !== null) {
      items.push({ kind: 'unread', words: odd.unread, from: row.from, to: row.from }, odd.entry);
    } else if (entry !== null) {
      items.push(entry);
    } else if (empty && last?.kind === 'entry') {
      items[items.length - 1] = { ...last, text: [last.text, filled.join(' – ')].filter((part) => part !== '').join('\n'), to: row.to };
    } else if (filled.length > 0) {
      const words = filled.join(' | ').slice(0, 80);
      const flag = { kind: 'no-time', message: `The time of the row “${words}” can’t be read.`, words };
      items.push({
        kind: 'entry',
        when: null,
        entered: '',
        text: filled.join(' – '),
        flags: [flag],
        zone: null,
        from: row.from,
        to: row.to,
      });
    }
  }
  return items;
}
