import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { occurrencesOf } from '../../../renderer/core/review/occurrences.ts';

describe('occurrencesOf', () => {
  it.each([
    ['a', 'banana', [1, 3, 5]],
    ['ana', 'banana', [1, 3]],
    ['aa', 'aaaa', [0, 1, 2]],
    ['aab', 'aaab', [1]],
    ['', 'banana', []],
    ['banana', 'ban', []],
    ['x', 'banana', []],
  ])('finds %j in %j at %j', (words, text, places) => {
    expect([...occurrencesOf(words, text)]).toEqual(places);
  });

  it('finds what a search at every place finds', () => {
    fc.assert(
      fc.property(fc.stringMatching(/^[ab]{1,5}$/), fc.stringMatching(/^[ab]{0,60}$/), (words, text) => {
        const places = [...text].flatMap((_, at) => (text.startsWith(words, at) ? [at] : []));
        expect([...occurrencesOf(words, text)]).toEqual(places);
      }),
    );
  });
});
