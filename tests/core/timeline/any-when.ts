import fc from 'fast-check';
import type { When } from '../../../renderer/core/time/when.ts';
import { clock, date, zone } from '../time/values.ts';

const days = ['2024-03-30', '2024-03-31', '2024-06-10', '2024-10-27', '2024-11-03', '2024-12-31'].map(date);
const times = ['00:00', '00:30', '01:30', '02:00', '02:30', '03:00', '12:00:30', '23:59'].map(clock);

/** Zones with and without changes of clocks, offsets of parts of an hour included. */
export const anyZone = fc.constantFrom(
  ...['UTC', 'Europe/Paris', 'America/New_York', 'Asia/Kathmandu', 'Australia/Lord_Howe', 'UTC-3:30', 'Africa/Cairo'].map(zone),
);

/** A time with a date, a clock and a zone, around changes of clocks as often as not. */
export const anyZoned: fc.Arbitrary<When> = fc
  .record({
    day: fc.constantFrom(...days),
    time: fc.constantFrom(...times),
    place: anyZone,
    end: fc.option(fc.record({ date: fc.option(fc.constantFrom(...days)), time: fc.constantFrom(...times) })),
    occurrence: fc.constantFrom(null, 'first' as const, 'second' as const),
  })
  .map(({ day, time, place, end, occurrence }) => ({
    date: day,
    time,
    zone: place,
    precision: 'minute',
    end,
    openEnded: false,
    occurrence,
    entered: 'as typed',
  }));

/** Any time at all: each part may be missing. */
export const anyWhen: fc.Arbitrary<When> = fc
  .record({
    when: anyZoned,
    isWithout: fc.record({ date: fc.boolean(), time: fc.boolean(), zone: fc.boolean() }),
    precision: fc.constantFrom('second', 'minute', 'approx', 'date', 'none'),
  })
  .map(({ when, isWithout, precision }) => ({
    ...when,
    date: isWithout.date ? null : when.date,
    time: isWithout.time ? null : when.time,
    zone: isWithout.zone ? null : when.zone,
    precision,
  }));
