import type { TimelineEvent } from '../../../report/report.ts';
import { dayNumber, daysBetween, toCalendarDate } from '../../../time/local-time.ts';
import { showDate } from '../../../time/shown/show-date.ts';
import type { CalendarDate } from '../../../time/when.ts';
import type { FactRule } from '../../facts/fact-rule.ts';
import type { Finding } from '../../finding.ts';
import { labelYears } from '../../head/label-years.ts';
import { count } from '../../words/count.ts';
import { slipsInText } from './slips-in-text.ts';
import { swappedDays } from './swapped-day.ts';
import { twoOrders } from './two-orders.ts';
import { yearTypos } from './year-typo.ts';

const farthest = 300;

/** Farther than this from the others even with another year, an entry is background: a rule that took effect, a bug that was introduced. */
const background = 40;

/** So many days before the first of the others, or after the last, an entry of theirs may stand. */
const outside = 14;

/** A date that is probably a slip: its year or month stands out among the others, or day and month are swapped. */
export const dateTypo: FactRule = ({ events }, facts) => {
  const dates = events.flatMap(({ when }) => when.date ?? []).toSorted((a, b) => dayNumber(a) - dayNumber(b));
  const middle = dates[Math.floor(dates.length / 2)];
  const slips = withOthers(slipsInText(facts), [...yearTypos(facts), ...swappedDays(facts)]);
  const orders = slips.length > 0 ? slips : twoOrders(facts);
  const inText = orders.length > 0 ? orders : labelYears(facts);
  if (middle === undefined) return inText;
  const far = dates.length < 3 ? [] : events.flatMap((event) => findingsOf(event, middle, dates).filter(() => !isInStory(event, events)));
  const single = far.length > 0 || !facts.context.isOrdered ? [] : odd(events);
  return [...far, ...single, ...inText];
};

/** Each date once. */
const withOthers = (slips: readonly Finding[], others: readonly Finding[]): readonly Finding[] => [
  ...slips,
  ...others.filter(({ between }) => !slips.some((slip) => slip.between?.[0] === between?.[0])),
];

/** One day between two equal ones: the entries before and after it are of the same date. */
const odd = (events: readonly TimelineEvent[]): readonly Finding[] =>
  events.flatMap((event, at): readonly Finding[] => {
    const [before, { date }, after] = [events[at - 1]?.when.date ?? null, event.when, events[at + 1]?.when.date ?? null];
    if (date === null || before === null || before !== after || before === date) return [];
    const place = { kind: 'event', id: event.id } as const;
    const message = `${showDate(date, 'en', 'medium')} stands between two entries of ${showDate(before, 'en', 'medium')}: is the date right?`;
    return [{ rule: 'date-typo', severity: 'warning', place, message, between: [date, before], fix: null }];
  });

/** In days: a story that goes on for longer has entries far from its middle. */
const longStory = 200;

/** Whether an entry's day stands in order between those around it, or in order at an end of a story of many months. */
const isInStory = ({ when: { date } }: TimelineEvent, events: readonly TimelineEvent[]): boolean => {
  const own = date === null ? null : dayNumber(date);
  const all = events.flatMap(({ when }) => (when.date === null ? [] : dayNumber(when.date)));
  const days = all.filter((day, at) => day !== all[at - 1]);
  const [first, last] = [days[0] ?? 0, days.at(-1) ?? 0];
  const at = days.indexOf(own ?? Number.NaN);
  if (own === null || days.filter((day) => day === own).length > 1) return false;
  // Of the others the most say whether the list runs on or back.
  const isOnward = days.filter((day, place) => place > 0 && day > (days[place - 1] ?? day)).length * 2 >= days.length - 1;
  const [before, after] = isOnward ? [days[at - 1], days[at + 1]] : [days[at + 1], days[at - 1]];
  if ((before !== undefined && before > own) || (after !== undefined && after < own)) return false;
  const others = days.filter((day) => day !== own);
  return (own !== first && own !== last) || Math.max(...others) - Math.min(...others) > longStory;
};

const findingsOf = (event: TimelineEvent, middle: CalendarDate, all: readonly CalendarDate[]): readonly Finding[] => {
  const { date } = event.when;
  const days = date === null ? 0 : daysBetween(middle, date);
  // "September 11-19, 2025" are several days, however they were read.
  if (date === null || Math.abs(days) <= farthest || /\p{L}{3,9}\.? \d{1,2}\s?[-–]\s?\d{2}(?!\d)/u.test(event.when.entered)) return [];
  const fix = fixFor(event, date, middle);
  const likely = fix?.change.kind === 'change-event' ? fix.change.when.date : null;
  if (likely !== null && Math.abs(daysBetween(middle, likely)) > background) return [];
  // With the year of the others it would stand outside of them: what was known long before.
  const others = all.filter((one) => one !== date);
  const [first, last] = [others[0], others.at(-1)];
  if (
    likely !== null &&
    first !== undefined &&
    last !== undefined &&
    (daysBetween(likely, first) > outside || daysBetween(last, likely) > outside)
  )
    return [];
  const side = days < 0 ? 'before' : 'after';
  const message = `${showDate(date, 'en', 'medium')} is ${count(Math.abs(days), 'day')} ${side} the middle of the timeline (${showDate(middle, 'en', 'medium')}): is the year right?`;
  const place = { kind: 'event', id: event.id } as const;
  return [{ rule: 'date-typo', severity: 'warning', place, message, between: [date, middle], fix }];
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
