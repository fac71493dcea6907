import { monthNamed } from '../../time/dates/date-names.ts';
import { noSuchDays } from './no-such-day.ts';
import { twoMonths } from './two-months.ts';

/** A date that does not exist, its place in a text, and why: how many days its month has, no such month, or two months. */
export type DayThatIsNone = { readonly words: string; readonly from: number; readonly why: number | 'no-month' | 'two-months' };

/** Each order is looked for by itself: in "Until 31 November" a word in front of the day is no month. */
const written = [
  /(?<![\p{L}\d])(?<day>\d{1,2})(?:st|nd|rd|th|\.)? (?:of |de )?(?<name>\p{Lu}?\p{L}{2,10})(?![\p{L}\d]|[:.]\d)/gu,
  /(?<![\p{L}\d])(?<name>\p{Lu}\p{L}{2,9})\.? (?<day>\d{1,2})(?:st|nd|rd|th)?(?![\p{L}\d]|[:.]\d)/gu,
] as const;
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
  ...written
    .flatMap((pattern) =>
      [...text.matchAll(pattern)].flatMap((match): readonly DayThatIsNone[] => {
        const { day: told = '', name = '' } = match.groups ?? {};
        const day = Number(told);
        const [words] = match;
        if (day < 29) return [];
        const month = name.length > 3 || short.test(name) ? monthNamed(name) : null;
        if (month === null || day <= daysIn(month)) return [];
        if (day > 31 && !year.test(text.slice(match.index + words.length))) return [];
        return [{ words, from: match.index, why: daysIn(month) }];
      }),
    )
    .toSorted((a, b) => a.from - b.from)
    // "April 31 June" names one day, by the month before it.
    .filter(({ from }, at, all) => at === 0 || from >= endOf(all[at - 1])),
];

const endOf = (day: DayThatIsNone | undefined): number => (day === undefined ? 0 : day.from + day.words.length);

const daysIn = (month: number): number => (month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31);
