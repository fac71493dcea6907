import { monthNamed } from '../../time/dates/date-names.ts';
import { noSuchDays } from './no-such-day.ts';
import { twoMonths } from './two-months.ts';

/** A date that does not exist, its place in a text, and why: how many days its month has, no such month, or two months. */
export type DayThatIsNone = { readonly words: string; readonly from: number; readonly why: number | 'no-month' | 'two-months' };

const written =
  /(?<![\p{L}\d])(?:(\d{1,2})(?:st|nd|rd|th|\.)? (?:of |de )?(\p{Lu}?\p{L}{2,10})|(\p{Lu}\p{L}{2,9})\.? (\d{1,2})(?:st|nd|rd|th)?)(?![\p{L}\d]|[:.]\d)/gu;
const short = /^(?:Feb|Apr|Jun|Sep|Nov)$/u;
/** With the year beside it, any number in its place is meant as a day. */
const year = /^,? (?:de )?(?:19|20)\d\d(?!\d)/u;

/** The days in digits that no calendar has. */
export const digitsThatAreNone = (text: string): readonly DayThatIsNone[] => [
  ...noSuchDays(text).map(({ words, from, days }): DayThatIsNone => ({ words, from, why: days ?? 'no-month' })),
  ...twoMonths(text).map(({ words, from }): DayThatIsNone => ({ words, from, why: 'two-months' })),
];

/** The dates in a text that do not exist, in digits or with the month's name: "31 June", "2015-02-30". */
export const daysThatAreNone = (text: string): readonly DayThatIsNone[] => [
  ...digitsThatAreNone(text),
  ...[...text.matchAll(written)].flatMap((match): readonly DayThatIsNone[] => {
    const [words, dayFirst, monthAfter, monthFirst, dayAfter] = match;
    const day = Number(dayFirst ?? dayAfter);
    if (day < 29) return [];
    const name = monthAfter ?? monthFirst ?? '';
    const month = name.length > 3 || short.test(name) ? monthNamed(name) : null;
    if (month === null || day <= daysIn(month)) return [];
    if (day > 31 && !year.test(text.slice(match.index + words.length))) return [];
    return [{ words, from: match.index, why: daysIn(month) }];
  }),
];

const daysIn = (month: number): number => (month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31);
