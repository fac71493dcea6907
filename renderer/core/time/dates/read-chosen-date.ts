import { addDays, daysBetween, toCalendarDate } from '../local-time.ts';
import type { CalendarDate } from '../when.ts';
import type { WhenFlag } from '../words/read-flag.ts';
import type { ChosenDate } from '../words/read-placed.ts';
import type { DateCandidate, DateOrder, DateReading } from './read-date.ts';

/** What decides between the ways to take a written date. */
export type DateChoice = {
  /** The order of numeric dates; null where nothing tells. */
  readonly order: DateOrder | null;
  /** Whether the order is only a habit of the language or region, so that a date that could be taken otherwise is flagged. */
  readonly orderUnsure: boolean;
  /** A date close to the one meant, which tells its year. */
  readonly near: CalendarDate | null;
  /** Whether a day of the week is the last one before that date rather than the next one from it on. */
  readonly looksBack?: boolean;
};

function pad(value: number, size: number): string {
  return String(value).padStart(size, '0');
}

/** The calendar date that a candidate names, its year taken from a nearby date where none was written; null where it does not exist. */
export function dateOf(candidate: DateCandidate, near: CalendarDate | null): CalendarDate | null {
  const tail = `${pad(candidate.month, 2)}-${pad(candidate.day, 2)}`;
  if (candidate.year !== null) return toCalendarDate(`${pad(candidate.year, 4)}-${tail}`);
  if (near === null) return null;
  const year = Number(near.slice(0, 4));
  let best: CalendarDate | null = null;
  for (const option of [year, year + 1, year - 1]) {
    const date = toCalendarDate(`${pad(option, 4)}-${tail}`);
    if (date !== null && (best === null || Math.abs(daysBetween(near, date)) < Math.abs(daysBetween(near, best)))) best = date;
  }
  return best;
}

/** The weekday of a date, 1 Monday to 7 Sunday. */
export function weekdayOf(date: CalendarDate): number {
  const monday = toCalendarDate('2024-01-01');
  const days = monday === null ? 0 : daysBetween(monday, date);
  return (((days % 7) + 7) % 7) + 1;
}

const DAY_NAMES = ['', 'Monday', 'Tuesday', 'Wednesday', 'Thursday', 'Friday', 'Saturday', 'Sunday'];

function byWeekday(weekday: number, near: CalendarDate | null, words: string, looksBack: boolean): ChosenDate {
  if (near === null) {
    return { date: null, flags: [{ kind: 'no-date', message: `“${words}” names a weekday, but not which week: choose the date.`, words }] };
  }
  const later = (weekday - weekdayOf(near) + 7) % 7;
  const ahead = looksBack && later > 0 ? later - 7 : later;
  const date = addDays(near, ahead);
  const which = ahead < 0 ? `the last ${DAY_NAMES[weekday]} before ${near}` : `the first ${DAY_NAMES[weekday]} from ${near} on`;
  const message = `“${words}” names only a weekday; ${which} was taken.`;
  return { date, flags: ahead === 0 ? [] : [{ kind: 'weekday-only', message, words }] };
}

function distance(a: CalendarDate, b: CalendarDate): number {
  return Math.abs(daysBetween(a, b));
}

/** Settles which date a written date names; what could be meant otherwise is flagged. */
export function chooseDate(reading: DateReading, words: string, choice: DateChoice): ChosenDate {
  const { candidates, weekday } = reading;
  if (candidates.length === 0)
    return weekday === null ? { date: null, flags: [] } : byWeekday(weekday, choice.near, words, choice.looksBack === true);
  const fits = (candidate: DateCandidate): boolean => {
    const date = dateOf(candidate, choice.near);
    return date !== null && weekdayOf(date) === weekday;
  };
  const byDay = weekday === null ? [] : candidates.filter(fits);
  const pool = byDay.length > 0 ? byDay : candidates;
  const taken = pool.find((candidate) => candidate.order === choice.order) ?? pool[0];
  if (taken === undefined) return { date: null, flags: [] };
  const date = dateOf(taken, choice.near);
  const flags: WhenFlag[] = [];
  if (date === null && taken.year === null) {
    flags.push({ kind: 'no-year', message: `“${words}” names no year: choose the date.`, words });
  }
  if (weekday !== null && byDay.length === 0 && date !== null) {
    const message = `${date} was a ${DAY_NAMES[weekdayOf(date)]}, not a ${DAY_NAMES[weekday]}: check “${words}”.`;
    flags.push({ kind: 'weekday-mismatch', message, words });
  }
  const other = pool.find((candidate) => candidate !== taken && dateOf(candidate, choice.near) !== null);
  const otherDate = other === undefined ? null : dateOf(other, choice.near);
  const odd =
    date !== null &&
    otherDate !== null &&
    choice.near !== null &&
    distance(otherDate, choice.near) <= 7 &&
    distance(date, choice.near) > 21;
  if (other !== undefined && (choice.orderUnsure || odd) && date !== null) {
    const message = `“${words}” could be ${date} or ${otherDate}; the first was taken.`;
    const suggestion =
      otherDate === null
        ? {}
        : {
            suggestion: {
              date: otherDate,
              time: null,
              zone: null,
              precision: 'date',
              end: null,
              openEnded: false,
              occurrence: null,
              entered: words,
            } as const,
          };
    flags.push({ kind: 'date-order', message, words, ...suggestion });
  }
  return { date, flags };
}
