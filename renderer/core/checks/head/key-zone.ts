import type { Facts } from '../facts/facts.ts';
import { datesOf } from '../facts/moments/off-by.ts';
import { offsetsOf } from '../facts/moments/offsets-of.ts';
import { isElsewhere } from '../facts/words/unsettled.ts';
import type { Finding } from '../finding.ts';
import type { ClockWords } from '../prose/sentence.ts';

const offset = /^[+-]\d\d:?\d\d$/u;
const none = /^[+-]00:?00$/u;

/** "Between 20:00 and 00:00 GMT" in July under a head that begins at 20:00+01:00 and ends at 00:00+01:00: both clocks are alike, and the zones are not. */
export const keyZones = (facts: Facts): readonly Finding[] => {
  const of = (kinds: readonly string[]): ClockWords | undefined =>
    facts.labels.find(({ kind, isKey, sentence }) => isKey && kinds.includes(kind) && sentence.clocks.length === 1)?.sentence.clocks[0];
  const [start, end] = [of(['start']) ?? of(['date']), of(['end', 'closed'])];
  if (start === undefined || end === undefined || start.zone === null || start.zone !== end.zone) return [];
  const [date, ...ways] = datesOf(start.date, facts.near);
  if (!offset.test(start.zone) || none.test(start.zone) || date === undefined || ways.length > 0) return [];
  const [own] = offsetsOf(start.zone, date, start.time);
  return facts.prose
    .flatMap((sentence): readonly Finding[] => {
      const [window, ...others] = sentence.windows;
      if (window === undefined || others.length > 0 || isElsewhere(sentence.text)) return [];
      const { zone } = window.end;
      const days = datesOf(window.start.date, facts.near);
      if (zone === null || (days.length > 0 && !days.includes(date)) || !isAlike(window.start, start) || !isAlike(window.end, end))
        return [];
      const offsets = offsetsOf(zone, date, window.end.time);
      if (own === undefined || offsets.length === 0 || offsets.includes(own)) return [];
      const told = `${start.words} – ${end.words}`;
      return [
        {
          rule: 'prose-vs-prose-time',
          severity: 'error',
          place: sentence.passage.placeOf(window.words, window.from),
          message: `The text says “${told}” in one place and “${window.words}” in another: the same times on the clock in two zones.`,
          between: [told, window.words],
          fix: null,
        },
      ];
    })
    .slice(0, 1);
};

const isAlike = (a: ClockWords, b: ClockWords): boolean => a.time.slice(0, 5) === b.time.slice(0, 5);
