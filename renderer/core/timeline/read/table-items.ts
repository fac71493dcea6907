import { readWhenWords, type WhenWords } from '../../time/read-when-words.ts';
import { readZoneWords } from '../../time/read-zone-words.ts';
import type { Row } from './find-tables.ts';
import type { Entry, Item } from './items.ts';
import { zoneSaid } from './zone-said.ts';

const NOT_WHEN = /due|deadline|target|eta|fällig|échéance|duration|dauer|durée|elapsed|owner|version|mttr/i;
const WHEN_HEAD = /time|date|when|day|start|zeit|uhr|datum|heure|hora|fecha|ora|data|utc|gmt|日|時/i;
const END_HEAD = /^\W{0,3}(?:end|to|until|till|finish|stop|ende|bis|fin|hasta)(?!\p{L}{3})/iu;

/** What a column of a table holds. */
type Column = { readonly role: 'time' | 'date' | 'end' | 'zone' | 'again' | 'text'; readonly zone: string | null };

function whole(cell: string): WhenWords | null {
  const text = cell.replace(/^[[(`'"]{1,3}/, '');
  const when = readWhenWords(text, 0);
  return when !== null && /^[\s.,:;)\]`'"]*$/.test(text.slice(when.to)) ? when : null;
}

function share(rows: readonly Row[], column: number, test: (cell: string) => boolean): number {
  const cells = rows.map((row) => row.cells[column] ?? '').filter((cell) => cell !== '');
  return cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
}

function headZone(head: string): string | null {
  const said = zoneSaid(head);
  if (said !== null) return said;
  for (const start of head.slice(0, 100).matchAll(/(?<=^|[\s(,/[])(?=[\p{Lu}+])/gu)) {
    const zone = readZoneWords(head, start.index, false);
    if (zone !== null && zone.words !== 'Z') return zone.words;
  }
  return null;
}

function columnsOf(head: readonly string[], rows: readonly Row[]): readonly Column[] {
  const columns: Column[] = [];
  const width = Math.min(40, Math.max(head.length, ...rows.slice(0, 200).map((row) => row.cells.length)));
  for (let index = 0; index < width; index += 1) {
    const title = head[index] ?? '';
    const times = share(rows, index, (cell) => {
      const when = whole(cell);
      return when !== null && (when.clock !== null || when.relative !== null);
    });
    const dates = share(rows, index, (cell) => whole(cell)?.date != null);
    const zone = headZone(title);
    const taken = columns.some(({ role }) => role === 'time');
    const barred = NOT_WHEN.test(title);
    if (!barred && times >= 0.5) {
      columns.push({ role: !taken ? 'time' : END_HEAD.test(title) ? 'end' : 'again', zone });
    } else if (!barred && dates >= 0.5 && !columns.some(({ role }) => role === 'date') && (index === 0 || WHEN_HEAD.test(title))) {
      columns.push({ role: 'date', zone });
    } else if (/zone|^tz$/i.test(title) && share(rows, index, (cell) => readZoneWords(cell, 0, false)?.length === cell.length) > 0.5) {
      columns.push({ role: 'zone', zone: null });
    } else {
      columns.push({ role: 'text', zone: null });
    }
  }
  return columns;
}

function cellsOf(row: Row, columns: readonly Column[], role: Column['role']): readonly string[] {
  return row.cells.filter((cell, index) => cell !== '' && columns[index]?.role === role);
}

function textOf(row: Row, columns: readonly Column[]): string {
  return row.cells.filter((cell, index) => cell !== '' && (columns[index]?.role ?? 'text') === 'text').join(' – ');
}

function entryOf(row: Row, columns: readonly Column[]): Entry | null {
  const bare = (cells: readonly string[]): string => cells.join(' ').replace(/^[[(`'"]{1,3}|[)\]`'".,:;]{1,3}$/g, '');
  const [date, time, end] = [bare(cellsOf(row, columns, 'date')), bare(cellsOf(row, columns, 'time')), bare(cellsOf(row, columns, 'end'))];
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
  const own = columns.find((column) => column.zone !== null)?.zone ?? null;
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
  return null;
}

/** Whether a first row names columns: short words, at most one of them with a number ("UTC+2"), and no time or date. */
function isHead(cells: readonly string[]): boolean {
  if (cells.some((cell) => whole(cell) !== null || /\d[:.h]\d\d|^\d{4}-\d\d/.test(cell))) return false;
  return cells.some((cell) => WHEN_HEAD.test(cell)) || cells.every((cell) => cell.length <= 30 && !/\d/.test(cell));
}

/** The entries of a table with a column of times or dates; null for a table that is no timeline. */
export function tableItems(rows: readonly Row[]): readonly Item[] | null {
  const first = rows[0];
  if (first === undefined) return null;
  const hasHead = isHead(first.cells);
  const body = hasHead ? rows.slice(1) : rows;
  const head = hasHead ? first.cells : [];
  const full = body.filter((row) => row.cells.filter((cell) => cell !== '').length > 1);
  const columns = columnsOf(head, full.length === 0 ? body : full);
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
    if (entry !== null) {
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
