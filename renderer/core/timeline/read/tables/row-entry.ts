import type { WhenWords } from '../../../time/words/read-when-words.ts';
import type { Entry } from '../entries/items.ts';
import { zoneLabel } from '../lines/labels/zone-label.ts';
import { beginning, beginningWithDate, behindOdd, daysIn, whole, withDays } from './cells.ts';
import { bothClocks, type Column } from './columns.ts';
import type { Row } from './row.ts';
import { isSureZone, zoneInCell } from './zone-column.ts';

/** A date without a year with the one that the head of its column names. */
function withYear(date: string, year: string | undefined): string {
  if (year === undefined || date === '' || /\d{4}|\d[-/.]\d{1,2}[-/.]\s?\d/.test(date)) return date;
  if (/^\d{1,2}\/\d{1,2}$/.test(date)) return `${date}/${year}`;
  return date.endsWith('.') ? `${date}${year}` : `${date} ${year}`;
}

/** The cells of a row that are not empty, of the columns with one role. */
export function cellsOf(row: Row, columns: readonly Column[], role: Column['role']): readonly string[] {
  return row.cells.filter((cell, index) => cell !== '' && columns[index]?.role === role);
}

function timesOf(row: Row, columns: readonly Column[]): readonly string[] {
  return row.cells.flatMap((cell, index) => {
    const column = columns[index];
    return cell === '' || column?.role !== 'time' ? [] : [bothClocks(cell, column)];
  });
}

function textOf(row: Row, columns: readonly Column[]): string {
  return row.cells.filter((cell, index) => cell !== '' && (columns[index]?.role ?? 'text') === 'text').join(' – ');
}

/** The columns as one row has them: a cell right behind its time that is nothing but a zone tells the zone, where others hold the words. */
function ofRow(row: Row, columns: readonly Column[]): readonly Column[] {
  const at = columns.findLastIndex(({ role }) => role === 'time' || role === 'end') + 1;
  const hasWords = columns.some(({ role }, index) => role === 'text' && index !== at);
  if (at === 0 || !hasWords || columns[at]?.role !== 'text' || columns.some(({ role }) => role === 'zone')) return columns;
  if ((row.cells[at - 1] ?? '') === '' || !isSureZone(row.cells[at] ?? '')) return columns;
  return columns.map((column, index) => (index === at ? { ...column, role: 'zone' as const } : column));
}

/** The time that words tell, in the zone of a cell of its own; the first reading that takes in the zone as part of the words comes first. */
function timeIn(start: string, zone: string, end: string): { readonly entered: string; readonly when: WhenWords } | null {
  const entered = [start, zone, end].filter((part) => part !== '').join(' ');
  const together = whole(entered);
  if (zone === '' || (together !== null && together.zone !== null)) return together === null ? null : { entered, when: together };
  const when = whole([start, end].filter((part) => part !== '').join(' '));
  if (when === null || when.clock === null) return null;
  const words = zoneInCell(zone);
  if (when.zone === null) return { entered, when: { ...when, zone: words === '' ? null : words } };
  // A time that names its own zone is read by it; another one in the row speaks of another of its clocks.
  return words === '' || words === when.zone ? { entered, when } : null;
}

/** The entry that a row tells; null where no time or date can be read. */
export function entryOf(row: Row, all: readonly Column[]): Entry | null {
  const columns = ofRow(row, all);
  const bare = (cells: readonly string[]): string => {
    const joined = cells
      .map((cell) => cell.replace(/^[`'"*_]{1,4}|[`'"*_]{1,4}$/g, ''))
      .join(' ')
      .replace(/^[[(`'"]{1,3}|[`'".,:;]{1,3}$/g, '');
    // A bracket that opened within the cell closes there: "00:12 (+1)", "14:05 [UTC]".
    return /[([]/.test(joined) ? joined : joined.replace(/[)\]`'".,:;]{1,3}$/, '');
  };
  const day = withYear(bare(cellsOf(row, columns, 'date')), columns.find(({ year }) => year !== undefined)?.year);
  const [date, time, end] = [day, bare(timesOf(row, columns)), bare(cellsOf(row, columns, 'end'))];
  const zone = bare(cellsOf(row, columns, 'zone'));
  const said = [date, time].filter((part) => part !== '').join(' ');
  // Where the first column of times is silent, the next one speaks, by its own zone or that of the row.
  const stand = said !== '' ? -1 : columns.findIndex(({ role }, index) => role === 'again' && (row.cells[index] ?? '') !== '');
  const start = stand === -1 ? said : bare([row.cells[stand] ?? '']);
  const again = columns.flatMap((column, index) =>
    column.role === 'again' && index !== stand ? [{ cell: row.cells[index] ?? '', zone: column.zone }] : [],
  );
  const kept = again.map(({ cell }) => cell).filter((cell) => cell !== '');
  const timeColumn = columns.find(({ role }) => role === 'time');
  const own = columns.find((column) => column.zone !== null && column.role !== 'again')?.zone ?? null;
  const until = end === '' ? '' : `– ${end}`;
  const tries = [
    [zone, until],
    [zone, ''],
    ['', until],
    ['', ''],
  ] as const;
  for (const [where, last] of tries) {
    const read = timeIn(start, where, last);
    if (read === null) continue;
    const { entered, when } = read;
    const elsewhere = again.flatMap(({ cell, zone: there }) => {
      const other = there === null ? null : whole(cell);
      return other?.clock == null ? [] : [{ clock: other.clock, zone: there, headed: true }];
    });
    const words = [entered, ...kept].join(' / ');
    const label = columns[0]?.role === 'text' ? zoneLabel(row.cells[0] ?? '') : null;
    const placed = { ...when, zone: when.zone ?? label, elsewhere: [...when.elsewhere, ...elsewhere] };
    const unread = [zone, end].filter((part) => part !== '' && !entered.includes(part));
    const told = [textOf(row, columns), ...unread].filter((part) => part !== '').join(' – ');
    const text = withDays(when, start, told, ' – ');
    const named = columns[0]?.role === 'text' && (row.cells[0] ?? '') !== '';
    const base = { kind: 'entry', when: placed, entered: words, text, flags: [], named, from: row.from, to: row.to } as const;
    return { ...base, zone: stand === -1 ? (timeColumn?.zone ?? own) : (columns[stand]?.zone ?? null) };
  }
  const several = stand === -1 && (date === '' || time === '') ? severalDays(row, start, columns) : null;
  if (several !== null) return several;
  const first = stand === -1 && date === '' ? (beginning(start) ?? beginningWithDate(start)) : null;
  if (first === null) return null;
  const text = [first.rest, textOf(row, columns)].filter((part) => part !== '').join(' – ');
  const base = { kind: 'entry', when: first.when, entered: first.entered, text, flags: [], from: row.from, to: row.to } as const;
  return { ...base, zone: timeColumn?.zone ?? own };
}

/** The entry of a row that names several days: it stands on the first of them, its cell is kept in the text. */
function severalDays(row: Row, cell: string, columns: readonly Column[]): Entry | null {
  const days = daysIn(cell);
  const when = days === null ? null : whole(days.day);
  if (days === null || when === null || when.date === null || when.clock !== null) return null;
  const text = [cell, textOf(row, columns)].filter((part) => part !== '').join(' – ');
  const placed = { ...when, openEnded: days.openEnded };
  return { kind: 'entry', when: placed, entered: days.day, text, flags: [], zone: null, from: row.from, to: row.to };
}

/** An entry whose date can't be read, with the words of that date. */
export function oddEntryOf(row: Row, columns: readonly Column[]): { readonly unread: string; readonly entry: Entry } | null {
  const [cell = ''] = timesOf(row, columns);
  const odd = behindOdd(cell);
  const zone = columns.find(({ role }) => role === 'time')?.zone ?? null;
  if (odd === null) return null;
  const base = { kind: 'entry', when: odd.when, entered: cell, text: textOf(row, columns), flags: [], zone } as const;
  return { unread: odd.unread, entry: { ...base, from: row.from, to: row.to } };
}
