import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf } from '../../../renderer/core/time/instant-of.ts';
import type { Duration, When } from '../../../renderer/core/time/when.ts';
import { shiftEvents, shiftWhen } from '../../../renderer/core/timeline/changes/shift-events.ts';
import { clock, date, when } from '../time/values.ts';
import { anyWhen, anyZoned } from './any-when.ts';
import { event } from './events.ts';

const minutes = (count: number): Duration => (count * 60_000) as Duration;
const day = 1440;
const show = ({ date, time, zone, end, occurrence }: When): string =>
  [
    date ?? '-',
    time ?? '-',
    zone ?? '-',
    ...(end ? [`to ${end.date ?? '-'} ${end.time ?? '-'}`] : []),
    ...(occurrence ? [occurrence] : []),
  ].join(' ');

describe('shiftWhen', () => {
  it.each([
    ['2024-06-10 16:05 Europe/Paris', 60, '2024-06-10 17:05 Europe/Paris'],
    ['2024-06-10 16:05 Europe/Paris', -17, '2024-06-10 15:48 Europe/Paris'],
    ['2024-06-10 23:30 UTC', 45, '2024-06-11 00:15 UTC'],
    ['2024-12-31 23:30 UTC', 45, '2025-01-01 00:15 UTC'],
    // Clocks go forward at 02:00, back at 03:00.
    ['2024-03-31 01:30 Europe/Paris', 60, '2024-03-31 03:30 Europe/Paris'],
    ['2024-03-30 12:00 Europe/Paris', day, '2024-03-31 13:00 Europe/Paris'],
    ['2024-10-27 01:30 Europe/Paris', 60, '2024-10-27 02:30 Europe/Paris first'],
    ['2024-10-27 01:30 Europe/Paris', 120, '2024-10-27 02:30 Europe/Paris second'],
    ['2024-10-27 01:30 Europe/Paris', 180, '2024-10-27 03:30 Europe/Paris'],
    // Without a zone the clock moves.
    ['2024-10-27 01:30 -', 180, '2024-10-27 04:30 -'],
    ['2024-06-10 00:10 -', -20, '2024-06-09 23:50 -'],
    ['- 23:50 -', 20, '- 00:10 -'],
    ['- 00:10 Europe/Paris', -20, '- 23:50 Europe/Paris'],
    // A time that never was moves to where it may have been.
    ['2024-03-31 02:30 Europe/Paris', -60, '2024-03-31 01:30 Europe/Paris'],
    ['2024-06-10 - -', 90, '2024-06-10 - -'],
    ['2024-06-10 - -', 2 * day + 90, '2024-06-12 - -'],
    ['2024-06-10 - -', -day, '2024-06-09 - -'],
    ['- - -', day, '- - -'],
    ['9999-12-31 23:30 UTC', day, '9999-12-31 23:30 UTC'],
    ['9999-12-31 23:30 -', day, '9999-12-31 23:30 -'],
    ['0001-01-01 - -', -day, '0001-01-01 - -'],
  ])('moves %s by %d min to %s', (from, by, to) => {
    expect(show(shiftWhen(when(from), minutes(by)))).toBe(to);
  });

  it.each([
    ['2024-06-10 22:00 UTC', { date: null, time: clock('23:30') }, 60, '2024-06-10 23:00 UTC to - 00:30'],
    ['2024-06-10 23:00 UTC', { date: null, time: clock('00:30') }, 60, '2024-06-11 00:00 UTC to - 01:30'],
    ['2024-06-10 23:00 UTC', { date: date('2024-06-12'), time: clock('00:30') }, 60, '2024-06-11 00:00 UTC to 2024-06-12 01:30'],
    ['2024-06-10 22:00 -', { date: null, time: clock('23:30') }, 60, '2024-06-10 23:00 - to - 00:30'],
    ['2024-06-10 - -', { date: date('2024-06-12'), time: null }, day, '2024-06-11 - - to 2024-06-13 -'],
    ['2024-03-31 01:00 Europe/Paris', { date: null, time: clock('01:45') }, 30, '2024-03-31 01:30 Europe/Paris to - 03:15'],
  ])('moves %s with its end', (from, end, by, to) => {
    expect(show(shiftWhen(when(from, { end }), minutes(by)))).toBe(to);
  });

  it('leaves a time that came twice until somebody says which is meant', () => {
    const doubled = when('2024-10-27 02:30 Europe/Paris');
    expect(shiftWhen(doubled, minutes(600))).toBe(doubled);
  });

  it('shows seconds only where they are needed', () => {
    const from = when('2024-06-10 16:05 UTC');
    expect(shiftWhen(from, 37_000 as Duration).time).toBe('16:05:37');
    expect(shiftWhen(shiftWhen(from, 37_500 as Duration), -37_500 as Duration).time).toBe('16:05:00');
    expect(shiftWhen(when('2024-06-10 16:05:57 UTC'), 3000 as Duration).time).toBe('16:06:00');
  });

  it.each([0, 999, -999, Number.NaN, Number.POSITIVE_INFINITY])('changes nothing by %d ms', (by) => {
    const from = when('2024-06-10 16:05 UTC');
    expect(shiftWhen(from, by as Duration)).toBe(from);
  });

  it('moves an instant by exactly so much, and back again', () => {
    fc.assert(
      fc.property(anyZoned, fc.integer({ min: -400 * day, max: 400 * day }), (from, by) => {
        const before = instantOf(from);
        const after = shiftWhen(from, minutes(by));
        const moved = instantOf(after);
        if (before.kind !== 'instant') return;
        expect(moved).toMatchObject({ kind: 'instant', instant: before.instant + by * 60_000 });
        expect(instantOf(shiftWhen(after, minutes(-by)))).toMatchObject({ kind: 'instant', instant: before.instant });
      }),
    );
  });

  it('keeps the words as entered, the precision and the zone of any time', () => {
    fc.assert(
      fc.property(anyWhen, fc.integer(), (from, by) => {
        const { entered, precision, zone, openEnded } = from;
        expect(shiftWhen(from, by as Duration)).toMatchObject({ entered, precision, zone, openEnded });
      }),
    );
  });
});

describe('shiftEvents', () => {
  const messageOf = (words: string, by: number, rest: Partial<When> = {}): string | null =>
    shiftEvents([event('a', words, rest)], { days: 0, time: minutes(by) })[0]?.message ?? null;

  it('shows every event before and after', () => {
    const events = [event('a', '2024-06-10 16:05 UTC'), event('b', '- - -')];
    const shifted = shiftEvents(events, { days: 0, time: minutes(5) });
    expect(shifted.map(({ id, before, after }) => [id, before.time, after.time])).toEqual([
      ['id-a', '16:05', '16:10'],
      ['id-b', null, null],
    ]);
  });

  it.each([
    ['2024-06-10 16:05 UTC', 5, null],
    ['- - -', 5, 'It has neither date nor time to move.'],
    ['2024-06-10 - -', 5, 'Only its date is known, and a date moves by whole days.'],
    ['2024-06-10 - -', day, null],
    ['9999-12-31 23:59 UTC', day, 'No calendar reaches that far.'],
    ['2024-06-10 16:05 UTC', 0, null],
    [
      '2024-10-27 02:30 Europe/Paris',
      5,
      '02:30 came twice on Sunday, 27 October 2024 in Paris, because clocks went back: choose the first or the second.',
    ],
  ])('says what became of %s', (words, by, message) => {
    expect(messageOf(words, by)).toBe(message);
  });

  it('tells an end that comes twice on the other side by its occurrence', () => {
    const end = { date: null, time: clock('01:30') };
    const ends = (by: number) =>
      shiftEvents([event('a', '2024-10-27 00:30 Europe/Paris', { end })], { days: 0, time: minutes(by) }).map(({ after, message }) => [
        after.end?.time,
        after.end?.occurrence ?? null,
        message,
      ]);
    expect([60, 120, 180].flatMap(ends)).toEqual([
      ['02:30', 'first', null],
      ['02:30', 'second', null],
      ['03:30', null, null],
    ]);
  });

  it('leaves a range whose end came twice until somebody says which is meant', () => {
    const end = { date: null, time: clock('02:30') };
    expect(messageOf('2024-10-27 01:30 Europe/Paris', 60, { end })).toContain('02:30 came twice');
    expect(messageOf('2024-10-27 01:30 Europe/Paris', 60, { end: { ...end, occurrence: 'first' } })).toBeNull();
  });

  it.each<[string, number, number, string, string | null]>([
    ['2026-10-24 12:00 Europe/Paris', 1, 0, '2026-10-25 12:00 Europe/Paris', null],
    ['2026-10-24 18:00 Europe/Paris', 1, 60, '2026-10-25 19:00 Europe/Paris', null],
    ['2026-10-26 12:00 Europe/Paris', -1, -720, '2026-10-25 01:00 Europe/Paris', null],
    ['2026-10-24 12:00 -', 1, 0, '2026-10-25 12:00 -', null],
    ['2026-10-24 - -', 1, 0, '2026-10-25 - -', null],
    ['2026-10-24 02:30 Europe/Paris', 1, 0, '2026-10-25 02:30 Europe/Paris', '02:30 came twice'],
    ['2026-10-24 02:30 Europe/Paris', 1, 60, '2026-10-24 02:30 Europe/Paris', '02:30 came twice'],
    ['2026-10-25 02:30 Europe/Paris', 1, 0, '2026-10-26 02:30 Europe/Paris', null],
    ['2026-03-28 02:30 Europe/Paris', 1, 0, '2026-03-29 02:30 Europe/Paris', 'There was no 02:30'],
    ['- 12:00 Europe/Paris', 1, 0, '- 12:00 Europe/Paris', 'It has no date to move.'],
    ['- - -', 1, 0, '- - -', 'It has neither date nor time to move.'],
    ['9999-12-31 12:00 UTC', 1, 0, '9999-12-31 12:00 UTC', 'No calendar reaches that far.'],
  ])('moves %s by %d days and %d min on the calendar', (words, days, by, to, message) => {
    const [moved] = shiftEvents([event('a', words)], { days, time: minutes(by) });
    expect(moved && show(moved.after)).toBe(to);
    if (message === null) expect(moved?.message).toBeNull();
    else expect(moved?.message).toContain(message);
  });

  it('keeps the clock of an end too, and forgets which of two times was meant', () => {
    const before = event('a', '2026-10-24 22:00 Europe/Paris', {
      end: { date: date('2026-10-25'), time: clock('02:30'), occurrence: 'first' },
    });
    const [moved] = shiftEvents([before], { days: 1, time: minutes(0) });
    expect(moved?.after.end).toEqual({ date: '2026-10-26', time: '02:30' });
  });
});
