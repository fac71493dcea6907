import { readWhenWords, type WhenWords } from '../../../time/read-when-words.ts';
import { isLocalTime, readZoneWords } from '../../../time/read-zone-words.ts';
import type { Entry, Item } from '../entries/items.ts';
import { zoneSaid } from '../zone-said.ts';
import type { Row } from './row.ts';

const NOT_WHEN = /due|deadline|target|eta|fällig|échéance|duration|dauer|durée|elapsed|owner|version|mttr/i;
const WHEN_HEAD = /time|date|when|day|start|created|_at$|zeit|uhr|datum|heure|hora|fecha|ora|data|utc|gmt|日|時/i;
const TIME_HEAD = /^\W{0,3}(?:date|time|timestamp|when|zeit|uhrzeit|zeitpunkt|heure|hora|fecha|日時|時刻)(?!\p{L})/iu;
const LOCAL_HEAD = /local|ortszeit|lokal|locale|現地/i;
const END_HEAD = /^\W{0,3}(?:end|to|until|till|finish|stop|ende|bis|fin|hasta)(?!\p{L}{3})/iu;

/** What a column of a table holds. */
type Column = {
  readonly role: 'time' | 'date' | 'end' | 'zone' | 'again' | 'number' | 'text';
  readonly zone: string | null;
  /** The zone of the second clock in each cell: "15:30 / 13:30" below "Time (CEST / UTC)". */
  readonly second: string | null;
  /** The year that its head names: "Date (2022)". */
  readonly year?: string | undefined;
};

const TWO_CLOCKS = /^(.{3,30}?\d)\s?(?:[/|(（]|\s[-–]\s)\s?(\d{1,2}[:.h]\d\d(?::\d\d)?(?:\s?[ap]m)?)[)）]?$/i;

/** The two clocks of a cell below a head that names two zones, told apart as if each had its zone beside it. */
function bothClocks(cell: string, column: Column): string {
  const found = column.second === null ? null : TWO_CLOCKS.exec(cell);
  return found === null ? cell : `${found[1]} ${column.zone} / ${found[2]} ${column.second}`;
}

/** A time that is left open beside its date: "2025-06-12 --:--", "12 June, TBD". */
const OPEN_TIME = /(?<=\d),?\s{1,3}(?:[-–?xX_Hh]{1,2}:[-–?xX_Mm]{2}|tb[acd]|n\/a|unknown|unbekannt|\?{1,5})$/i;

function whole(cell: string): WhenWords | null {
  const text = cell.replace(/^[[(`'"]{1,3}/, '').replace(OPEN_TIME, '');
  const when = readWhenWords(text, 0);
  return when !== null && /^[\s.,:;)\]`'"]*$/.test(text.slice(when.to)) ? when : null;
}

const ODD_DATE = /^[[(`'"]{0,3}(\d[\d/.-]{5,12})[T\s]{1,3}(?=\d{1,2}[:.h]\d\d)/;

/** A time behind something that looks like a date and can't be read as one: "20255-06-12 14:00". */
function behindOdd(cell: string): { readonly unread: string; readonly when: WhenWords } | null {
  const found = ODD_DATE.exec(cell);
  const when = found === null ? null : whole(cell.slice(found[0].length));
  return found === null || when === null || when.clock === null ? null : { unread: found[1] ?? '', when };
}

/** A time that a cell begins with, and the words behind it: "9:15 AM sharp", "14:39:29 and 14:39:44". */
function beginning(cell: string): { readonly entered: string; readonly when: WhenWords; readonly rest: string } | null {
  const when = cell.length > 80 ? null : readWhenWords(cell, 0);
  const rest = when === null ? '' : cell.slice(when.to).trim();
  // Behind a comma further times may follow: "14:39, 14:44".
  if (when === null || when.clock === null || !/^(?:\s(?!\s{0,9}[\d:.])|,\s)/.test(cell.slice(when.to))) return null;
  const isClear = when.clock.form === 'colon' || when.clock.meridiem !== null || when.date !== null;
  return isClear ? { entered: cell.slice(when.from, when.to), when, rest: rest.replace(/^,\s/, '') } : null;
}

function share(rows: readonly Row[], column: number, test: (cell: string) => boolean): number {
  const cells = rows.map((row) => row.cells[column] ?? '').filter((cell) => cell !== '');
  return cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
}

/** The zones that a column's head names, in order: "Time (CEST / UTC)" names two. */
function headZones(title: string): readonly string[] {
  const head = title.includes('/') && /[a-z]_[a-z]/i.test(title) ? title : title.replaceAll('_', ' ');
  const zones: string[] = [];
  let from = 0;
  for (const start of head.slice(0, 100).matchAll(/(?<=^|[\s(（,/[|])(?=[\p{L}+])/gu)) {
    if (start.index < from) continue;
    const zone = readZoneWords(head, start.index, false);
    if (zone === null || zone.words === 'Z' || isLocalTime(zone.words)) continue;
    zones.push(zone.words);
    from = start.index + zone.length;
  }
  const said = zones.length === 0 ? zoneSaid(head) : null;
  return said === null || isLocalTime(said) ? zones : [said];
}

function columnsOf(head: readonly string[], rows: readonly Row[], isDrawn: boolean): readonly Column[] {
  const columns: Column[] = [];
  const width = Math.min(40, Math.max(head.length, ...rows.slice(0, 200).map((row) => row.cells.length)));
  // Beside a column of clock times one of distances ("+3") is a note.
  const hasClocks = Array.from({ length: width }, (_, index) => index).some(
    (index) => share(rows, index, (cell) => whole(cell)?.clock != null) >= 0.5,
  );
  for (let index = 0; index < width; index += 1) {
    const title = head[index] ?? '';
    const [zone = null, second = null] = headZones(title);
    const times = share(rows, index, (cell) => {
      const when =
        whole(bothClocks(cell, { role: 'time', zone, second })) ??
        behindOdd(cell)?.when ??
        (isDrawn && TIME_HEAD.test(title) ? beginning(cell)?.when : null) ??
        null;
      if (when?.clock == null && hasClocks) return false;
      return when !== null && (when.clock !== null || when.relative !== null);
    });
    const dates = share(rows, index, (cell) => whole(cell)?.date != null);
    const taken = columns.some(({ role }) => role === 'time');
    const barred = NOT_WHEN.test(title);
    if (!barred && (times >= 0.5 || (times >= 0.2 && TIME_HEAD.test(title)))) {
      // A second column of times without a zone of its own tells something else: its cells stay in the text.
      const role = !taken ? 'time' : END_HEAD.test(title) ? 'end' : zone === null && !LOCAL_HEAD.test(title) ? 'text' : 'again';
      columns.push({ role, zone, second });
    } else if (
      !barred &&
      dates >= 0.5 &&
      !columns.some(({ role }, at) => role === 'date' && !isOfWeekdays(rows, at)) &&
      (index === 0 || WHEN_HEAD.test(title))
    ) {
      columns.push({ role: 'date', zone, second: null, year: /(?<!\d)(?:19|20)\d\d(?!\d)/.exec(title)?.[0] });
    } else if (
      /^\W{0,2}(?:#|no\.?|nr\.?|n°|№|step|item|lfd\.? ?nr\.?|番号)\W{0,2}$/i.test(title) &&
      share(rows, index, (cell) => /^\d{1,4}[.)]?$/.test(cell)) === 1
    ) {
      columns.push({ role: 'number', zone: null, second: null });
    } else if (/zone|^tz$/i.test(title) && share(rows, index, (cell) => readZoneWords(cell, 0, false)?.length === cell.length) > 0.5) {
      columns.push({ role: 'zone', zone: null, second: null });
    } else {
      columns.push({ role: 'text', zone: null, second: null });
    }
  }
  return columns;
}

/** A date without a year with the one that the head of its column names. */
function withYear(date: string, year: string | undefined): string {
  if (year === undefined || date === '' || /\d{4}|\d[-/.]\d{1,2}[-/.]\s?\d/.test(date)) return date;
  if (/^\d{1,2}\/\d{1,2}$/.test(date)) return `${date}/${year}`;
  return date.endsWith('.') ? `${date}${year}` : `${date} ${year}`;
}

/** A date that a cell begins with, and the words behind it: "2024-05-07 (estimated)", "7 May, in the morning". */
function beginningWithDate(cell: string): { readonly entered: string; readonly when: WhenWords; readonly rest: string } | null {
  const when = cell.length > 80 ? null : readWhenWords(cell, 0);
  if (when === null || when.clock !== null || when.date === null || when.date.weak || when.date.candidates.length === 0) return null;
  const rest = cell.slice(when.to).trim();
  return /^[\s(,;–—→-]/.test(cell.slice(when.to)) && !/^\d{1,2}[:.h]\d\d/.test(rest)
    ? { entered: cell.slice(when.from, when.to), when, rest: rest.replace(/^[(,;]\s?|\)$/g, '') }
    : null;
}

/** Whether a column names days of the week alone, so that the next one may tell the date. */
function isOfWeekdays(rows: readonly Row[], column: number): boolean {
  return share(rows, column, (cell) => whole(cell)?.date?.candidates.length === 0) >= 0.5;
}

function cellsOf(row: Row, columns: readonly Column[], role: Column['role']): readonly string[] {
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

function entryOf(row: Row, columns: readonly Column[]): Entry | null {
  const bare = (cells: readonly string[]): string => {
    const joined = cells.join(' ').replace(/^[[(`'"]{1,3}|[\]`'".,:;]{1,3}$/g, '');
    // A bracket that opened within the cell closes there: "00:12 (+1)".
    return joined.includes('(') ? joined : joined.replace(/[)\]`'".,:;]{1,3}$/, '');
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
  const tries = [[start, zone, end === '' ? '' : `– ${end}`], [start, end === '' ? '' : `– ${end}`], [start]];
  for (const parts of tries) {
    const entered = parts.filter((part) => part !== '').join(' ');
    const when = whole(entered);
    if (when === null) continue;
    const elsewhere = again.flatMap(({ cell, zone: there }) => {
      const other = there === null ? null : whole(cell);
      return other?.clock == null ? [] : [{ clock: other.clock, zone: there }];
    });
    const words = [entered, ...kept].join(' / ');
    const placed = { ...when, elsewhere: [...when.elsewhere, ...elsewhere] };
    const unread = [zone, end].filter((part) => part !== '' && !entered.includes(part));
    const text = [textOf(row, columns), ...unread].filter((part) => part !== '').join(' – ');
    const base = { kind: 'entry', when: placed, entered: words, text, flags: [], from: row.from, to: row.to } as const;
    return { ...base, zone: stand === -1 ? (timeColumn?.zone ?? own) : (columns[stand]?.zone ?? null) };
  }
  const first = stand === -1 && date === '' ? (beginning(start) ?? beginningWithDate(start)) : null;
  if (first === null) return null;
  const text = [first.rest, textOf(row, columns)].filter((part) => part !== '').join(' – ');
  const base = { kind: 'entry', when: first.when, entered: first.entered, text, flags: [], from: row.from, to: row.to } as const;
  return { ...base, zone: timeColumn?.zone ?? own };
}

/** An entry whose date can't be read, with the words of that date. */
function oddEntryOf(row: Row, columns: readonly Column[]): { readonly unread: string; readonly entry: Entry } | null {
  const [cell = ''] = timesOf(row, columns);
  const odd = behindOdd(cell);
  const zone = columns.find(({ role }) => role === 'time')?.zone ?? null;
  if (odd === null) return null;
  const base = { kind: 'entry', when: odd.when, entered: cell, text: textOf(row, columns), flags: [], zone } as const;
  return { unread: odd.unread, entry: { ...base, from: row.from, to: row.to } };
}

/** Whether a first row names columns: short words, at most one of them with a number ("UTC+2"), and no time or date. */
function isHead(cells: readonly string[]): boolean {
  if (cells.some((cell) => whole(cell) !== null || /\d[:.h]\d\d|^\d{4}-\d\d/.test(cell))) return false;
  return cells.some((cell) => WHEN_HEAD.test(cell)) || cells.every((cell) => cell.length <= 30 && !/\d/.test(cell));
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
  const items: Item[] = [];
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
    if (odd !== null) {
      items.push({ kind: 'unread', words: odd.unread, from: row.from, to: row.from }, odd.entry);
    } else if (entry !== null) {
      items.push(entry);
    } else if (empty && last?.kind === 'entry') {
      items[items.length - 1] = { ...last, text: [last.text, filled.join(' – ')].filter((part) => part !== '').join('\n'), to: row.to };
    } else if (filled.length > 0) {
      const message = 'The time of this row can’t be read.';
      const flag = { kind: 'no-time', message, words: filled.join(' | ').slice(0, 80) };
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
