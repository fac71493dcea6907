import { dateInName } from '../dates/titles/title-vs-filename-date.ts';
import type { Facts } from '../facts/facts.ts';
import { datesOf } from '../facts/moments/off-by.ts';
import type { Finding } from '../finding.ts';
import { twoDaysWords } from '../words/two-days.ts';

/** "date: 2025-11-22" in a file that is named after 2024-11-22, and whose text tells nothing of 2025. */
export const nameYears = (facts: Facts): readonly Finding[] => {
  const name = facts.context.fileName ?? '';
  const named = dateInName(name);
  if (named === null) return [];
  return facts.labels
    .flatMap(({ kind, sentence, passage }): readonly Finding[] => {
      const [words, ...others] = sentence.dates;
      const [date, ...ways] = datesOf(words ?? null, facts.near);
      if ((kind !== 'date' && kind !== 'start') || words === undefined || date === undefined || others.length + ways.length > 0) return [];
      const year = date.slice(0, 4);
      if (date.slice(5) !== named.slice(5) || year === named.slice(0, 4) || !words.words.includes(year)) return [];
      const isTold = facts.passages.some((one) => one !== passage && new RegExp(`(?<!\\d)${year}(?!\\d)`, 'u').test(one.raw));
      if (isTold || facts.eventDates.some((day) => day.startsWith(year))) return [];
      return [
        {
          rule: 'date-mismatch',
          severity: 'error',
          place: passage.placeOf(words.words, words.from),
          message: twoDaysWords({ date: date, words: sentence.words }, { date: named, words: name }),
          between: [sentence.words, name],
          fix: null,
        },
      ];
    })
    .slice(0, 1);
};
