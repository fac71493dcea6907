import { expect, it } from 'vitest';
import { liveLimits } from '../../renderer/store/live/worker/live-limits.ts';
import { peopleIn } from '../../renderer/store/live/worker/people-in.ts';

it('names who is there, without oneself', () => {
  const states = new Map([1, 2].map((id) => [id, { person: { name: `P${id}`, initials: 'P' } }]));
  expect(peopleIn(states, 1)).toEqual([{ id: 2, name: 'P2', initials: 'P' }]);
});

it.each([[null], [7], ['x'], [{}], [{ person: null }], [{ person: 'Ana' }]])('leaves out who says %j', (state) =>
  expect(peopleIn(new Map([[2, state]]), 1)).toEqual([]),
);

it('makes long names short and odd ones empty', () => {
  const long = peopleIn(new Map([[2, { person: { name: 'x'.repeat(10_000), initials: { toString: 'x' } } }]]), 1);
  expect(long).toEqual([{ id: 2, name: 'x'.repeat(liveLimits.name), initials: '' }]);
});

it('shows fifty at most', () => {
  const crowd = new Map(Array.from({ length: 1000 }, (_, id) => [id, { person: { name: 'A', initials: 'A' } }]));
  expect(peopleIn(crowd, 0)).toHaveLength(liveLimits.people);
});
