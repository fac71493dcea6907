import { expect, it } from 'vitest';
import { groupByDay } from '../../../renderer/core/timeline/order/day-groups.ts';
import { zone } from '../time/values.ts';
import { event } from './events.ts';

const events = [
  event('a', '2024-06-10 22:30 UTC'),
  event('b', '2024-06-10 23:30 UTC'),
  event('c', '2024-06-11 00:30 UTC'),
  event('d', '- 01:30 UTC'),
  event('e', '2024-06-11 02:30 UTC'),
];

const summary = (displayZone: string | null): unknown =>
  groupByDay(events, displayZone === null ? null : zone(displayZone)).map(({ date, events }) => [
    date,
    events.map(({ text }) => text).join(''),
  ]);

it('groups neighbours of one date, dateless ones apart, in the given order', () => {
  expect(summary(null)).toEqual([
    ['2024-06-10', 'ab'],
    ['2024-06-11', 'c'],
    [null, 'd'],
    ['2024-06-11', 'e'],
  ]);
});

it('takes the dates of the display zone', () => {
  expect(summary('Europe/Paris')).toEqual([
    ['2024-06-11', 'abc'],
    [null, 'd'],
    ['2024-06-11', 'e'],
  ]);
});

it('makes no group of nothing', () => {
  expect(groupByDay([], null)).toEqual([]);
});
