import fc from 'fast-check';
import { expect, it } from 'vitest';
import { rankBetween } from '../../../renderer/core/timeline/order/rank-between.ts';

it('makes a first rank', () => {
  expect(rankBetween(null, null)).toBe('a0');
});

it('stays between, however often it is asked, at either side', () => {
  let [low, high]: [string | null, string | null] = [null, null];
  fc.assert(
    fc.property(fc.array(fc.boolean(), { maxLength: 60 }), (turns) => {
      [low, high] = [null, null];
      for (const isUp of turns) {
        const rank = rankBetween(low, high);
        if (low !== null) expect(rank > low).toBe(true);
        if (high !== null) expect(rank < high).toBe(true);
        if (isUp) low = rank;
        else high = rank;
      }
    }),
  );
});

const anyText = fc.oneof(
  fc.string({ maxLength: 6 }),
  fc.string({ unit: fc.constantFrom('a', '0', 'V', '\u0000', '\u0001', '~'), maxLength: 6 }),
);

it('stays between any two texts that leave room, whether they are fractional indexes or not', () => {
  fc.assert(
    fc.property(anyText, anyText, (a, b) => {
      const [low, high] = a < b ? [a, b] : [b, a];
      // Nothing sorts between a text and the same text followed by one zero.
      fc.pre(low !== high && high !== `${low}\u0000`);
      const rank = rankBetween(low, high);
      expect(rank > low && rank < high).toBe(true);
      expect(rankBetween(high, low)).toBe(rank);
    }),
    { numRuns: 1000 },
  );
});

it.each([
  ['a0', 'a0'],
  ['x', 'x'],
  ['', ''],
  ['x', 'x\u0000'],
])('sorts behind both where nothing fits between %j and %j', (a, b) => {
  expect(rankBetween(a, b) > b).toBe(true);
});

it('sorts behind any text and, but for the empty one, before any', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(rankBetween(text, null) > text).toBe(true);
      fc.pre(text !== '' && text !== '\u0000');
      expect(rankBetween(null, text) < text).toBe(true);
    }),
  );
});
