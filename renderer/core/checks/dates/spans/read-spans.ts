import { monthNamed } from '../../../time/dates/date-names.ts';
import { addDays, daysBetween, toCalendarDate } from '../../../time/local-time.ts';
import type { CalendarDate } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import type { Passage } from '../../prose/passage.ts';

/** Some days in a row as words give them, first and last. */
export type DaySpan = {
  readonly words: string;
  readonly from: number;
  readonly first: CalendarDate;
  readonly last: CalendarDate;
  readonly passage: Passage;
};

const ordinal = '(?:st|nd|rd|th|er|º|\\.)?';
const joint = '\\s?(?:[-–—&+]|to|until|through|and|bis(?: zum)?|und|au|et|al?|y)\\s?';
const month = '(\\p{L}{3,10})\\.?';
const year = '(?:,?\\s(?:de\\s)?((?:19|20)\\d\\d))?';
const monthFirst = new RegExp(
  `(?<![\\p{L}\\d])${month}\\s(\\d{1,2})${ordinal}${joint}(?:the\\s)?(?:${month}\\s)?(\\d{1,2})${ordinal}(?![\\d:/]|\\.\\d)${year}`,
  'giu',
);
const dayFirst = new RegExp(
  `(?<![\\p{L}\\d.:/-])(\\d{1,2})${ordinal}(?:\\s(?:of\\s|de\\s)?${month}${year})?${joint}(?:the\\s)?(\\d{1,2})${ordinal}\\s(?:of\\s|de\\s)?${month}(?!\\p{L})${year}`,
  'giu',
);
const figures =
  /(?<![\p{L}\d./-])((?:19|20)\d\d)-(\d\d)-(\d\d)\s?(?:[-–—]|to|until|through|bis|au|al)\s?((?:19|20)\d\d)-(\d\d)-(\d\d)(?![\d-])/giu;

const longest = 30;

/** The ranges of days that a passage names: "April 6 to April 11", "July 15 & 16", "6th to 11th April", "du 6 au 11 avril". */
export const spansIn = (passage: Passage, { near }: Pick<Facts, 'near'>): readonly DaySpan[] => {
  const { text } = passage;
  if (!/\d/u.test(text) || text.length > 4000) return [];
  const made = (match: RegExpExecArray, a: Parts, b: Parts): readonly DaySpan[] => {
    const [first, last] = [dayOf(a, near), dayOf(b, near)];
    if (first === null || last === null) return [];
    const days = daysBetween(first, last);
    const words = passage.raw.slice(match.index, match.index + match[0].length).trim();
    return days < 1 || days > longest ? [] : [{ words, from: match.index, first, last, passage }];
  };
  return [
    ...[...text.matchAll(monthFirst)].flatMap((match) => {
      const [, name = '', one = '', other = name, two = '', of = ''] = match;
      return made(match, [of, name, one], [of, other, two]);
    }),
    ...[...text.matchAll(dayFirst)].flatMap((match) => {
      const [, one = '', name, own, two = '', other = '', of = ''] = match;
      return made(match, [own ?? of, name ?? other, one], [of || (own ?? ''), other, two]);
    }),
    ...[...text.matchAll(figures)].flatMap((match) => {
      const [, a = '', b = '', c = '', d = '', e = '', f = ''] = match;
      const [first, last] = [toCalendarDate(`${a}-${b}-${c}`), toCalendarDate(`${d}-${e}-${f}`)];
      const days = first === null || last === null ? 0 : daysBetween(first, last);
      return first === null || last === null || days < 1 || days > longest
        ? []
        : [{ words: match[0], from: match.index, first, last, passage }];
    }),
  ];
};

type Parts = readonly [year: string, month: string, day: string];

const dayOf = ([of, name, day]: Parts, near: CalendarDate | null): CalendarDate | null => {
  const number = monthNamed(name);
  const own = of === '' ? near?.slice(0, 4) : of;
  if (number === null || own === undefined || (name.length < 4 && !/^\p{Lu}/u.test(name))) return null;
  const date = toCalendarDate(`${own}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`);
  // Around New Year's Eve the year nearest to the others is meant.
  return date === null || near === null || of !== '' || Math.abs(daysBetween(near, date)) < 200
    ? date
    : addDays(date, daysBetween(near, date) > 0 ? -365 : 365);
};
