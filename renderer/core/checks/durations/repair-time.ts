import { showDuration } from '../../time/duration.ts';
import type { Duration } from '../../time/when.ts';
import type { Facts } from '../facts/facts.ts';
import type { Label, LabelKind } from '../facts/labels.ts';
import { spanOf } from '../facts/window-span.ts';
import type { Finding } from '../finding.ts';
import type { ClockWords } from '../prose/sentence.ts';
import { fits } from './fits.ts';

const longest = 50_400_000;
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
    return label === undefined || to === undefined || hoursOfWork.test(label.sentence.words) ? [] : against(label, starts, to, facts);
  });
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
  const closest = labelled.toSorted((a, b) => Math.abs(a.span - length.millis) - Math.abs(b.span - length.millis))[0];
  if (closest === undefined) return [];
  const { clock: plain, span } = closest;
  const others = moments.flatMap(({ when: { time } }) =>
    time === null ? [] : [spanBetween({ ...end, time, date: plain.date }, end, near)],
  );
  if (span <= 0 || span > longest || [...spans, ...others].some((actual) => fits(length, actual))) return [];
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

const spanBetween = (start: ClockWords, end: ClockWords, near: Facts['near']): number =>
  spanOf({ from: 0, to: 0, words: '', start, end }, near).lengths[0] ?? 0;
