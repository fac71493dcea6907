import type { Facts } from '../../facts/facts.ts';
import { datesOf } from '../../facts/moments/off-by.ts';
import { offsetsOf } from '../../facts/moments/offsets-of.ts';
import { clauseOf } from '../../facts/words/clause-of.ts';
import { shared } from '../../facts/words/stems.ts';
import { isElsewhere } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import type { ClockWords, Sentence } from '../../prose/sentence.ts';
import { toldNames } from '../../prose-timeline/aligned/told-names.ts';
import { twoTimes } from '../../prose-timeline/moments/two-times.ts';

const most = 80;

type Told = {
  readonly clock: ClockWords;
  readonly sentence: Sentence;
  readonly days: readonly string[];
  readonly names: ReadonlySet<string>;
};

/** "4:02 AM" and "16:02" of one day, in one zone and for one thing; "18:00" and "6:00 a.m." in the two languages of a notice. */
export const otherHalf = (facts: Facts): readonly Finding[] => {
  const sentences = facts.sentences.filter(
    ({ clocks, text, passage }) => clocks.length > 0 && clocks.length < 5 && passage.source !== 'event' && !isElsewhere(text),
  );
  const told = sentences.flatMap((sentence) => sentence.clocks.flatMap((clock) => toldBy(clock, sentence, facts)));
  if (told.length > most) return [];
  const isMet = (one: Told): boolean =>
    told.some((other) => other !== one && other.clock.time === one.clock.time && other.clock.meridiem === one.clock.meridiem);
  return told
    .flatMap((one): readonly Finding[] => {
      if (one.clock.meridiem === null || one.clock.odd || isMet(one)) return [];
      const twins = told.filter((other) => isTwin(one, other, isOutlier(one, other, told), facts));
      const [twin] = twins;
      // What tells of both halves tells of two things.
      if (
        twin === undefined ||
        sentences.some(
          ({ clocks }) => clocks.some(({ time }) => time === one.clock.time) && clocks.some(({ time }) => time === twin.clock.time),
        )
      )
        return [];
      if (told.some((other) => other !== one && other.clock.meridiem === null && other.clock.time === one.clock.time)) return [];
      const by = one.clock.time > twin.clock.time ? 43_200_000 : -43_200_000;
      return [twoTimes('am-pm-mismatch', twin.clock, one.clock, { by, passage: one.sentence.passage })];
    })
    .slice(0, 1);
};

const toldBy = (clock: ClockWords, sentence: Sentence, { near }: Facts): readonly Told[] => {
  const days = datesOf(clock.date ?? sentence.dateAbove, near ?? ('2024-06-15' as never)).map(String);
  return [{ clock, sentence, days, names: toldNames(clauseOf(sentence, clock)) }];
};

const longest = 8;
const hoursOf = ({ clock: { time } }: Told): number => Number(time.slice(0, 2)) + Number(time.slice(3, 5)) / 60;

/** Whether all that is told but this lies within a few hours of one day, its twin included. */
const isOutlier = (one: Told, twin: Told, told: readonly Told[]): boolean => {
  const others = told.filter((other) => other !== one).map(hoursOf);
  if (others.length < 2 || Number(one.clock.time.slice(3, 5)) % 30 === 0) return false;
  const [first, last] = [Math.min(...others), Math.max(...others)];
  return last - first <= longest && hoursOf(twin) >= first && hoursOf(twin) <= last;
};

/** Half a day away, on the same day, and of the same thing: to an odd minute a word in common is enough, otherwise both name their day. */
const isTwin = (one: Told, other: Told, isAstray: boolean, { near }: Facts): boolean => {
  const [a, b] = [one.clock, other.clock];
  if (other.sentence === one.sentence || b.odd || !isPlain(b)) return false;
  const hours = Number(a.time.slice(0, 2)) - Number(b.time.slice(0, 2));
  if (Math.abs(hours) !== 12 || a.time.slice(2, 5) !== b.time.slice(2, 5) || !isOneZone(a, b, near)) return false;
  const isDay = one.days.length > 0 && one.days.some((day) => other.days.includes(day));
  if (!isDay && one.days.length > 0 && other.days.length > 0) return false;
  if (isAstray) return true;
  const common = shared(one.names, other.names);
  return Number(a.time.slice(3, 5)) % 5 === 0 ? isDay && common > 0 : common > (isDay ? 0 : 1);
};

/** Not "4:05", which may be of either half. */
const isPlain = ({ meridiem, time, words }: ClockWords): boolean => meridiem !== null || time >= '13' || /^0/u.test(words);

const isOneZone = (a: ClockWords, b: ClockWords, near: Facts['near']): boolean => {
  if (a.zone === null || b.zone === null || a.zone === b.zone) return true;
  const date = datesOf(a.date, near)[0] ?? near;
  return date !== null && offsetsOf(a.zone, date, a.time)[0] === offsetsOf(b.zone, date, b.time)[0];
};
