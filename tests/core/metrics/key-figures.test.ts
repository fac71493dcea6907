import { expect, it } from 'vitest';
import { type KeyFigure, keyFigures } from '../../../renderer/core/metrics/key-figures.ts';
import type { TimelineEvent } from '../../../renderer/core/report/report.ts';
import type { When } from '../../../renderer/core/time/when.ts';
import { toZone } from '../../../renderer/core/time/zones/zone.ts';
import { event } from '../timeline/events.ts';

const began = event('a', '2024-06-10 16:05 Europe/Paris', {}, 'impact-began');
const detected = event('b', '2024-06-10 16:10 Europe/Paris', {}, 'detected');
const responded = event('c', '2024-06-10 16:22 Europe/Paris', {}, 'response-began');
const noticed = event('d', '2024-06-10 14:45 UTC', {}, 'first-notice');
const mitigated = event('e', '2024-06-10 17:20 Europe/Paris', {}, 'mitigated');
const ended = event('f', '2024-06-11 09:00 Europe/Paris', {}, 'impact-ended');

const figure = (kind: KeyFigure['kind'], ...events: readonly TimelineEvent[]): readonly [number | null, string] | null => {
  const found = keyFigures(events).find((one) => one.kind === kind);
  return found ? [found.value === null ? null : found.value / 60_000, found.reason] : null;
};

it('computes every figure and shows how', () => {
  const figures = keyFigures([ended, mitigated, noticed, responded, detected, began]);
  expect(figures.map(({ label, value, reason }) => [label, value === null ? null : value / 60_000, reason])).toEqual([
    ['Time to detect', 5, 'detected 16:10 CEST − impact began 16:05 CEST'],
    ['Time to respond', 12, 'response began 16:22 CEST − detected 16:10 CEST'],
    ['Time to notify', 40, 'first public notice 14:45 UTC − impact began 16:05 CEST'],
    ['Time to mitigate', 75, 'mitigated 17:20 CEST − impact began 16:05 CEST'],
    ['Duration of impact', 1015, 'impact ended 11 June 2024 09:00 CEST − impact began 10 June 2024 16:05 CEST'],
  ]);
});

it('tells how in the one zone that is shown, with the days of that zone', () => {
  const began = event('a', '2026-07-14 21:52 UTC', {}, 'impact-began');
  const detected = event('b', '2026-07-14 21:55 UTC', {}, 'detected');
  const noticed = event('c', '2026-07-14 22:40 UTC', {}, 'first-notice');
  const ended = event('d', '2026-07-14 20:50 America/New_York', {}, 'impact-ended');
  const told = (zone: string): readonly string[] =>
    keyFigures([began, detected, noticed, ended], 'en', toZone(zone)).flatMap(({ value, reason }) => (value === null ? [] : [reason]));
  expect(told('Europe/Paris')).toEqual([
    'detected 23:55 CEST − impact began 23:52 CEST',
    'first public notice 15 July 2026 00:40 CEST − impact began 14 July 2026 23:52 CEST',
    'impact ended 15 July 2026 02:50 CEST − impact began 14 July 2026 23:52 CEST',
  ]);
  expect(told('America/New_York')[2]).toBe('impact ended 20:50 EDT − impact began 17:52 EDT');
});

it('says what to mark where milestones are missing', () => {
  expect(figure('time-to-detect', detected)).toEqual([null, 'Mark the event at which the impact began.']);
  expect(figure('duration')).toEqual([null, 'Mark the event at which the impact began. Mark the event at which the impact ended.']);
});

it('never shows a negative figure', () => {
  const early = event('b', '2024-06-10 16:00 Europe/Paris', {}, 'detected');
  expect(figure('time-to-detect', began, early)).toEqual([
    null,
    'The end (detected 16:00 CEST) lies before the beginning (impact began 16:05 CEST): check both times.',
  ]);
});

it('takes the earliest of several beginnings and the latest of several ends, and says so', () => {
  const later = event('a2', '2024-06-10 16:08 Europe/Paris', {}, 'impact-began');
  const latest = event('e2', '2024-06-10 17:50 Europe/Paris', {}, 'mitigated');
  expect(figure('time-to-mitigate', later, mitigated, began, latest)).toEqual([
    105,
    'mitigated 17:50 CEST (the latest of 2) − impact began 16:05 CEST (the earliest of 2)',
  ]);
});

it('leaves out a marked event without an exact time, and says so', () => {
  const vague = event('b2', '2024-06-10 - -', {}, 'detected');
  expect(figure('time-to-detect', began, vague, detected)).toEqual([
    5,
    'detected 16:10 CEST (1 without an exact time left out) − impact began 16:05 CEST',
  ]);
});

it.each([
  ['2024-06-10 16:05 -', 'The event at which the impact began has no time zone.'],
  ['- - -', 'The event at which the impact began has no date, time and time zone.'],
  [
    '2024-03-31 02:30 Europe/Paris',
    'The event at which the impact began has no exact time. There was no 02:30 on Sunday, 31 March 2024 in Paris: clocks went forward from 02:00 to 03:00.',
  ],
])('says why %s counts for nothing', (words, reason) => {
  expect(figure('time-to-detect', event('a', words, {}, 'impact-began'), detected)).toEqual([null, reason]);
});

it('counts the end of a range for what ended, its start for what began', () => {
  const range = { end: event('x', '- 17:40 -').when } as const;
  const over = event('e', '2024-06-10 17:20 Europe/Paris', range, 'impact-ended');
  const start = event('a', '2024-06-10 16:05 Europe/Paris', range, 'impact-began');
  expect(figure('duration', start, over)).toEqual([95, 'impact ended 17:40 CEST − impact began 16:05 CEST']);
});

it('counts no end that came twice before somebody says which it is', () => {
  const range = { date: null, time: event('x', '- 02:30 -').when.time };
  const over = (end: When['end']) => event('e', '2026-10-25 01:30 Europe/Paris', { end }, 'impact-ended');
  const start = event('a', '2026-10-25 01:00 Europe/Paris', {}, 'impact-began');
  expect(figure('duration', start, over(range))).toEqual([null, expect.stringContaining('02:30 came twice')]);
  expect(figure('duration', start, over({ ...range, occurrence: 'second' }))).toEqual([
    150,
    'impact ended 02:30 CET − impact began 01:00 CEST',
  ]);
});

it('counts elapsed time across a change of clocks', () => {
  const before = event('a', '2024-10-27 01:30 Europe/Paris', {}, 'impact-began');
  const after = event('b', '2024-10-27 03:30 Europe/Paris', {}, 'detected');
  expect(figure('time-to-detect', before, after)).toEqual([180, 'detected 03:30 CET − impact began 01:30 CEST']);
});

it('shows that a time is approximate', () => {
  const about = event('a', '2024-06-10 16:05 Europe/Paris', { precision: 'approx' }, 'impact-began');
  expect(figure('time-to-detect', about, detected)).toEqual([5, 'detected 16:10 CEST − impact began about 16:05 CEST']);
});

it.each([
  [[began, detected], null],
  [[detected], 'missing'],
  [[began, event('b', '2024-06-10 16:10 -', {}, 'detected')], 'missing'],
  [[began, event('b', '2024-06-10 16:04 Europe/Paris', {}, 'detected')], 'reversed'],
  [[began, event('b', '2024-06-10 16:05 Europe/Paris', {}, 'detected')], null],
] as const)('tells apart what lacks a milestone and what is the wrong way round (%#)', (events, lack) => {
  expect(keyFigures(events).find(({ kind }) => kind === 'time-to-detect')?.lack).toBe(lack);
});
