import { isTimedLine } from '../../facts/events/line-events.ts';
import type { Facts } from '../../facts/facts.ts';
import { namesPart } from '../../facts/words/deeds.ts';
import { isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import { stepsOf } from '../../order/pages/page-steps.ts';
import { isOneDay } from '../../prose/day-words.ts';
import { areParallel } from '../moments/are-parallel.ts';
import { isFurther } from '../moments/is-further.ts';
import { isTwisted } from '../moments/is-twisted.ts';
import { areOfOtherNames } from '../moments/other-names.ts';
import { twoTimes } from '../moments/two-times.ts';
import { type Telling, tellingGap, tellingsOf } from './tellings.ts';

const minute = 60_000;
const hour = 60 * minute;
const most = 200;
/** As many places may have a word that still tells which of them is meant. */
const rarest = 4;

/** A time told once, to an odd minute, and the same minute of the hour before or after, told of the same thing in at least one rare word: the hour, or two digits, are a slip. */
export const oddTwins = (facts: Facts): readonly Finding[] => {
  const tellings = tellingsOf(facts);
  if (tellings.length > most || facts.moments.length > most) return [];
  // The updates of a page tell their times in the same words each.
  if (stepsOf(facts).length > 1 || facts.moments.some(({ event }) => event.id.startsWith('stamp-'))) return [];
  const places = new Map<string, Set<string>>();
  for (const { names, unit } of tellings)
    for (const name of names) {
      const same = places.get(name);
      if (same === undefined) places.set(name, new Set([unit]));
      else same.add(unit);
    }
  const isRare = (name: string): boolean => (places.get(name)?.size ?? 0) <= rarest;
  return tellings.flatMap((one) => ofTelling(one, tellings, isRare, facts)).slice(0, 1);
};

const ofTelling = (one: Telling, tellings: readonly Telling[], isRare: (name: string) => boolean, facts: Facts): readonly Finding[] => {
  const { told } = one;
  if (told === null) return [];
  const { clock, sentence } = told;
  const least = neededFor(clock.time);
  if (clock.approx && least > 1) return [];
  if (
    isTimedLine(sentence) ||
    before.test(sentence.text) ||
    isUnsettled(sentence.text) ||
    namesPart(one.clause) ||
    isFurther(one.clause) ||
    limit.test(sentence.text.slice(0, clock.from - sentence.from))
  )
    return [];
  const gaps = tellings.flatMap((other) => {
    const gap = other.unit === one.unit ? null : tellingGap(one, other, facts);
    return gap === null ? [] : [{ other, ...gap }];
  });
  if (gaps.some(({ real, shown }) => Math.abs(real) < minute || Math.abs(shown) < minute)) return [];
  const own = new Set(tellings.filter((other) => other.unit === one.unit && other !== one));
  const twins = gaps.filter(({ other, real }) => {
    const time = other.told?.clock.time ?? other.moment?.when.time ?? null;
    if (
      time === null ||
      (other.told !== null &&
        (!isOneDay(other.told.sentence, sentence, facts) ||
          areParallel(other.told.sentence, sentence) ||
          areOfOtherNames(other.told.sentence, sentence)))
    )
      return false;
    if (!isSlip(clock.time.slice(0, 5), time.slice(0, 5), real)) return false;
    // Round times of one part of the text are its steps.
    if (least > 1 && other.told?.sentence.passage.section === sentence.passage.section) return false;
    // A time of the other place that stands beside this one too is another thing.
    return ![...own].some((beside) => Math.abs(tellingGap(beside, other, facts)?.real ?? hour) < minute);
  });
  const ranked = twins
    .map((twin) => ({ ...twin, rare: [...one.names].filter((name) => twin.other.names.has(name) && isRare(name)).length }))
    .toSorted((a, b) => b.rare - a.rare);
  const [best] = ranked;
  if (
    best === undefined ||
    // In running text one word is often of two steps.
    best.rare <
      Math.max(least + Number(isTens(best.real)), best.other.told !== null && best.other.told.sentence.passage.source === 'body' ? 2 : 1) ||
    new Set(twins.map(({ real }) => real)).size > 1 ||
    isFurther(best.other.clause)
  )
    return [];
  const { other, real } = best;
  const words = other.told?.clock ?? { words: other.moment?.words ?? '' };
  return [twoTimes('prose-vs-prose-time', words, clock, { by: real, passage: sentence.passage })];
};

/** How many rare words must be told of both: half and quarter hours are alike by chance. */
const neededFor = (time: string): number => {
  const minutes = Number(time.slice(3, 5));
  return minutes % 15 === 0 ? 3 : minutes % 5 === 0 ? 2 : 1;
};

const isTens = (by: number): boolean => Math.abs(by) < hour && Math.abs(by) % (10 * minute) === 0;

/** An hour to the minute, two digits of the minutes, or their first one. */
const isSlip = (a: string, b: string, by: number): boolean =>
  Math.abs(by) === hour || (Math.abs(by) < hour && (isTwisted(a, b) || (a.slice(0, 3) === b.slice(0, 3) && a.charAt(4) === b.charAt(4))));

/** "Had been watched since 06:27" is of a time before. */
const before = /(?<!\p{L})(?:had (?:already )?been|hope|(?:estimat|expect)\p{L}*)(?!\p{L})/iu;

const limit = /(?<!\p{L})(?:after|within|no later than|at least|nach|après|después de las?)\s*$/iu;
