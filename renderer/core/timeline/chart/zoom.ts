import type { Instant } from '../../time/when.ts';
import type { Span } from '../event-span.ts';
import { type Axis, instantOn, shortest } from './axis.ts';

/** What a chart shows: a stretch to scale, or null for the whole timeline. */
export type ChartView = Span | null;

/** What zooming starts from: the axis as drawn, what it shows, and from the first event to the last one's end. */
export type Zoomed = { readonly axis: Axis; readonly view: ChartView; readonly whole: Span };

/**
 * The view after a zoom that keeps the instant at `x` (px) where it is; a factor below 1 shows less, one above 1 more.
 * Never less than five minutes; as long as the whole timeline is the whole timeline.
 */
export function zoomAt({ axis, view, whole }: Zoomed, factor: number, x: number): ChartView {
  const [first, last] = [axis.stretches[0], axis.stretches.at(-1)];
  if (first === undefined || last === undefined || (view === null && factor >= 1)) return view;
  const at = Math.min(last.endX, Math.max(first.x, x));
  const shown =
    factor < 1
      ? { from: instantOn(axis, at - (at - first.x) * factor), to: instantOn(axis, at + (last.endX - at) * factor) }
      : stretched({ from: first.from, to: last.to }, instantOn(axis, at), factor);
  const length = shown.to - shown.from;
  if (length < shortest) return within(stretched(shown, middle(shown), shortest / Math.max(1, length)), whole);
  return factor > 1 && length >= whole.to - whole.from ? null : within(shown, whole);
}

/** A view of a span with a tenth of it on either side; never less than five minutes. */
export function viewOf(span: Span): Span {
  const half = Math.round(Math.max((span.to - span.from) * 1.2, shortest) / 2);
  const center = middle(span);
  return { from: (center - half) as Instant, to: (center + half) as Instant };
}

/** The view moved by a share of itself, to later where positive, as far as the timeline reaches. */
export function panBy(view: ChartView, whole: Span, share: number): ChartView {
  return view === null ? null : within(moved(view, Math.round((view.to - view.from) * share)), whole);
}

/** The view, moved so that an instant is in its middle where it lay outside or at the very edge. */
export function showInstantIn(view: ChartView, whole: Span, instant: Instant): ChartView {
  if (view === null) return null;
  const edge = (view.to - view.from) * 0.02;
  if (instant >= view.from + edge && instant <= view.to - edge) return view;
  return within(moved(view, instant - middle(view)), whole);
}

function middle({ from, to }: Span): Instant {
  return Math.round((from + to) / 2) as Instant;
}

function moved({ from, to }: Span, by: number): Span {
  return { from: (from + by) as Instant, to: (to + by) as Instant };
}

function stretched({ from, to }: Span, about: Instant, factor: number): Span {
  return { from: Math.round(about - (about - from) * factor) as Instant, to: Math.round(about + (to - about) * factor) as Instant };
}

/** Half of a view may lie beside the timeline, so that its first and last events can stand in the middle. */
function within(view: Span, whole: Span): Span {
  const center = middle(view);
  if (center < whole.from) return moved(view, whole.from - center);
  return center > whole.to ? moved(view, whole.to - center) : view;
}
