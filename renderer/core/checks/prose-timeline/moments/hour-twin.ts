import type { Facts } from '../../facts/facts.ts';
import type { Moment } from '../../facts/moments/moment.ts';
import { asShown, datesOf, offBy } from '../../facts/moments/off-by.ts';
import { clauseOf } from '../../facts/words/clause-of.ts';
import { deedsIn, namesPart } from '../../facts/words/deeds.ts';
import { shared, stemsIn } from '../../facts/words/stems.ts';
import { isUnsettled } from '../../facts/words/unsettled.ts';
import type { ClockWords, Sentence } from '../../prose/sentence.ts';
import { quotedAtLength } from '../../words/quoted-at-length.ts';
import type { Conflict } from '../conflict.ts';
import { clockGap } from './clock-gap.ts';
import { isFurther } from './is-further.ts';
import { offByWords } from './off-by-words.ts';

const minute = 60_000;
const hour = 60 * minute;
const mostMoments = 120;
/** As many entries may share a word that still tells which of them is meant. */
const rarest = 2;
const otherTime =
  /(?<!\p{L})(?:(?:previous|earlier|last|past|similar|separate|another) (?:incidents?|outages?|day|week|month|year|time)|after|since|within|at least|at most|no later than|nach|seit|après|depuis|después|desde)\s*$/iu;

/** A time that is told nowhere else, to the minute that of an entry but an hour off, in a sentence whose rare words or whose other time are that entry's. */
export const hourTwins = (facts: Facts): readonly Conflict[] => {
  const { moments, prose } = facts;
  if (moments.length < 2 || moments.length > mostMoments) return [];
  const rarity = raritiesOf(moments);
  return prose.flatMap((sentence): readonly Conflict[] => {
    const { clocks, text, same } = sentence;
    if (clocks.length === 0 || clocks.length > 4 || isUnsettled(text)) return [];
    const again = new Set(same.flatMap(({ first, second }) => [first, second]));
    return clocks.flatMap((clock) => (again.has(clock) ? [] : twinOf(clock, sentence, facts, rarity)));
  });
};

/** What the first entry tells of. */
const begins =
  /(?<!\p{L})(?:start(?:ing|ed)?|beg(?:an|inning)|from|since|as of|ab|seit|begann|depuis|dès|débuté|desde|comenzó)(?!\p{L})[^.;,\d]{0,20}$/iu;

type Rarity = ReadonlyMap<string, number>;

const raritiesOf = (moments: readonly Moment[]): Rarity => {
  const times = new Map<string, number>();
  for (const event of new Set(moments.map((one) => one.event)))
    for (const stem of stemsIn(event.text)) times.set(stem, (times.get(stem) ?? 0) + 1);
  return times;
};

const twinOf = (clock: ClockWords, sentence: Sentence, facts: Facts, rarity: Rarity): readonly Conflict[] => {
  const { moments, near } = facts;
  const minutes = Number(clock.time.slice(3, 5));
  if ((clock.approx && minutes % 5 === 0) || minutes === 0 || isTold(clock, sentence, facts)) return [];
  const hourly = moments.filter((moment) => mayBeHours(clock, moment) && isHour(offBy(clock, moment, near)));
  const exact = hourly.filter(({ when }) => when.time?.slice(3, 5) === clock.time.slice(3, 5));
  const twins = exact.length > 0 ? exact : hourly;
  if (twins.length === 0) return [];
  const clause = wordsOf(clock, sentence);
  const isEnd = isEndOfMet(clock, sentence, facts);
  if (!isEnd && (namesPart(clause) || isFurther(clause) || otherTime.test(leadOf(clock, sentence)))) return [];
  const ranked = twins
    .map((moment) => ({ moment, common: commonOf(clause, moment, rarity), evidence: 0 }))
    .map((one) => ({
      ...one,
      evidence:
        one.common +
        Number(isMuch(clause, one.moment)) +
        Number(isSameDeed(clause, one.moment)) +
        Number(isOfDay(clock, one.moment, facts)) +
        (isInPlace(clock, sentence, one.moment, facts) ? 2 : 0) +
        Number(one.moment === moments[0] && begins.test(leadOf(clock, sentence))),
    }))
    .toSorted((a, b) => b.evidence - a.evidence || Number(a.moment.part === 'mentioned') - Number(b.moment.part === 'mentioned'));
  const [best, second] = ranked;
  if (best === undefined || best.evidence + (isEnd ? 2 : 0) < (minutes % 5 === 0 ? 3 : 2)) return [];
  const isRival = second !== undefined && second.moment.event !== best.moment.event && second.evidence >= best.evidence;
  if (isRival && !(isEnd && second.moment.when.time?.slice(0, 5) === best.moment.when.time?.slice(0, 5))) return [];
  // Another entry that is told with more of these words is the one that is meant; where the day is told, one of that day.
  const isRivalDay = (other: Moment): boolean => !isOfDay(clock, best.moment, facts) || other.when.date === best.moment.when.date;
  const isMeant = (other: Moment): boolean =>
    other.event !== best.moment.event && isRivalDay(other) && commonOf(clause, other, rarity) > best.common;
  if (!isEnd && moments.some(isMeant)) return [];
  const { moment } = best;
  const by = offBy(clock, moment, near) ?? 0;
  const message = `The text says “${clock.words}”, the timeline ${moment.words} for ${quotedAtLength(moment.event.text)}: ${offByWords(by)} in the text.`;
  return [{ kind: 'prose-vs-timeline-time', sentence, words: clock, other: moment.words, by, message }];
};

/** The only time of a sentence is of all its words, one in brackets of those around it. */
export const wordsOf = (clock: ClockWords, sentence: Sentence): string => {
  const { text, from, clocks } = sentence;
  if (clocks.length === 1) return text;
  if (!/\(\s*$/u.test(leadOf(clock, sentence))) return clauseOf(sentence, clock);
  const [last, next] = [clocks.findLast(({ to }) => to <= clock.from), clocks.find((one) => one.from >= clock.to)];
  return text.slice((last?.to ?? from) - from, next === undefined ? text.length : next.from - from);
};

/** Whether the sentences before and after tell entries' own times, and the entry's time is between theirs where this one is not. */
const isInPlace = (clock: ClockWords, sentence: Sentence, { when }: Moment, { prose, moments, near }: Facts): boolean => {
  if (sentence.clocks.length !== 1 || when.time === null) return false;
  const timed = prose.filter(({ clocks, passage }) => clocks.length > 0 && passage.section === sentence.passage.section);
  const at = timed.indexOf(sentence);
  const [before, after] = [timed[at - 1], timed[at + 1]].map((one) => (one?.clocks.length === 1 ? one.clocks[0] : undefined));
  if (before === undefined || after === undefined || before.time >= after.time) return false;
  const isEntry = (one: ClockWords): boolean => moments.some((moment) => asShown(one, moment, near) === 0);
  const isBetween = (time: string): boolean => before.time <= time && time <= after.time;
  return isEntry(before) && isEntry(after) && isBetween(when.time) && !isBetween(clock.time);
};

/** Whether both bear one day, where the timeline has several. */
const isOfDay = ({ date }: ClockWords, { when }: Moment, { eventDates, near }: Facts): boolean =>
  eventDates.length > 1 && when.date !== null && datesOf(date, near).includes(when.date);

const leadOf = ({ from }: ClockWords, { text, from: start }: Sentence): string => text.slice(0, from - start);

/** Whether the minutes of two times are alike, or as zones have them that are not whole hours apart: no others need to be reckoned. */
const mayBeHours = ({ time }: ClockWords, { when }: Moment): boolean => {
  const apart = when.time === null ? 2 : Math.abs(Number(time.slice(3, 5)) - Number(when.time.slice(3, 5))) % 15;
  return apart <= 1 || apart === 14;
};

/** An hour to the minute. */
const isHour = (by: number | null): boolean => by !== null && Math.abs(Math.abs(by) - hour) < minute;

const commonOf = (clause: string, { event }: Moment, rarity: Rarity): number => {
  const stems = stemsIn(clause);
  return [...stemsIn(event.text)].filter((stem) => stems.has(stem) && (rarity.get(stem) ?? 0) <= rarest).length;
};

/** Of words that several entries have, three are as much as a rare one. */
const isMuch = (clause: string, { event }: Moment): boolean => shared(stemsIn(clause), stemsIn(event.text)) >= 3;

const isSameDeed = (clause: string, { deeds }: Moment): boolean => [...deedsIn(clause)].some((deed) => deeds.has(deed));

/** Whether an entry or another sentence bears the time too. */
const isTold = (clock: ClockWords, sentence: Sentence, { moments, sentences, near }: Facts): boolean =>
  moments.some(
    (moment) =>
      mayBeHours(clock, moment) &&
      [offBy(clock, moment, near), asShown(clock, moment, near)].some((by) => by !== null && Math.abs(by) <= minute),
  ) || sentences.some((other) => other !== sentence && other.clocks.some((twin) => clockGap(clock, twin, near)?.shown === 0));

/** Whether it is one end of a range whose other end is an entry's time to the minute. */
const isEndOfMet = (clock: ClockWords, { windows }: Sentence, { moments, near }: Facts): boolean => {
  const window = windows.find(({ start, end }) => start.from === clock.from || end.from === clock.from);
  const other = window === undefined ? undefined : window.start.from === clock.from ? window.end : window.start;
  if (other === undefined || other.approx) return false;
  return moments.some((moment) => moment.part !== 'mentioned' && Math.abs(offBy(other, moment, near) ?? hour) < minute);
};
