import { shift } from './instant.ts';
import { localMillis, localOfMillis } from './local-time.ts';
import { showDate } from './shown/show-date.ts';
import type { CalendarDate, ClockTime, Instant, RangeEnd, When, Zone } from './when.ts';
import { offsetAt } from './zones/zone.ts';
import { zonePlace } from './zones/zone-place.ts';

/** What a local date and time in a zone names: one instant, none (clocks went forward over it), or two (clocks went back). */
export type LocalResult =
  | { readonly kind: 'instant'; readonly instant: Instant }
  /** `before` and `after` are its likely meanings on either side of the change: 01:30 and 03:30 for a missing 02:30. */
  | { readonly kind: 'nonexistent'; readonly message: string; readonly before: Instant; readonly after: Instant }
  | { readonly kind: 'doubled'; readonly message: string; readonly first: Instant; readonly second: Instant };

/** The instant of an event, or why there is none; `end` is null where there is no end or it names no single instant. */
export type InstantResult =
  | { readonly kind: 'instant'; readonly instant: Instant; readonly end: Instant | null }
  | { readonly kind: 'incomplete'; readonly missing: readonly ('date' | 'time' | 'zone')[] }
  | Exclude<LocalResult, { readonly kind: 'instant' }>;

/** The instant that an event names: local time, zone and, where clocks went back, the chosen occurrence. */
export function instantOf(when: When): InstantResult {
  const { date, time, zone } = when;
  const missing: ('date' | 'time' | 'zone')[] = [];
  if (date === null || when.precision === 'none') missing.push('date');
  if (time === null || when.precision === 'none' || when.precision === 'date') missing.push('time');
  if (zone === null) missing.push('zone');
  if (date === null || time === null || zone === null || missing.length > 0) return { kind: 'incomplete', missing };
  const start = settle(resolveLocal(date, time, zone), when.occurrence);
  if (start.kind !== 'instant') return start;
  const end = endOf(when.end, date, start.instant, zone);
  return { ...start, end: end?.kind === 'instant' ? end.instant : null };
}

/** What the end of a range names, for checks that explain why a range has no end; null without an end, a start or a zone. */
export function resolveEnd(when: When): LocalResult | null {
  const start = instantOf(when);
  if (start.kind !== 'instant' || when.date === null || when.zone === null || when.end === null || when.end.time === null) return null;
  return endOf(when.end, when.date, start.instant, when.zone);
}

/** What a local date and time in a zone names. */
export function resolveLocal(date: CalendarDate, time: ClockTime, zone: Zone): LocalResult {
  const local = localMillis(date, time);
  const earlier = offsetAt(zone, (local - DAY) as Instant);
  const later = offsetAt(zone, (local + DAY) as Instant);
  const byEarlier = atOffset(local, earlier);
  if (earlier === later) return { kind: 'instant', instant: byEarlier };
  const byLater = atOffset(local, later);
  const fitsEarlier = offsetAt(zone, byEarlier) === earlier;
  const fitsLater = offsetAt(zone, byLater) === later;
  if (fitsEarlier && fitsLater) {
    const message = `${time} came twice on ${showDate(date, 'en', 'long')} ${zonePlace(zone)}, because clocks went back: choose the first or the second.`;
    return { kind: 'doubled', message, first: byEarlier, second: byLater };
  }
  if (fitsEarlier) return { kind: 'instant', instant: byEarlier };
  if (fitsLater) return { kind: 'instant', instant: byLater };
  const message = `There was no ${time} on ${showDate(date, 'en', 'long')} ${zonePlace(zone)}: ${describeGap(zone, byLater, byEarlier)}`;
  return { kind: 'nonexistent', message, before: byLater, after: byEarlier };
}

/** Which of two equal clock times an offset (in minutes, as an abbreviation states it) means; null where the time is not doubled. */
export function occurrenceAt(date: CalendarDate, time: ClockTime, zone: Zone, minutes: number): 'first' | 'second' | null {
  const result = resolveLocal(date, time, zone);
  if (result.kind !== 'doubled') return null;
  const stated = atOffset(localMillis(date, time), minutes);
  if (stated === result.first) return 'first';
  return stated === result.second ? 'second' : null;
}

/** Which of two equal clock times an instant is in a zone; null where it is the only one. */
export function occurrenceIn(instant: Instant, zone: Zone | null): 'first' | 'second' | null {
  if (zone === null) return null;
  const { date, time } = localAt(instant, zone);
  return occurrenceAt(date, time, zone, offsetAt(zone, instant));
}

/** The date and time (with seconds) that clocks in a zone showed at an instant. */
export function localAt(instant: Instant, zone: Zone): { readonly date: CalendarDate; readonly time: ClockTime } {
  return localOfMillis(instant + offsetAt(zone, instant) * 60_000);
}

const DAY = 86_400_000;

/** An end without a date is on the day of the beginning, or on the next one where that would lie before it. */
function endOf(end: RangeEnd | null, startDate: CalendarDate, start: Instant, zone: Zone): LocalResult | null {
  if (end === null || end.time === null) return null;
  const sameDay = settleEnd(resolveLocal(end.date ?? startDate, end.time, zone), end, start);
  if (end.date !== null || sameDay.kind !== 'instant' || sameDay.instant >= start) return sameDay;
  return settleEnd(resolveLocal(nextDay(startDate), end.time, zone), end, start);
}

/** Of two equal clock times only the second can be the end of what began behind the first. */
function settleEnd(result: LocalResult, { occurrence }: RangeEnd, start: Instant): LocalResult {
  if (result.kind !== 'doubled') return result;
  return settle(result, result.first < start ? 'second' : (occurrence ?? null));
}

function settle(result: LocalResult, occurrence: When['occurrence']): LocalResult {
  if (result.kind !== 'doubled' || occurrence === null) return result;
  return { kind: 'instant', instant: occurrence === 'first' ? result.first : result.second };
}

function nextDay(date: CalendarDate): CalendarDate {
  return localOfMillis(localMillis(date, '00:00' as ClockTime) + DAY).date;
}

function atOffset(local: number, minutes: number): Instant {
  return Math.round(local - minutes * 60_000) as Instant;
}

/** Both instants are close to the change, one on each side of it. */
function describeGap(zone: Zone, before: Instant, after: Instant): string {
  let [low, high]: [Instant, Instant] = [before, after];
  const offset = offsetAt(zone, low);
  while (high - low > 1000) {
    const middle = shift(low, Math.floor((high - low) / 2000) * 1000);
    if (offsetAt(zone, middle) === offset) low = middle;
    else high = middle;
  }
  const from = localOfMillis(high + offset * 60_000);
  const to = localAt(high, zone);
  if (from.date !== to.date) return 'the calendar went from one day to another.';
  return `clocks went forward from ${short(from.time)} to ${short(to.time)}.`;
}

function short(time: ClockTime): string {
  return time.endsWith(':00') ? time.slice(0, 5) : time;
}
