import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Id, TimelineEvent } from '../../../renderer/core/report/report.ts';
import { orderEvents } from '../../../renderer/core/timeline/order/order-events.ts';
import { mayMove } from '../../../renderer/core/timeline/order/reorder.ts';
import { expectLinearGrowth } from '../../support/growth.ts';
import { event } from './events.ts';

const order = (events: readonly TimelineEvent[]): string => events.map(({ text }) => text).join(' ');

/** The order after a move, or why there is none. */
const move = (events: readonly TimelineEvent[], name: string, toIndex: number): string => {
  const ordered = orderEvents(events);
  const result = mayMove(ordered, `id-${name}` as Id, toIndex);
  if (result.kind === 'refused') return result.reason;
  return order(orderEvents(ordered.map((one) => (one.text === name ? { ...one, rank: result.rank } : one))));
};

const at = (name: string, time: string): TimelineEvent => event(name, `2024-06-10 ${time} UTC`);
const same = [at('a0', '10:00'), at('a1', '10:00'), at('a2', '10:00')];

describe('moving among equal times', () => {
  it.each([
    ['a0', 1, 'a1 a0 a2'],
    ['a0', 2, 'a1 a2 a0'],
    ['a2', 0, 'a2 a0 a1'],
    ['a2', 1, 'a0 a2 a1'],
    ['a1', 1, 'a0 a1 a2'],
  ])('puts %s to %d', (name, to, result) => {
    expect(move(same, name, to)).toBe(result);
  });

  it('takes equal instants in other zones for equal', () => {
    expect(move([at('a0', '14:05'), event('a1', '2024-06-10 16:05 Europe/Paris')], 'a1', 0)).toBe('a1 a0');
  });

  it('moves events without any time among themselves', () => {
    const none = ['a1', 'a2', 'a3'].map((name) => event(name, '- - -', { precision: 'none' }));
    expect(move([at('a0', '10:00'), ...none], 'a3', 1)).toBe('a0 a3 a1 a2');
  });

  it('moves events of a date alone among themselves', () => {
    expect(move([event('a0', '2024-06-10 - -'), event('a1', '2024-06-10 - -'), at('a2', '10:00')], 'a1', 0)).toBe('a1 a0 a2');
  });

  it('leaves events without a date where they stand, behind all dates', () => {
    const events = [at('a0', '10:00'), at('a1', '10:00'), event('a2', '- 11:00 UTC'), event('a3', '2024-06-11 10:00 UTC')];
    expect(move(events, 'a0', 1)).toBe('a1 a0 a3 a2');
  });

  it.each([
    [-5, 'a1 a0 a2'],
    [99, 'a0 a2 a1'],
    [Number.NaN, 'a1 a0 a2'],
  ])('cuts %d to the list', (to, result) => {
    expect(move(same, 'a1', to)).toBe(result);
  });

  it('puts an event where it was asked to whenever it says so, and the others where they were', () => {
    const anyEvent = fc
      .tuple(fc.constantFrom('2024-06-10', '2024-06-11', '-'), fc.constantFrom('10:00', '10:30', '-'), fc.constantFrom('UTC', '-'))
      .map((parts) => parts.join(' '));
    fc.assert(
      fc.property(fc.array(anyEvent, { minLength: 1, maxLength: 8 }), fc.nat(), fc.nat(), (words, from, to) => {
        const ordered = orderEvents(words.map((one, index) => event(`a${index}`, one)));
        const moved = ordered[from % ordered.length];
        if (moved === undefined) return;
        const place = to % ordered.length;
        const result = mayMove(ordered, moved.id, place);
        if (result.kind === 'refused') {
          expect(result.reason).toMatch(/\.$/);
          return;
        }
        const after = orderEvents(ordered.map((one) => (one === moved ? { ...one, rank: result.rank } : one)));
        expect(after[place]?.id).toBe(moved.id);
        expect(order(after.filter(({ id }) => id !== moved.id))).toBe(order(ordered.filter(({ id }) => id !== moved.id)));
      }),
    );
  });
});

describe('refusing', () => {
  const two = [at('a0', '15:58'), at('a1', '16:05')];

  it.each([
    [two, 'a1', 0, 'The order follows the times: 16:05 UTC comes after 15:58 UTC. Change the time to move it.'],
    [two, 'a0', 1, 'The order follows the times: 15:58 UTC comes before 16:05 UTC. Change the time to move it.'],
    [
      [at('a0', '15:58'), event('a1', '2024-06-11 09:00 UTC')],
      'a1',
      0,
      'The order follows the times: 11 June 2024, 09:00 UTC comes after 10 June 2024, 15:58 UTC. Change the time to move it.',
    ],
    [
      [event('a0', '2024-06-10 - -'), at('a1', '15:58')],
      'a0',
      1,
      'The order follows the times: 10 June 2024 comes before 10 June 2024, 15:58 UTC. Change the time to move it.',
    ],
    [
      [at('a0', '15:58'), event('a1', '- - -')],
      'a1',
      0,
      'Events without a time come after all others, here after 10 June 2024, 15:58 UTC.',
    ],
    [
      [at('a0', '15:58'), event('a1', '- - -')],
      'a0',
      1,
      'Events without a time come after all others, also after 10 June 2024, 15:58 UTC.',
    ],
  ])('names the times that forbid it (%#)', (events, name, to, reason) => {
    expect(move(events, name, to)).toBe(reason);
  });

  it('names the nearest time in the way, past equal ones', () => {
    const events = [at('a0', '09:00'), at('a1', '15:58'), at('a2', '16:05'), at('a3', '16:05')];
    expect(move(events, 'a3', 0)).toContain('16:05 UTC comes after 15:58 UTC');
  });

  it('says so where two events share a rank', () => {
    const twins = [at('a0', '10:00'), { ...at('a1', '10:00'), rank: 'a0' }, at('a2', '10:00')];
    expect(move(twins, 'a2', 1)).toBe('Two events here share one place in the order: move one of them away first.');
  });

  it('knows no event that is gone', () => {
    expect(mayMove(same, 'id-x' as Id, 0)).toEqual({ kind: 'refused', reason: 'This event is no longer in the timeline.' });
  });
});

it('takes time in proportion to the events', () => {
  expectLinearGrowth(500, (count) => {
    const events = Array.from({ length: count }, (_, index) => at(`a${String(index).padStart(5, '0')}`, '10:00'));
    expect(mayMove(events, 'id-a00002' as Id, count - 3).kind).toBe('may');
  });
});
