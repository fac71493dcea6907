import { weekdayOf } from '../../../time/dates/read-chosen-date.ts';
import { showDate } from '../../../time/shown/show-date.ts';
import type { Facts } from '../../facts/facts.ts';
import { datesOf } from '../../facts/moments/off-by.ts';
import { isElsewhere } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';

const lasting =
  /(?<!\p{L})(?:certificat\p{L}*|valid\p{L}*|expir\p{L}*|renew\p{L}*|anniversary|jahrestag|anniversaire|aniversario|years? ago|a year)(?!\p{L})/iu;

/** "Incident date: 13 January 2025" over "On Tuesday, 13 January 2026": the same day of two years, of which the weekday bears one out. */
export const weekdayYears = ({ labels, sentences, near }: Facts): readonly Finding[] => {
  const told = sentences.flatMap((sentence) =>
    isElsewhere(sentence.text) || lasting.test(sentence.text)
      ? []
      : sentence.dates.flatMap((words) => {
          const [day, ...ways] = words.candidates.every(({ year }) => year !== null) ? datesOf(words, near) : [];
          return day !== undefined && ways.length === 0 && words.weekday === weekdayOf(day) ? [{ day, words }] : [];
        }),
  );
  return labels
    .filter(({ kind }) => kind === 'date' || kind === 'start' || kind === 'end' || kind === 'detected')
    .flatMap(({ sentence, passage, isKey, kind }): readonly Finding[] => {
      const [words, ...others] = sentence.dates;
      const [date, ...ways] = datesOf(words ?? null, near);
      if (words === undefined || date === undefined || others.length + ways.length > 0 || lasting.test(sentence.text)) return [];
      // A page's own day may be an anniversary's.
      if (words.weekday !== null || (isKey && kind === 'date')) return [];
      const twin = told.find(
        ({ day }) => day.slice(5) === date.slice(5) && Math.abs(Number(day.slice(0, 4)) - Number(date.slice(0, 4))) === 1,
      );
      if (twin === undefined) return [];
      return [
        {
          rule: 'date-mismatch',
          severity: 'error',
          place: passage.placeOf(words.words, words.from),
          message: `“${words.words}” is a year from ${showDate(twin.day, 'en', 'medium')} (“${twin.words.words}”): the year is the likely slip.`,
          between: [words.words, twin.words.words],
          fix: null,
        },
      ];
    })
    .slice(0, 1);
};
