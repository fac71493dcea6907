import { describe, expect, it } from 'vitest';
import { keepEqualParts } from '../../renderer/store/keep-equal-parts.ts';
import { event, report } from './library-fixture.ts';

const before = report('Outage', event('14:05', 'Slow answers'), event('14:20', 'A fix went out'));
const [first, second] = before.events;
const copy = () => structuredClone(before);

describe('a newer report keeps of the older', () => {
  it('every part that is equal', () => {
    const now = copy();
    const kept = keepEqualParts(before, now);
    for (const part of ['details', 'events', 'causes', 'actions', 'steps', 'corrections', 'assets'] as const)
      expect(kept[part]).toBe(before[part]);
    expect(kept.body).toBe(now.body);
  });

  it('the items that are equal, where others changed', () => {
    const now = { ...copy(), events: copy().events.map((one, at) => (at === 1 ? { ...one, text: 'A fix went out to all' } : one)) };
    const kept = keepEqualParts(before, now);
    expect(kept.events).not.toBe(before.events);
    expect(kept.events[0]).toBe(first);
    expect(kept.events[1]).toBe(now.events[1]);
    expect(keepEqualParts(kept, structuredClone(kept)).events).toBe(kept.events);
  });

  it('no item that is gone, and no order that has changed', () => {
    expect(keepEqualParts(before, { ...copy(), events: [structuredClone(second)].filter((one) => one !== undefined) }).events).toEqual([
      second,
    ]);
    const turned = keepEqualParts(before, { ...copy(), events: copy().events.toReversed() }).events;
    expect(turned).toEqual([second, first]);
    expect(turned[0]).toBe(second);
  });

  it('no detail once one of them has changed', () => {
    const now = { ...copy(), details: { ...before.details, severity: 'SEV-1' } };
    expect(keepEqualParts(before, now).details).toBe(now.details);
  });
});
