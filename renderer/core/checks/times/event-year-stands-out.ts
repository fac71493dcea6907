import type { TimelineEvent } from '../../report/report.ts';
import { dayNumber, daysBetween, toCalendarDate } from '../../time/local-time.ts';
import { showDate } from '../../time/show-date.ts';
import type { CalendarDate } from '../../time/when.ts';
import type { Finding, Rule } from '../finding.ts';
import { count } from '../words/count.ts';

const farthest = 300;

/** A date so far from the others that its year is probably a slip; asked of three dated events or more. */
export const eventYearStandsOut: Rule = ({ events }) => {
  const dates = events.flatMap(({ when }) => when.date ?? []).toSorted((a, b) => dayNumber(a) - dayNumber(b));
  const middle = dates[Math.floor(dates.length / 2)];
  if (middle === undefined || dates.length < 3) return [];
  return events.flatMap((event) => findingsOf(event, middle));
};

const findingsOf = (event: TimelineEvent, middle: CalendarDate): readonly Finding[] => {
  const { date } = event.when;
  const days = date === null ? 0 : daysBetween(middle, date);
  if (date === null || Math.abs(days) <= farthest) return [];
  const side = days < 0 ? 'before' : 'after';
  const message = `${showDate(date, 'en', 'medium')} is ${count(Math.abs(days), 'day')} ${side} the middle of the timeline (${showDate(middle, 'en', 'medium')}): is the year right?`;
  const place = { kind: 'event', id: event.id } as const;
  return [{ rule: 'event-year-stands-out', severity: 'warning', place, message, fix: fixFor(event, date, middle) }];
};

/** The same day in the year that comes nearest to the others. */
const fixFor = ({ id, when }: TimelineEvent, date: CalendarDate, middle: CalendarDate): Finding['fix'] => {
  const middleYear = yearOf(middle);
  const near = [middleYear - 1, middleYear, middleYear + 1]
    .flatMap((year) => withYear(date, year) ?? [])
    .toSorted((a, b) => Math.abs(daysBetween(middle, a)) - Math.abs(daysBetween(middle, b)))[0];
  if (near === undefined || Math.abs(daysBetween(middle, near)) > farthest) return null;
  const years = yearOf(near) - yearOf(date);
  const endDate = when.end?.date == null ? null : withYear(when.end.date, yearOf(when.end.date) + years);
  if (when.end?.date != null && endDate === null) return null;
  // An end that was already near the others needs no other year.
  const end =
    when.end === null || endDate === null || when.end.date === null || Math.abs(daysBetween(middle, when.end.date)) <= farthest
      ? when.end
      : { ...when.end, date: endDate };
  return { label: `Change to ${showDate(near, 'en', 'medium')}`, change: { kind: 'change-event', id, when: { ...when, date: near, end } } };
};

const yearOf = (date: CalendarDate): number => Number(date.slice(0, 4));

const withYear = (date: CalendarDate, year: number): CalendarDate | null =>
  toCalendarDate(`${String(year).padStart(4, '0')}${date.slice(4)}`);
