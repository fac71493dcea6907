import { isTimedLine } from '../../facts/events/line-events.ts';
import type { Facts } from '../../facts/facts.ts';
import type { Moment } from '../../facts/moments/moment.ts';
import { asShown, offBy } from '../../facts/moments/off-by.ts';
import { deedsIn, namesPart } from '../../facts/words/deeds.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { ClockWords, Sentence } from '../../prose/sentence.ts';
import { quotedAtLength } from '../../words/quoted-at-length.ts';
import { isName, toldNames } from '../aligned/told-names.ts';
import type { Conflict } from '../conflict.ts';
import { clockGap } from './clock-gap.ts';
import { wordsOf } from './hour-twin.ts';
import { isFurther } from './is-further.ts';
import { isTwisted } from './is-twisted.ts';
import { offByWords } from './off-by-words.ts';

const minute = 60_000;
const hour = 60 * minute;
const fewestMoments = 4;
const mostMoments = 120;

/** "A spike of connections (00:37)" where 00:27 has it: a time that stands nowhere else, a slip of the hand from the entry that is told with more of its words than any other. */
export const mostAlike = (facts: Facts): readonly Conflict[] => {
  const own = facts.moments.filter(({ part }) => part !== 'mentioned');
  if (own.length < fewestMoments || own.length > mostMoments) return [];
  return facts.prose.flatMap((sentence): readonly Conflict[] => {
    const { clocks, text, same, windows } = sentence;
    if (
      isTimedLine(sentence) ||
      clocks.length === 0 ||
      clocks.length > 4 ||
      same.length + windows.length > 0 ||
      isUnsettled(text) ||
      isElsewhere(text)
    )
      return [];
    return clocks.flatMap((clock) => ofClock(clock, sentence, own, facts));
  });
};

const ofClock = (clock: ClockWords, sentence: Sentence, own: readonly Moment[], facts: Facts): readonly Conflict[] => {
  const isRound = Number(clock.time.slice(3, 5)) % 5 === 0;
  const clause = wordsOf(clock, sentence);
  if (clock.approx || namesPart(clause) || isFurther(clause) || isTold(clock, sentence, facts)) return [];
  const [names, deeds] = [toldNames(clause), deedsIn(clause)];
  // What another time of the sentence is of, this one is not.
  const others = sentence.clocks.filter((other) => other !== clock);
  const isTaken = (moment: Moment): boolean => others.some((other) => Math.abs(offBy(other, moment, facts.near) ?? hour) <= minute);
  const ranked = own
    .filter((moment) => !isTaken(moment))
    .map((moment) => ({
      moment,
      common: weightOf(names, toldNames(moment.event.text)) + Number([...deeds].some((deed) => moment.deeds.has(deed))),
    }))
    .toSorted((a, b) => b.common - a.common);
  const [best, second] = ranked;
  if (best === undefined || best.common < (isRound ? 4 : 3) || best.common <= (second?.common ?? 0)) return [];
  const { moment } = best;
  const by = offBy(clock, moment, facts.near);
  const { time } = moment.when;
  if (by === null || time === null || moment.when.precision === 'approx' || namesPart(moment.event.text)) return [];
  if (!isSlip(clock.time, time, by)) return [];
  const message = `The text says “${clock.words}”, the timeline ${moment.words} for ${quotedAtLength(moment.event.text)}: ${offByWords(by)} in the text.`;
  return [{ kind: 'prose-vs-timeline-time', sentence, words: clock, other: moment.words, by, message }];
};

/** How many words two tellings share; a name is as good as two. */
const weightOf = (a: ReadonlySet<string>, b: ReadonlySet<string>): number =>
  [...a].reduce((sum, name) => sum + (b.has(name) ? (isName(name) ? 2 : 1) : 0), 0);

/** An hour to the minute, two digits of the minutes that changed places, or another first one. */
const isSlip = (a: string, b: string, by: number): boolean =>
  Math.abs(by) === hour ||
  (Math.abs(by) < hour && a.length === b.length && (isTwisted(a, b) || (a.slice(0, 3) === b.slice(0, 3) && a.slice(4) === b.slice(4))));

const isTold = (clock: ClockWords, sentence: Sentence, { moments, sentences, near }: Facts): boolean =>
  moments.some((moment) => [offBy(clock, moment, near), asShown(clock, moment, near)].some((by) => Math.abs(by ?? hour) <= minute)) ||
  sentences.some((other) => other !== sentence && other.clocks.some((twin) => clockGap(clock, twin, near)?.shown === 0));
