import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { instantOf, localAt } from '../../../renderer/core/time/instant-of.ts';
import { addMonths, addWorkingDays, later, momentIn, type TimeSpan } from '../../../renderer/core/time/later.ts';
import type { Instant } from '../../../renderer/core/time/when.ts';
import { date, instant, when, zone } from './values.ts';

const from = (words: string): Instant => {
  const result = instantOf(when(words));
  if (result.kind !== 'instant') throw new Error(words);
  return result.instant;
};
const span = (count: number, unit: TimeSpan['unit']): TimeSpan => ({ count, unit });
const shown = (words: string, given: TimeSpan) => {
  const place = zone(words.split(' ')[2] ?? 'UTC');
  const { instant: end, note } = later(from(words), given, place);
  const local = localAt(end, place);
  return [`${local.date} ${local.time.slice(0, 5)}`, note];
};

describe('later', () => {
  it.each([
    ['2026-06-10 09:12 Europe/Paris', span(72, 'hours'), '2026-06-13 09:12', null],
    ['2026-03-28 09:12 Europe/Paris', span(24, 'hours'), '2026-03-29 10:12', null],
    ['2026-10-24 09:12 Europe/Paris', span(24, 'hours'), '2026-10-25 08:12', null],
    ['2026-03-28 09:12 Europe/Paris', span(72, 'hours'), '2026-03-31 10:12', null],
    ['2026-06-10 09:12 Europe/Paris', span(14, 'days'), '2026-06-24 09:12', null],
    ['2026-06-10 09:12 Europe/Paris', span(1, 'months'), '2026-07-10 09:12', null],
    ['2026-03-10 09:12 Europe/Paris', span(1, 'months'), '2026-04-10 09:12', null],
    ['2026-12-31 23:30 Europe/Paris', span(1, 'months'), '2027-01-31 23:30', null],
    ['2026-01-31 09:12 Europe/Paris', span(1, 'months'), '2026-02-28 09:12', 'the month has no day 31, so its last day counts'],
    ['2028-01-30 09:12 UTC', span(1, 'months'), '2028-02-29 09:12', 'the month has no day 30, so its last day counts'],
    ['2026-02-28 09:12 UTC', span(1, 'months'), '2026-03-28 09:12', null],
    ['2026-09-25 02:30 Europe/Paris', span(1, 'months'), '2026-10-25 02:30', '02:30 comes twice on that day, and the first one counts'],
    [
      '2027-02-28 02:30 Europe/Paris',
      span(1, 'months'),
      '2027-03-28 01:30',
      '02:30 does not exist on that day, and the hour before counts',
    ],
    ['2026-06-10 09:12 America/New_York', span(4, 'working-days'), '2026-06-16 23:59', null],
    ['2026-06-12 22:00 America/New_York', span(4, 'working-days'), '2026-06-18 23:59', null],
    ['2026-06-13 10:00 America/New_York', span(4, 'working-days'), '2026-06-18 23:59', null],
    ['2026-06-14 10:00 America/New_York', span(1, 'working-days'), '2026-06-15 23:59', null],
  ] as const)('%s + %j is %s (%s)', (start, given, end, note) => {
    expect(shown(start, given)).toEqual([end, note]);
  });

  it('counts the first 02:30 when clocks go back', () => {
    expect(later(from('2026-09-25 02:30 Europe/Paris'), span(1, 'months'), zone('Europe/Paris')).instant).toBe(
      instant('2026-10-25T00:30:00Z'),
    );
  });

  it('counts a month in the zone that it is given: another zone may be on another day', () => {
    const start = instant('2026-01-31T23:30:00Z');
    expect(later(start, span(1, 'months'), zone('UTC')).instant).toBe(instant('2026-02-28T23:30:00Z'));
    expect(later(start, span(1, 'months'), zone('Europe/Paris')).instant).toBe(instant('2026-02-28T23:30:00Z'));
    expect(later(instant('2026-03-31T22:30:00Z'), span(1, 'months'), zone('Europe/Paris')).instant).toBe(instant('2026-04-30T22:30:00Z'));
  });

  const anyInstant = fc.date({ min: new Date('1971-01-01'), max: new Date('2100-01-01'), noInvalidDate: true });
  const anyZone = fc.constantFrom('UTC', 'Europe/Paris', 'America/New_York', 'Australia/Lord_Howe', 'Asia/Kolkata', 'UTC-3:30');

  it('hours are hours in every zone, whatever clocks do', () => {
    fc.assert(
      fc.property(anyInstant, anyZone, fc.integer({ min: 1, max: 2000 }), (start, place, count) => {
        const at = instant(start.toISOString());
        expect(later(at, span(count, 'hours'), zone(place)).instant - at).toBe(count * 3_600_000);
      }),
    );
  });

  it('a month later is the same day and clock time, or said to be otherwise', () => {
    fc.assert(
      fc.property(anyInstant, anyZone, fc.integer({ min: 1, max: 30 }), (start, place, count) => {
        const at = instant(`${start.toISOString().slice(0, 19)}Z`);
        const end = later(at, span(count, 'months'), zone(place));
        const [a, b] = [localAt(at, zone(place)), localAt(end.instant, zone(place))];
        expect(end.instant).toBeGreaterThan(at);
        if (end.note === null) expect([b.date.slice(8), b.time]).toEqual([a.date.slice(8), a.time]);
      }),
    );
  });

  it('working days end on a Monday to Friday, and no sooner than as many days', () => {
    fc.assert(
      fc.property(
        fc.date({ min: new Date('1971-01-01'), max: new Date('2100-01-01'), noInvalidDate: true }),
        fc.integer({ min: 1, max: 60 }),
        (start, days) => {
          const end = addWorkingDays(date(start.toISOString().slice(0, 10)), days);
          expect([1, 2, 3, 4, 5]).toContain(new Date(`${end}T12:00:00Z`).getUTCDay());
          expect((Date.parse(end) - Date.parse(start.toISOString().slice(0, 10))) / 86_400_000).toBeGreaterThanOrEqual(days);
        },
      ),
    );
  });
});

describe('addMonths', () => {
  it.each([
    ['2026-12-15', 1, '2027-01-15'],
    ['2026-01-31', 3, '2026-04-30'],
    ['2024-01-31', 1, '2024-02-29'],
    ['2026-05-31', 12, '2027-05-31'],
    ['2026-06-05', 0, '2026-06-05'],
  ])('%s and %i months are %s', (start, months, end) => {
    expect(addMonths(date(start), months)).toBe(end);
  });
});

describe('momentIn', () => {
  it.each([
    ['2026-06-10 09:12 -', '“Aware since” has no zone.'],
    ['2026-06-10', '“Aware since” has no time and no zone.'],
    ['2026-10-25 02:30 Europe/Paris', '“Aware since” has no exact time. 02:30 came twice'],
    ['2026-03-29 02:30 Europe/Paris', '“Aware since” has no exact time. There was no 02:30'],
  ])('says of %s that it is no instant', (words, reason) => {
    expect(momentIn(when(words), '“Aware since”')).toEqual({ kind: 'unknown', reason: expect.stringContaining(reason) });
  });
});
