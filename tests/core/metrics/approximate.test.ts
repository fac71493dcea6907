import { describe, expect, it } from 'vitest';
import { keyFigures } from '../../../renderer/core/metrics/key-figures.ts';
import { phasesOf } from '../../../renderer/core/metrics/phases.ts';
import { showLength } from '../../../renderer/core/time/lengths/duration.ts';
import type { When } from '../../../renderer/core/time/when.ts';
import { event } from '../timeline/events.ts';

const marked = (
  name: string,
  words: string,
  milestone: 'impact-began' | 'detected' | 'impact-ended',
  precision: When['precision'] = 'minute',
) => {
  const made = event(name, words, {}, milestone);
  return { ...made, when: { ...made.when, precision } };
};
const events = [
  marked('a', '2026-06-10 14:20 UTC', 'impact-began', 'approx'),
  marked('b', '2026-06-10 14:35 UTC', 'detected'),
  marked('c', '2026-06-11 05:59 UTC', 'impact-ended'),
];

describe('a figure with an approximate end', () => {
  it('is approximate, and one between exact times is not', () => {
    const exact = events.map((one) => ({ ...one, when: { ...one.when, precision: 'minute' as const } }));
    const rough = (all: typeof events) =>
      keyFigures(all).flatMap(({ kind, value, isApprox }) => (value === null ? [] : [[kind, isApprox]]));
    expect(rough(events)).toEqual([
      ['time-to-detect', true],
      ['duration', true],
    ]);
    expect(rough(exact)).toEqual([
      ['time-to-detect', false],
      ['duration', false],
    ]);
    expect(phasesOf(events).map(({ isApprox }) => isApprox)).toEqual([true]);
    expect(phasesOf(exact).map(({ isApprox }) => isApprox)).toEqual([false]);
  });

  it.each([
    ['en', 'about 15 h 39 min'],
    ['fr', 'environ 15 h 39 min'],
    ['de', 'etwa 15 h 39 min'],
    ['es', 'cerca de 15 h 39 min'],
  ])('says so in %s', (language, words) => {
    const value = keyFigures(events).find(({ kind }) => kind === 'duration')?.value ?? null;
    expect(value !== null && showLength(value, true, language)).toBe(words);
  });
});
