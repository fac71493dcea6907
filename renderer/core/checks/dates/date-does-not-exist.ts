import { monthNamed } from '../../time/dates/date-names.ts';
import type { FactRule } from '../facts/fact-rule.ts';
import type { Finding, Place } from '../finding.ts';
import { noSuchDays } from './no-such-day.ts';

const written =
  /(?<![\p{L}\d])(?:(\d{1,2})(?:st|nd|rd|th|\.)? (?:of |de )?(\p{Lu}?\p{L}{3,10})|(\p{Lu}\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?)(?![\p{L}\d]|[:.]\d)/gu;

/** A day that its month doesn't have: 31 June, 2015-02-30. */
export const dateDoesNotExist: FactRule = ({ events }, { passages }) => [
  ...passages.flatMap(({ text, placeOf }) => [
    ...noSuchDays(text).map(({ words, from, days }) => found(words, days, placeOf(words, from))),
    ...[...text.matchAll(written)].flatMap((match) => {
      const [words, dayFirst, monthAfter, monthFirst, dayAfter] = match;
      const name = monthAfter ?? monthFirst ?? '';
      const month = monthNamed(name);
      const day = Number(dayFirst ?? dayAfter);
      if (month === null || name.length < 4 || day < 29 || day > 31 || day <= daysIn(month)) return [];
      return [found(words, daysIn(month), placeOf(words, match.index))];
    }),
  ]),
  ...events.flatMap(({ id, when }) => noSuchDays(when.entered).map(({ words, days }) => found(words, days, { kind: 'event', id }))),
];

const found = (words: string, days: number, place: Place): Finding => ({
  rule: 'date-does-not-exist',
  severity: 'error',
  place,
  message: `“${words}” is a date that does not exist: the month has ${days} days at most.`,
  between: [words, `${days} days`],
  fix: null,
});

const daysIn = (month: number): number => (month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31);
