import { daysBetween } from '../../time/local-time.ts';
import type { Facts } from '../facts/facts.ts';
import { datesOf } from '../facts/moments/off-by.ts';
import { offsetsOf } from '../facts/moments/offsets-of.ts';
import { namesImpact } from '../facts/words/deeds.ts';
import { isElsewhere, isUnsettled } from '../facts/words/unsettled.ts';
import type { Finding } from '../finding.ts';
import { twoDaysWords } from '../words/two-days.ts';

const farthest = 31;
const came =
  /(?<!\p{L})(?:(?:brought|came|was|were|is|are|went) (?:fully |finally )?back|restored|resolved|recovered|ended|mitigated|wiederhergestellt|behoben|rétabli\p{L}*|résolu\p{L}*|restablecid\p{L}+|resuelt\p{L}+)(?!\p{L})/iu;
const began =
  /(?<!\p{L})(?:began|started|starting|beginning|went down|failed|first (?:errors?|alerts?)|begann\p{L}*|commencé|débuté|comenzó|empezó)(?!\p{L})/iu;

/** "end_time: 22 April, 21:30" over "it was brought back at 21:30 UTC on 23 April": one time in one zone, on two days. */
export const headToldDay = (facts: Facts): readonly Finding[] => {
  const { labels, prose, near } = facts;
  return labels
    .filter(({ isKey, kind }) => isKey && (kind === 'start' || kind === 'end'))
    .flatMap(({ kind, sentence, passage }): readonly Finding[] => {
      const [own, ...more] = sentence.clocks;
      const [date, ...ways] = datesOf(own?.date ?? null, near);
      if (own === undefined || own.zone === null || date === undefined || more.length + ways.length > 0) return [];
      if (own.time.startsWith('00:00')) return [];
      const [offset] = offsetsOf(own.zone, date, own.time);
      const same = prose.flatMap((one) =>
        one.clocks.flatMap((clock) => {
          const [day, ...others] = datesOf(clock.date, near);
          if (clock.zone === null || clock.time.slice(0, 5) !== own.time.slice(0, 5) || day === undefined || others.length > 0) return [];
          return offsetsOf(clock.zone, day, clock.time)[0] === offset ? [{ one, clock, day }] : [];
        }),
      );
      const pattern = kind === 'end' ? came : began;
      const [told, ...rest] = same.filter(
        ({ one: { text } }) => (pattern.test(text) || (kind === 'start' && namesImpact(text))) && !isUnsettled(text) && !isElsewhere(text),
      );
      if (told === undefined || rest.length > 0 || same.some(({ day }) => day === date)) return [];
      if (Math.abs(daysBetween(date, told.day)) > farthest) return [];
      const words = told.clock.date?.words ?? told.clock.words;
      return [
        {
          rule: 'metadata-vs-timeline-date',
          severity: 'error',
          place: passage.placeOf(own.words, own.from),
          message: twoDaysWords({ date: date, words: sentence.words }, { date: told.day, words: words }),
          between: [sentence.words, words],
          fix: null,
        },
      ];
    })
    .slice(0, 1);
};
