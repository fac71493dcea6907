import { addDays } from '../../time/local-time.ts';
import type { When } from '../../time/when.ts';

/** The end of a range as a moment of its own; without a date it is on the day of the start or the next one. Null without an end. */
export const endOf = (when: When): When | null => {
  const { end, date } = when;
  if (end === null) return null;
  const passedMidnight = end.time !== null && when.time !== null && end.time < when.time;
  const assumed = date !== null && passedMidnight ? addDays(date, 1) : date;
  const time = when.time === null ? null : end.time;
  // The occurrence of the start says nothing of the end.
  const occurrence = end.occurrence ?? null;
  return { ...when, date: end.date ?? assumed, time, precision: time === null ? 'date' : when.precision, end: null, occurrence };
};
