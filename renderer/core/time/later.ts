import { shift } from './instant.ts';
import { instantOf, localAt, resolveLocal } from './instant-of.ts';
import { addDays, dayNumber, toCalendarDate, toClockTime } from './local-time.ts';
import type { CalendarDate, Instant, When, Zone } from './when.ts';

/** A span that somebody sets for a deadline; months and working days are counted on a calendar, hours and days (24 h) by the clock. */
export type TimeSpan = { readonly count: number; readonly unit: 'hours' | 'days' | 'months' | 'working-days' };

/** The instant at the end of a span; `note` says what the calendar did to it, null where nothing odd happened. */
export type LaterInstant = { readonly instant: Instant; readonly note: string | null };

const hour = 3_600_000;

/**
 * The instant a span later. 72 hours are 72 hours, whatever clocks do; a month is a calendar month in the zone, at the same clock time, and ends
 * with the month where the day is missing; working days are Mondays to Fridays in the zone (holidays are not known here) and end at 23:59.
 * A clock time that the last day skips or has twice is taken at its earlier meaning.
 */
export const later = (from: Instant, { count, unit }: TimeSpan, zone: Zone): LaterInstant => {
  if (unit === 'hours') return { instant: shift(from, count * hour), note: null };
  if (unit === 'days') return { instant: shift(from, count * 24 * hour), note: null };
  const { date, time } = localAt(from, zone);
  if (unit === 'working-days') return settle(addWorkingDays(date, count), '23:59', zone, null);
  const end = addMonths(date, count);
  const note = end.slice(8) === date.slice(8) ? null : `the month has no day ${Number(date.slice(8))}, so its last day counts`;
  return settle(end, time, zone, note);
};

/** The date some calendar months later; the month's last day where it has no such day. */
export const addMonths = (date: CalendarDate, months: number): CalendarDate => {
  const counted = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + Math.trunc(months);
  const month = `${String(Math.floor(counted / 12)).padStart(4, '0')}-${String((counted % 12) + 1).padStart(2, '0')}`;
  for (let day = Number(date.slice(8)); day > 27; day -= 1) {
    const found = toCalendarDate(`${month}-${day}`);
    if (found !== null) return found;
  }
  return toCalendarDate(`${month}-${date.slice(8)}`) ?? date;
};

/** The date of the n-th Monday to Friday behind a date; holidays are not known here. */
export const addWorkingDays = (date: CalendarDate, days: number): CalendarDate => {
  let at = date;
  for (let left = Math.trunc(days); left > 0; ) {
    at = addDays(at, 1);
    if (isWorkingDay(at)) left -= 1;
  }
  return at;
};

/** The instant of a moment that somebody entered, its zone, or a sentence that says what is missing; `name` begins the sentence. */
export const momentIn = (
  when: When,
  name: string,
): { readonly kind: 'instant'; readonly instant: Instant; readonly zone: Zone } | { readonly kind: 'unknown'; readonly reason: string } => {
  const result = instantOf(when);
  switch (result.kind) {
    case 'instant':
      return when.zone === null
        ? { kind: 'unknown', reason: `${name} has no zone.` }
        : { kind: 'instant', instant: result.instant, zone: when.zone };
    case 'incomplete':
      return { kind: 'unknown', reason: `${name} has no ${result.missing.join(' and no ')}.` };
    case 'nonexistent':
    case 'doubled':
      return { kind: 'unknown', reason: `${name} has no exact time. ${result.message}` };
  }
};

// 1 January 1970 was a Thursday.
const isWorkingDay = (date: CalendarDate): boolean => {
  const weekday = (((dayNumber(date) + 3) % 7) + 7) % 7;
  return weekday < 5;
};

const settle = (date: CalendarDate, clock: string, zone: Zone, note: string | null): LaterInstant => {
  const time = toClockTime(clock);
  const result = time === null ? null : resolveLocal(date, time, zone);
  if (result === null) throw new Error(`${clock} is no clock time.`);
  const both = (more: string): string => (note === null ? more : `${note}; ${more}`);
  const short = clock.replace(/^(\d\d:\d\d):00$/, '$1');
  switch (result.kind) {
    case 'instant':
      return { instant: result.instant, note };
    case 'doubled':
      return { instant: result.first, note: both(`${short} comes twice on that day, and the first one counts`) };
    case 'nonexistent':
      return { instant: result.before, note: both(`${short} does not exist on that day, and the hour before counts`) };
  }
};
