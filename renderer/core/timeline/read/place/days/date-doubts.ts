import { daysBetween } from '../../../../time/local-time.ts';
import type { CalendarDate, When } from '../../../../time/when.ts';
import type { ReadingFlag } from '../../../reading.ts';
import { shiftDays } from '../order/steps.ts';

/** What is uncertain about a date as it is written, for every entry that rests on it; `date` is how it was taken, null where it was not. */
export type DateDoubts = { readonly date: CalendarDate | null; readonly flags: readonly ReadingFlag[] };

/** Nothing is uncertain about the date at hand. */
export const noDoubts: DateDoubts = { date: null, flags: [] };

/** The doubts about a date that stand also for the entries below one that names it. */
export function doubtsBelow(date: CalendarDate, flags: readonly ReadingFlag[]): DateDoubts {
  return { date, flags: flags.filter(({ kind }) => kind === 'date-order' || kind === 'weekday-mismatch') };
}

/** The same doubts said of the time of an entry, with what they suggest on its day, be it a later one. */
export function doubtsOn({ date, flags }: DateDoubts, when: When): readonly ReadingFlag[] {
  return flags.map(({ suggestion, ...flag }) => {
    if (date === null || suggestion == null || suggestion.date === null || when.date === null) return flag;
    return { ...flag, suggestion: shiftDays(when, daysBetween(date, suggestion.date)) };
  });
}
