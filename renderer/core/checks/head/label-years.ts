import { showDate } from '../../time/shown/show-date.ts';
import type { Facts } from '../facts/facts.ts';
import { datesOf } from '../facts/moments/off-by.ts';
import type { Finding } from '../finding.ts';

const dateLine =
  /^\W*(?:(?:incident |outage |event |start |end )?date|date of (?:the )?(?:incident|outage|event)|datum(?: des vorfalls| der störung)?|date de l['’]incident|fecha(?: del incidente)?)\W{1,4}(?=[\p{L}\d])/iu;

/** "Date: 23 February 2025" in a page whose head says "date: 2026-02-23": one day of two years that follow each other. */
export const labelYears = ({ sentences, near }: Facts): readonly Finding[] => {
  const dated = sentences.flatMap(({ text, dates, passage }) => {
    const [words, ...others] = dateLine.test(text) ? dates : [];
    const [date, ...ways] = words === undefined || others.length > 0 || !/\d{4}/u.test(words.words) ? [] : datesOf(words, near);
    return words === undefined || date === undefined || ways.length > 0 ? [] : [{ words, date, passage }];
  });
  return dated
    .flatMap((one, at) =>
      dated.slice(at + 1).flatMap((other): readonly Finding[] => {
        const years = Math.abs(Number(one.date.slice(0, 4)) - Number(other.date.slice(0, 4)));
        if (one.date.slice(5) !== other.date.slice(5) || years !== 1) return [];
        const message = `“${other.words.words}” is a year from ${showDate(one.date, 'en', 'medium')} (“${one.words.words}”): the year is the likely slip.`;
        const place = other.passage.placeOf(other.words.words, other.words.from);
        return [{ rule: 'date-typo', severity: 'error', place, message, between: [other.words.words, one.words.words], fix: null }];
      }),
    )
    .slice(0, 1);
};
