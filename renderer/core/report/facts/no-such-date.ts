import { monthNamed } from '../../time/dates/date-names.ts';
import { toCalendarDate } from '../../time/local-time.ts';

const inDigits = /(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)/u;
const withDots = /(?<!\d)(\d{1,2})\.(\d{1,2})\.(\d{4})(?!\d)/u;
const dayFirst = /(?<!\d)(\d{1,2})(?:st|nd|rd|th|\.)? (?:of |de )?(\p{L}{3,10})\.?(?:,? (?:de )?(\d{4}))?/u;
const monthFirst = /(\p{L}{3,10})\.? (\d{1,2})(?:st|nd|rd|th)?(?!\d|:)(?:,? (\d{4}))?/u;

/** Why the first date in some typed words is none that a calendar has ("31 June 2026"), as a sentence; null where there is no such date. */
export const noSuchDate = (typed: string): string | null => {
  const [iso, dots, day, month] = [inDigits, withDots, dayFirst, monthFirst].map((shape) => shape.exec(typed));
  if (iso) return because(iso[0], Number(iso[1]), Number(iso[2]), Number(iso[3]));
  if (dots) return because(dots[0], Number(dots[3]), Number(dots[2]), Number(dots[1]));
  const named = day ? because(day[0], Number(day[3] ?? leapYear), monthNamed(day[2] ?? ''), Number(day[1])) : null;
  return named ?? (month ? because(month[0], Number(month[3] ?? leapYear), monthNamed(month[1] ?? ''), Number(month[2])) : null);
};

/** Of a date without a year it is only known that no year has it. */
const leapYear = 2024;

const because = (words: string, year: number, month: number | null, day: number): string | null => {
  const exists = (count: number): boolean =>
    toCalendarDate(`${String(year).padStart(4, '0')}-${String(month ?? 0).padStart(2, '0')}-${String(count).padStart(2, '0')}`) !== null;
  if (month === null || !exists(1) || exists(day)) return null;
  const days = [31, 30, 29, 28].find(exists) ?? 31;
  return day > days ? `“${words.trim()}” is a date that does not exist: the month has ${days} days at most.` : null;
};
