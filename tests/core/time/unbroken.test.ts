import { expect, it } from 'vitest';
import { unbroken } from '../../../renderer/core/time/shown/unbroken.ts';

it.each([
  ['45 s', '45~s'],
  ['1 h 15 min', '1~h 15~min'],
  ['about 3 days 4 h', 'about 3~days 4~h'],
  ['23 / min', '23~/~min'],
  ['12,000 persons in the EU', '12,000~persons in the EU'],
  ['1 234 567 personnes', '1 234 567~personnes'],
  ['99.9 %', '99.9~%'],
  ['12 €', '12~€'],
  ['12 and/or more', '12~and/or more'],
  ['no number', 'no number'],
  ['10:05 – 11:20', '10:05 – 11:20'],
])('“%s” keeps its numbers with what they count', (words, expected) => {
  expect(unbroken(words).replaceAll('\u00a0', '~')).toBe(expected);
});
