import { expect, it } from 'vitest';
import type { TimelineEvent } from '../../../renderer/core/report/report.ts';
import type { Duration } from '../../../renderer/core/time/when.ts';
import { findGaps } from '../../../renderer/core/timeline/order/gaps.ts';
import { clock } from '../time/values.ts';
import { event } from './events.ts';

const minutes = (count: number): Duration => (count * 60_000) as Duration;
const gaps = (atLeast: number, ...events: readonly TimelineEvent[]): readonly string[] =>
  findGaps(events, minutes(atLeast)).map(({ after, before, length }) => `${after.slice(3)}-${before.slice(3)} ${length / 60_000}`);
const at = (name: string, time: string, until: string | null = null): TimelineEvent =>
  event(name, `2024-06-10 ${time} UTC`, { end: until === null ? null : { date: null, time: clock(until) } });

it('finds stretches of at least the length asked for', () => {
  expect(gaps(30, at('a', '10:00'), at('b', '10:29'), at('c', '10:59'), at('d', '12:00'))).toEqual(['b-c 30', 'c-d 61']);
});

it('measures from the end of a range', () => {
  expect(gaps(10, at('a', '10:00', '10:50'), at('b', '11:00'))).toEqual(['a-b 10']);
});

it('measures from the range that lasted longest, also past events inside it', () => {
  expect(gaps(10, at('a', '10:00', '11:30'), at('b', '10:15'), at('c', '12:00'))).toEqual(['a-c 30']);
});

it('takes an open end for the beginning', () => {
  const open = event('a', '2024-06-10 10:00 UTC', { openEnded: true });
  expect(gaps(10, open, at('b', '11:00'))).toEqual(['a-b 60']);
});

it.each<[string, string, readonly string[]]>([
  ['a day alone', '2024-06-10 - -', []],
  ['a clock without a zone', '2024-06-10 10:30 -', []],
  ['a clock without a date', '- 10:30 UTC', ['a-b 60']],
  ['neither', '- - -', ['a-b 60']],
])('measures nothing across an event of which it is known that it may lie there: %s', (_, words, expected) => {
  expect(gaps(10, at('a', '10:00'), event('x', words), at('b', '11:00'))).toEqual(expected);
});

it.each<[string, readonly TimelineEvent[], readonly string[]]>([
  [
    'came twice',
    [event('a', '2026-10-24 22:30 UTC'), event('x', '2026-10-25 02:30 Europe/Berlin'), event('b', '2026-10-25 03:30 Europe/Berlin')],
    ['a-x 120', 'x-b 60'],
  ],
  [
    'came twice, and is answered',
    [
      event('a', '2026-10-24 22:30 UTC'),
      event('x', '2026-10-25 02:30 Europe/Berlin', { occurrence: 'second' }),
      event('b', '2026-10-25 03:30 Europe/Berlin'),
    ],
    ['a-x 180', 'x-b 60'],
  ],
  [
    'never was',
    [
      event('a', '2026-03-29 01:00 Europe/Berlin'),
      event('x', '2026-03-29 02:30 Europe/Berlin'),
      event('b', '2026-03-29 04:30 Europe/Berlin'),
    ],
    ['a-x 30', 'x-b 60'],
  ],
  [
    'came twice, months after',
    [event('a', '2026-06-11 14:00 UTC'), event('x', '2026-10-25 02:30 Europe/Berlin'), event('b', '2026-10-25 03:00 Europe/Berlin')],
    ['a-x 195030', 'x-b 30'],
  ],
])('counts both meanings of a time that %s', (_, events, expected) => {
  expect(gaps(30, ...events)).toEqual(expected);
});

it('counts elapsed time across a change of clocks', () => {
  expect(gaps(10, event('a', '2024-10-27 01:30 Europe/Paris'), event('b', '2024-10-27 03:30 Europe/Paris'))).toEqual(['a-b 180']);
});

it.each([0, -5, Number.NaN])('never finds a gap of no length, whatever is asked for (%d)', (atLeast) => {
  expect(gaps(atLeast, at('a', '10:00'), at('b', '10:00'))).toEqual([]);
});

it('finds none in nothing', () => {
  expect(gaps(0)).toEqual([]);
});
