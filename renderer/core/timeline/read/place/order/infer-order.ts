import { dateOf, weekdayOf } from '../../../../time/dates/read-chosen-date.ts';
import type { DateCandidate, DateOrder, DateReading } from '../../../../time/dates/read-date.ts';
import { daysBetween, toCalendarDate } from '../../../../time/local-time.ts';
import type { CalendarDate } from '../../../../time/when.ts';

/** The order of a paste's numeric dates; `unsure` where only habit decided. */
export type InferredOrder = { readonly order: DateOrder | null; readonly unsure: boolean };

const MONTH_FIRST = /^(?:en$|(?:en-(?:US|PH|PW|GU|AS|VI|UM|MH|FM)|es-(?:US|PR|PA)|fil|chr)(?:-|$))/i;

/** Gives dates without a year one, so that they can be compared with each other. */
const SOME_DAY = toCalendarDate('2024-06-15');

/** How a date is taken in an order; the fifth of May is the same day first and month first. */
function inOrder(date: DateReading, order: DateOrder): DateCandidate | undefined {
  const same = order === 'ymd' ? undefined : date.candidates.find((one) => one.order === 'dmy' && one.day === one.month);
  return date.candidates.find((one) => one.order === order) ?? same;
}

function span(dates: readonly DateReading[], order: DateOrder, near: CalendarDate | null): { days: number; sorted: boolean } | null {
  let lowest: CalendarDate | null = null;
  let highest: CalendarDate | null = null;
  let last: CalendarDate | null = null;
  let sorted = true;
  for (const reading of dates) {
    const candidate = inOrder(reading, order) ?? reading.candidates.find((one) => one.order === 'named');
    const date = candidate === undefined ? null : dateOf(candidate, near);
    if (date === null) continue;
    if (last !== null && date < last) sorted = false;
    last = date;
    if (lowest === null || date < lowest) lowest = date;
    if (highest === null || date > highest) highest = date;
  }
  return lowest === null || highest === null ? null : { days: daysBetween(lowest, highest), sorted };
}

/**
 * The order in which a paste writes its numeric dates, from what decides: a number above 12, weekdays, dates written out,
 * that time goes forward and incidents last days rather than months, and last the habit of the language, or without one that of the
 * place: `american` says that zones or times are written as in the United States, `continental` that times are written as only those do
 * whose days come first.
 */
export function inferOrder(
  dates: readonly DateReading[],
  near: CalendarDate | null,
  locale: string | null,
  american: boolean,
  continental = false,
): InferredOrder {
  const numeric = dates.filter((date) => date.candidates.some((one) => one.order !== 'named'));
  if (numeric.length === 0) return { order: null, unsure: false };
  let orders: readonly DateOrder[] = ['dmy', 'mdy', 'ymd'];
  const valid = orders.filter((order) => numeric.every((date) => inOrder(date, order) !== undefined));
  const habit = habitOf(locale, american);
  // Where months come first, a year of two digits stands last.
  if (habit === 'mdy' && valid.includes('mdy') && valid.includes('ymd')) valid.splice(valid.indexOf('ymd'), 1);
  if (valid.length === 1) {
    // A date with dots counts as day first by habit alone, which says nothing of one with slashes where months come first.
    const isHabit = (date: DateReading): boolean => date.candidates.every(({ order, day }) => order === 'dmy' && day <= 12);
    const open = numeric.filter((date) => !isHabit(date));
    const isOpen = habit === 'mdy' && valid[0] === 'dmy' && open.length > 0 && open.every((date) => inOrder(date, 'mdy') !== undefined);
    if (!isOpen) return { order: valid[0] ?? null, unsure: false };
    const isNear = (date: DateReading): boolean => date.candidates.some((one) => dateOf(one, null) === near);
    return inferOrder(open, numeric.some((date) => isHabit(date) && isNear(date)) ? null : near, locale, american);
  }
  orders = valid.length === 0 ? ['dmy', 'mdy'] : valid;
  const weekdays = numeric.filter((date) => date.weekday !== null);
  for (const order of orders) {
    const fits = (date: DateReading): boolean =>
      date.candidates.some((one) => one.order === order && weekdayMatches(dateOf(one, near), date.weekday));
    const others = orders.filter((one) => one !== order);
    const fitsOther = (date: DateReading): boolean =>
      date.candidates.some((one) => others.includes(one.order) && weekdayMatches(dateOf(one, near), date.weekday));
    if (weekdays.length > 0 && weekdays.every(fits) && weekdays.some((date) => !fitsOther(date))) return { order, unsure: false };
  }
  const spans = orders.flatMap((order) => {
    const found = span(dates, order, near ?? SOME_DAY);
    return found === null ? [] : [{ order, ...found }];
  });
  spans.sort((a, b) => a.days - b.days);
  const [best, second] = spans;
  if (best !== undefined && second !== undefined && best.days <= 21 && second.days - best.days >= 25)
    return { order: best.order, unsure: false };
  const sorted = spans.filter((one) => one.sorted);
  if (spans.length > 1 && sorted.length === 1) return { order: sorted[0]?.order ?? null, unsure: false };
  if (near !== null) {
    const close = orders.filter((order) =>
      numeric.every((date) => {
        const candidate = inOrder(date, order);
        const day = candidate === undefined ? null : dateOf(candidate, near);
        return day !== null && Math.abs(daysBetween(near, day)) <= 7;
      }),
    );
    if (close.length === 1) return { order: close[0] ?? null, unsure: false };
  }
  if (habit !== null && orders.includes(habit)) return { order: habit, unsure: true };
  if (continental && orders.includes('dmy')) return { order: 'dmy', unsure: false };
  return { order: orders[0] ?? null, unsure: true };
}

function habitOf(locale: string | null, american: boolean): DateOrder | null {
  if (locale === null) return american ? 'mdy' : null;
  return MONTH_FIRST.test(locale) ? 'mdy' : 'dmy';
}

function weekdayMatches(date: CalendarDate | null, weekday: number | null): boolean {
  return date !== null && weekdayOf(date) === weekday;
}
