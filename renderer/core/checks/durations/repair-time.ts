import { showDuration } from '../../time/lengths/duration.ts';
import type { Duration } from '../../time/when.ts';
import type { Facts } from '../facts/facts.ts';
import type { Label, LabelKind } from '../facts/labels.ts';
import type { Moment } from '../facts/moments/moment.ts';
import { spanOf } from '../facts/moments/window-span.ts';
import type { Finding } from '../finding.ts';
import { offsetLengths } from '../order/offsets/offset-lengths.ts';
import type { ClockWords, LengthWords } from '../prose/sentence.ts';
import { timeBetween } from '../times/time-between.ts';
import { fits } from './fits.ts';
import { lengthMismatch } from './length-mismatch.ts';

const dayLength = 86_400_000;
const longest = 50_400_000;
/** Told to the minute, the nights are counted too. */
const longestExact = 172_800_000;
const mostMoments = 30;
const hoursOfWork = /(?:support|business|working|office|core|service) hours/iu;

/** "Time to repair" and its like against the labelled moments; it may be counted from any of them, and over a night only the hours of work may count. */
export const repairTimes = (facts: Facts): readonly Finding[] => {
  const of = (kind: LabelKind): Label | undefined => facts.labels.find((label) => label.kind === kind);
  const ends: readonly (readonly [LabelKind, readonly LabelKind[]])[] = [
    ['repair-time', ['repaired', 'end', 'closed']],
    ['resolve-time', ['end', 'closed']],
    ['detection-time', ['detected']],
  ];
  return ends.flatMap(([kind, targets]) => {
    const label = of(kind);
    const to = targets.flatMap((target) => of(target) ?? [])[0];
    const starts = (kind === 'detection-time' ? (['start'] as const) : (['detected', 'declared', 'start', 'opened'] as const)).flatMap(
      (start) => of(start) ?? [],
    );
    if (label === undefined || hoursOfWork.test(label.sentence.words)) return [];
    if (to === undefined && facts.moments.length === 0) return offsetLengths(label, facts);
    return to === undefined ? againstEntries(label, facts) : against(label, starts, to, facts);
  });
};

const noticed =
  /(?<!\p{L})(?:users?|customers?|clients?|report(?:s|ed)?|notice[sd]?|alert(?:s|ed)?|detected|gemeldet|bemerkt|signalé\p{L}*|reportad[oa]s?)(?!\p{L})/iu;

/** Without labelled moments: no two entries of the timeline are that far apart. */
const againstEntries = (label: Label, { moments }: Facts): readonly Finding[] => {
  // Of a timeline that somebody marked the key figures are held against it.
  if (moments.some(({ begins }) => begins !== null)) return [];
  const own = moments.filter(({ part }) => part !== 'mentioned');
  const [length, ...others] = label.sentence.lengths;
  if (length === undefined || others.length > 0 || length.manner !== 'exact' || length.millis < 300_000) return [];
  if (own.length < 3 || own.length > mostMoments) return [];
  // Where the timeline begins with who noticed, nothing in it says how long it took them.
  if (label.kind === 'detection-time' && noticed.test(own[0]?.event.text ?? '')) return [];
  const ends = label.kind === 'detection-time' ? own : endsIn(own);
  const spans = own
    .flatMap((from) => ends.map((to) => ({ from, to, span: timeBetween(from.when, to.when) ?? 0 })))
    .filter(({ span }) => span > 0);
  const [closest] = spans.toSorted((a, b) => Math.abs(a.span - length.millis) - Math.abs(b.span - length.millis));
  // Near misses are told from moments that are in no entry.
  const isNear = closest !== undefined && Math.abs(closest.span - length.millis) <= Math.max(120_000, length.millis * 0.03);
  if (closest === undefined || isNear || closest.span < length.millis / 3 || spans.some(({ span }) => fits(length, span))) return [];
  const { from, to, span } = closest;
  const message = `“${length.words}” fits no two entries of the timeline: from ${from.words} to ${to.words} it is ${showDuration(span as Duration)}.`;
  return [lengthMismatch(label.passage, length, from, to, span, message)];
};

/** The only entry that is headed "Recovery:", which then is the one that repairs are counted to; else any may be. */
const endsIn = (own: readonly Moment[]): readonly Moment[] => {
  const named = own.filter(
    ({ part, event }) => part === 'start' && /^\W*(?:recovery|recovered|resolution|resolved)\W*:/iu.test(event.text),
  );
  return named.length === 1 ? named : own;
};

const against = (label: Label, starts: readonly Label[], to: Label, { near, moments }: Facts): readonly Finding[] => {
  const [length] = label.sentence.lengths;
  const [end] = to.sentence.clocks;
  if (length === undefined || end === undefined || label.sentence.lengths.length > 1) return [];
  const labelled = starts
    .flatMap(({ sentence }) => sentence.clocks[0] ?? [])
    .map((clock) => ({ clock, span: spanBetween(clock, end, near) }));
  const spans = labelled.map(({ span }) => span);
  // The moment that it was most likely counted from.
  const twisted = labelled.find(({ span }) => isTwistedHours(length.millis, span));
  const closest = twisted ?? labelled.toSorted((a, b) => Math.abs(a.span - length.millis) - Math.abs(b.span - length.millis))[0];
  if (closest === undefined) return [];
  const { clock: plain, span } = closest;
  const others = moments.flatMap(({ when: { time } }) =>
    time === null ? [] : [spanBetween({ ...end, time, date: plain.date }, end, near)],
  );
  if (
    span <= 0 ||
    (span > (length.grain <= 60_000 && length.manner === 'exact' ? longestExact : longest) && !isDaysOff(length, spans)) ||
    // Over nights, a length far from all the spans was counted in another way.
    (span > longest && Math.abs(span - length.millis) > span / 5 && !isDaysOff(length, spans)) ||
    [...spans, ...others].some((actual) => fits(length, actual))
  )
    return [];
  const message = `“${label.sentence.words}” is not the time from ${plain.words} to ${end.words}: that is ${showDuration(span as Duration)}.`;
  const between = [length.words, `${plain.words} – ${end.words}`] as const;
  const offsetMinutes = Math.round((length.millis - span) / 60_000);
  return [
    {
      rule: 'duration-mismatch',
      severity: 'error',
      place: label.passage.placeOf(length.words, length.from),
      message,
      between,
      offsetMinutes,
      fix: null,
    },
  ];
};

/** Whether a length told to the minute would be that of a span whose end is some whole days too late, or whose hours have changed places. */
const isDaysOff = (length: LengthWords, spans: readonly number[]): boolean =>
  length.grain === 60_000 &&
  length.manner === 'exact' &&
  spans.some((span) => span > dayLength && (fits(length, span % dayLength) || isTwistedHours(length.millis, span)));

/** "35 h 36 min" for 53 h 36 min. */
const isTwistedHours = (a: number, b: number): boolean => {
  const [one, other] = [a, b].map((span) => String(Math.floor(span / 3_600_000)));
  return a % 3_600_000 === b % 3_600_000 && one !== other && one?.length === 2 && `${one.charAt(1)}${one.charAt(0)}` === other;
};

const spanBetween = (start: ClockWords, end: ClockWords, near: Facts['near']): number =>
  spanOf({ from: 0, to: 0, words: '', start, end }, near).lengths[0] ?? 0;
