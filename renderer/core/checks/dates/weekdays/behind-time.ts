import { monthNamed, weekdayNamed } from '../../../time/dates/date-names.ts';
import { weekdayOf } from '../../../time/dates/read-chosen-date.ts';
import type { CalendarDate } from '../../../time/when.ts';
import type { DateWords, Sentence } from '../../prose/sentence.ts';

const behind =
  /^[T\s,]{0,3}(?:at |um |à |a las )?(\d{1,2})[:.h]\d\d(?::\d\d)?(?:\s?[ap]\.?m\.?)?(?:\s?(?:Uhr|[A-Z]{1,5}(?:[+-]\d{1,2})?))?,?\s?[([]\s?(?:an? |early |late )?(\p{L}{5,10})(?=[\s,;)\]])([^)\]]{0,80})/u;
/** A bracket that tells another clock. */
const elsewhere = /\d[:.]\d|\d ?[ap]m(?!\p{L})|(?<!\p{L})(?:[A-Z]{2,4}T|UTC|GMT|\p{Lu}\p{L}+ time|local\p{L}*|in \p{Lu})/u;

/**
 * A date with the weekday that stands in a bracket behind its time: "2025-09-23 21:42 UTC (Saturday evening)"; null where none does. The day before or
 * after may be another zone's where the time is in its morning or night.
 */
export const weekdayBehindTime = (date: DateWords, { passage: { raw } }: Sentence): DateWords | null => {
  const found = date.weekday === null ? behind.exec(raw.slice(date.to)) : null;
  const [whole = '', hour = '', name = '', rest = ''] = found ?? [];
  const weekday = weekdayNamed(name);
  if (found === null || weekday === null || monthNamed(name) !== null || elsewhere.test(rest)) return null;
  if (isNextDay(date, weekday) && (Number(hour) < 12 || Number(hour) >= 20)) return null;
  const to = date.to + whole.length - rest.length;
  return { ...date, weekday, to, words: raw.slice(date.from, to) };
};

const isNextDay = ({ candidates }: DateWords, weekday: number): boolean =>
  candidates.some(({ year, month, day }) => {
    if (year === null) return true;
    const own = weekdayOf(`${year}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}` as CalendarDate);
    return (own % 7) + 1 === weekday || (weekday % 7) + 1 === own;
  });
