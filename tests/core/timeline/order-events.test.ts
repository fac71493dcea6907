import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { TimelineEvent } from '../../../renderer/core/report/report.ts';
import { orderEvents } from '../../../renderer/core/timeline/order/order-events.ts';
import { expectLinearGrowth } from '../../support/growth.ts';
import { event } from './events.ts';

const order = (...events: readonly TimelineEvent[]): string =>
  orderEvents(events)
    .map(({ text }) => text)
    .join(' ');

describe('orderEvents', () => {
  it('orders by instant, not by what the clock showed', () => {
    expect(order(event('a', '2024-06-10 16:05 Europe/Paris'), event('b', '2024-06-10 14:00 UTC'))).toBe('b a');
  });

  it('orders equal instants by rank', () => {
    expect(order(event('b', '2024-06-10 16:05 Europe/Paris'), event('a', '2024-06-10 14:05 UTC'))).toBe('a b');
  });

  it('compares ranks by code unit', () => {
    expect(order(event('a', '2024-06-10 14:05 UTC'), event('Z', '2024-06-10 14:05 UTC'))).toBe('Z a');
  });

  it('takes a missing zone for the most common one', () => {
    const known = [
      event('a', '2024-06-10 16:00 Europe/Paris'),
      event('b', '2024-06-10 16:10 Europe/Paris'),
      event('c', '2024-06-10 14:08 UTC'),
    ];
    expect(order(...known, event('d', '2024-06-10 16:05 -'))).toBe('a d c b');
  });

  it('orders by local time where no zone is known', () => {
    expect(order(event('a', '2024-06-10 16:05 -'), event('b', '2024-06-10 16:00 -'), event('c', '2024-06-09 23:00 -'))).toBe('c b a');
  });

  it.each<[string, readonly TimelineEvent[]]>([
    [
      'a c d b',
      [event('a', '2024-06-10 08:00 UTC'), event('b', '- 09:00 UTC'), event('c', '2024-06-12 08:00 UTC'), event('d', '- 07:00 UTC')],
    ],
    ['b a', [event('a', '- 09:00 UTC'), event('b', '2024-06-10 08:00 UTC')]],
    ['b a', [event('a', '- 09:00 UTC'), event('b', '2024-06-10 - -')]],
    ['b a', [event('a', '- 09:00 -'), event('b', '2024-10-27 02:30 Europe/Paris')]],
    // Midnight passes among themselves, whatever stands between them.
    ['b a c', [event('a', '- 23:50 UTC'), event('b', '2024-06-10 12:00 UTC'), event('c', '- 00:10 UTC')]],
    // Nothing known comes last of all.
    ['b c a', [event('a', '- - -'), event('b', '2024-06-10 08:00 UTC'), event('c', '- 09:00 UTC')]],
  ])('puts what has no date together behind all dates: %s', (expected, events) => {
    expect(order(...events)).toBe(expected);
  });

  it('goes past midnight where dateless clock times fall by more than half a day', () => {
    expect(order(event('a', '- 22:10 -'), event('b', '- 23:50 -'), event('c', '- 00:10 -'), event('d', '- 00:05 -'))).toBe('a b d c');
  });

  it('puts a date without a time at the start of its day', () => {
    expect(order(event('a', '2024-06-10 00:30 UTC'), event('b', '2024-06-10 - -'), event('c', '2024-06-09 23:30 UTC'))).toBe('c b a');
  });

  it('puts events with neither date nor time last, by rank', () => {
    const none = { precision: 'none' } as const;
    expect(order(event('b', '- - -', none), event('a', '- - UTC', none), event('c', '2024-06-10 08:00 UTC'))).toBe('c a b');
  });

  it('places times that were skipped or came twice among their neighbours', () => {
    const day = [
      event('a', '2024-03-31 01:59 Europe/Paris'),
      event('b', '2024-03-31 02:30 Europe/Paris'),
      event('c', '2024-03-31 03:31 Europe/Paris'),
    ];
    expect(order(...day)).toBe('a b c');
    expect(order(event('a', '2024-10-27 02:30 Europe/Paris'), event('b', '2024-10-27 01:59 Europe/Paris'))).toBe('b a');
  });

  it('is a permutation, idempotent, and independent of the order given', () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyEvent, { selector: ({ id }) => id, maxLength: 30 }), (events) => {
        const ordered = orderEvents(events);
        expect(new Set(ordered)).toEqual(new Set(events));
        expect(ordered.length).toBe(events.length);
        expect(orderEvents(ordered)).toEqual(ordered);
        expect(orderEvents([...events].reverse())).toEqual(ordered);
      }),
    );
  });

  it('takes time in step with the number of events', () => {
    const events = Array.from({ length: 8000 }, (_, index) => {
      const local = new Date(Date.UTC(2024, 2, 15) + ((index * 7919) % 43_200) * 60_000).toISOString();
      return event(String(index), `${local.slice(0, 10)} ${local.slice(11, 16)} ${['Europe/Paris', 'America/New_York', '-'][index % 3]}`);
    });
    expectLinearGrowth(2000, (size) => {
      orderEvents(events.slice(0, size));
    });
  });
});

const anyEvent = fc
  .record({
    name: fc.string({ minLength: 1, maxLength: 3 }),
    day: fc.constantFrom('-', '2024-03-31', '2024-06-10', '2024-10-27'),
    time: fc.constantFrom('-', '00:10', '01:59', '02:30', '16:05', '23:50'),
    place: fc.constantFrom('-', 'UTC', 'Europe/Paris', 'Asia/Tokyo', 'UTC-3:30'),
    precision: fc.constantFrom('minute', 'approx', 'date', 'none'),
  })
  .map(({ name, day, time, place, precision }) => event(name, `${day} ${time} ${place}`, { precision }));
