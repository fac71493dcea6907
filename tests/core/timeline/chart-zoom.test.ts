import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toInstant } from '../../../renderer/core/time/instant.ts';
import type { Instant } from '../../../renderer/core/time/when.ts';
import { instantOn, layAxis, placeOn } from '../../../renderer/core/timeline/chart/axis.ts';
import { type ChartView, panBy, showInstantIn, viewOf, type Zoomed, zoomAt } from '../../../renderer/core/timeline/chart/zoom.ts';
import type { Span } from '../../../renderer/core/timeline/event-span.ts';
import { instant } from '../time/values.ts';

const at = (time: string): Instant => instant(`2024-06-10T${time}:00Z`);
const span = (from: string, to = from): Span => ({ from: at(from), to: at(to) });
const whole = span('10:00', '20:00');
const spans = [span('10:00'), span('12:00'), span('20:00')];
const drawn = (view: ChartView): Zoomed => {
  const axis = layAxis(spans, view, 0, 1000);
  if (axis === null) throw new Error('There is no axis.');
  return { axis, view, whole };
};
const minutes = (view: ChartView): number | null => (view === null ? null : (view.to - view.from) / 60_000);

describe('zooming', () => {
  it.each([
    ['in, at the left end', span('10:00', '14:00'), 0.5, 0, span('10:00', '12:00')],
    ['in, in the middle', span('10:00', '14:00'), 0.5, 500, span('11:00', '13:00')],
    ['in, at the right end', span('10:00', '14:00'), 0.5, 1000, span('12:00', '14:00')],
    ['out, in the middle', span('12:00', '14:00'), 2, 500, span('11:00', '15:00')],
    ['out, to as long as the whole', span('12:00', '17:00'), 2, 500, null],
    ['out of the whole', null, 2, 500, null],
    ['beside the axis, as at its end', span('10:00', '14:00'), 0.5, 5000, span('12:00', '14:00')],
  ])('%s', (_, view, factor, x, expected) => {
    expect(zoomAt(drawn(view), factor, x)).toEqual(expected);
  });

  it('shows five minutes at least', () => {
    expect(minutes(zoomAt(drawn(span('10:00', '10:06')), 0.1, 500))).toBe(5);
  });

  it('goes from a compressed axis to what stands between two px of it', () => {
    const zoomed = zoomAt(drawn(null), 0.5, 0);
    expect(zoomed?.from).toBe(whole.from);
    expect(zoomed?.to).toBe(instantOn(drawn(null).axis, 500));
  });
});

describe('moving', () => {
  it.each([
    ['to later', span('11:00', '13:00'), 0.5, span('12:00', '14:00')],
    ['to earlier', span('13:00', '15:00'), -0.5, span('12:00', '14:00')],
    ['no further than the first event in the middle', span('11:00', '13:00'), -9, span('09:00', '11:00')],
    ['no further than the last event in the middle', span('17:00', '19:00'), 9, span('19:00', '21:00')],
    ['not at all where all is shown', null, 1, null],
  ])('goes %s', (_, view, share, expected) => {
    expect(panBy(view, whole, share)).toEqual(expected);
  });

  it.each([
    ['inside', span('11:00', '13:00'), '12:30', span('11:00', '13:00')],
    ['later', span('11:00', '13:00'), '16:00', span('15:00', '17:00')],
    ['at the very edge', span('11:00', '13:00'), '13:00', span('12:00', '14:00')],
    ['anywhere, while all is shown', null, '16:00', null],
  ])('brings an event %s into view', (_, view, time, expected) => {
    expect(showInstantIn(view, whole, at(time))).toEqual(expected);
  });
});

it('keeps what is under the pointer where it is, on any axis that is to scale', () => {
  const minute = fc.integer({ min: 0, max: 600 }).map((value) => toInstant(at('10:00') + value * 60_000) ?? at('10:00'));
  fc.assert(
    fc.property(minute, fc.integer({ min: 30, max: 200 }), fc.integer({ min: 0, max: 1000 }), (from, length, x) => {
      const before = drawn({ from, to: toInstant(from + length * 60_000) ?? from });
      const zoomed = zoomAt(before, 0.7, x);
      const under = instantOn(before.axis, x);
      fc.pre(zoomed !== null && under <= whole.to && (zoomed.from + zoomed.to) / 2 < whole.to);
      expect(Math.abs(placeOn(drawn(zoomed).axis, under) - x)).toBeLessThan(0.5);
    }),
  );
});

it('finds the instant of a px and the px of an instant alike', () => {
  const { axis } = drawn(null);
  for (const x of [0, 1, 250, 500, 777, 1000]) expect(placeOn(axis, instantOn(axis, x))).toBeCloseTo(x, 2);
});

it.each([
  ['half an hour', 30, 36],
  ['a moment', 0, 5],
  ['two minutes', 2, 5],
])('shows %s with a margin, and never less than five minutes', (_, minutes, expected) => {
  const from = Date.UTC(2026, 5, 8, 9) as Instant;
  const view = viewOf({ from, to: (from + minutes * 60_000) as Instant });
  expect((view.to - view.from) / 60_000).toBeCloseTo(expected, 3);
  expect(view.from).toBeLessThanOrEqual(from);
});
