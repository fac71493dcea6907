import type { Facts } from '../../facts/facts.ts';
import { isImpactBegin } from '../../facts/moments/impact-moments.ts';
import type { Moment } from '../../facts/moments/moment.ts';
import { offBy } from '../../facts/moments/off-by.ts';
import { deedsIn, namesPhase } from '../../facts/words/deeds.ts';
import { shared, stemsIn } from '../../facts/words/stems.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import type { LengthWords, Sentence } from '../../prose/sentence.ts';
import { timeBetween } from '../../times/time-between.ts';
import { fits } from '../fits.ts';
import { intervalFound } from '../interval-found.ts';
import { isFromRange } from './from-range.ts';
import { directionOf } from './interval-words.ts';

const mostMoments = 60;
const farthest = 86_400_000;
/** "after the outage began". */
const onset =
  /(?<!\p{L})(?:outage|incident|failure|trouble|problem|impact|disruption|stoppage|issue)s?(?: had)? (?:began|begun|started|occurred)(?!\p{L})/iu;
/** "46 minutes after it had arrived": the subject again. */
const pronoun = /^\s*(?:after|before) (?:it|they|that|this) (?:had |has |have |was |were |is )*(?:been )?\p{L}+\s*(?:[.,;]|$)/iu;

/** A small word before a length that opens its sentence, so that its verb and its subject stand behind. */
const turned = /^\W*(?:only|just|not until|erst|schon|bereits|nur|seulement|apenas|solo)\s+$/iu;

/** "must be warned 20 minutes before each start": a rule, not what happened. */
const norm =
  /(?<!\p{L})(?:must|should|shall|ought|ha(?:s|ve) to|needs? to|each|always|usually|normally|allow\p{L}*|target|agreed|requires?|required|muss|müssen|soll\p{L}*|jede[mnrs]?|doi(?:t|vent)|debe\p{L}*)(?!\p{L})/iu;

/** "The alert fires ~30 s after errors have piled up": what a rule or a device does, in the present, and only about so long. */
const isHabit = ({ from: start, manner }: LengthWords, { text, from }: Sentence): boolean =>
  manner === 'about' &&
  /(?<!\p{L})(?:fires|triggers|alerts|pages|runs|starts|stops|polls|retries|restarts|expires|times out|kicks in|goes off|gives up|reacts|(?:löst|schlägt|springt) (?:\p{L}+ )?|se déclenche|expire|salta|se dispara|caduca)\s?(?:only |just |some |etwa |environ |unos |about |around |roughly |approximately |~ ?|≈ ?)*$/iu.test(
    text.slice(0, start - from),
  );

/** "The alert came eight minutes after the stop": both are in the timeline, and no two moments of it that may be meant are that far apart. */
export const intervalsInTimeline = (facts: Facts): readonly Finding[] => {
  const moments = facts.moments.filter(({ part, when }) => part === 'start' && when.time !== null);
  if (moments.length < 2 || moments.length > mostMoments) return [];
  const begins = beginsOf(moments, facts);
  return facts.prose.flatMap((sentence): readonly Finding[] => {
    const { text } = sentence;
    if (sentence.clocks.length > 1 || sentence.windows.length > 0 || isUnsettled(text) || isElsewhere(text)) return [];
    return sentence.lengths.flatMap((length, at) =>
      claimAgainst(length, sentence.lengths[at + 1]?.from ?? sentence.to, sentence, { moments, begins, facts }),
    );
  });
};

type Told = { readonly moments: readonly Moment[]; readonly begins: ReadonlySet<Moment>; readonly facts: Facts };

/** The moments that the trouble may have begun at: those that say so, and where the text's ranges begin. */
const beginsOf = (moments: readonly Moment[], { prose, near }: Facts): ReadonlySet<Moment> => {
  const starts = prose.flatMap(({ text, windows }) =>
    namesPhase(text) || isElsewhere(text) || isUnsettled(text) ? [] : windows.map(({ start }) => start),
  );
  return new Set(
    moments.filter((moment) => isImpactBegin(moment) || starts.some((start) => Math.abs(offBy(start, moment, near) ?? farthest) <= 60_000)),
  );
};

const claimAgainst = (length: LengthWords, until: number, sentence: Sentence, told: Told): readonly Finding[] => {
  const { moments, facts } = told;
  const { text } = sentence;
  const rest = text.slice(length.to - sentence.from, until - sentence.from);
  const direction = directionOf(rest);
  if (
    direction === null ||
    norm.test(text.slice(0, length.to - sentence.from)) ||
    isHabit(length, sentence) ||
    length.manner === 'vague' ||
    length.manner === 'most' ||
    length.manner === 'least'
  )
    return [];
  const [before, after] = [text.slice(0, length.from - sentence.from), rest];
  const [clock] = sentence.clocks;
  const timed = clock === undefined ? [] : moments.filter((moment) => Math.abs(offBy(clock, moment, facts.near) ?? farthest) <= 60_000);
  // "Erst 85 Minuten nach dem Ausfall bestätigte …": what happened then stands behind.
  const byWords = timed.length > 0 ? timed : named(before === '' || turned.test(before) ? after : before, told);
  const own = byWords.length > 0 ? byWords : mended(before, told);
  const others = pronoun.test(after) ? named(before, told) : named(after, told);
  const [from, to] = direction === 'after' ? [others, own] : [own, others];
  const pairs = from.flatMap((one) => to.map((other) => ({ from: one, to: other })));
  const [pair] = pairs
    .flatMap((one) => {
      const millis = one.from === one.to ? null : timeBetween(one.from.when, one.to.when);
      return millis === null || millis <= 0 ? [] : [{ ...one, millis }];
    })
    .toSorted((a, b) => Math.abs(a.millis - length.millis) - Math.abs(b.millis - length.millis));
  if (pair === undefined || pair.millis > farthest / 2) return [];
  // "Four days after the upgrade" counts from what a timeline of hours leaves out.
  if (length.grain >= farthest && length.millis > farthest) return [];
  // Whichever of the moments that the words may mean, it is counted from one of them or to one of them.
  const [starts, ends] = [pairs.map((one) => one.from), pairs.map((one) => one.to)];
  const isFree = timed.length === 0;
  const any = moments.flatMap((one) =>
    moments.map((other) => {
      const isTo = ends.includes(other) && (isFree || direction === 'after');
      const isFrom = starts.includes(one) && (isFree || direction === 'before');
      return isTo || isFrom ? (timeBetween(one.when, other.when) ?? 0) : 0;
    }),
  );
  if (any.some((millis) => millis > 0 && fits(length, millis)) || isFromRange(length, ends, facts)) return [];
  return [intervalFound(sentence.passage.placeOf(length.words, length.from), length, pair.from.words, pair.to.words, pair.millis)];
};

const mends = ['restore', 'resolve', 'fix', 'undo'] as const;

/** "Restored" where the timeline says "fixed": whatever may have ended the trouble. */
const mended = (words: string, { moments }: Told): readonly Moment[] => {
  const deeds = deedsIn(words);
  return mends.some((deed) => deeds.has(deed)) ? moments.filter((moment) => mends.some((deed) => moment.deeds.has(deed))) : [];
};

/** The moments that share a word or a deed with some words, and the beginnings where the words tell of one. */
const named = (words: string, { moments, begins }: Told): readonly Moment[] => {
  const [stems, deeds] = [stemsIn(words), deedsIn(words)];
  const isBegin = onset.test(words);
  return moments.filter(
    (moment) =>
      (isBegin && begins.has(moment)) || shared(stems, stemsIn(moment.event.text)) > 0 || [...deeds].some((deed) => moment.deeds.has(deed)),
  );
};
