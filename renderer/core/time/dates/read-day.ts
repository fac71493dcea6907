import { addDays } from '../local-time.ts';
import { showDate } from '../shown/show-date.ts';
import type { CalendarDate } from '../when.ts';
import { readWhen } from '../words/read-when.ts';
import { dateOf } from './read-chosen-date.ts';
import type { DateCandidate } from './read-date.ts';
import { readDayWords } from './read-day-words.ts';

/** A day as typed, with a sentence on how it was read where that may surprise; or nothing that can be read as one. */
export type DayReading = { readonly kind: 'read'; readonly date: CalendarDate; readonly note: string | null } | { readonly kind: 'unread' };

/** What a typed day is read against. */
export type DayContext = {
  readonly today: CalendarDate;
  /** Whether it is still to come, as what is due: a day without a year is then the next one so called, and else the nearest. */
  readonly isAhead: boolean;
  /** BCP 47 tag of the report; decides between day/month and month/day. */
  readonly language: string;
};

/** Half a year: the nearest day to a date that far ahead is the next one so called. */
const half = 182;
const DAY_AND_MONTH = /^(\d{1,2})(?:\.\s?(\d{1,2})\.?|\/(\d{1,2}))$/;

/** Reads a day as people type it into a field for one: "2026-07-01", "24.7.", "1 July", "tomorrow", "next friday", "in two weeks". */
export function readDay(typed: string, context: DayContext): DayReading {
  const words = typed.trim();
  const named = readDayWords(words, context.today);
  if (named !== null) {
    const date = shown(named.date);
    return {
      kind: 'read',
      date: named.date,
      note: named.other === null ? `“${words}” was taken for ${date}.` : open(words, named.date, named.other),
    };
  }
  const near = context.isAhead ? addDays(context.today, half) : context.today;
  const numbers = DAY_AND_MONTH.exec(words);
  if (numbers !== null)
    return fromNumbers(words, Number(numbers[1]), Number(numbers[2] ?? numbers[3]), numbers[3] !== undefined, near, context);
  // Of "en" alone nobody knows which of its two habits is meant: that is said.
  const locale = context.language === 'en' ? null : context.language;
  const alone = readWhen(words, { date: null, zone: null, previous: null, locale });
  if (alone.kind === 'unread') return { kind: 'unread' };
  const lacksYear = alone.when.date === null && alone.flags.some(({ kind }) => kind === 'no-year');
  const read = lacksYear ? readWhen(words, { date: near, zone: null, previous: null, keepsDate: true, locale }) : alone;
  if (read.kind === 'unread' || read.when.date === null) return { kind: 'unread' };
  const doubt = read.flags.find(({ kind }) => kind === 'date-order' || kind === 'weekday-mismatch');
  return { kind: 'read', date: read.when.date, note: doubt?.message ?? (lacksYear ? ofYear(words, read.when.date) : null) };
}

function fromNumbers(
  words: string,
  one: number,
  two: number,
  isSlashed: boolean,
  near: CalendarDate,
  { language }: DayContext,
): DayReading {
  const dayFirst: DateCandidate = { day: one, month: two, year: null, order: 'dmy' };
  const monthFirst: DateCandidate = { day: two, month: one, year: null, order: 'mdy' };
  const isAmerican = /^(?:en-US|en-PH|es-US|es-PR)$/i.test(language);
  const ways = !isSlashed ? [dayFirst] : isAmerican ? [monthFirst, dayFirst] : [dayFirst, monthFirst];
  const [date, other] = ways.flatMap((way) => dateOf(way, near) ?? []);
  if (date === undefined) return { kind: 'unread' };
  const isOpen = language === 'en' && other !== undefined && other !== date;
  return { kind: 'read', date, note: isOpen ? open(words, date, other) : ofYear(words, date) };
}

const shown = (date: CalendarDate): string => showDate(date, 'en', 'medium');
const ofYear = (words: string, date: CalendarDate): string => `“${words}” names no year; ${date.slice(0, 4)} was assumed.`;
const open = (words: string, date: CalendarDate, other: CalendarDate): string =>
  `“${words}” could be ${shown(date)} or ${shown(other)}; the first was taken.`;
