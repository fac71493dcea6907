import type { Instant } from '../../time/when.ts';
import { type Span, wholeSpan } from '../event-span.ts';

/** The least distance between the middles of two labels under the axis, and the width of a compressed stretch, in px. */
export const labelDistance = 76;

/** A stretch of the axis, x in px; `quiet` is what lies between two events where that is compressed, a little longer than the stretch, else null. */
export type Stretch = Span & { readonly x: number; readonly endX: number; readonly quiet: Span | null };

/** A time axis: its stretches from left to right without holes, and the px of a millisecond outside compressed ones. */
export type Axis = { readonly stretches: readonly Stretch[]; readonly scale: number };

const MINUTE = 60_000;
/** No axis is shorter, in ms. */
export const shortest = 5 * MINUTE;
/** A quiet stretch is compressed when it lasts at least so long, and longer than this share of what is drawn to scale. */
const quietAtLeast = 120 * MINUTE;
const tooLong = 0.6;
/** ... and so many times longer than the longest one that is drawn to scale: of two alike, none is singled out. */
const standingOut = 1.5;
/** Compressed stretches never take more of the width than this. */
const mostCompressed = 0.4;

/**
 * An axis between two px for spans in the order of their beginnings, at least five minutes long.
 * Long stretches without an event are compressed, unless a range is asked for: that is drawn to scale. `busy` are the stretches in which an
 * event may lie, in the same order, where that is more than the spans.
 */
export function layAxis(
  spans: readonly Span[],
  range: Span | null,
  left: number,
  right: number,
  busy: readonly Span[] = spans,
): Axis | null {
  const ends = range === null ? wholeSpan(spans) : range.from <= range.to ? range : { from: range.to, to: range.from };
  if (ends === null) return null;
  const domain = atLeastShortest(ends);
  const most = Math.floor(((right - left) * mostCompressed) / labelDistance);
  const quiet = range === null ? compressed(within(busy, ends), domain.to - domain.from, most) : [];
  const edges = [domain.from, ...quiet.flatMap(({ from, to }) => [from, to]), domain.to];
  const exact = quiet.reduce((sum, { from, to }) => sum - (to - from), domain.to - domain.from);
  const scale = (right - left - quiet.length * labelDistance) / exact;
  const stretches: Stretch[] = [];
  let x = left;
  for (let index = 0; index + 1 < edges.length; index += 1) {
    const [from, to] = [edges[index] ?? domain.from, edges[index + 1] ?? domain.to];
    // Every second stretch is a compressed one.
    const between = index % 2 === 1 ? (quiet[(index - 1) / 2]?.between ?? null) : null;
    const endX = index + 2 === edges.length ? right : x + (between === null ? (to - from) * scale : labelDistance);
    stretches.push({ from, to, x, endX, quiet: between });
    x = endX;
  }
  return { stretches, scale };
}

/** Where an instant stands, in px; instants beyond the axis stand at its ends. */
export function placeOn({ stretches }: Axis, instant: Instant): number {
  for (const { from, to, x, endX } of stretches) {
    if (instant <= from) return x;
    if (instant <= to) return x + ((instant - from) / (to - from)) * (endX - x);
  }
  return stretches.at(-1)?.endX ?? 0;
}

/** The instant that stands at a px; px beyond the axis name its ends. */
export function instantOn({ stretches }: Axis, x: number): Instant {
  for (const { from, to, x: left, endX } of stretches) {
    if (x <= left) return from;
    if (x <= endX) return Math.round(from + ((x - left) / (endX - left)) * (to - from)) as Instant;
  }
  return stretches.at(-1)?.to ?? (0 as Instant);
}

function atLeastShortest({ from, to }: Span): Span {
  const lacking = shortest - (to - from);
  if (lacking <= 0) return { from, to };
  const start = Math.floor(from - lacking / 2) as Instant;
  return { from: start, to: (start + shortest) as Instant };
}

/** What of the spans lies on the axis. */
function within(spans: readonly Span[], { from, to }: Span): readonly Span[] {
  return spans.filter((span) => span.to >= from && span.from <= to);
}

type Compressed = Span & { readonly between: Span };

/** The stretches to compress, in order, a margin left on either side so that events keep clear of them. */
function compressed(spans: readonly Span[], whole: number, most: number): readonly Compressed[] {
  const sorted = [...quietStretches(spans)].sort((a, b) => lengthOf(b) - lengthOf(a) || a.from - b.from);
  let [chosen, rest]: [readonly Span[], number] = [[], whole];
  // As many as may be: only together are they seen to be most of the timeline.
  for (let count = Math.min(most, sorted.length); count > 0 && chosen.length === 0; count -= 1) {
    const candidates = sorted.slice(0, count);
    const left = candidates.reduce((sum, quiet) => sum - lengthOf(quiet), whole);
    const shortestOne = candidates.at(-1);
    const length = shortestOne === undefined ? 0 : lengthOf(shortestOne);
    const next = sorted[count];
    const standsOut = next === undefined || length >= lengthOf(next) * standingOut;
    if (length >= quietAtLeast && left >= MINUTE && length > left * tooLong && standsOut) [chosen, rest] = [candidates, left];
  }
  const margin = Math.round(Math.max(2 * MINUTE, rest * 0.03));
  return chosen
    .filter(({ from, to }) => to - from > 4 * margin)
    .map((between) => ({ from: (between.from + margin) as Instant, to: (between.to - margin) as Instant, between }))
    .sort((a, b) => a.from - b.from);
}

function lengthOf({ from, to }: Span): number {
  return to - from;
}

/** What lies between spans, in the order of their beginnings, where none of them lasts. */
export function quietStretches(spans: readonly Span[]): readonly Span[] {
  const quiet: Span[] = [];
  let reached: Instant | null = null;
  for (const { from, to } of spans) {
    if (reached !== null && from > reached) quiet.push({ from: reached, to: from });
    if (reached === null || to > reached) reached = to;
  }
  return quiet;
}
