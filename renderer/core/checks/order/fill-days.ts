import type { TimelineEvent } from '../../report/report.ts';
import { dateOf } from '../../time/dates/read-chosen-date.ts';
import type { CalendarDate } from '../../time/when.ts';
import { dottedDay } from '../facts/events/dotted-day.ts';
import { readDates } from '../prose/read-dates.ts';

/** Entries without a year are compared in one, and a leap year has every day. */
const anyYear = '2024-06-15' as CalendarDate;

/** Entries with the days that their order is judged by: "Feb 14th 11:52" in any year where none is told, and a first entry without a day on that of the next. */
export const fillDays = (events: readonly TimelineEvent[]): readonly TimelineEvent[] => {
  if (events.length > 1 && events.every(({ when }) => when.date === null))
    return areOfTwoZones(events) ? events.map((event) => ({ ...event, when: { ...event.when, date: anyYear } })) : inAnyYear(events);
  const [first, second, ...others] = events;
  if (first === undefined || second === undefined || first.when.date !== null || second.when.date === null) return events;
  if (first.when.time === null || second.when.time === null || (first.when.zone ?? second.when.zone) !== second.when.zone) return events;
  // Only where the second alone bears the day of all of them.
  if (others.length === 0 || others.some(({ when }) => bearsDay(when.entered))) return events;
  return [{ ...first, when: { ...first.when, date: second.when.date, zone: second.when.zone } }, second, ...others];
};

/** Times without a day on the clocks of two zones, in growing order as they are written: those of one day. */
const areOfTwoZones = (events: readonly TimelineEvent[]): boolean =>
  new Set(events.map(({ when }) => when.zone)).size === 2 &&
  events.every(
    ({ when }, at) => when.time !== null && when.zone !== null && !bearsDay(when.entered) && when.time >= (events[at - 1]?.when.time ?? ''),
  );

const bearsDay = (words: string): boolean => readDates(words, 'en').length > 0;

const inAnyYear = (events: readonly TimelineEvent[]): readonly TimelineEvent[] => {
  let date: CalendarDate | null = null;
  const dated = events.map((event) => {
    const [words, ...more] = readDates(event.when.entered, 'en');
    const dotted = dottedDay(event.when.entered);
    const [only, ...ways] = dotted === null ? (words?.candidates ?? []) : [dotted];
    if (words !== undefined && (only === undefined || more.length + ways.length > 0)) return null;
    date = only === undefined ? date : dateOf(only, anyYear);
    return date === null || event.when.time === null ? null : { ...event, when: { ...event.when, date } };
  });
  const filled = dated.filter((event) => event !== null);
  // Over New Year's Eve a year that is only assumed makes sound lists wrong.
  const months = new Set(filled.map(({ when }) => when.date.slice(5, 7)));
  return filled.length < events.length || (months.has('12') && months.has('01')) ? events : filled;
};
