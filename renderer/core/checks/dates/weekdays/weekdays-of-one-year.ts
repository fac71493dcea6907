import { dateOf, weekdayOf } from '../../../time/dates/read-chosen-date.ts';
import { daysBetween } from '../../../time/local-time.ts';
import { showDate } from '../../../time/shown/show-date.ts';
import type { CalendarDate } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import { weekdayNames } from '../../words/weekday-names.ts';
import { slashWeekdays, type WeekdayWords } from './slash-weekday.ts';

/** After so many years every day of the year has had every weekday, leap years included. */
const years = Array.from({ length: 28 }, (_, at) => 2001 + at);
const longestSpan = 120;

/** "Saturday 2/19" in a year in which that was a Sunday; and where no year is told, "Wednesday, April 25" beside "Monday 5/13", which no year has both. */
export const weekdaysOfOneYear = (facts: Facts): readonly Finding[] => {
  const slashed = slashWeekdays(facts);
  if (facts.isYearTold) return slashed.flatMap((words) => ofYear(words, facts)).slice(0, 1);
  const told = [
    ...slashed,
    ...facts.sentences.flatMap(({ dates, ...sentence }) =>
      dates.flatMap((date): readonly WeekdayWords[] => {
        const { weekday, candidates, words, from } = date;
        if (weekday === null || candidates.some(({ year }) => year !== null)) return [];
        return [{ sentence: { dates, ...sentence }, words, from, weekday, candidates }];
      }),
    ),
  ];
  return acrossYears(told);
};

const ofYear = (told: WeekdayWords, { near }: Facts): readonly Finding[] => {
  const days = near === null ? [] : told.candidates.flatMap((one) => dateOf(one, near) ?? []);
  const close = days.filter((day) => Math.abs(daysBetween(near ?? day, day)) <= longestSpan);
  const [day] = close;
  if (day === undefined || days.some((one) => weekdayOf(one) === told.weekday)) return [];
  const { sentence, words, from, weekday } = told;
  const message = `${showDate(day, 'en', 'medium')} was a ${weekdayNames[weekdayOf(day)]}, not a ${weekdayNames[weekday]}: one of the two in “${words}” is wrong.`;
  const at = words.search(/\d/u);
  const between = [words.slice(0, at).replace(/[\s.,]+$/u, ''), words.slice(at)] as const;
  return [{ rule: 'weekday-mismatch', severity: 'error', place: sentence.passage.placeOf(words, from), message, between, fix: null }];
};

/** Two days that have their weekdays in no year together; none where they may lie in two years. */
const acrossYears = (told: readonly WeekdayWords[]): readonly Finding[] => {
  for (const [at, one] of told.entries()) {
    for (const other of told.slice(at + 1)) {
      const pairs = one.candidates.flatMap((a) => other.candidates.map((b) => [a, b] as const));
      if (pairs.some(([a, b]) => Math.abs(a.month - b.month) > 4) || pairs.length === 0) continue;
      const isOne = years.some((year) => pairs.some(([a, b]) => isOn({ ...a, year }, one.weekday) && isOn({ ...b, year }, other.weekday)));
      if (isOne) continue;
      const message = `“${one.words}” and “${other.words}” fit no year together: one of the days of the week is wrong.`;
      const place = other.sentence.passage.placeOf(other.words, other.from);
      return [{ rule: 'weekday-mismatch', severity: 'error', place, message, between: [other.words, one.words], fix: null }];
    }
  }
  return [];
};

const isOn = (candidate: Parameters<typeof dateOf>[0], weekday: number): boolean => {
  const date: CalendarDate | null = dateOf(candidate, null);
  return date !== null && weekdayOf(date) === weekday;
};
