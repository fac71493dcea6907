import type { TimelineEvent } from '../../../report/report.ts';
import type { CalendarDate } from '../../../time/when.ts';
import { readDates } from '../../prose/read-dates.ts';
import { dateEvents } from './date-events.ts';

/** Gives entries that bear their day without a year, "March 18 16:00", the year that the text tells alone, or any where it tells none: their order and distances count all the same. */
export const dayEvents = (events: readonly TimelineEvent[], texts: readonly string[]): readonly TimelineEvent[] => {
  const [first] = events;
  if (first === undefined || events.some(({ when }) => when.date !== null)) return events;
  const days = events.flatMap(({ when }) => readDates(when.entered, 'en'));
  const months = new Set(days.map(({ candidates }) => candidates[0]?.month));
  const years = yearsIn(texts);
  // Over New Year's Eve there are two years, and beside weekdays one that is only guessed would make sound entries wrong.
  if ((months.has(12) && months.has(1)) || years.size > 1 || (years.size === 0 && days.some(({ weekday }) => weekday !== null)))
    return events;
  if (readDates(first.when.entered, 'en').length === 0) return events;
  const [year = 2024] = years;
  return dateEvents(events, `${year}-06-15` as CalendarDate);
};

const yearsIn = (texts: readonly string[]): ReadonlySet<number> =>
  new Set(texts.flatMap((text) => [...text.matchAll(/(?<![\d#./-])20[0-4]\d(?![\d.])/gu)].map(([digits]) => Number(digits))));
