import { expect, it } from 'vitest';
import { goesAcrossLines } from '../../../../renderer/core/review/suggestions/goes-across-lines.ts';

it.each([
  ['changes in each paragraph go across none', 'It was slow.\nWe know.', 'It was down.\nWe knew.', false],
  ['one that joins two does', 'It was slow.\nWe know.', 'It was slow, and we know.', true],
  ['one that takes a whole paragraph away does', 'It was slow.\nWe know.', 'It was slow.', true],
  ['within one line there is none', 'It was slow.', 'It was down.', false],
])('%s', (_name, before, after, expected) => {
  expect(goesAcrossLines(before, after)).toBe(expected);
});
