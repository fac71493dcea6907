import { expect, it } from 'vitest';
import type { Id } from '../../../renderer/core/report/report.ts';
import { type Begun, begunWords, readBegun } from '../../../renderer/core/review/begun.ts';

const begun: readonly Begun[] = [
  { anchor: { kind: 'report' }, kind: 'comment', field: 'text' },
  { anchor: { kind: 'event', id: 'e1' as Id }, kind: 'suggestion', field: 'when' },
  { anchor: { kind: 'text', quote: { exact: 'slow', prefix: 'was ', suffix: '.', position: 12 } }, kind: 'suggestion', field: 'text' },
];

it.each(begun)('what was begun about $anchor is the same after it was kept', (one) => {
  expect(readBegun(begunWords(one))).toEqual(one);
});

it.each([
  '',
  'slow',
  'null',
  '{"anchor":{"kind":"moon"},"kind":"comment","field":"text"}',
  '{"anchor":{"kind":"report"},"kind":"comment"}',
])('other words are nothing that was begun: %s', (words) => {
  expect(readBegun(words)).toBeNull();
});
