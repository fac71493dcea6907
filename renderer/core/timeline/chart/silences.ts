import { between } from '../../time/duration.ts';
import type { Duration } from '../../time/when.ts';
import type { Span } from '../event-span.ts';
import { type Axis, placeOn, quietStretches } from './axis.ts';

/** A stretch of the axis without an event, in px. */
export type ChartGap = Span & { readonly x: number; readonly width: number; readonly length: Duration };

/** Narrower than this a hatch says nothing. */
const narrowest = 16;
/** Marks at both ends stay free. */
const clear = 8;

/** The stretches to scale in which nothing is recorded for at least this long; `length` is the whole stretch's, also where the axis shows a part. */
export function laySilences(spans: readonly Span[], axis: Axis, atLeast: Duration): readonly ChartGap[] {
  const compressed = axis.stretches.flatMap(({ quiet }) => (quiet === null ? [] : [quiet]));
  return quietStretches(spans).flatMap(({ from, to }): readonly ChartGap[] => {
    const length = between(from, to);
    if (length < atLeast || compressed.some((quiet) => quiet.from < to && quiet.to > from)) return [];
    const x = placeOn(axis, from) + clear;
    const width = placeOn(axis, to) - clear - x;
    return width < narrowest ? [] : [{ from, to, x, width, length }];
  });
}
