import type { Facts } from '../facts/facts.ts';
import { asShown, offBy } from '../facts/moments/off-by.ts';
import type { ClockWords, Sentence } from '../prose/sentence.ts';
import { clockGap } from '../prose-timeline/moments/clock-gap.ts';
import { isTwisted } from '../prose-timeline/moments/is-twisted.ts';
import { type FramePoint, type IncidentFrame, incidentFrames } from './incident-frames.ts';

const minute = 60_000;
const hour = 60 * minute;
const half = 12 * hour;
const quarter = 15 * minute;

/** A time in the text at which the incident can't have begun or ended, since the other places agree on another. */
export type OddEnd = {
  readonly side: 'start' | 'end';
  /** Whether it stands in a labelled line of the head, rather than in the running text. */
  readonly isLabel: boolean;
  readonly clock: ClockWords;
  readonly sentence: Sentence;
  /** The words of a place that has what the others agree on. */
  readonly other: string;
  /** How much later the odd time is, in milliseconds. */
  readonly by: number;
};

/**
 * The times of labels and of the text that are a slip for the beginning or the end on which other places agree: two of them, or one that shares the other
 * end with the odd one. A time that stands anywhere else in the report too is none.
 */
export const oddEnds = (facts: Facts): readonly OddEnd[] => {
  const frames = incidentFrames(facts);
  return frames.flatMap((frame) =>
    frame.source === 'timeline' ? [] : (['start', 'end'] as const).flatMap((side) => ofPoint(frame, side, frames, facts) ?? []),
  );
};

const ofPoint = (frame: IncidentFrame, side: 'start' | 'end', frames: readonly IncidentFrame[], facts: Facts): OddEnd | null => {
  const own = frame[side];
  if (own === null || own.kind !== 'clock') return null;
  const others = frames.filter((other) => other !== frame && other[side] !== null);
  const facing = side === 'start' ? 'end' : 'start';
  for (const other of others) {
    const point = other[side];
    if (point === null) continue;
    const by = apart(own, point, facts);
    if (by === null || Math.abs(by) < minute || Math.abs(by) > half + minute) continue;
    if (!isPlain(own.clock, point, by) || isMixed(own.clock, point, by)) continue;
    const isAnchored = isSame(frame[facing], other[facing], facts);
    const agreeing = others.filter((third) => isSame(third[side], point, facts));
    const isAgreed = new Set(agreeing.map(({ source }) => source)).size > 1;
    if (!(isAgreed || isAnchored) || isToldElsewhere(own, facts)) continue;
    // Half a day is as far one way as the other: the clocks say which comes first.
    const isHalf = Math.abs(Math.abs(by) - half) < minute;
    return {
      side,
      isLabel: frame.source === 'label',
      clock: own.clock,
      sentence: own.sentence,
      other: wordsOf(point),
      by: isHalf ? (own.clock.time > timeOf(point) ? half : -half) : by,
    };
  }
  return null;
};

const wordsOf = (point: FramePoint): string => (point.kind === 'clock' ? point.clock.words : point.moment.words);

const timeOf = (point: FramePoint): string => (point.kind === 'clock' ? point.clock.time : (point.moment.when.time ?? ''));

/** How much later the first is; null where their zones don't say. */
const apart = (one: FramePoint & { kind: 'clock' }, other: FramePoint, { near }: Facts): number | null => {
  if (other.kind === 'clock') return clockGap({ ...one.clock, date: null }, { ...other.clock, date: null }, near)?.real ?? null;
  return offBy({ ...one.clock, date: null }, other.moment, near);
};

const isSame = (one: FramePoint | null, other: FramePoint | null, facts: Facts): boolean => {
  if (one === null || other === null) return false;
  if (one.kind === 'clock') return Math.abs(apart(one, other, facts) ?? hour) < minute;
  if (other.kind === 'clock') return Math.abs(apart(other, one, facts) ?? hour) < minute;
  return one.moment === other.moment;
};

/** Half a day, whole hours, digits that changed places, or further apart than rounding and the first signs of trouble go. */
const isPlain = ({ time }: ClockWords, other: FramePoint, by: number): boolean => {
  const off = Math.abs(by);
  if (off % hour === 0 && (off <= 3 * hour || off === half)) return true;
  if (off > 2 * hour) return false;
  const isRound = Number(time.slice(3, 5)) % 5 === 0 && Number(timeOf(other).slice(3, 5)) % 5 === 0;
  const isOneDigit = time.slice(3, 5) !== timeOf(other).slice(3, 5) && time.at(4) === timeOf(other).at(4);
  return isTwisted(time, timeOf(other)) || (isOneDigit && !(isRound && off <= quarter));
};

/** Whole hours between a time with a zone and one without may be the zone's. */
const isMixed = ({ zone }: ClockWords, other: FramePoint, by: number): boolean => {
  const theirs = other.kind === 'clock' ? other.clock.zone : other.moment.when.zone;
  return (zone === null) !== (theirs === null) && by % hour === 0 && Math.abs(by) !== half;
};

const isToldElsewhere = ({ clock, sentence }: FramePoint & { kind: 'clock' }, { moments, sentences, near }: Facts): boolean =>
  moments.some((moment) =>
    [offBy({ ...clock, date: null }, moment, near), asShown({ ...clock, date: null }, moment, near)].some(
      (by) => Math.abs(by ?? hour) <= 5 * minute,
    ),
  ) ||
  sentences.some((other) =>
    other.clocks.some(
      (twin) => twin !== clock && (other !== sentence || twin.from !== clock.from) && clockGap(clock, twin, near)?.shown === 0,
    ),
  );
