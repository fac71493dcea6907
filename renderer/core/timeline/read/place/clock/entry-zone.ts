import type { ClockReading } from '../../../../time/clocks/read-clock.ts';
import { instantOf } from '../../../../time/instant-of.ts';
import { toCalendarDate, toClockTime } from '../../../../time/local-time.ts';
import type { CalendarDate, ClockTime, When, Zone } from '../../../../time/when.ts';
import { type NamedZone, zoneOf } from '../../../../time/zones/read-placed-zone.ts';
import type { Item } from '../../entries/items.ts';

/** The time of day that a clock's words name, for asking which zone was in force then; null where none is. */
export function timeOf(clock: ClockReading | null): ClockTime | null {
  if (clock === null) return null;
  const two = (value: number): string => String(value).padStart(2, '0');
  return toClockTime(`${two(clock.hour)}:${two(clock.minute)}`);
}

/**
 * The one zone that entries of a text name, for those above the first of them, or else that of the post that they stand in, or else that
 * told with a time in sentences below; null where they name none or several.
 */
export function zoneBelow(items: readonly Item[]): string | null {
  const named = items.flatMap((item) => (item.kind === 'entry' && item.when?.zone != null ? [item.when.zone] : []));
  const posted = items.flatMap((item) => (item.kind === 'mention' && item.posted === true && item.zone !== null ? [item.zone] : []));
  const told = items.flatMap((item) => (item.kind === 'mention' && item.zone !== null ? [item.zone] : []));
  const zones = new Set([named, posted, told].find((some) => some.length > 0));
  const [only = null] = zones;
  return zones.size === 1 ? only : null;
}

/**
 * The same time after its date moved past midnight, in the zone that its words name on the new date: the clocks may have changed that
 * night. `named` is null where nothing changes.
 */
export function zoneAfter(
  when: When,
  words: string | null,
  preferred: Zone | null,
  american: boolean,
): { readonly when: When; readonly named: NamedZone | null } {
  if (words === null || when.date === null || when.zone === null) return { when, named: null };
  const named = zoneOf(words, when, preferred, american);
  if (named.zone === when.zone || named.zone === null) return { when, named: null };
  return { when: { ...when, zone: named.zone }, named };
}

/** A day of each half of the year. */
const SEASONS = [toCalendarDate('2024-01-15'), toCalendarDate('2024-07-15')];

/** Whether an entry's own zone shows another time than the zone declared for all. */
export function differs(when: When, said: string, preferred: Zone | null): boolean {
  const declared = zoneOf(said, { date: when.date, time: when.time }, preferred, false).zone;
  if (declared === null || when.zone === null || declared === when.zone) return false;
  const isApart = (date: CalendarDate | null): boolean => {
    const [here, there] = [instantOf({ ...when, date }), instantOf({ ...when, date, zone: declared })];
    return here.kind !== 'instant' || there.kind !== 'instant' || here.instant !== there.instant;
  };
  // Without a date two zones agree where they do so in one half of the year.
  return when.date === null && when.time !== null ? SEASONS.every(isApart) : isApart(when.date);
}
