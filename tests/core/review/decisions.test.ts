import fc from 'fast-check';
import { expect, it } from 'vitest';
import { parseIgnored, parseOverride } from '../../../renderer/core/review/parse-decisions.ts';

const by = { id: 'p', name: 'Ana', role: '', initials: 'A' };
const ignored = { key: 'k', rule: 'blame-words', message: 'm', reason: 'quoted on purpose', by, at: 5 };
const override = { id: 'x', reason: 'the press waits', by, at: 5, findings: ['“TBD” still stands'] };

it('a decision comes back as it was written', () => {
  expect(parseIgnored(ignored)).toEqual(ignored);
  expect(parseOverride(override)).toEqual(override);
});

it.each([
  { ...ignored, reason: ' ' },
  { ...ignored, key: '' },
  { ...ignored, key: 'k'.repeat(401) },
  { ...ignored, by: null },
  { ...ignored, at: Number.NaN },
  { ...ignored, at: 1e300 },
  'k',
  null,
])('what is no ignored finding hides nothing: %j', (value) => {
  expect(parseIgnored(value)).toBeNull();
});

it.each([
  { ...override, reason: '' },
  { ...override, findings: 'all' },
  { ...override, findings: Array.from({ length: 201 }, () => 'x') },
  7,
])('what is no override is none', (value) => {
  expect(parseOverride(value)).toBeNull();
});

it('unknown parts are dropped, and nothing foreign throws', () => {
  expect(parseIgnored({ ...ignored, more: 1 })).toEqual(ignored);
  fc.assert(
    fc.property(fc.anything(), (value) => {
      parseIgnored(value);
      parseOverride(value);
    }),
  );
});
