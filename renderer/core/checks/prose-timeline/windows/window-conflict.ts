import { weekdayNamed } from '../../../time/dates/date-names.ts';
import { weekdayOf } from '../../../time/dates/read-chosen-date.ts';
import type { Facts } from '../../facts/facts.ts';
import { isComeback, isImpactBegin, isImpactEnd } from '../../facts/moments/impact-moments.ts';
import { leewayOf } from '../../facts/moments/leeway.ts';
import type { Moment } from '../../facts/moments/moment.ts';
import { asShown, offBy } from '../../facts/moments/off-by.ts';
import { namesImpact, namesPart, namesPhase } from '../../facts/words/deeds.ts';
import { shared, stemsIn } from '../../facts/words/stems.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { ClockWords, Sentence, WindowWords } from '../../prose/sentence.ts';
import { toldWindow } from '../../prose/told-window.ts';
import { timeBetween } from '../../times/time-between.ts';
import { quotedAtLength } from '../../words/quoted-at-length.ts';
import type { Conflict } from '../conflict.ts';
import { clockGap } from '../moments/clock-gap.ts';
import { isTwisted } from '../moments/is-twisted.ts';
import { offByWords } from '../moments/off-by-words.ts';
import { isSlipShaped } from '../moments/slip-shape.ts';
import { movedWindow } from './moved-window.ts';
import { isWindowOfOther } from './of-other-thing.ts';

const half = 1_800_000;
const twelve = 43_200_000;

type Ends = { readonly start: Moment; readonly end: Moment };

/** How a range in the text disagrees with the timeline; null where it agrees or can't be compared. */
export const windowConflict = (window: WindowWords, sentence: Sentence, facts: Facts): Conflict | null => {
  const { start, end } = window;
  const { moments, near } = facts;
  const isMet = (clock: ClockWords, leeway: number): boolean =>
    moments.some((moment) => {
      const by = offBy(clock, moment, near);
      return by !== null && Math.abs(by) <= leeway;
    });
  const isRoughly = isMet(start, leewayOf(start)) && isMet(end, leewayOf(end));
  const slip = isRoughly ? null : (zoneSlip(window, sentence, facts) ?? shifted(window, sentence, facts) ?? moved(window, sentence, facts));
  if (slip !== null) return slip;
  // Nearly the time of some other entry is no excuse where the entry that is meant is plain.
  const closely = (clock: ClockWords): number => (clock.approx ? leewayOf(clock) : Math.min(leewayOf(clock), 180_000));
  const [startMet, endMet] = [isMet(start, closely(start)), isMet(end, closely(end))];
  if (isWindowOfOther(window, sentence, facts)) return null;
  return (
    otherEnd(window, sentence, facts, startMet, endMet) ??
    anchored(window, sentence, facts, startMet, endMet) ??
    slippedEnd(window, sentence, facts)
  );
};

const farthest = 21_600_000;

const first = /^(?:the )?(?:first|erste[rns]?|premi[eè]re?s?|primer[oa]s?)(?!\p{L})/iu;

/** One end exactly that of an event that it can be, the other nowhere in a timeline that has what it must be. */
const anchored = (window: WindowWords, sentence: Sentence, facts: Facts, startMet: boolean, endMet: boolean): Conflict | null => {
  if (startMet === endMet || namesPhase(sentence.text)) return null;
  const own = facts.moments.filter(({ part, event }) => part !== 'mentioned' && !namesPart(event.text));
  const [met, unmet] = startMet ? [window.start, window.end] : [window.end, window.start];
  if (unmet.approx) return null;
  const anchor = own.find((moment) => Math.abs(offBy(met, moment, facts.near) ?? twelve) <= 60_000);
  if (
    anchor === undefined ||
    !(startMet ? anchor === own[0] || isImpactBegin(anchor) || first.test(anchor.event.text) : isImpactEnd(anchor))
  )
    return null;
  const at = own.indexOf(anchor);
  const side = startMet ? own.slice(at + 1) : own.slice(0, at);
  const others = side.filter(startMet ? isImpactEnd : isImpactBegin);
  const comebacks = others.filter(isComeback);
  const twisted = side.filter(({ when }) => when.time !== null && isTwisted(unmet.time, when.time));
  const [moment, ...more] = twisted.length === 1 ? twisted : comebacks.length > 0 ? comebacks : others;
  // Of several ends each may be meant, and one that came nowhere near them may be an end of its own.
  if (moment === undefined || more.length > 0 || (twisted.length !== 1 && !tellsImpact(sentence))) return null;
  const by = offBy(unmet, moment, facts.near);
  const isHalfDay = by !== null && unmet.meridiem !== null && Math.abs(Math.abs(by) - twelve) <= 60_000;
  if (by === null || (Math.abs(by) > farthest && !isHalfDay) || Math.abs(by) <= leewayOf(unmet)) return null;
  return ofEnd(window, sentence, unmet, moment, by, startMet ? 'end' : 'start');
};

/** One end exactly that of an entry, the other a slip of the hand from the only entry that it can be: a step that ended the trouble, or one that began it. */
const slippedEnd = (window: WindowWords, sentence: Sentence, { moments, near, labels }: Facts): Conflict | null => {
  const isHead = labels.some((label) => label.kind === 'window' && label.sentence === sentence);
  if (namesPhase(sentence.text) || namesPart(sentence.text) || !(isHead || tellsImpact(sentence))) return null;
  const own = moments.filter(({ part }) => part !== 'mentioned');
  const at = (clock: ClockWords): Moment | undefined => own.find((moment) => Math.abs(offBy(clock, moment, near) ?? twelve) <= 60_000);
  const [first, last] = [at(window.start), at(window.end)];
  if ((first === undefined) === (last === undefined)) return null;
  const clock = first === undefined ? window.start : window.end;
  if (clock.approx) return null;
  const side = first === undefined ? own.filter((moment) => isBefore(moment, last)) : own.filter((moment) => isBefore(first, moment));
  const alike = side.filter((moment) => {
    const by = offBy(clock, moment, near);
    return (
      by !== null &&
      moment.when.time !== null &&
      isSlipShaped(clock.time, moment.when.time, by) &&
      (first === undefined ? isFirstStep(moment, own) : isLateStep(moment) || (moment === own.at(-1) && !(isHead && isFifth(clock))))
    );
  });
  const [moment, ...others] = alike.length > 1 ? nearestInWords(alike, sentence) : alike;
  const by = moment === undefined ? null : offBy(clock, moment, near);
  if (moment === undefined || by === null || others.length > 0 || Math.abs(by) <= leewayOf(clock) || (isHead && Math.abs(by) > farthest))
    return null;
  return ofEnd(window, sentence, clock, moment, by, first === undefined ? 'start' : 'end');
};

/** Told to five minutes, it is an hour from some entry by chance. */
const isFifth = ({ time }: ClockWords): boolean => Number(time.slice(3, 5)) % 5 === 0;

/** Of several entries the one that shares two words more than any other with the sentence; none where there is no such one. */
const nearestInWords = (alike: readonly Moment[], sentence: Sentence): readonly Moment[] => {
  const stems = stemsIn(sentence.text);
  const ranked = alike
    .map((moment) => ({ moment, common: shared(stems, stemsIn(moment.event.text)) }))
    .toSorted((a, b) => b.common - a.common);
  const [best, second] = ranked;
  return best !== undefined && best.common >= (second?.common ?? 0) + 2 ? [best.moment] : [];
};

const isBefore = (a: Moment | undefined, b: Moment | undefined): boolean =>
  a !== undefined && b !== undefined && (timeBetween(a.when, b.when) ?? 0) > 0;

const isLateStep = (moment: Moment): boolean =>
  isImpactEnd(moment) || (['undo', 'fix', 'restore', 'resolve', 'switch'] as const).some((deed) => moment.deeds.has(deed));

const isFirstStep = (moment: Moment, own: readonly Moment[]): boolean =>
  moment === own[0] || isImpactBegin(moment) || moment.deeds.has('begin') || moment.deeds.has('deploy');

/** Whether a sentence tells of trouble, be it by the verbs of its two moments. */
const tellsImpact = (sentence: Sentence): boolean => namesImpact(sentence.text) || toldWindow(sentence) !== null;

/** The same clock times, both of them, under another zone. */
const zoneSlip = (window: WindowWords, sentence: Sentence, { moments, near }: Facts): Conflict | null => {
  const { start, end } = window;
  if (start.zone === null) return null;
  const [first, last] = [shownAt(start, moments, near), shownAt(end, moments, near)];
  if (first === null || last === null || first.moment === last.moment) return null;
  const off = offBy(end, last.moment, near);
  // What is left of the difference when rounding is taken out is that of the zones.
  const by = off === null ? 0 : off - last.shown;
  if (Math.abs(by) < half / 2) return null;
  const { other, range } = named(first.moment, last.moment);
  const message =
    `The text says “${window.words}”, the timeline ${range}: the same times on the clock, but ${offByWords(by)} ` +
    `because the zones differ (${start.zone} and ${zoneIn(last.moment)}). The zone is the likely slip.`;
  return { kind: 'prose-vs-timeline-zone', sentence, words: window, other, by, message };
};

/** The moment of the timeline whose clock shows a time, the closest of several. */
const shownAt = (
  clock: ClockWords,
  moments: readonly Moment[],
  near: Facts['near'],
): { readonly moment: Moment; readonly shown: number } | null => {
  let best: { readonly moment: Moment; readonly shown: number } | null = null;
  for (const moment of moments) {
    const shown = moment.part === 'mentioned' || moment.instants.length === 0 ? null : asShown(clock, moment, near);
    if (shown === null || Math.abs(shown) > leewayOf(clock)) continue;
    if (best === null || Math.abs(shown) < Math.abs(best.shown)) best = { moment, shown };
  }
  return best;
};

/** Both ends off by the same, which is a slip in converting or in am and pm. */
const shifted = (window: WindowWords, sentence: Sentence, facts: Facts): Conflict | null => {
  const ends = impactOf(facts);
  const { near } = facts;
  if (ends === null) return null;
  const [first, last] = [offBy(window.start, ends.start, near), offBy(window.end, ends.end, near)];
  if (first === null || last === null || Math.abs(last) < half || Math.abs(first - last) > leewayOf(window.start) + leewayOf(window.end))
    return null;
  // Whole days apart is for the rule about days.
  if (Math.abs(last) >= 2 * twelve - half) return null;
  if (namesPhase(sentence.text) || !(isWhole(first) || isWhole(last)) || (!isHour(last) && !(isWhole(first) && isWhole(last)))) return null;
  const isHalfDay = Math.abs(Math.abs(last) - twelve) <= leewayOf(window.end);
  if (!isHalfDay && window.end.zone === null && ends.end.when.zone !== null && facts.declaredZone === null) return null;
  const kind = isHalfDay ? 'am-pm-mismatch' : 'prose-vs-timeline-offset';
  const { other, range } = named(ends.start, ends.end);
  const by = Math.round(last / 60_000) * 60_000;
  const message = `The text says “${window.words}”, the timeline ${range}: both ends are ${offByWords(by)} in the text${isHalfDay ? ', half a day, as when am and pm are mixed up' : ', as when a zone was converted wrongly'}.`;
  return { kind, sentence, words: window, other, by, message };
};

/** Both ends off by the same whole hours from two entries, whatever these are called. */
const moved = (window: WindowWords, sentence: Sentence, facts: Facts): Conflict | null => {
  const ends = isRangeOfOther(sentence) ? null : movedWindow(window, facts);
  if (ends === null) return null;
  const { by } = ends;
  const isHalfDay = Math.abs(Math.abs(by) - twelve) <= 60_000;
  if (isHalfDay && window.start.meridiem === null && window.end.meridiem === null) return null;
  if (!isHalfDay && window.end.zone === null) return null;
  const { other, range } = named(ends.start, ends.end);
  const message = `The text says “${window.words}”, the timeline ${range}: both ends are ${offByWords(by)} in the text${isHalfDay ? ', half a day, as when am and pm are mixed up' : ', as when a zone was converted wrongly'}.`;
  return { kind: isHalfDay ? 'am-pm-mismatch' : 'prose-vs-timeline-offset', sentence, words: window, other, by, message };
};

const isRangeOfOther = ({ text }: Sentence): boolean => namesPhase(text) || namesPart(text);

/** Whole half hours, as zones differ by, to the minute. */
const isWhole = (by: number): boolean => distanceTo(by, half) <= 60_000;

const isHour = (by: number): boolean => distanceTo(by, half * 2) <= 360_000;

const distanceTo = (by: number, step: number): number => {
  const rest = Math.abs(by) % step;
  return Math.min(rest, step - rest);
};

/** One end as in the timeline, the other nowhere in it, although the timeline says plainly when that was. */
const otherEnd = (window: WindowWords, sentence: Sentence, facts: Facts, startMet: boolean, endMet: boolean): Conflict | null => {
  const ends = impactOf(facts);
  if (ends === null || !tellsImpact(sentence) || namesPart(sentence.text)) return null;
  const [first, last] = [offBy(window.start, ends.start, facts.near), offBy(window.end, ends.end, facts.near)];
  if (first === null || last === null) return null;
  const startOff = Math.abs(first) > leewayOf(window.start) && !startMet;
  const endOff = Math.abs(last) > leewayOf(window.end) && !endMet;
  if (startOff === endOff && !(startOff && Math.max(Math.abs(first), Math.abs(last)) < twelve / 4)) return null;
  // A range within the trouble is its worst part, or a part of the story.
  if (startOff && endOff && first > 0 && last < 0) return null;
  const [clock, moment, by, what] = endOff
    ? ([window.end, ends.end, last, 'end'] as const)
    : ([window.start, ends.start, first, 'start'] as const);
  if (isWitnessed(clock, sentence, facts)) return null;
  return ofEnd(window, sentence, clock, moment, by, what);
};

/** "A fault at 18:33" beside "from 18:30 on": what the text tells a few minutes from there the timeline leaves out. */
const isWitnessed = (clock: ClockWords, sentence: Sentence, { prose, near }: Facts): boolean =>
  prose.some(
    (other) =>
      other !== sentence &&
      !isUnsettled(other.text) &&
      !isElsewhere(other.text) &&
      other.clocks.some((one) => {
        const by = Math.abs(clockGap(one, clock, near)?.real ?? 0);
        return by > 0 && by <= 300_000;
      }),
  );

const weekdays =
  /(?<!\p{L})(?:(?:mon|tues|wednes|thurs|fri|satur|sun)day|montags?|dienstags?|mittwochs?|donnerstags?|freitags?|samstags?|sonntags?)(?!\p{L})/giu;

/** "Between 11:30 and 19:00 on Tuesday", where the moment of the timeline is Wednesday's. */
const isOnOtherWeekday = ({ text, dates }: Sentence, { when: { date } }: Moment): boolean => {
  const named = [...text.matchAll(weekdays)].flatMap(([word]) => weekdayNamed(word.replace(/(?<=tag)s$/iu, '')) ?? []);
  return date !== null && dates.every(({ candidates }) => candidates.length === 0) && named.length > 0 && !named.includes(weekdayOf(date));
};

const ofEnd = (
  window: WindowWords,
  sentence: Sentence,
  clock: ClockWords,
  moment: Moment,
  by: number,
  what: 'start' | 'end',
): Conflict | null => {
  if (isOnOtherWeekday(sentence, moment)) return null;
  const message = `The text says “${window.words}”, but in the timeline the ${what} is ${moment.words} (${quotedAtLength(moment.event.text)}): ${clock.words} is ${offByWords(by)}.`;
  const kind = Math.abs(Math.abs(by) - twelve) <= 60_000 ? 'am-pm-mismatch' : 'prose-vs-timeline-window';
  return { kind, sentence, words: window, other: moment.words, by, message };
};

const impacts = new WeakMap<Facts, Ends | null>();

/** The plain beginning and end of the impact, where the timeline has exactly one of each; looked for once, since each window asks. */
const impactOf = (facts: Facts): Ends | null => {
  const before = impacts.get(facts);
  if (before !== undefined) return before;
  const ends = findImpact(facts);
  impacts.set(facts, ends);
  return ends;
};

const findImpact = ({ moments }: Facts): Ends | null => {
  const plain = moments.filter(({ part, event }) => part !== 'mentioned' && !namesPart(event.text));
  const begins = plain.filter(isImpactBegin);
  const over = plain.filter((moment) => !moment.deeds.has('notify') && isImpactEnd(moment) && !/\bfirst\b/iu.test(moment.event.text));
  const restored = over.filter(isComeback);
  // Where services came back at one moment, closing the incident later is paper work.
  const ends = restored.length > 0 ? restored : over.filter(({ event }) => namesImpact(event.text));
  const [start, ...otherStarts] = begins;
  const [end, ...otherEnds] = ends;
  return start === undefined || end === undefined || otherStarts.length > 0 || otherEnds.length > 0 ? null : { start, end };
};

const named = (first: Moment, last: Moment): { readonly other: string; readonly range: string } => {
  if (first.event === last.event) return { other: first.words, range: `“${first.words}”` };
  return { other: `${first.words} – ${last.words}`, range: `${first.words} to ${last.words}` };
};

const zoneIn = ({ words, when }: Moment): string => /[A-Z]{2,5}(?:[+-]\d+)?(?!.*[A-Z]{2})/.exec(words)?.[0] ?? when.zone ?? '';
