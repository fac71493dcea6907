import { clockText } from '../clocks/clock-text.ts';
import type { ClockReading } from '../clocks/read-clock.ts';
import { instantOf, localAt } from '../instant-of.ts';
import { localMillis, toCalendarDate } from '../local-time.ts';
import type { CalendarDate, ClockTime, Instant, When, Zone } from '../when.ts';
import { byPartner, type NamedZone, zoneOf, zoneOfPartner } from '../zones/read-placed-zone.ts';
import type { WhenFlag } from './read-flag.ts';
import type { Placing } from './read-placed.ts';
import type { WhenWords } from './read-when-words.ts';

const DAY = 86_400_000;

/** A time of which nothing is known but its words. */
export function blank(entered: string): When {
  return { date: null, time: null, zone: null, precision: 'none', end: null, openEnded: false, occurrence: null, entered };
}

/** The moment of a time, the first of two where clocks show it twice; null where it has none. */
export function instant(when: When): Instant | null {
  const result = instantOf(when);
  if (result.kind === 'instant') return result.instant;
  return result.kind === 'doubled' ? result.first : null;
}

/** Without a date, clocks disagree only where they do so in winter and in summer. */
const SEASONS = ['2024-01-15', '2024-07-15'];

/** The same moment as another clock shows it, for comparing; the date is the nearest that fits. */
function disagree(when: When, clock: ClockReading, zone: Zone | null): boolean {
  const time = clockText(clock);
  if (when.date === null) return SEASONS.every((date) => disagree({ ...when, date: toCalendarDate(date) }, clock, zone));
  const here = instant(when);
  if (here === null || time === null || zone === null) return false;
  const there = localAt(here, zone).time;
  const distance = Math.abs(localMillis(when.date, there) - localMillis(when.date, time)) % DAY;
  return Math.min(distance, DAY - distance) >= 60_000;
}

/** The zone that the words name, or that the same moment on another clock tells, flagged: 15:30 is two hours ahead of "13:30 UTC". */
export function zoneBeside(
  words: WhenWords,
  date: CalendarDate | null,
  time: ClockTime | null,
  entered: string,
  context: Placing,
): NamedZone | null {
  const at = { date, time };
  const american = context.american ?? false;
  const named = words.zone === null ? null : zoneOf(words.zone, at, context.preferred, american);
  if (words.clock === null) return named;
  const partners = words.elsewhere.flatMap(({ clock, zone }) => {
    const there = zone === null ? null : zoneOf(zone, at, context.preferred, american);
    return there === null || there.minutes === null || there.flags.length > 0 ? [] : [{ clock, minutes: there.minutes }];
  });
  const again = words.zoneAgain === null ? null : zoneOf(words.zoneAgain, at, context.preferred, american);
  if (again?.minutes != null && again.flags.length === 0) partners.push({ clock: words.clock, minutes: again.minutes });
  const [partner] = partners;
  if (partner === undefined) return named;
  if (named === null && context.zone !== null) {
    // A zone named beside the other clock tells more than the one that is only assumed.
    const assumed: When = { ...blank(''), date, time, zone: context.zone, precision: 'minute' };
    const fits = words.elsewhere.every(({ clock, zone }) => {
      const there = zone === null ? null : zoneOf(zone, at, context.preferred, american).zone;
      return !disagree(assumed, clock, there);
    });
    if (fits || context.isZoneSaid === true) return null;
  }
  const behind = (words.clock.hour - partner.clock.hour) * 60 + words.clock.minute - partner.clock.minute;
  if (named !== null) return byPartner(named, words.zone, behind + partner.minutes, at);
  const found = zoneOfPartner(behind + partner.minutes, at, entered);
  // A column that is headed by its zone tells the moment of every row.
  if (found !== null && words.elsewhere.some(({ headed }) => headed === true)) return { ...found, flags: [] };
  if (found !== null || context.zone !== null) return found;
  const message = `The times in “${entered}” are as far apart as those of no two places: choose the zone.`;
  return { zone: null, minutes: null, likely: null, flags: [{ kind: 'zones-disagree', message, words: entered }] };
}

/** The flags of clocks and zones beside a time that show another moment than it. */
export function contradictions(words: WhenWords, when: When, entered: string, context: Placing): readonly WhenFlag[] {
  const flags: WhenFlag[] = [];
  if (words.zoneAgain !== null && words.clock !== null) {
    const again = zoneOf(words.zoneAgain, when, context.preferred, false).zone;
    if (disagree(when, words.clock, again)) {
      const message = `“${words.zone}” and “${words.zoneAgain}” name different zones; the first was taken.`;
      flags.push({ kind: 'zones-disagree', message, words: entered, suggestion: { ...when, zone: again } });
    }
  }
  for (const other of words.elsewhere) {
    const zone = other.zone === null ? null : zoneOf(other.zone, when, context.preferred, false).zone;
    if (!disagree(when, other.clock, zone)) continue;
    const message = `The times in “${entered}” are not the same moment; the first was taken.`;
    flags.push({ kind: 'zones-disagree', message, words: entered, suggestion: { ...when, time: clockText(other.clock), zone } });
    break;
  }
  return flags;
}
