import { isLocalTime, readZoneWords } from '../../../time/zones/read-zone-words.ts';
import { zoneSaid } from '../zone-said.ts';
import { beginning, behindOdd, daysIn, whole } from './cells.ts';
import type { Row } from './row.ts';
import { isSureZone, isZoneCell, isZoneHead } from './zone-column.ts';

/** Words in the head of a column that may tell times. */
export const WHEN_HEAD = /time|date|when|day|start|created|_at$|zeit|uhr|datum|heure|hora|fecha|ora|data|tijd|tid|klo|utc|gmt|日|時/i;
const NOT_WHEN = /due|deadline|target|(?<!\p{L})eta(?!\p{L})|fällig|échéance|duration|dauer|durée|elapsed|owner|version|mttr/iu;
const TIME_HEAD =
  /^\W{0,3}(?:date|time|timestamp|when|zeit|uhrzeit|zeitpunkt|wann|heure|quand|hora|quando|cuándo|fecha|ora|data|tijd|tijdstip|datum|日時|時刻|일시|시간|시각)(?!\p{L})/iu;
const LOCAL_HEAD = /local|ortszeit|lokal|locale|現地/i;
const END_HEAD =
  /^\W{0,3}(?:end|to|until|till|finish|stop|ende|bis|fin|hasta|fim|einde|koniec|slut)(?!\p{L}{3})|^\W{0,3}(?:ended|finished|up(?: again| at)?$|up again|back(?: (?:up|online|in service|to normal))?$|back (?:up|online)|wieder (?:da|verfügbar|online|in betrieb|erreichbar)|behebung|wiederherstellung|rétablissement|retour|restablecimiento|recuperación|recuperação|restabelecimento|ripristino|herstel|weer (?:online|up|beschikbaar)|opgelost|restored|resolved|recovered|cleared|behoben|rétabli|résolu|resuelto|restablecido|risolto|ripristinato|restaurado|término|終了|復旧)/iu;

/** What a column of a table holds. */
export type Column = {
  readonly role: 'time' | 'date' | 'end' | 'zone' | 'again' | 'number' | 'text';
  readonly zone: string | null;
  /** The zone of the second clock in each cell: "15:30 / 13:30" below "Time (CEST / UTC)". */
  readonly second: string | null;
  /** The year that its head names: "Date (2022)". */
  readonly year?: string | undefined;
};

const TWO_CLOCKS = /^(.{3,30}?\d)\s?(?:[/|(（]|\s[-–]\s)\s?(\d{1,2}[:.h]\d\d(?::\d\d)?(?:\s?[ap]m)?)[)）]?$/i;

/** The two clocks of a cell below a head that names two zones, told apart as if each had its zone beside it. */
export function bothClocks(cell: string, column: Column): string {
  const found = column.second === null ? null : TWO_CLOCKS.exec(cell);
  return found === null ? cell : `${found[1]} ${column.zone} / ${found[2]} ${column.second}`;
}

function share(rows: readonly Row[], column: number, test: (cell: string) => boolean): number {
  const cells = rows.map((row) => row.cells[column] ?? '').filter((cell) => cell !== '');
  return cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
}

/** Whether a column names days of the week alone, so that the next one may tell the date. */
function isOfWeekdays(rows: readonly Row[], column: number): boolean {
  return share(rows, column, (cell) => whole(cell)?.date?.candidates.length === 0) >= 0.5;
}

/** The zones that a column's head names, in order: "Time (CEST / UTC)" names two. */
function headZones(title: string): readonly string[] {
  const head = title.includes('/') && /[a-z]_[a-z]/i.test(title) ? title : title.replaceAll('_', ' ');
  const zones: string[] = [];
  let from = 0;
  for (const start of head.slice(0, 100).matchAll(/(?<=^|[\s(（,/[|])(?=[\p{L}+]|(?<=[(（[])[-−]\d\d:\d\d[)）\]])/gu)) {
    if (start.index < from) continue;
    const zone = readZoneWords(head, start.index, /^[-−]/.test(head.slice(start.index)));
    if (zone === null || zone.words === 'Z' || isLocalTime(zone.words)) continue;
    zones.push(zone.words);
    from = start.index + zone.length;
  }
  const said = zones.length === 0 ? zoneSaid(head) : null;
  return said === null || isLocalTime(said) ? zones : [said];
}

/** Whether a column tells the zone of its rows' times: by its head, or right behind times where it holds nothing but zones. */
function isOfZones(rows: readonly Row[], index: number, title: string, before: readonly Column[]): boolean {
  const zones = share(rows, index, isZoneCell);
  if (isZoneHead(title, zones)) return true;
  const isBehind = /^(?:time|end)$/.test(before[index - 1]?.role ?? '');
  return isBehind && zones === 1 && rows.some((row) => isSureZone(row.cells[index] ?? ''));
}

/** What each column of a table holds, by its head and by what most of its cells say. */
export function columnsOf(head: readonly string[], rows: readonly Row[], isDrawn: boolean): readonly Column[] {
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
    const dates = share(rows, index, (cell) => whole(cell)?.date != null || daysIn(cell) !== null);
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
    } else if (!columns.some(({ role }) => role === 'zone') && isOfZones(rows, index, title, columns)) {
      columns.push({ role: 'zone', zone: null, second: null });
    } else {
      columns.push({ role: 'text', zone: null, second: null });
    }
  }
  return columns;
}
