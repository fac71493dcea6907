import { showDuration } from '../../../time/lengths/duration.ts';
import type { Duration } from '../../../time/when.ts';
import type { FactRule } from '../../facts/fact-rule.ts';
import type { Facts } from '../../facts/facts.ts';
import { offBy } from '../../facts/moments/off-by.ts';
import { spanOf } from '../../facts/moments/window-span.ts';
import { deedsIn } from '../../facts/words/deeds.ts';
import { shared, stemsIn } from '../../facts/words/stems.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import type { ClockWords, LengthWords, Sentence } from '../../prose/sentence.ts';
import { timeBetween } from '../../times/time-between.ts';
import { daysLater } from '../days/days-later.ts';
import { daysToTold } from '../days/days-to-told.ts';
import { fits } from '../fits.ts';
import { nextMinutes } from '../told/next-minute.ts';
import { downSince } from '../whole/down-since.ts';
import { lengthsAfterTold } from './after-told.ts';
import { betweenNamed } from './between-named.ts';
import { daysAfterNamed } from './days-after-named.ts';
import { delaysBetween } from './delay-between.ts';
import { isClaim } from './interval-words.ts';
import { intervalsInTimeline } from './intervals-in-timeline.ts';
import { promisedUpdates } from './promised-update.ts';
import { reachedAfter } from './reached-after.ts';
import { tookTo } from './took-to.ts';
import { lengthsUntilTold } from './until-told.ts';

const rule = 'interval-claim';
const halfDay = 43_200_000;
/** "Ten minutes later, at 14:25": the time between the two moments is another. */
export const intervalClaim: FactRule = (report, facts) => {
  const perPassage = new Map<Sentence['passage'], Sentence[]>();
  for (const sentence of facts.sentences) {
    const same = perPassage.get(sentence.passage);
    if (same) same.push(sentence);
    else perPassage.set(sentence.passage, [sentence]);
  }
  const inText = [...perPassage.values()].flatMap((sentences) =>
    sentences.flatMap((sentence, at) => ofSentence(sentence, sentences.slice(Math.max(0, at - 2), at), facts)),
  );
  const later = daysLater(facts);
  const told = [
    ...inText,
    ...lengthsAfterTold(facts),
    ...downSince(facts),
    ...later,
    ...promisedUpdates(facts),
    ...nextMinutes(facts),
    ...daysAfterNamed(facts),
    ...(later.length > 0 ? [] : daysToTold(facts)),
    ...tookTo(facts),
    ...delaysBetween(facts),
    ...lengthsUntilTold(facts),
  ];
  const named = told.length > 0 ? [] : intervalsInTimeline(facts);
  const words = new Set([...told, ...named].map(({ between }) => between?.[0]));
  const others = [...betweenNamed(facts), ...reachedAfter(facts)].filter(({ between }) => !words.has(between?.[0]));
  return [...told, ...ofEvents(report, facts), ...named, ...others];
};

/** The claim's own time against every time said shortly before it; one that fits is enough. */
const ofSentence = (sentence: Sentence, before: readonly Sentence[], facts: Facts): readonly Finding[] => {
  const place = sentence.passage.placeOf('');
  if (place.kind === 'event' || isElsewhere(sentence.text)) return [];
  return sentence.lengths.flatMap((length) => {
    const early = earlierThan(length, sentence, before, facts);
    if (early !== null) return [early];
    if (!isClaim(length, sentence) || isUnsettled(clauseFor(length, sentence))) return [];
    const rest = sentence.text.slice(length.to - sentence.from);
    const isAfter = /^\s*(?:after|nach|après|después de)/iu.test(rest);
    const own = sentence.clocks.filter(({ from }) => from > length.from && from - length.to <= 60);
    const [other, ...more] = sentence.clocks.filter(({ to }) => to <= length.from);
    if (isAfter && own[0] !== undefined && other !== undefined && more.length === 0) return between(own[0], other, length, sentence, facts);
    const earlier = [...before.flatMap(({ clocks }) => clocks), ...sentence.clocks.filter(({ to }) => to <= length.from)];
    // "At 13:45, 25 minutes after the alert" and "at 9:31, 17 minutes later": the sentence's own time is the later one.
    const just = own.length === 0 ? sentence.clocks.find(({ to }) => to <= length.from && length.from - to <= 12) : undefined;
    const target = just ?? (isAfter ? undefined : own[0]);
    const others = earlier.filter((clock) => clock !== target);
    if (target === undefined || others.length === 0 || (isAfter && others.length > 1)) return [];
    const spans = others.flatMap((clock) => spanOf(pair(clock, target), facts.near).lengths);
    const [span] = others.length === 1 ? spans : spans.slice(-1);
    if (span !== undefined && others.length === 1 && target.meridiem !== null && span > halfDay && fits(length, span - halfDay)) {
      const message = `“${target.words}” is ${showDuration(span as Duration)} after ${others[0]?.words}, not “${length.words}”: half a day more, so am and pm are likely mixed up.`;
      const at = sentence.passage.placeOf(target.words, target.from);
      return [{ ...found(message, at, target.words, length.words, halfDay), rule: 'am-pm-mismatch' }];
    }
    if (span === undefined || spans.some((actual) => fits(hedge(length, target), actual)) || span > halfDay) return [];
    const from = others.at(-1);
    if (from === undefined || (isAfter && countsFromElsewhere(length, target, sentence, before, facts))) return [];
    const message = `From ${from.words} to ${target.words} it is ${showDuration(span as Duration)}, not “${length.words}”.`;
    return [
      found(
        message,
        sentence.passage.placeOf(length.words, length.from),
        length.words,
        `${from.words} – ${target.words}`,
        length.millis - span,
      ),
    ];
  });
};

const earlier =
  /^\s*(?:earlier|beforehand|before (?:that|this)|previously|früher|zuvor|vorher|davor|plus tôt|auparavant|avant cela|antes)[\s,(–—:]*(?:at|um|gegen|à|vers|a las?)?\s*[~≈]?$/iu;

/** "It fired at 12:04:25. The page had shown it 18 seconds earlier, at 12:03:07": counted back from no time that was told right before. */
const earlierThan = (length: LengthWords, sentence: Sentence, before: readonly Sentence[], { near }: Facts): Finding | null => {
  const { text, from, clocks, passage } = sentence;
  const target = clocks.find((clock) => clock.from >= length.to);
  if (target === undefined || !earlier.test(text.slice(length.to - from, target.from - from)) || isUnsettled(text)) return null;
  if (length.manner === 'vague' || length.manner === 'most' || length.manner === 'least') return null;
  const own = clocks.filter(({ to }) => to <= length.from);
  const told = own.length > 0 ? own : (before.at(-1)?.clocks ?? []);
  const spans = told.flatMap((clock) => spanOf(pair(target, clock), near).lengths.map((span) => ({ clock, span })));
  const [closest] = spans.toSorted((a, b) => Math.abs(a.span - length.millis) - Math.abs(b.span - length.millis));
  if (closest === undefined || spans.some(({ span }) => fits(hedge(length, target), span)) || closest.span > halfDay) return null;
  const message = `From ${target.words} to ${closest.clock.words} it is ${showDuration(closest.span as Duration)}, not “${length.words}”.`;
  const place = passage.placeOf(length.words, length.from);
  return found(message, place, target.words, closest.clock.words, length.millis - closest.span);
};

/** "At 9:51, nine minutes after the first decline": whether the moment that the words name is none of the times told right before, or fits in the timeline. */
const countsFromElsewhere = (
  length: LengthWords,
  target: ClockWords,
  sentence: Sentence,
  before: readonly Sentence[],
  { moments, near }: Facts,
): boolean => {
  const rest = sentence.text.slice(length.to - sentence.from);
  const anchor = /^\s*\p{L}+ (?:de |du |del )?([^.,;:()]*)/u.exec(rest)?.[1] ?? '';
  // "Our second notice at 10:40, 49 minutes after it": it is something that the sentence names.
  const named = pronoun.test(anchor) ? sentence.text.slice(0, length.from - sentence.from) : anchor;
  const [stems, deeds] = [stemsIn(named), deedsIn(named)];
  const isNamed = (words: string): boolean => shared(stems, stemsIn(words)) > 0 || [...deedsIn(words)].some((deed) => deeds.has(deed));
  const isFit = moments.some((moment) => {
    const by = offBy(target, moment, near);
    return by !== null && by > 0 && isNamed(moment.event.text) && fits(hedge(length, target), by);
  });
  if (isFit) return true;
  if (stems.size === 0 || general.test(anchor)) return false;
  const lead = { ...sentence, to: target.from, text: sentence.text.slice(0, target.from - sentence.from) };
  return ![...before, lead].some((one) => one.clocks.some((clock) => clock !== target) && isNamed(one.text));
};

const pronoun = /^\W*(?:it|this|that|these|them|those|diese[mnrs]?|celle?-(?:ci|là)|ést[eao]s?)\W*$/iu;

/** Words for the moment just told, whatever it was. */
const general =
  /(?<!\p{L})(?:it|this|that|these|they|start(?:ed)?|began|begin\p{L}*|onset|incident|outage|beginn|anfang|vorfall|début|inicio)(?!\p{L})/iu;

/** The words from the clause before a length to its own: "which runs every ten minutes, so that it was seen at 9:46, eight minutes later". */
const clauseFor = ({ from, to }: LengthWords, { text, from: start }: Sentence): string => {
  const lead = text
    .slice(0, from - start)
    .split(/[,;:]\s/u)
    .slice(-2)
    .join(', ');
  return `${lead}${text.slice(from - start, to - start)}${text.slice(to - start).split(/[,;:]\s/u)[0] ?? ''}`;
};

/** "At 14:31, 40 minutes after the alert at 14:12". */
const between = (from: ClockWords, to: ClockWords, length: LengthWords, sentence: Sentence, { near }: Facts): readonly Finding[] => {
  const { lengths } = spanOf(pair(from, to), near);
  const [span] = lengths;
  if (span === undefined || span > halfDay || lengths.some((actual) => fits(hedge(length, to), actual))) return [];
  const message = `From ${from.words} to ${to.words} it is ${showDuration(span as Duration)}, not “${length.words}”.`;
  const place = sentence.passage.placeOf(length.words, length.from);
  return [found(message, place, length.words, `${from.words} – ${to.words}`, length.millis - span)];
};

const hedge = (length: LengthWords, { approx }: ClockWords): LengthWords =>
  approx && length.manner === 'exact' ? { ...length, manner: 'about' } : length;

const pair = (start: ClockWords, end: ClockWords): Parameters<typeof spanOf>[0] => ({ from: 0, to: 0, words: '', start, end });

/** "Ten minutes later, …" in the words of an event, against the events before it. */
const ofEvents: FactRule = ({ events }, { sentences }) => {
  const positions = new Map(events.map(({ id }, at) => [id, at]));
  return sentences.flatMap((sentence): readonly Finding[] => {
    const [length] = sentence.lengths;
    if (length === undefined || length.from > 12 || !isClaim(length, sentence)) return [];
    const place = sentence.passage.placeOf('');
    const at = place.kind === 'event' ? positions.get(place.id) : undefined;
    if (
      place.kind !== 'event' ||
      at === undefined ||
      !/^\s*(?:later|afterwards?|thereafter|später|danach|plus tard|después|más tarde)/iu.test(
        sentence.text.slice(length.to - sentence.from),
      )
    )
      return [];
    const event = events[at];
    // Only the entries close by are counted from; far ones would fit anything.
    const before = events.slice(Math.max(0, at - 5), at);
    const spans = before.flatMap(({ when }) => (event === undefined ? [] : (timeBetween(when, event.when) ?? [])));
    const [last, span] = [before.at(-1), spans.at(-1)];
    // Two days without times say nothing of hours between.
    if (event?.when.time === null || before.some(({ when }) => when.time === null)) return [];
    if (event === undefined || last === undefined || span === undefined || spans.some((actual) => fits(length, actual))) return [];
    const message = `From ${last.when.entered} to ${event.when.entered} it is ${showDuration(span)}, not “${length.words}”.`;
    const between = `${last.when.entered} – ${event.when.entered}`;
    return [found(message, place, length.words, between, length.millis - span)];
  });
};

const found = (message: string, place: Finding['place'], words: string, other: string, by: number): Finding => ({
  rule,
  severity: 'error',
  place,
  message,
  between: [words, other],
  offsetMinutes: Math.round(by / 60_000),
  fix: null,
});
