import { dateOf, weekdayOf } from '../../../time/dates/read-chosen-date.ts';
import { daysBetween } from '../../../time/local-time.ts';
import { showDate } from '../../../time/shown/show-date.ts';
import type { CalendarDate } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import { weekdayNames } from '../../words/weekday-names.ts';
import { slashWeekdays, type WeekdayWords } from './slash-weekday.ts';
import { isRangeEnd } from './weekday-range.ts';

/** After so many years every day of the year has had every weekday, leap years included. */
const years = Array.from({ length: 28 }, (_, at) => 2001 + at);
const longestSpan = 120;
const mostTold = 60;

/** "Saturday 2/19" in a year in which that was a Sunday; and where no year is told, "Wednesday, April 25" beside "Monday 5/13", which no year has both. */
export const weekdaysOfOneYear = (facts: Facts): readonly Finding[] => {
  const slashed = slashWeekdays(facts);
  const [ofNear] = facts.isYearTold ? slashed.flatMap((words) => ofYear(words, facts)) : [];
  if (ofNear !== undefined) return [ofNear];
  const told = [
    ...slashed,
    ...facts.sentences.flatMap(({ dates, ...sentence }) =>
      dates.flatMap((date): readonly WeekdayWords[] => {
        const { weekday, candidates, words, from } = date;
        if (weekday === null || candidates.some(({ year }) => year !== null) || isRangeEnd(date, { dates, ...sentence })) return [];
        return [{ sentence: { dates, ...sentence }, words, from, weekday, candidates }];
      }),
    ),
  ];
  return acrossYears(told, facts.isYearTold ? 1 : 4);
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

/** Of two days that have their weekdays in no year together the one that fits the fewest others; none where they may lie in two years, being more than some months apart. */
const acrossYears = (told: readonly WeekdayWords[], most: number): readonly Finding[] => {
  const all = told.slice(0, mostTold).map((one) => ({ ...one, years: yearsOf(one) }));
  const unlike = ({ candidates, years }: (typeof all)[number]) =>
    all.filter(
      (other) => (years & other.years) === 0 && candidates.every((a) => other.candidates.every((b) => Math.abs(a.month - b.month) <= most)),
    );
  const odd = all.map((one) => ({ one, others: unlike(one) })).filter(({ others }) => others.length > 0);
  const least = Math.max(0, ...odd.map(({ others }) => others.length));
  const found = odd.findLast(({ others }) => others.length === least);
  const other = found?.others[0];
  if (found === undefined || other === undefined) return [];
  const { one } = found;
  const message = `“${other.words}” and “${one.words}” fit no year together: one of the days of the week is wrong.`;
  const place = one.sentence.passage.placeOf(one.words, one.from);
  return [{ rule: 'weekday-mismatch', severity: 'error', place, message, between: [one.words, other.words], fix: null }];
};

/** The years in which a day has its weekday, a bit for each. */
const yearsOf = ({ candidates, weekday }: WeekdayWords): number =>
  years.reduce((bits, year, at) => (candidates.some((one) => isOn({ ...one, year }, weekday)) ? bits | (1 << at) : bits), 0);

const isOn = (candidate: Parameters<typeof dateOf>[0], weekday: number): boolean => {
  const date: CalendarDate | null = dateOf(candidate, null);
  return date !== null && weekdayOf(date) === weekday;
};
