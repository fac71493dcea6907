import { dateOf } from '../../../time/dates/read-chosen-date.ts';
import { type DateOrder, type DateReading, readDate } from '../../../time/dates/read-date.ts';
import type { CalendarDate } from '../../../time/when.ts';

/** Whether numeric dates have the day or the month first; null where nothing tells. */
export type DayOrder = Extract<DateOrder, 'dmy' | 'mdy'> | null;

const lead = /^(?:on |the |le |el |am |den |dem |zum )/iu;

/** The whole date that these words are, and nothing else; null for a date without a year, and for one that may be two days where no order is known. */
export function dueDate(words: string, order: DayOrder): CalendarDate | null {
  const dates = datesOf(readWhole(words));
  const [first] = dates.values();
  return dates.size === 1 ? (first ?? null) : order === null ? null : (dates.get(order) ?? null);
}

/** The order that these words show when they are a date that is a day in one order only; null for all else. */
export function shownOrder(words: string): DayOrder {
  const read = readWhole(words);
  const [only, ...more] = (read?.candidates ?? []).filter((one) => dateOf(one, null) !== null);
  if (only === undefined || more.length > 0 || only.day === only.month) return null;
  // Dots put the day first wherever they are used; that says nothing of slashes.
  return /\d[/-]\d/.test(words) && (only.order === 'dmy' || only.order === 'mdy') ? only.order : null;
}

function readWhole(words: string): DateReading | null {
  const text = words.trim().replace(lead, '');
  const read = readDate(text, 0);
  return read !== null && (read.length === text.length || text.slice(read.length) === '.') ? read : null;
}

/** Each way to take a date, by its order; ways that come to the same day are one. */
function datesOf(read: DateReading | null): ReadonlyMap<DateOrder, CalendarDate> {
  const dates = new Map<DateOrder, CalendarDate>();
  for (const one of read?.candidates ?? []) {
    const date = one.year === null ? null : dateOf(one, null);
    if (date !== null && ![...dates.values()].includes(date)) dates.set(one.order, date);
  }
  return dates;
}
