import { isTimedLine } from '../../facts/events/line-events.ts';
import type { Facts } from '../../facts/facts.ts';
import { clauseOf } from '../../facts/words/clause-of.ts';
import { deedsIn, namesPart } from '../../facts/words/deeds.ts';
import { stemsIn } from '../../facts/words/stems.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import { isOneDay } from '../../prose/day-words.ts';
import type { ClockWords, Sentence } from '../../prose/sentence.ts';
import { areTwo } from '../moments/are-two.ts';
import { clockGap } from '../moments/clock-gap.ts';
import { isFurther } from '../moments/is-further.ts';
import { areOfOtherNames } from '../moments/other-names.ts';
import { isSlipShaped } from '../moments/slip-shape.ts';

const fewest = 3;
const mostTimes = 60;
/** A time in one place and a time for the same thing, said with the same rare words, in another: a slip of the hand apart. */
export type ToldAlike = { readonly first: ClockWords; readonly second: ClockWords; readonly sentence: Sentence; readonly by: number };

type Told = { readonly clock: ClockWords; readonly sentence: Sentence; readonly clause: string; readonly stems: ReadonlySet<string> };

/** Pairs of times of the running text that must be one, but are not. */
export const toldAlike = (facts: Facts): readonly ToldAlike[] => {
  const told = [...facts.prose, ...facts.labels.map(({ sentence }) => sentence)].flatMap(timesOf);
  if (told.length > mostTimes) return [];
  const times = new Map<string, number>();
  for (const { stems } of told) for (const stem of stems) times.set(stem, (times.get(stem) ?? 0) + 1);
  const isTold = ({ clock, sentence }: Told): boolean =>
    told.some((other) => other.sentence !== sentence && clockGap(clock, other.clock, facts.near)?.real === 0);
  return told.flatMap((one, at) =>
    told.slice(at + 1).flatMap((other): readonly ToldAlike[] => {
      if (one.sentence.passage === other.sentence.passage || !isOneDay(one.sentence, other.sentence, facts)) return [];
      const common = [...one.stems].filter((stem) => other.stems.has(stem) && (times.get(stem) ?? 0) <= 3).length;
      if (common < fewest) return [];
      const [deeds, others] = [deedsIn(one.clause), deedsIn(other.clause)];
      if (deeds.size === 0 || ![...deeds].some((deed) => others.has(deed))) return [];
      const by = clockGap(other.clock, one.clock, facts.near)?.real ?? 0;
      if (!isSlipShaped(one.clock.time, other.clock.time, by) || (isTold(one) && isTold(other))) return [];
      if (areTwo(one.clock, other.clock, facts) || areOfOtherNames(one.sentence, other.sentence)) return [];
      return [{ first: one.clock, second: other.clock, sentence: other.sentence, by }];
    }),
  );
};

const timesOf = (sentence: Sentence): readonly Told[] => {
  const { text, clocks, windows, same } = sentence;
  if (clocks.length === 0 || clocks.length > 4 || isUnsettled(text) || isElsewhere(text)) return [];
  return clocks.flatMap((clock): readonly Told[] => {
    if (clock.approx || same.some(({ second }) => second === clock)) return [];
    if (windows.some(({ from, to }) => clock.from >= from && clock.to <= to)) return [];
    const clause = isTimedLine(sentence) || clocks.length === 1 ? text : clauseOf(sentence, clock);
    return namesPart(clause) || isFurther(clause) ? [] : [{ clock, sentence, clause, stems: stemsIn(clause) }];
  });
};
