import type { Facts } from '../../facts/facts.ts';
import { offBy } from '../../facts/moments/off-by.ts';
import { type ToldMilestone, toldMilestones } from '../../facts/moments/told-milestones.ts';
import type { Finding } from '../../finding.ts';
import { isOneDay } from '../../prose/day-words.ts';
import { areTwo } from '../moments/are-two.ts';
import { clockGap } from '../moments/clock-gap.ts';
import { isFurther } from '../moments/is-further.ts';
import { isTwisted } from '../moments/is-twisted.ts';
import { isSlipShaped } from '../moments/slip-shape.ts';
import { twoTimes } from '../moments/two-times.ts';

const minute = 60_000;
/** Where more times are told of one milestone, each is of a part. */
const most = 4;

/** "Incident end: 08:37" and "fully resolved by 09:37": one milestone with two times, a slip of the hand apart. */
export const milestonesDiffer = (facts: Facts): readonly Finding[] => {
  const all = toldMilestones(facts);
  return (['begin', 'detect', 'end'] as const)
    .flatMap((kind) => {
      const told = all.filter((one) => one.kind === kind && !isFurther(one.sentence.text));
      return told.length > most ? [] : pairsOf(told, facts);
    })
    .slice(0, 1);
};

const pairsOf = (told: readonly ToldMilestone[], facts: Facts): readonly Finding[] =>
  told.flatMap((one, at) => told.slice(at + 1).flatMap((other) => differ(one, other, facts)));

const differ = (first: ToldMilestone, second: ToldMilestone, facts: Facts): readonly Finding[] => {
  const { clock: a, sentence } = first;
  const { clock: b, sentence: other } = second;
  if (sentence === other || !isOneDay(sentence, other, facts) || a.time.length > 5 !== b.time.length > 5) return [];
  const isWhole = first.isPlain && second.isPlain;
  const isHeading = other.passage.source === 'heading';
  // Half a day and its quarters are no rounding of what was posted later.
  if (
    !isWhole &&
    !((first.isPlain || second.isPlain) && (isHeading || isTwisted(a.time, b.time) || (!isRound(a.time) && !isRound(b.time))))
  )
    return [];
  const by = clockGap(b, a, facts.near)?.real ?? 0;
  if (isHeading && Math.abs(by) < 4 * 60 * minute) return [];
  // Whole hours between a time without a zone and one with may be the zone's.
  if ((a.zone === null) !== (b.zone === null) && by % (60 * minute) === 0) return [];
  if (!isSlipShaped(a.time, b.time, by) || (isTold(first, facts) && isTold(second, facts))) return [];
  if (areTwo(a, b, facts)) return [];
  return [twoTimes('prose-vs-prose-time', a, b, { by, passage: other.passage })];
};

const isRound = (time: string): boolean => Number(time.slice(3, 5)) % 5 === 0;

/** Whether another sentence or an entry of the timeline has that time too. */
const isTold = ({ clock, sentence }: ToldMilestone, { prose, labels, moments, near }: Facts): boolean =>
  moments.some((moment) => Math.abs(offBy(clock, moment, near) ?? minute) < minute) ||
  [...prose, ...labels.map((label) => label.sentence)].some(
    (other) => other !== sentence && other.clocks.some((one) => clockGap(one, clock, near)?.real === 0),
  );
