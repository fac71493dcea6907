import { isTimedLine } from '../../facts/events/line-events.ts';
import type { Facts } from '../../facts/facts.ts';
import { isRough } from '../../facts/moments/leeway.ts';
import { deedsIn, namesPart } from '../../facts/words/deeds.ts';
import { remembered } from '../../facts/words/remembered.ts';
import { isOneDay } from '../../prose/day-words.ts';
import { isFurther } from '../moments/is-further.ts';
import { isTwisted } from '../moments/is-twisted.ts';
import { areOfOtherNames } from '../moments/other-names.ts';
import { isSlipShaped } from '../moments/slip-shape.ts';
import { likenessIn } from './likeness.ts';
import { type Telling, tellingGap, tellingsOf } from './tellings.ts';

const minute = 60_000;
const hour = 60 * minute;
const most = 240;

/** A time in running text and another telling of the same thing, in the same rare words, from which it is a slip of the hand. */
export type AlignedTimes = {
  readonly told: NonNullable<Telling['told']>;
  readonly other: Telling;
  /** How much later the first is than the other, in milliseconds. */
  readonly by: number;
  /** Whether the clocks show the same time in two zones. */
  readonly isZone: boolean;
};

const found = new WeakMap<Facts, readonly AlignedTimes[]>();

/** The times that are told once, where the words around them are told of one other time. */
export const alignedTimes = (facts: Facts): readonly AlignedTimes[] => {
  const before = found.get(facts);
  if (before !== undefined) return before;
  const made = findAligned(facts);
  found.set(facts, made);
  return made;
};

const findAligned = (facts: Facts): readonly AlignedTimes[] => {
  if (facts.moments.length > most) return [];
  const tellings = tellingsOf(facts);
  if (tellings.length > most) return [];
  const likeness = likenessIn(tellings);
  return tellings.flatMap((telling) => ofTelling(telling, tellings, likeness, facts));
};

type Likeness = (one: Telling) => ReadonlyMap<Telling, number>;

const ofTelling = (one: Telling, tellings: readonly Telling[], likeness: Likeness, facts: Facts): readonly AlignedTimes[] => {
  const { told } = one;
  if (told === null) return [];
  const ranked = [...likeness(one)].toSorted((a, b) => b[1] - a[1]);
  const [best] = ranked;
  if (best === undefined || best[1] < 1) return [];
  const tied = ranked.filter(([, score]) => score > best[1] - 0.5).map(([other]) => other);
  const fitting = tied.flatMap((other) => pairOf(one, told, other, best[1], facts) ?? []);
  if (fitting.length === 0 || tellings.some((other) => isSame(one, other, facts))) return [];
  const own = tellings.filter((other) => other.unit === one.unit && other !== one);
  // A time of the other place that stands beside this one too is another thing.
  const pair = fitting.find(({ other }) => !own.some((beside) => Math.abs(tellingGap(beside, other, facts)?.real ?? hour) < minute));
  if (pair === undefined) return [];
  // Everything that is told in as many of these words must be of that other time.
  return tied.every((other) => other.unit === pair.other.unit || isSame(other, pair.other, facts)) ? [pair] : [];
};

const pairOf = (one: Telling, told: NonNullable<Telling['told']>, other: Telling, score: number, facts: Facts): AlignedTimes | null => {
  if (isOtherStory(one, other, facts)) return null;
  const gap = tellingGap(one, other, facts);
  const time = other.told?.clock.time ?? other.moment?.when.time ?? null;
  if (gap === null || time === null) return null;
  const { real, shown } = gap;
  if (shown === 0 && Math.abs(real) >= hour / 2 && Math.abs(real) <= 12 * hour)
    return score >= (isRound(time) ? 2 : 1) ? { told, other, by: real, isZone: true } : null;
  if (!isSlipShaped(told.clock.time, time, real) || isLimit(told, other, real)) return null;
  const off = Math.abs(real);
  // Two places of running text a few minutes apart tell of one thing and the next as often as of one twice: "began at 17:17", "alerts at 17:18".
  if (other.told !== null && off < 10 * minute) return null;
  const isVague = isAbout(told) || isAbout(other.told);
  if (off < hour && (isVague || (Number(told.clock.time.slice(3, 5)) % 15 === 0 && score < 4))) return null;
  // Two digits that changed places and an odd minute of another hour are seldom so by chance.
  const isLikely = isTwisted(told.clock.time.slice(0, 5), time.slice(0, 5)) || (off % hour === 0 && !isRound(time));
  const isClose = !isLikely && (off < 10 * minute || (isRound(told.clock.time) && isRound(time) && off < hour));
  const isUneven = namesPart(one.clause) !== namesPart(other.clause) || !isDeedShared(one.clause, other.clause);
  const least = (off % hour === 0 && isLikely ? 1.5 : 2) + [isClose, isUneven, isVague].filter(Boolean).length;
  return score >= least ? { told, other, by: real, isZone: false } : null;
};

/** "By 16:15" holds of what was done before, "after 16:15" of what came later; "before 9:00 … by noon" are the limits of two things. */
const isLimit = ({ clock, sentence }: NonNullable<Telling['told']>, other: Telling, by: number): boolean => {
  const lead = leadOf(sentence, clock.from);
  if (!latest.test(lead) && !earliest.test(lead)) return false;
  const others = other.told === null ? '' : leadOf(other.told.sentence, other.told.clock.from);
  if (others === lead) return false;
  if (latest.test(others) || earliest.test(others)) return true;
  return latest.test(lead) ? by > 0 : by < 0;
};

/** "Around 17:20", not "by 17:20", which is as exact as what it is the limit of. */
const isAbout = (told: Telling['told']): boolean => {
  if (told === null || !isRough(told.clock)) return false;
  const lead = leadOf(told.sentence, told.clock.from);
  return !latest.test(lead) && !earliest.test(lead) && !since.test(lead);
};

const since = /^(?:since|seit|depuis|desde)$/iu;
const latest = /^(?:by|before|until|till|bis|vor|avant|antes|hasta)$/iu;
const earliest = /^(?:after|nach|après|después)$/iu;

const leadOf = ({ text, from }: NonNullable<Telling['told']>['sentence'], at: number): string =>
  /(\p{L}+)\P{L}*$/u.exec(text.slice(Math.max(0, at - from - 24), at - from))?.[1]?.toLowerCase() ?? '';

/** Steps of one list or paragraph, other days, and one of several things of a kind. */
const isOtherStory = (one: Telling, other: Telling, facts: Facts): boolean => {
  if (isFurther(one.clause) !== isFurther(other.clause) || areContrasted(one.clause, other.clause)) return true;
  const [a, b] = [one.told?.sentence, other.told?.sentence];
  if (a === undefined || b === undefined) return false;
  if (a.passage === b.passage || !isOneDay(a, b, facts) || areOfOtherNames(a, b)) return true;
  return a.passage.section === b.passage.section && isTimedLine(a) && isTimedLine(b);
};

const compound = /(?<![\p{L}\d-])(\p{L}{2,12})-(\p{L}{2,12})(?![\p{L}\d-])/gu;

/** "Multi-AZ" and "Single-AZ", "read-replica" and "write-replica": two kinds of one thing, each of which only one of the clauses tells of. */
const areContrasted = (a: string, b: string): boolean => {
  const [kinds, others] = [kindsIn(a), kindsIn(b)];
  return kinds.some(
    (one) =>
      others.some((other) => other.thing === one.thing && other.kind !== one.kind) &&
      !others.some((other) => other.thing === one.thing && other.kind === one.kind),
  );
};

const kindsIn = remembered((words): readonly { readonly kind: string; readonly thing: string }[] =>
  [...words.toLowerCase().matchAll(compound)].map(([, kind = '', thing = '']) => ({ kind, thing })),
);

const isDeedShared = (a: string, b: string): boolean => {
  const [deeds, others] = [deedsIn(a), deedsIn(b)];
  return deeds.size === 0 || others.size === 0 || [...deeds].some((deed) => others.has(deed));
};

const isSame = (a: Telling, b: Telling, facts: Facts): boolean => {
  if (a.unit === b.unit) return false;
  const gap = a.moment !== null && b.moment !== null ? null : tellingGap(a, b, facts);
  return gap !== null && Math.abs(gap.real) < minute;
};

const isRound = (time: string): boolean => Number(time.slice(3, 5)) % 5 === 0;
