import { localMillis } from '../../time/local-time.ts';
import type { Facts } from '../facts/facts.ts';
import type { Label } from '../facts/labels.ts';
import { datesOf } from '../facts/moments/off-by.ts';
import { offsetsOf } from '../facts/moments/offsets-of.ts';
import { namesImpact, namesPart } from '../facts/words/deeds.ts';
import { isElsewhere, isUnsettled } from '../facts/words/unsettled.ts';
import type { Finding } from '../finding.ts';
import type { ClockWords } from '../prose/sentence.ts';
import { offByWords } from '../prose-timeline/moments/off-by-words.ts';

const minute = 60_000;
const hour = 60 * minute;
const whole =
  /(?<!\p{L})(?:lasted|incident|outage|downtime|unavailable|down|dauerte|ausfall|störung|panne|coupure|indisponible|caída|interrupción)(?!\p{L})/iu;

/** "The outage lasted from 15:05 to 15:30 CEST" below a head that tells 14:05 to 14:30 UTC: both ends are off by the same whole hours. */
export const headVsTold = (facts: Facts): readonly Finding[] => {
  const of = (kinds: readonly Label['kind'][]): Label | undefined =>
    facts.labels.find(({ kind, isKey, sentence }) => isKey && kinds.includes(kind) && sentence.clocks.length === 1);
  const [first, last] = [of(['start']) ?? of(['date']), of(['end', 'closed'])];
  const [from, to] = [instantOf(first?.sentence.clocks[0], facts), instantOf(last?.sentence.clocks[0], facts)];
  if (first === undefined || last === undefined || from === null || to === null || to <= from || to - from > 12 * hour) return [];
  return facts.prose
    .flatMap((sentence): readonly Finding[] => {
      const [window, ...others] = sentence.windows;
      const { text } = sentence;
      if (window === undefined || others.length > 0 || !whole.test(text) || !namesImpact(text) || namesPart(text)) return [];
      if (isUnsettled(text) || isElsewhere(text) || window.start.approx || window.end.approx) return [];
      const offs = [offOf(window.start, from, facts), offOf(window.end, to, facts)];
      const [start, end] = offs;
      if (start === null || start === undefined || end === null || end === undefined || start !== end) return [];
      const isHalf = Math.abs(start) === 12 * hour && window.start.meridiem !== null && window.end.meridiem !== null;
      if (start === 0 || start % hour !== 0 || (Math.abs(start) > 11 * hour && !isHalf)) return [];
      const head = `${first.sentence.words} – ${last.sentence.words}`;
      return [
        {
          rule: 'metadata-vs-timeline',
          severity: 'error',
          place: sentence.passage.placeOf(window.words, window.from),
          message: `The text says “${head}” in one place and “${window.words}” in another: the start is ${offByWords(start)} in the second.`,
          between: [head, window.words],
          offsetMinutes: Math.round(start / minute),
          fix: null,
        },
      ];
    })
    .slice(0, 1);
};

/** The instant of a time that bears day and zone; null for others. */
const instantOf = (clock: ClockWords | undefined, { near }: Facts): number | null => {
  const [date, ...ways] = datesOf(clock?.date ?? null, near);
  if (clock === undefined || date === undefined || ways.length > 0 || clock.zone === null) return null;
  const [offset, ...others] = offsetsOf(clock.zone, date, clock.time);
  return offset === undefined || others.length > 0 ? null : localMillis(date, clock.time) - offset * minute;
};

/** How much later a time with a zone is than an instant, on the day that brings them closest; null without a zone that is sure. */
const offOf = (clock: ClockWords, instant: number, { near }: Facts): number | null => {
  if (clock.zone === null || near === null) return null;
  const [offset, ...others] = offsetsOf(clock.zone, near, clock.time);
  if (offset === undefined || others.length > 0) return null;
  const by = (localMillis(near, clock.time) - offset * minute - instant) % (24 * hour);
  return by > 12 * hour ? by - 24 * hour : by < -12 * hour ? by + 24 * hour : by;
};
