import { showDuration } from '../../../time/lengths/duration.ts';
import type { Duration } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import type { LabelKind } from '../../facts/labels.ts';
import { isImpactBegin, isImpactEnd } from '../../facts/moments/impact-moments.ts';
import type { Moment } from '../../facts/moments/moment.ts';
import { toldMilestones } from '../../facts/moments/told-milestones.ts';
import { spanOf } from '../../facts/moments/window-span.ts';
import { namesImpact, namesPart, namesPhase } from '../../facts/words/deeds.ts';
import { isSupposed } from '../../facts/words/supposed.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import type { ClockWords, LengthWords, Sentence, WindowWords } from '../../prose/sentence.ts';
import { toldWindow } from '../../prose/told-window.ts';
import { timeBetween } from '../../times/time-between.ts';
import { fits } from '../fits.ts';
import { lengthClaims } from './length-claims.ts';
import { isOfEffort } from './of-effort.ts';
import { anySpans, isLateStep, openSpans, type Span } from './open-spans.ts';
import { isOfOtherThing } from './other-thing.ts';
import { isOfThis } from './other-trouble.ts';

/**
 * The length of the whole incident in words, against the timeline and the ranges of the text: it must fit at least one pair of a beginning
 * and an end. Where the timeline says neither plainly, no two of its moments may fit at all.
 */
export const againstTimeline = (facts: Facts): readonly Finding[] => {
  const label = facts.labels.find(
    ({ kind, sentence: { text } }) =>
      kind === 'duration' && isPlainLabel(text) && !isElsewhere(text) && !isSupposed(text) && !isUnsettled(text),
  );
  const titles = facts.sentences.filter(({ passage: { source } }) => source === 'title');
  const impacts = facts.labels.flatMap(({ kind, sentence }) => (kind === 'impact' ? [sentence] : []));
  const looksBack = facts.sentences.filter(({ passage: { source }, text }) => source === 'event' && wasLong.test(text));
  const told = lengthClaims([...titles, ...impacts, ...facts.prose, ...looksBack]).filter(
    ({ sentence, length }) => isOfThis(sentence, length, facts) && !isOfOtherThing(sentence, length, facts),
  );
  const claims = label === undefined ? told : [{ sentence: label.sentence, length: label.sentence.lengths[0] }, ...told];
  if (claims.length === 0) return [];
  const ranges = rangesOf(facts);
  const plainSpans = spansOf(facts.moments);
  const anyPair =
    plainSpans.length > 0 ? [] : facts.moments.length > 0 ? openSpans(facts.moments) : ranges.length > 0 ? [] : toldSpans(facts);
  // What came "next day", or "+45 min" after something, is told in entries whose times nobody can tell.
  if (plainSpans.length === 0 && facts.report.events.some(({ when }) => untimed.test(when.entered))) return [];
  if (plainSpans.length === 0 && facts.passages.some(({ raw, source }) => source !== 'title' && untimed.test(raw))) return [];
  const spans = [...plainSpans, ...ranges, ...anyPair];
  if (spans.length === 0 || (plainSpans.length === 0 && facts.moments.length > mostMoments)) return [];
  const headSpan = headSpanOf(facts);
  return claims.flatMap(({ sentence, length }): readonly Finding[] => {
    if (length === undefined || sentence.windows.length > 0 || sentence.clocks.length > 1 || isOfEffort(length, sentence)) return [];
    if ([...spans.map(({ millis }) => millis), ...headSpan].some((millis) => fits(length, millis))) return [];
    if (isSumOf(sentence, length, facts)) return [];
    // It went on before anybody knew, which is before a timeline that begins with who noticed.
    if (length.grain >= day && unnoticed.test(sentence.text)) return [];
    // "8 hours until it could be read again" runs to a step that the sentence names.
    if ((toStep.test(sentence.text) || sentence.lengths.length > 1) && anySpans(facts.moments).some(({ millis }) => fits(length, millis)))
      return [];
    // From an entry of a day without a time it may be any length up to days.
    if (plainSpans.length === 0 && length.millis >= halfDay && facts.report.events.some(({ when }) => when.time === null)) return [];
    const first = plainSpans[0] ?? ranges[0] ?? closestTo(length, anyPair);
    if (first === undefined) return [];
    // Where the only reading is far off, the words may count from or to another entry; am for pm is no such thing.
    // The right number with the wrong unit beside it is far off, and a slip.
    const isUnit = hasOtherUnit(length, first);
    const isOther = !isUnit && !fits(length, first.millis - halfDay) && isFar(length, first);
    const others = isOther && plainSpans.length > 0 && ranges.length === 0 ? anySpans(facts.moments) : [];
    const plain = isOther ? closestTo(length, others) : first;
    if (plain === undefined || (isOther && (isFar(length, plain) || others.some(({ millis }) => fits(length, millis))))) return [];
    const where =
      plainSpans.length > 0 && !isOther
        ? 'beginning and end in the timeline'
        : ranges.length > 0
          ? 'range in the text'
          : facts.moments.length > 0
            ? 'two entries of the timeline'
            : 'two times in the text';
    const message = `“${length.words}” fits no ${where}: from ${plain.from} to ${plain.to} it is ${showDuration(plain.millis as Duration)}.`;
    const between = [length.words, `${plain.from} – ${plain.to}`] as const;
    const offsetMinutes = Math.round((length.millis - plain.millis) / 60_000);
    const rule = sentence !== label?.sentence || plainSpans.length === 0 || isOther ? 'duration-mismatch' : 'metadata-vs-timeline';
    return [
      { rule, severity: 'error', place: sentence.passage.placeOf(length.words, length.from), message, between, offsetMinutes, fix: null },
    ];
  });
};

/** "Wave 1: 9 minutes. Wave 2: 15 minutes. In total 24 minutes" is the sum of what stands before it. */
const isSumOf = ({ passage }: Sentence, length: LengthWords, { sentences }: Facts): boolean => {
  const parts = sentences.flatMap((one) => (one.passage === passage ? one.lengths.filter(({ to }) => to <= length.from) : []));
  return (
    parts.length > 1 &&
    fits(
      length,
      parts.reduce((sum, { millis }) => sum + millis, 0),
    )
  );
};

/** "Downtime (full): 12 minutes" and "Duration: 37 minutes (checkout), 12 minutes (search)" give a part its own. */
const isPlainLabel = (text: string): boolean =>
  !/^[^:|]*\((?:full|partial|total|complete|degraded|max\p{L}*|scheduled|planned)\)[^:|]*[:|]/iu.test(text) &&
  !/\d[^;,]*\)\s?[,;/]\s?\D{0,12}\d/u.test(text);

const minute = 60_000;
const toStep = /(?<!\p{L})(?:until|till|before|bis|jusqu['’]|hasta)(?!\p{L})/iu;
const hour = 3_600_000;
const halfDay = 43_200_000;
const day = 2 * halfDay;
/** "For a week before it was caught". */
const unnoticed =
  /(?<!\p{L})(?:before (?:it|this|that|we|they|anyone|anybody|somebody|someone) (?:was |were |had |got |been )*(?:caught|noticed|found|detected|discovered|seen|spotted|realised|realized|knew)|unnoticed|undetected|no (?:\p{L}+ )?(?:alerts?|alarms?)|unbemerkt|inaperçue?s?|desapercibid[oa]s?)(?!\p{L})/iu;
const untimed =
  /^\W{0,4}(?:\d{1,2}:\dx|\d{1,2}:xx|\+\s?\d{1,3}\s?(?:min|m|h)|[~≈]?\d{1,3} (?:minutes?|hours?|days?|weeks?|months?|years?) (?:prior|before|earlier|ago|later)|(?:the )?(?:next|following) (?:day|morning)|am nächsten (?:tag|morgen)|le lendemain|al día siguiente|no dia seguinte)[^|:]{0,12}(?:[|:–—-]|$)/iu;

/** "what was lost during the outage, which lasted for 30 minutes", as an entry looks back on the whole. */
const wasLong =
  /(?<!\p{L})(?:the|whole|entire|actual) (?:outage|incident|downtime|disruption)[^.;\p{L}]{0,3}(?:(?:which|that) )?(?:had )?lasted(?!\p{L})/iu;

const isFar = ({ millis: told }: LengthWords, { millis }: Span): boolean => told > millis * 10 || millis > told * 10;

/** Whether a length would be that of a span if its number stood before another unit: "18 hours" for 18 minutes. */
const hasOtherUnit = (length: LengthWords, span: Span): boolean => {
  const { millis, grain } = length;
  const other = grain === hour ? minute : grain === minute ? hour : null;
  if (other === null || millis < 2 * grain) return false;
  const twin = { ...length, millis: (millis / grain) * other, grain: other };
  return fits(twin, span.millis);
};

const closestTo = ({ millis: told }: LengthWords, spans: readonly Span[]): Span | undefined =>
  spans.toSorted((a, b) => Math.abs(a.millis - told) - Math.abs(b.millis - told))[0];

/** The ranges that the text gives to the trouble: of sentences that tell of it, and of labelled lines. */
/** From the beginning to the end that a file's head tells: no measure for the text's words, but what fits it is no slip. */
const headSpanOf = ({ labels, near }: Facts): readonly number[] => {
  const of = (kind: LabelKind): ClockWords | undefined => labels.find((label) => label.kind === kind && label.isKey)?.sentence.clocks[0];
  const [start, end] = [of('start') ?? of('date'), of('end')];
  return start === undefined || end === undefined ? [] : spanOf({ from: 0, to: 0, words: '', start, end }, near).lengths;
};

const rangesOf = (facts: Facts): readonly Span[] => {
  const { prose, labels, near } = facts;
  const ofTrouble = prose.filter(
    ({ text, windows, same }) =>
      (windows.length === 1 || (windows.length > 1 && same.length > 0)) &&
      namesImpact(text) &&
      !namesPhase(text) &&
      !isUnsettled(text) &&
      !isElsewhere(text),
  );
  const windows = [...ofTrouble, ...labels.filter(({ kind }) => kind === 'window').map(({ sentence }) => sentence)].flatMap((sentence) =>
    sentence.windows.slice(0, 1),
  );
  // A file's head was written for machines: what it calls beginning and end is no measure for the text's words.
  const of = (kind: LabelKind): ClockWords | undefined => labels.find((label) => label.kind === kind && !label.isKey)?.sentence.clocks[0];
  const labelled = (['start', 'detected', 'opened', 'declared'] as const).flatMap((first) =>
    (['end', 'repaired', 'closed'] as const).flatMap((last) => {
      const [start, end] = [of(first), of(last)];
      return start === undefined || end === undefined ? [] : [{ from: 0, to: 0, words: '', start, end }];
    }),
  );
  const byVerbs = [...labels.map(({ sentence }) => sentence), ...prose].flatMap((sentence) =>
    isUnsettled(sentence.text) || isElsewhere(sentence.text) ? [] : (toldWindow(sentence) ?? []),
  );
  const told = [...labelled, ...windows, ...byVerbs];
  const all = told.length > 0 ? told : byMilestones(facts);
  const spans = all.flatMap((window) =>
    spanOf(window, near).lengths.map((millis) => ({ from: window.start.words, to: window.end.words, millis })),
  );
  return spans.length === 0 ? together(byVerbs, near) : [...spans, ...together(byVerbs, near), ...sumsOf(prose, near)];
};

/** "From 18:00 to 18:20 and from 18:40 to 19:17" for 57 minutes: what several ranges of one sentence come to. */
const sumsOf = (prose: Facts['prose'], near: Facts['near']): readonly Span[] =>
  prose.flatMap(({ windows }): readonly Span[] => {
    const [first, last] = [windows[0], windows.at(-1)];
    if (first === undefined || last === undefined || windows.length < 2) return [];
    const millis = windows.reduce((sum, window) => sum + Math.max(0, spanOf(window, near).lengths[0] ?? 0), 0);
    return [{ from: first.start.words, to: last.end.words, millis }];
  });

/** From the only time that is told of the beginning to the only one of the end, in sentences of their own. */
const byMilestones = (facts: Facts): readonly WindowWords[] => {
  const told = toldMilestones(facts);
  const [start, ...starts] = told.filter(({ kind }) => kind === 'begin');
  const [end, ...ends] = told.filter(({ kind }) => kind === 'end');
  if (start === undefined || end === undefined || starts.length + ends.length > 0 || facts.moments.length > 0) return [];
  return [{ from: 0, to: 0, words: `${start.clock.words} – ${end.clock.words}`, start: start.clock, end: end.clock }];
};

/** Of several ranges of verbs the whole may be meant: their sum, or the time from the first to the last. */
const together = (windows: readonly WindowWords[], near: Facts['near']): readonly Span[] => {
  const [first, last] = [windows[0], windows.at(-1)];
  if (first === undefined || last === undefined || first === last) return [];
  const sum = windows.reduce((millis, window) => millis + Math.max(0, spanOf(window, near).lengths[0] ?? 0), 0);
  const whole = spanOf({ ...first, end: last.end }, near).lengths;
  return [sum, ...whole].map((millis) => ({ from: first.start.words, to: last.end.words, millis }));
};

const mostMoments = 80;

/** "The first two incidents occurred at 13:22 and at 15:30": the times of a text about several are of no one range. */
const severalOf =
  /(?<!\p{L})(?:(?:first |last |other )?(?:two|three|four|five|\d{1,2})|both|several|beide\p{L}*|zwei|drei|deux|trois|plusieurs|dos|tres|vari[ao]s) (?:\p{L}+ )?(?:incidents|outages|störungen|ausfälle|vorfälle|pannes|coupures|incidentes|caídas)(?!\p{L})/iu;

const fewestTold = 3;
const mostTold = 12;

/** Without a timeline: from any time that the text tells to any other. */
const toldSpans = ({ prose, near }: Facts): readonly Span[] => {
  if (prose.some(({ text }) => severalOf.test(text))) return [];
  // Ranges are of parts, or of several incidents.
  if (prose.some(({ windows }) => windows.length > 0)) return [];
  const told = prose.flatMap(({ text, clocks }) => (isUnsettled(text) || isElsewhere(text) ? [] : clocks));
  // Stamps of a file's head are told by no author.
  if (told.length < fewestTold || told.length > mostTold || told.some(({ time, words }) => time.length > 5 || /\dZ$/u.test(words)))
    return [];
  return told.flatMap((start, at) =>
    told
      .slice(at + 1)
      .flatMap((end) =>
        [
          spanOf({ from: 0, to: 0, words: '', start, end }, near),
          spanOf({ from: 0, to: 0, words: '', start: end, end: start }, near),
        ].flatMap(({ lengths }, turn) =>
          lengths.map((millis) => ({ from: (turn === 0 ? start : end).words, to: (turn === 0 ? end : start).words, millis })),
        ),
      ),
  );
};

/** From the beginning to the end that somebody marked, and to where it was mitigated; none unless both are marked. */
const markedSpans = (own: readonly Moment[]): readonly Span[] => {
  const from = own.find(({ begins }) => begins === true);
  const to = own.find(({ ends }) => ends === true);
  if (from === undefined || to === undefined) return [];
  return [to, ...own.filter(({ event }) => event.milestone === 'mitigated')].flatMap((last) => {
    const millis = timeBetween(from.when, last.when);
    return millis === null || millis <= 0 ? [] : [{ from: from.words, to: last.words, millis }];
  });
};

/** From every moment that may be the beginning to every one that may be the end, the plain pair first; none unless both are plain. */
const spansOf = (moments: readonly Moment[]): readonly Span[] => {
  const own = moments.filter(({ part }) => part !== 'mentioned');
  const marked = markedSpans(own);
  if (marked.length > 0) return marked;
  const plainFrom = own.find((moment) => isImpactBegin(moment) && !namesPart(moment.event.text));
  const plainTo = own.findLast((moment) => isImpactEnd(moment) && !namesPart(moment.event.text));
  if (plainFrom === undefined || plainTo === undefined) return [];
  const untilEnd = own.slice(own.indexOf(plainFrom));
  const spans: { readonly from: Moment; readonly to: Moment; readonly millis: number }[] = [];
  for (const from of [plainFrom, ...own.slice(0, own.indexOf(plainFrom) + 4)]) {
    for (const to of [plainTo, ...untilEnd.filter((moment) => isLateStep(moment) || isImpactEnd(moment))]) {
      const millis = timeBetween(from.when, to.when);
      if (millis !== null && millis > 0) spans.push({ from, to, millis });
    }
  }
  if (spans[0]?.from !== plainFrom || spans[0].to !== plainTo) return [];
  return spans.map(({ from, to, millis }) => ({ from: from.words, to: to.words, millis }));
};
