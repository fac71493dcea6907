import { monthNamed, weekdayNamed } from '../../../time/dates/date-names.ts';
import { dateOf, weekdayOf } from '../../../time/dates/read-chosen-date.ts';
import { showDate } from '../../../time/shown/show-date.ts';
import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import type { DateWords, Sentence } from '../../prose/sentence.ts';
import { weekdayNames } from '../../words/weekday-names.ts';

const joint = '(?:\\s?[-–—]\\s?|\\s(?:to|through|bis|au|al|a)\\s)';
/** "Thursday-Sunday 20-23 July 2023", "from Thursday to Sunday, 20-23 July". */
const shape = new RegExp(
  `(?<!\\p{L})(\\p{L}{3,10})${joint}(\\p{L}{3,10}),? (\\d{1,2})(?:st|nd|rd|th|\\.)?${joint}(\\d{1,2})(?:st|nd|rd|th|\\.)? (?:of |de )?(\\p{L}{3,10})\\.?(?:,? (?:de )?(20\\d\\d))?(?![\\p{L}\\d])`,
  'gu',
);

/** Several days of the week beside several days of a month, of which none fits the other. */
export const weekdayRanges = ({ sentences, near, isYearTold }: Facts): readonly Finding[] =>
  sentences
    .flatMap(({ text, from, passage }): readonly Finding[] =>
      (/\d\s?(?:[-–—]|to|through|bis|au|al|a)\s?\d/u.test(text) ? [...text.matchAll(shape)] : []).flatMap((found): readonly Finding[] => {
        const [words, one = '', other = '', first, last, month = '', year] = found;
        const [opens, closes] = [weekdayNamed(one), weekdayNamed(other)];
        const named = monthNamed(month);
        if (opens === null || closes === null || named === null || (year === undefined && (!isYearTold || near === null))) return [];
        const dayOf = (day: string | undefined) =>
          dateOf({ order: 'named', year: year === undefined ? null : Number(year), month: named, day: Number(day) }, near);
        const [start, end] = [dayOf(first), dayOf(last)];
        if (start === null || end === null || (weekdayOf(start) === opens && weekdayOf(end) === closes)) return [];
        const isStart = weekdayOf(start) !== opens;
        const [date, weekday, name] = isStart ? [start, opens, one] : [end, closes, other];
        const message = `${showDate(date, 'en', 'medium')} was a ${weekdayNames[weekdayOf(date)]}, not a ${weekdayNames[weekday]}: one of the two in “${words}” is wrong.`;
        const place = passage.placeOf(words, from + found.index);
        return [{ rule: 'weekday-mismatch', severity: 'error', place, message, between: [name, words.replace(/^\D+/u, '')], fix: null }];
      }),
    )
    .slice(0, 1);

const rangeTo = /(?<!\p{L})(\p{L}{2,10})\.?(?:\s?[-–—]\s?|\s(?:to|through|until|bis|au|al|a|hasta)\s)$/iu;

/** "From Thursday to Sunday, 20-23 July": the second weekday is that of the last day. */
export const isRangeEnd = ({ from, weekday }: DateWords, { passage: { raw } }: Sentence): boolean => {
  const [, before = ''] = weekday === null ? [] : (rangeTo.exec(raw.slice(0, from)) ?? []);
  return before !== '' && weekdayNamed(before) !== null;
};
