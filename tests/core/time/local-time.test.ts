import fc from 'fast-check';
import { expect, it } from 'vitest';
import {
  addDays,
  dayNumber,
  daysBetween,
  isCalendarDate,
  isClockTime,
  localMillis,
  localOfMillis,
  toCalendarDate,
  toClockTime,
} from '../../../renderer/core/time/local-time.ts';
import type { CalendarDate } from '../../../renderer/core/time/when.ts';
import { clock, date } from './values.ts';

it.each([
  ['2024-06-10', true],
  ['2024-02-29', true],
  ['2023-02-29', false],
  ['1900-02-29', false],
  ['2000-02-29', true],
  ['2024-04-31', false],
  ['2024-13-01', false],
  ['2024-00-10', false],
  ['2024-01-00', false],
  ['0001-01-01', true],
  ['0000-01-01', false],
  ['9999-12-31', true],
  ['2024-6-10', false],
  ['2024-06-10 ', false],
  ['2024-06-10T00:00', false],
  ['10000-01-01', false],
  ['', false],
])('%j is a calendar date: %s', (text, expected) => {
  expect(isCalendarDate(text)).toBe(expected);
  expect(toCalendarDate(text)).toBe(expected ? text : null);
});

it.each([
  ['00:00', true],
  ['23:59', true],
  ['23:59:59', true],
  ['24:00', false],
  ['12:60', false],
  ['12:00:60', false],
  ['9:05', false],
  ['09:05 ', false],
  ['09.05', false],
  ['', false],
])('%j is a clock time: %s', (text, expected) => {
  expect(isClockTime(text)).toBe(expected);
  expect(toClockTime(text)).toBe(expected ? text : null);
});

it.each([
  ['2024-02-28', 1, '2024-02-29'],
  ['2024-02-28', 2, '2024-03-01'],
  ['2024-01-01', -1, '2023-12-31'],
  ['1999-12-31', 1, '2000-01-01'],
  ['2024-06-10', 0, '2024-06-10'],
  ['9999-12-31', 1, '9999-12-31'],
  ['0001-01-01', -1, '0001-01-01'],
] as const)('%s plus %d days is %s', (from, days, expected) => {
  expect(addDays(date(from), days)).toBe(expected);
});

it('counts the days between two dates, negative backwards', () => {
  expect(daysBetween(date('2024-02-01'), date('2024-03-01'))).toBe(29);
  expect(daysBetween(date('2024-03-01'), date('2024-02-01'))).toBe(-29);
});

it('numbers the first and the last day of the calendar', () => {
  expect(dayNumber(date('0001-01-01'))).toBe(-719_162);
  expect(dayNumber(date('1970-01-01'))).toBe(0);
  expect(dayNumber(date('9999-12-31'))).toBe(2_932_896);
});

it('numbers every day of three centuries once, in the order of its text', () => {
  let day: CalendarDate = date('1890-01-01');
  while (day < '2190-01-01') {
    const next = addDays(day, 1);
    if (!(next > day) || dayNumber(next) !== dayNumber(day) + 1 || !isCalendarDate(next)) expect.fail(`after ${day} comes ${next}`);
    day = next;
  }
});

it('gets a local date and time back from its number', () => {
  fc.assert(
    fc.property(fc.integer({ min: -719_162 * 86_400, max: 2_932_896 * 86_400 }), (seconds) => {
      const local = localOfMillis(seconds * 1000);
      expect(localMillis(local.date, local.time)).toBe(seconds * 1000);
    }),
  );
});

it('takes a time without seconds for the full minute', () => {
  expect(localMillis(date('1970-01-02'), clock('01:02'))).toBe(localMillis(date('1970-01-02'), clock('01:02:00')));
});
