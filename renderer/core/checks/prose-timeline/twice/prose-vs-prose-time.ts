import { fits } from '../../durations/fits.ts';
import type { FactRule } from '../../facts/fact-rule.ts';
import type { Facts } from '../../facts/facts.ts';
import { leewayOf } from '../../facts/moments/leeway.ts';
import { datesOf } from '../../facts/moments/off-by.ts';
import { spanOf } from '../../facts/moments/window-span.ts';
import { clauseOf } from '../../facts/words/clause-of.ts';
import { deedsIn, namesImpact, namesPart } from '../../facts/words/deeds.ts';
import { shared, stemsIn } from '../../facts/words/stems.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import { keyZones } from '../../head/key-zone.ts';
import { labelClockSlips } from '../../head/label-clock.ts';
import { toldEndsOfHead } from '../../head/told-ends.ts';
import type { ClockWords, Sentence, WindowWords } from '../../prose/sentence.ts';
import { sameClockTold } from '../../zones/same-clock-told.ts';
import { alignedTwice } from '../aligned/aligned-conflicts.ts';
import { oddTwins } from '../aligned/odd-twins.ts';
import { halvesDiffer } from '../halves/halves-differ.ts';
import { areParallel } from '../moments/are-parallel.ts';
import { areTwo } from '../moments/are-two.ts';
import { clockGap } from '../moments/clock-gap.ts';
import { isFurther } from '../moments/is-further.ts';
import { isTwisted } from '../moments/is-twisted.ts';
import { offByWords } from '../moments/off-by-words.ts';
import { secondTwins } from '../moments/second-twins.ts';
import { isSlipShaped } from '../moments/slip-shape.ts';
import { areOfTwoThings } from '../windows/of-other-thing.ts';
import { toldEndSlips } from '../windows/told-end-slip.ts';
import { windowParts } from '../windows/window-parts.ts';
import { hourTwinsTold } from './hour-twins-told.ts';
import { labelVsTold } from './label-vs-told.ts';
import { milestonesDiffer } from './milestones-differ.ts';
import { sameIds } from './same-ids.ts';
import { toldAlike } from './told-alike.ts';

const rule = 'prose-vs-prose-time';
const hour = 3_600_000;

/** Two passages of the text, or two lists, that give two times for one thing. */
export const proseVsProseTime: FactRule = (_report, facts) => {
  const marks = sameIds(facts);
  if (marks.length > 0) return marks;
  const labelled = facts.labels.map(({ sentence }) => sentence);
  const timed = [...facts.prose, ...labelled].filter(
    ({ clocks, text, passage }) =>
      clocks.length > 0 && clocks.length <= 4 && !isUnsettled(text) && !isElsewhere(text) && passage.raw.split(' | ').length < 3,
  );
  const sentences = timed.filter(({ text }) => !namesPart(text));
  const alike = [...secondTwins(facts), ...ofAlike(facts)];
  // Where most sentences carry a time, they are entries of a timeline that was not seen as one.
  if (sentences.length > 24) return [...alike, ...(alike.length > 0 ? [] : alignedTwice(facts)), ...oddTwins(facts)].slice(0, 2);
  const titles = facts.sentences.filter(
    ({ passage: { source }, windows }) => (source === 'title' || source === 'heading') && windows.length === 1,
  );
  const found = [
    ...ofWindows([...titles, ...sentences], facts),
    ...twistedEnds(timed, facts),
    ...ofTimes(sentences, facts),
    ...labelVsTold(facts),
  ];
  if (found.length === 0) found.push(...alike);
  if (found.length === 0) found.push(...milestonesDiffer(facts));
  if (found.length === 0) found.push(...alignedTwice(facts));
  if (found.length === 0) found.push(...sameClockTold(facts));
  return (
    found.length > 0
      ? found
      : [
          ...windowParts(facts),
          ...toldEndSlips(facts),
          ...toldEndsOfHead(facts),
          ...labelClockSlips(facts),
          ...ofTwins(facts),
          ...halvesDiffer(rule, facts),
          ...keyZones(facts),
          ...oddTwins(facts),
        ]
  ).slice(0, 2);
};

const ofWindows = (sentences: readonly Sentence[], facts: Facts): readonly Finding[] => {
  const all = sentences.flatMap((sentence) =>
    namesImpact(sentence.text) || facts.labels.some((label) => label.sentence === sentence)
      ? sentence.windows
          // "error.log (22:09 – 22:40)" is a stretch of a file.
          .filter(({ from }) => !ofFile.test(sentence.passage.raw.slice(0, from)))
          .filter(({ start }) => !sentence.same.some(({ second }) => second.from === start.from))
          .map((window) => ({ window, sentence }))
      : [],
  );
  return all.flatMap((one, at) =>
    all.slice(at + 1).flatMap((other) => windowsDiffer(one.window, other.window, other.sentence, one.sentence, facts)),
  );
};

const ofFile = /\.\p{L}{2,4}[`"']?\s\(\s*$/u;

/** One end alike and the other not, or the same clock times in two zones. */
const windowsDiffer = (a: WindowWords, b: WindowWords, sentence: Sentence, first: Sentence, facts: Facts): readonly Finding[] => {
  const { near } = facts;
  if (first === sentence || onOtherDays(a.start, b.start, first, sentence, near)) return [];
  const [starts, ends] = [clockGap(a.start, b.start, near), clockGap(a.end, b.end, near)];
  if (starts === null || ends === null) return [];
  const leeway = Math.max(leewayOf(a.start), leewayOf(b.start), leewayOf(a.end), leewayOf(b.end));
  const isZone = starts.shown === 0 && ends.shown === 0 && Math.abs(starts.real) >= hour / 2;
  const isEnd =
    Math.abs(starts.real) <= 60_000 && Math.abs(ends.real) > leeway && Math.abs(ends.real) <= (isRound(a.start) ? 3 : 12) * hour;
  const isStart =
    Math.abs(ends.real) <= 60_000 && Math.abs(starts.real) > leeway && Math.abs(starts.real) <= (isRound(a.end) ? 3 : 12) * hour;
  if (!isZone && !isEnd && !isStart) return [];
  const [end, twin] = isStart ? [a.start, b.start] : [a.end, b.end];
  const isCounted = hasOwnLength(a, first, near) !== hasOwnLength(b, sentence, near);
  if (!isZone && isCounted && !isSlipShaped(end.time, twin.time, isStart ? starts.real : ends.real)) return [];
  if (!isZone && areOfTwoThings({ window: a, sentence: first }, { window: b, sentence }, facts)) return [];
  const isPlain = !isFurther(first.text) && !isFurther(sentence.text) && !isRound(isEnd ? a.start : a.end);
  if (!isZone && !isPlain && shared(stemsIn(first.text), stemsIn(sentence.text)) === 0) return [];
  const by = isStart ? starts.real : ends.real;
  const why = isZone ? 'the same times on the clock in two zones' : `the ${isStart ? 'start' : 'end'} is ${offByWords(-by)} in the second`;
  const message = `The text says “${a.words}” in one place and “${b.words}” in another: ${why}.`;
  return [found(message, sentence, a.words, b.words, by)];
};

/** "For approx 20 minutes from 21:00 to 21:20": who counted the range knows both of its ends, so that without the shape of a slip another range, which nobody counted, is of another thing. */
const hasOwnLength = (window: WindowWords, { lengths }: Sentence, near: Facts['near']): boolean =>
  lengths.some((length) => length.manner !== 'vague' && spanOf(window, near).lengths.some((span) => fits(length, span)));

/** Half hours are alike by chance. */
const isRound = ({ time, approx }: ClockWords): boolean => approx || Number(time.slice(3, 5)) % 30 === 0;

/** "Since 13:41" in one place and "from 13:14 to 15:07" in another: two digits of the minutes changed places. */
const twistedEnds = (sentences: readonly Sentence[], facts: Facts): readonly Finding[] =>
  sentences.flatMap((sentence) =>
    sentence.windows.flatMap(({ start, end }) =>
      !namesImpact(sentence.text)
        ? []
        : [start, end].flatMap((own): readonly Finding[] => {
            const others = sentences.flatMap((other) => (other === sentence ? [] : other.clocks.map((clock) => ({ clock, other }))));
            const isTold = others.some(({ clock }) => clockGap(own, clock, facts.near)?.real === 0);
            const twin = others.find(
              ({ clock, other }) =>
                isTwisted(own.time, clock.time) &&
                own.zone === clock.zone &&
                ((own === end && !clock.approx) || lead.test(other.text.slice(0, clock.from - other.from))) &&
                shared(stemsIn(sentence.text), stemsIn(other.text)) > 0,
            );
            if (own.approx || isTold || twin === undefined) return [];
            const by = clockGap(own, twin.clock, facts.near)?.real ?? 0;
            const message = `The text says “${own.words}” in one place and “${twin.clock.words}” in another: two digits changed places.`;
            return [found(message, twin.other, own.words, twin.clock.words, by)];
          }),
    ),
  );

const lead = /(?<!\p{L})(?:since|from|starting|beginning|began|started|at|seit|depuis|desde)(?: at)?\s*$/iu;

const ofTimes = (sentences: readonly Sentence[], facts: Facts): readonly Finding[] => {
  const all = sentences.flatMap((sentence) =>
    sentence.clocks
      .filter(
        (clock) =>
          !clock.approx &&
          !sentence.windows.some(({ from, to }) => clock.from >= from && clock.to <= to) &&
          !sentence.same.some(({ second }) => second === clock),
      )
      .map((clock) => ({ clock, sentence, clause: clauseOf(sentence, clock) })),
  );
  return all.flatMap((one, at) =>
    all.slice(at + 1).flatMap((other): readonly Finding[] => {
      if (one.sentence === other.sentence || onOtherDays(one.clock, other.clock, one.sentence, other.sentence, facts.near)) return [];
      if (!isSame(one.clause, other.clause) || isOneStory(one.sentence, other.sentence, facts)) return [];
      if (areParallel(one.sentence, other.sentence)) return [];
      if (isFurther(one.clause) || isFurther(other.clause) || areTwo(one.clock, other.clock, facts)) return [];
      const gap = clockGap(one.clock, other.clock, facts.near);
      const leeway = Math.max(leewayOf(one.clock), leewayOf(other.clock));
      if (gap === null || Math.abs(gap.real) <= leeway || Math.abs(gap.real) > 12 * hour) return [];
      const message = `The text gives “${one.clock.words}” and “${other.clock.words}” for what seems to be one thing: ${offByWords(-gap.real)} in the second place.`;
      return [found(message, other.sentence, one.clock.words, other.clock.words, gap.real)];
    }),
  );
};

const ofTwins = (facts: Facts): readonly Finding[] =>
  hourTwinsTold(facts).map(({ first, second, sentence, by }) => {
    const message = `The text gives “${first.words}” and “${second.words}” for what seems to be one thing: ${offByWords(by)} in the second place.`;
    return found(message, sentence, first.words, second.words, -by);
  });

const ofAlike = (facts: Facts): readonly Finding[] =>
  toldAlike(facts).map(({ first, second, sentence, by }) => {
    const message = `The text gives “${first.words}” and “${second.words}” for what seems to be one thing: ${offByWords(by)} in the second place.`;
    return found(message, sentence, first.words, second.words, -by);
  });

const guess =
  /(?<!\p{L})(?:et[ra]|estimat\p{L}*|expect\p{L}*|initial(?:ly)?|revised|originally|prévu\p{L}*|voraussichtlich|previst[oa])(?!\p{L})/iu;

/** Neighbours, or paragraphs of one section that go on telling times, are steps of one story; and what was hoped for is no contradiction. */
const isOneStory = (a: Sentence, b: Sentence, { prose }: Facts): boolean => {
  if (guess.test(a.text) || guess.test(b.text)) return true;
  const passages = [...new Set(prose.filter(({ clocks }) => clocks.length > 0).map(({ passage }) => passage))];
  const apart = Math.abs(passages.indexOf(a.passage) - passages.indexOf(b.passage));
  return a.passage.section === b.passage.section && (apart <= 1 || passages.length > 5);
};

/** Stems that tell a deed rather than what it was done to. */
const general = new Set([
  'back',
  'onlin',
  'restor',
  'recover',
  'normal',
  'fix',
  'resolv',
  'deploy',
  'detect',
  'alert',
  'notic',
  'report',
  'identifi',
  'restart',
  'stop',
  'rollback',
]);

/** The same deed and nearly the same words: anything less may be two steps of the story. */
const isSame = (a: string, b: string): boolean => {
  const [deedsA, deedsB] = [deedsIn(a), deedsIn(b)];
  if (deedsA.size === 0 || deedsA.size !== deedsB.size || ![...deedsA].every((deed) => deedsB.has(deed))) return false;
  const [stemsA, stemsB] = [stemsIn(a), stemsIn(b)];
  const common = shared(stemsA, stemsB);
  const isSubject = [...stemsA].some((stem) => stemsB.has(stem) && !general.has(stem));
  return isSubject && common >= 2 && common * 2 >= Math.min(stemsA.size, stemsB.size);
};

const onOtherDays = (a: ClockWords, b: ClockWords, first: Sentence, second: Sentence, near: Facts['near']): boolean => {
  const [days, others] = [datesOf(a.date ?? first.dateAbove, near), datesOf(b.date ?? second.dateAbove, near)];
  return days.length > 0 && others.length > 0 && !days.some((day) => others.includes(day));
};

const found = (message: string, { passage, from }: Sentence, words: string, other: string, by: number): Finding => ({
  rule,
  severity: 'error',
  place: passage.placeOf(other, passage.raw.indexOf(other, from)),
  message,
  between: [words, other],
  offsetMinutes: Math.round(by / 60_000),
  fix: null,
});
