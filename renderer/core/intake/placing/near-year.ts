import { dateOf, weekdayOf } from '../../time/dates/read-chosen-date.ts';
import { type DateCandidate, readDate } from '../../time/dates/read-date.ts';
import { addDays } from '../../time/local-time.ts';
import type { CalendarDate } from '../../time/when.ts';
import { yearTold } from '../../timeline/read/year-told.ts';

/** A day with its day of the week and no year. */
type NamedDay = { readonly day: DateCandidate; readonly weekday: number };

/**
 * What tells a date from which the days of a page that names no year get theirs: it is of the year in the title, else such that they came last
 * before a day, in a year in which the days of the week that stand beside them fit.
 */
export const nearYear =
  (title: string, today: CalendarDate) =>
  (page: string): CalendarDate => {
    const told = yearTold(title);
    if (told !== null) return told;
    const named = namedDays(page);
    const years = Array.from({ length: mostYears }, (_, years) => addDays(today, -halfYear - Math.round(years * 365.25)));
    return years.find((near) => named.every((one) => fits(one, near))) ?? addDays(today, -halfYear);
  };

/** In days, a leap day included. */
const halfYear = 182;
/** After so many years the days of the week may fit anew. */
const mostYears = 5;
/** No page of updates is longer. */
const longest = 100_000;

const namedDays = (page: string): readonly NamedDay[] =>
  [...page.slice(0, longest).matchAll(/(?<![\p{L}\d])(?=\p{L}{2,12}\.?,? )/gu)].flatMap(({ index }) => {
    const read = readDate(page, index);
    const [day, ...others] = read?.candidates ?? [];
    if (read === null || read.weekday === null || day === undefined || others.length > 0 || day.year !== null) return [];
    return [{ day, weekday: read.weekday }];
  });

const fits = ({ day, weekday }: NamedDay, near: CalendarDate): boolean => {
  const date = dateOf(day, near);
  return date === null || weekdayOf(date) === weekday;
};
