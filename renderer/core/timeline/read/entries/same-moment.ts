import { chooseDate } from '../../../time/dates/read-chosen-date.ts';
import { instantOf } from '../../../time/instant-of.ts';
import type { Instant, When } from '../../../time/when.ts';
import type { WhenWords } from '../../../time/words/read-when-words.ts';
import { zoneOf } from '../../../time/zones/read-placed-zone.ts';
import { readZoneWords } from '../../../time/zones/read-zone-words.ts';
import type { Seen } from '../lines/paste-style.ts';
import { timeOf } from '../place/clock/entry-zone.ts';

const LONGEST = 120;
/** What such a line says besides its time: a day of the week, a place, a zone. */
const MOST_WORDS = 40;

/** Every zone that a line names: "7am London (UTC +1)". */
function zonesIn(text: string): readonly string[] {
  const zones: string[] = [];
  for (const start of text.matchAll(/(?<=^|[\s(（,/])(?=[\p{L}+])/gu)) {
    const zone = readZoneWords(text, start.index, false);
    if (zone !== null) zones.push(zone.words);
  }
  return zones;
}

function whenIn({ head, tail }: Seen): WhenWords | null {
  const when = [head?.when, tail?.when].find((one) => one?.clock != null && one.date != null && one.end === null);
  return when ?? null;
}

/** The moments that a line with a whole date and a zone may mean, and the first zone that it names. */
type Told = { readonly zone: string; readonly moments: readonly Instant[] };

function momentsOf(seen: Seen): Told {
  const { text } = seen.line;
  const nothing: Told = { zone: '', moments: [] };
  const when = text.length > LONGEST ? null : whenIn(seen);
  if (when === null || when.date === null || when.date.candidates.some(({ year }) => year === null)) return nothing;
  if (text.length - (when.to - when.from) > MOST_WORDS) return nothing;
  const { date } = chooseDate(when.date, '', { order: null, orderUnsure: false, near: null });
  const time = timeOf(when.clock);
  const zones = [...new Set([...(when.zone === null ? [] : [when.zone]), ...zonesIn(text)])];
  const moments = zones.flatMap((words) => {
    const { zone } = zoneOf(words, { date, time }, null, true);
    const plain: When = { date, time, zone, precision: 'minute', end: null, openEnded: false, occurrence: null, entered: '' };
    const at = instantOf(plain);
    return at.kind === 'instant' ? [at.instant] : [];
  });
  return { zone: zones[0] ?? '', moments };
}

/**
 * The lines that tell one moment in the zones of several places, one below the other ("Saturday 11 pm Pacific", "Sunday 2 am Eastern",
 * "Sunday 7 am London"), but the first of each such row: they are no entries, and no later day begins with them.
 */
export function momentsAgain(all: readonly Seen[]): ReadonlySet<number> {
  const again = new Set<number>();
  let row: Told = { zone: '', moments: [] };
  for (const [index, seen] of all.entries()) {
    const told = momentsOf(seen);
    const shared = told.zone === row.zone ? [] : told.moments.filter((moment) => row.moments.includes(moment));
    if (shared.length > 0 && isBare(seen)) again.add(index);
    row = shared.length > 0 ? { zone: told.zone, moments: shared } : told;
  }
  return again;
}

/** Whether a line says no more than when and where. */
function isBare({ head, line }: Seen): boolean {
  return head !== null && (head.rest === '' || zonesIn(head.rest).length > 0 || head.rest === 'link') && !/[.!?]$/.test(line.text);
}
