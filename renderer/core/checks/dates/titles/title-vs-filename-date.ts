import { daysBetween, toCalendarDate } from '../../../time/local-time.ts';
import { showDate } from '../../../time/show-date.ts';
import type { CalendarDate } from '../../../time/when.ts';
import type { FactRule } from '../../facts/fact-rule.ts';
import { datesOf } from '../../facts/moments/off-by.ts';
import { titleDates } from './title-dates.ts';

/** Files are named after the day of the incident or of the report, never after a day before the incident. */
export const titleVsFilenameDate: FactRule = (_report, facts) => {
  const named = dateInName(facts.context.fileName ?? '');
  const words = titleDates(facts)[0];
  const dates = datesOf(words ?? null, facts.near);
  const [date] = dates;
  if (named === null || words === undefined || date === undefined || dates.includes(named)) return [];
  const days = daysBetween(date, named);
  // The same day of another month is a slip of one digit.
  const isOtherMonth = date.slice(8) === named.slice(8);
  const isLater = days > 0 && days < 120 && !isOtherMonth && date.slice(5) !== `${named.slice(8)}-${named.slice(5, 7)}`;
  if (isLater) return [];
  const message = `The title says ${showDate(date, 'en', 'medium')}, the file’s name ${showDate(named, 'en', 'medium')}: ${Math.abs(days)} ${Math.abs(days) === 1 ? 'day' : 'days'} apart.`;
  const between = [words.words, facts.context.fileName ?? ''] as const;
  return [{ rule: 'title-vs-filename-date', severity: 'error', place: { kind: 'details', field: 'title' }, message, between, fix: null }];
};

/** The date in a file's name, "outage-2024-06-10.md"; null where there is none. */
export const dateInName = (name: string): CalendarDate | null => {
  const [, year, month, day] = /(?<!\d)(20\d\d)[-_.]?(\d\d)[-_.]?(\d\d)(?!\d)/.exec(name) ?? [];
  return year === undefined ? null : toCalendarDate(`${year}-${month}-${day}`);
};
