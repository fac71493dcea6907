import { monthNamed } from '../../time/dates/date-names.ts';
import type { FactRule } from '../facts/fact-rule.ts';
import type { Finding, Place } from '../finding.ts';
import { readQuotes } from '../prose/read-quotes.ts';
import { noSuchDays } from './no-such-day.ts';
import { twoMonths } from './two-months.ts';

const written =
  /(?<![\p{L}\d])(?:(\d{1,2})(?:st|nd|rd|th|\.)? (?:of |de )?(\p{Lu}?\p{L}{2,10})|(\p{Lu}\p{L}{2,9})\.? (\d{1,2})(?:st|nd|rd|th)?)(?![\p{L}\d]|[:.]\d)/gu;
const short = /^(?:Feb|Apr|Jun|Sep|Nov)$/u;
/** With the year beside it, any number in its place is meant as a day. */
const year = /^,? (?:de )?(?:19|20)\d\d(?!\d)/u;

/** A day that its month doesn't have: 31 June, 2015-02-30; or a month that no year has. */
export const dateDoesNotExist: FactRule = ({ events }, { passages, report }) => [
  ...[...passages, ...readQuotes(report)].flatMap(({ text, placeOf }) => [
    ...noSuchDays(text).map(({ words, from, days }) => found(words, days, placeOf(words, from))),
    ...twoMonths(text).map(({ words, from }) => ofTwo(words, placeOf(words, from))),
    ...[...text.matchAll(written)].flatMap((match) => {
      const [words, dayFirst, monthAfter, monthFirst, dayAfter] = match;
      const day = Number(dayFirst ?? dayAfter);
      if (day < 29) return [];
      const name = monthAfter ?? monthFirst ?? '';
      const month = name.length > 3 || short.test(name) ? monthNamed(name) : null;
      if (month === null || day <= daysIn(month)) return [];
      if (day > 31 && !year.test(text.slice(match.index + words.length))) return [];
      return [found(words, daysIn(month), placeOf(words, match.index))];
    }),
  ]),
  ...events.flatMap(({ id, when }) => [
    ...noSuchDays(when.entered).map(({ words, days }) => found(words, days, { kind: 'event', id })),
    ...twoMonths(when.entered).map(({ words }) => ofTwo(words, { kind: 'event', id })),
  ]),
];

const found = (words: string, days: number | null, place: Place): Finding => ({
  rule: 'date-does-not-exist',
  severity: 'error',
  place,
  message:
    days === null
      ? `“${words}” is a date that does not exist: a year has twelve months.`
      : `“${words}” is a date that does not exist: the month has ${days} days at most.`,
  between: [words, days === null ? '12 months' : `${days} days`],
  fix: null,
});

const ofTwo = (words: string, place: Place): Finding => ({
  rule: 'date-does-not-exist',
  severity: 'error',
  place,
  message: `“${words}” is a date that does not exist: it names two months.`,
  between: [words, words],
  fix: null,
});

const daysIn = (month: number): number => (month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31);
