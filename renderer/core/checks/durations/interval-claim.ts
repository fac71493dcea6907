import { showDuration } from '../../time/duration.ts';
import type { Duration } from '../../time/when.ts';
import { deedsIn } from '../facts/deeds.ts';
import type { FactRule } from '../facts/fact-rule.ts';
import type { Facts } from '../facts/facts.ts';
import { isImpactBegin } from '../facts/impact-moments.ts';
import type { Moment } from '../facts/moment.ts';
import { offBy } from '../facts/off-by.ts';
import { shared, stemsIn } from '../facts/stems.ts';
import { isElsewhere, isUnsettled } from '../facts/unsettled.ts';
import { spanOf } from '../facts/window-span.ts';
import type { Finding } from '../finding.ts';
import type { ClockWords, LengthWords, Sentence } from '../prose/sentence.ts';
import { timeBetween } from '../times/time-between.ts';
import { fits } from './fits.ts';

const rule = 'interval-claim';
const later = /^\s*(?:later|after(?:wards?)?|thereafter|später|danach|nach|plus tard|après|después|más tarde)(?!\p{L})/iu;

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
  return [...inText, ...ofEvents(report, facts), ...(inText.length > 0 ? [] : againstEvents(facts))];
};

/** The claim's own time against every time said shortly before it; one that fits is enough. */
const ofSentence = (sentence: Sentence, before: readonly Sentence[], facts: Facts): readonly Finding[] => {
  const place = sentence.passage.placeOf('');
  if (place.kind === 'event' || isUnsettled(sentence.text) || isElsewhere(sentence.text)) return [];
  return sentence.lengths.flatMap((length) => {
    if (!isClaim(length, sentence)) return [];
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
    if (span === undefined || spans.some((actual) => fits(hedge(length, target), actual)) || span > 43_200_000) return [];
    const from = others.at(-1);
    if (from === undefined) return [];
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

const mostMoments = 60;
const farthest = 86_400_000;
/** "after the outage began". */
const onset =
  /(?<!\p{L})(?:outage|incident|failure|trouble|problem|impact|disruption|stoppage|issue)s?(?: had)? (?:began|begun|started|occurred)(?!\p{L})/iu;

/** "The alert came eight minutes after the stop": both are in the timeline, and no two moments of it that may be meant are that far apart. */
const againstEvents = (facts: Facts): readonly Finding[] => {
  const moments = facts.moments.filter(({ part, when }) => part === 'start' && when.time !== null);
  if (moments.length < 2 || moments.length > mostMoments) return [];
  return facts.prose.flatMap((sentence): readonly Finding[] => {
    const { text } = sentence;
    if (sentence.clocks.length > 1 || sentence.windows.length > 0 || isUnsettled(text) || isElsewhere(text)) return [];
    return sentence.lengths.flatMap((length, at) =>
      claimAgainst(length, sentence.lengths[at + 1]?.from ?? sentence.to, sentence, moments, facts.near),
    );
  });
};

const claimAgainst = (
  length: LengthWords,
  until: number,
  sentence: Sentence,
  moments: readonly Moment[],
  near: Facts['near'],
): readonly Finding[] => {
  const { text } = sentence;
  if (!isClaim(length, sentence)) return [];
  const named = (words: string): readonly Moment[] => {
    const [stems, deeds] = [stemsIn(words), deedsIn(words)];
    const isBegin = onset.test(words);
    return moments.filter((moment) => {
      const { event, deeds: own } = moment;
      return (isBegin && isImpactBegin(moment)) || shared(stems, stemsIn(event.text)) > 0 || [...deeds].some((deed) => own.has(deed));
    });
  };
  const rest = text.slice(length.to - sentence.from, until - sentence.from);
  if (!/^\s*(?:after|nach|après|después de)/iu.test(rest)) return [];
  const [before, after] = [text.slice(0, length.from - sentence.from), rest];
  const [clock] = sentence.clocks;
  const told = clock === undefined ? [] : moments.filter((moment) => Math.abs(offBy(clock, moment, near) ?? farthest) <= 60_000);
  const pairs = named(after).flatMap((from) =>
    (told.length > 0 ? told : named(before === '' ? after : before)).map((to) => ({ from, to })),
  );
  const [pair] = pairs
    .flatMap(({ from, to }) => {
      const millis = from === to ? null : timeBetween(from.when, to.when);
      return millis === null || millis <= 0 ? [] : [{ from, to, millis }];
    })
    .toSorted((a, b) => Math.abs(a.millis - length.millis) - Math.abs(b.millis - length.millis));
  if (pair === undefined || pair.millis > 43_200_000) return [];
  // Whichever of the moments that the words may mean, it is counted from one of them or to one of them.
  const [starts, ends] = [pairs.map(({ from }) => from), pairs.map(({ to }) => to)];
  const any = moments.flatMap((from) =>
    moments.map((to) => ((told.length === 0 && starts.includes(from)) || ends.includes(to) ? (timeBetween(from.when, to.when) ?? 0) : 0)),
  );
  if (any.some((millis) => millis > 0 && fits(length, millis))) return [];
  const message = `From ${pair.from.words} to ${pair.to.words} it is ${showDuration(pair.millis as Duration)}, not “${length.words}”.`;
  const place = sentence.passage.placeOf(length.words, length.from);
  return [found(message, place, length.words, `${pair.from.words} – ${pair.to.words}`, length.millis - pair.millis)];
};

/** "At 14:31, 40 minutes after the alert at 14:12". */
const between = (from: ClockWords, to: ClockWords, length: LengthWords, sentence: Sentence, { near }: Facts): readonly Finding[] => {
  const { lengths } = spanOf(pair(from, to), near);
  const [span] = lengths;
  if (span === undefined || span > 43_200_000 || lengths.some((actual) => fits(hedge(length, to), actual))) return [];
  const message = `From ${from.words} to ${to.words} it is ${showDuration(span as Duration)}, not “${length.words}”.`;
  const place = sentence.passage.placeOf(length.words, length.from);
  return [found(message, place, length.words, `${from.words} – ${to.words}`, length.millis - span)];
};

const isClaim = ({ to, manner }: LengthWords, sentence: Sentence): boolean =>
  manner !== 'vague' && manner !== 'most' && manner !== 'least' && later.test(sentence.text.slice(to - sentence.from));

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
