import { monthNamed } from '../../time/date-names.ts';
import type { FactRule } from '../facts/fact-rule.ts';

const written =
  /(?<![\p{L}\d])(?:(\d{1,2})(?:st|nd|rd|th|\.)? (?:of |de )?(\p{Lu}?\p{L}{3,10})|(\p{Lu}\p{L}{3,9})\.? (\d{1,2})(?:st|nd|rd|th)?)(?![\p{L}\d]|[:.]\d)/gu;

/** A day that its month doesn't have: 31 June. */
export const dateDoesNotExist: FactRule = (_report, { passages }) =>
  passages.flatMap(({ text, placeOf }) =>
    [...text.matchAll(written)].flatMap((match) => {
      const [words, dayFirst, monthAfter, monthFirst, dayAfter] = match;
      const name = monthAfter ?? monthFirst ?? '';
      const month = monthNamed(name);
      const day = Number(dayFirst ?? dayAfter);
      if (month === null || name.length < 4 || day < 29 || day > 31 || day <= daysIn(month)) return [];
      const message = `“${words}” is a date that does not exist: the month has ${daysIn(month)} days at most.`;
      return [
        {
          rule: 'date-does-not-exist',
          severity: 'error',
          place: placeOf(words, match.index),
          message,
          between: [words, `${daysIn(month)} days`],
          fix: null,
        },
      ] as const;
    }),
  );

const daysIn = (month: number): number => (month === 2 ? 29 : [4, 6, 9, 11].includes(month) ? 30 : 31);
