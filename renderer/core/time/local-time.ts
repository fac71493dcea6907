import type { CalendarDate, ClockTime } from './when.ts';

const DAY = 86_400_000;

/** The calendar date that a text writes as `YYYY-MM-DD`, years 0001 to 9999; null if it is written otherwise or does not exist. */
export function toCalendarDate(text: string): CalendarDate | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  if (year < 1 || month < 1 || month > 12 || day < 1 || day > daysInMonth(year, month)) return null;
  return text as CalendarDate;
}

/** The time of day that a text writes as `HH:mm` or `HH:mm:ss`, 00:00 to 23:59:59; null otherwise (24:00 is not one). */
export function toClockTime(text: string): ClockTime | null {
  return /^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/.test(text) ? (text as ClockTime) : null;
}

/** Whether a text is a calendar date that exists. */
export function isCalendarDate(text: string): text is CalendarDate {
  return toCalendarDate(text) !== null;
}

/** Whether a text is a time of day. */
export function isClockTime(text: string): text is ClockTime {
  return toClockTime(text) !== null;
}

/** The date `n` days later, or earlier when negative; stays at 0001-01-01 and 9999-12-31 rather than leave the calendar. */
export function addDays(date: CalendarDate, n: number): CalendarDate {
  return dateOfDay(dayNumber(date) + Math.trunc(n));
}

/** Whole days from `a` to `b`, negative when `b` is earlier. */
export function daysBetween(a: CalendarDate, b: CalendarDate): number {
  return dayNumber(b) - dayNumber(a);
}

/** A local date and time as a number, in milliseconds, as if the clock hung at UTC. */
export function localMillis(date: CalendarDate, time: ClockTime): number {
  const seconds = Number(time.slice(0, 2)) * 3600 + Number(time.slice(3, 5)) * 60 + Number(time.slice(6, 8));
  return dayNumber(date) * DAY + seconds * 1000;
}

/** The date and time (with seconds) that `localMillis` makes such a number of; parts of a second are dropped. */
export function localOfMillis(millis: number): { readonly date: CalendarDate; readonly time: ClockTime } {
  const day = Math.floor(millis / DAY);
  const seconds = Math.floor((millis - day * DAY) / 1000);
  const time = `${two(seconds / 3600)}:${two((seconds / 60) % 60)}:${two(seconds % 60)}`;
  return { date: dateOfDay(day), time: time as ClockTime };
}

/** Days since 1970-01-01, negative before. */
export function dayNumber(date: CalendarDate): number {
  const month = Number(date.slice(5, 7));
  // The year is counted from March, so that the leap day is its last one.
  const year = Number(date.slice(0, 4)) - (month < 3 ? 1 : 0);
  const dayOfYear = Math.floor((153 * ((month + 9) % 12) + 2) / 5) + Number(date.slice(8, 10)) - 1;
  return year * 365 + Math.floor(year / 4) - Math.floor(year / 100) + Math.floor(year / 400) + dayOfYear - 719_468;
}

const firstDay = -719_162;
const lastDay = 2_932_896;

function dateOfDay(number: number): CalendarDate {
  const day = Math.min(lastDay, Math.max(firstDay, number)) + 719_468;
  const era = Math.floor(day / 146_097);
  const dayOfEra = day - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
  const month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9;
  const year = era * 400 + yearOfEra + (month < 3 ? 1 : 0);
  const dayOfMonth = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfMonth)}` as CalendarDate;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function two(number: number): string {
  return String(Math.floor(number)).padStart(2, '0');
}
