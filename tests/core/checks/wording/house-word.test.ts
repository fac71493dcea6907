import fc from 'fast-check';
import { expect, it } from 'vitest';
import { readHouseWords, writeHouseWords } from '../../../../renderer/core/checks/wording/house-word.ts';

it.each([
  ['outage -> interruption', [{ avoid: 'outage', instead: 'interruption' }]],
  [' end   user → customer ', [{ avoid: 'end user', instead: 'customer' }]],
  ['simply', [{ avoid: 'simply', instead: '' }]],
  ['-> nothing\n\n  \n!!', []],
  ['a => b\nA => c', [{ avoid: 'A', instead: 'c' }]],
])('reads %j', (text, words) => {
  expect(readHouseWords(text)).toEqual(words);
});

it('reads what it wrote, whatever is typed', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const words = readHouseWords(text);
      expect(readHouseWords(writeHouseWords(words))).toEqual(words);
    }),
  );
});
