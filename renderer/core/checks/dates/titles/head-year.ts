import { showDate } from '../../../time/show-date.ts';
import type { Facts } from '../../facts/facts.ts';
import { datesOf } from '../../facts/moments/off-by.ts';
import type { Finding } from '../../finding.ts';
import { inOrder, strokeOrder } from '../../head/date-order.ts';
import { spansIn } from '../spans/read-spans.ts';

const titleKey = /^\s*(?:title|heading|headline|titel|titre|título)\s*:\s/iu;

/** "date: 2015-07-16" in a head over the title “Outages on July 15 & 16, 2014”: the day is the title's, the year is not. */
export const headYears = (facts: Facts): readonly Finding[] => {
  const order = strokeOrder(facts);
  const titles = facts.sentences.filter(({ passage: { source }, text }, at) => source === 'title' || (at < 8 && titleKey.test(text)));
  const named = titles.flatMap(({ dates, passage }) => [
    ...dates.flatMap((words) => datesOf(inOrder(words, order), facts.near).map((date) => ({ date, words: words.words }))),
    ...spansIn(passage, facts).flatMap(({ first, last, words }) => [first, last].map((date) => ({ date, words }))),
  ]);
  return facts.labels
    .flatMap(({ kind, isKey, sentence, passage }): readonly Finding[] => {
      const [words, ...others] = sentence.dates;
      const [date, ...ways] = datesOf(words ?? null, facts.near);
      if (kind !== 'date' && kind !== 'start') return [];
      if (!isKey || words === undefined || date === undefined || others.length + ways.length > 0) return [];
      const twin = named.find((one) => one.date.slice(5) === date.slice(5) && /(?:19|20)\d\d/u.test(one.words));
      if (twin === undefined || named.some((one) => one.date.slice(0, 4) === date.slice(0, 4))) return [];
      if (Math.abs(Number(twin.date.slice(0, 4)) - Number(date.slice(0, 4))) > 2) return [];
      return [
        {
          rule: 'date-mismatch',
          severity: 'error',
          place: passage.placeOf(words.words, words.from),
          message: `The text gives ${showDate(date, 'en', 'medium')} (“${sentence.words}”) and ${showDate(twin.date, 'en', 'medium')} (“${twin.words}”) for what seems to be one thing.`,
          between: [sentence.words, twin.words],
          fix: null,
        },
      ];
    })
    .slice(0, 1);
};
