import type { Duration } from '../../time/when.ts';
import type { Span } from '../event-span.ts';
import type { Gap } from '../order/gaps.ts';
import { type Axis, placeOn } from './axis.ts';

/** A stretch of the axis without an event, in px. */
export type ChartGap = Span & { readonly x: number; readonly width: number; readonly length: Duration };

/** Narrower than this a hatch says nothing. */
const narrowest = 16;
/** Marks at both ends stay free. */
const clear = 8;

/** The stretches to scale in which nothing is recorded; `length` is the whole stretch's, also where the axis shows a part. */
export function laySilences(gaps: readonly Gap[], axis: Axis): readonly ChartGap[] {
  const compressed = axis.stretches.flatMap(({ quiet }) => (quiet === null ? [] : [quiet]));
  return gaps.flatMap(({ from, to, length }): readonly ChartGap[] => {
    if (compressed.some((quiet) => quiet.from < to && quiet.to > from)) return [];
    const x = placeOn(axis, from) + clear;
    const width = placeOn(axis, to) - clear - x;
    return width < narrowest ? [] : [{ from, to, x, width, length }];
  });
}
