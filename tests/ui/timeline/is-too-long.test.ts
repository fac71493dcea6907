import { expect, it } from 'vitest';
import { isTooLong } from '../../../renderer/ui/timeline/paste/is-too-long.ts';

const line = (length: number): string => 'a'.repeat(length);

it.each<[string, string, boolean]>([
  ['nothing', '', false],
  ['a page', `${line(80)}\n`.repeat(60), false],
  ['many short lines', `${line(99)}\n`.repeat(2000), false],
  ['one more of them', `${line(99)}\n`.repeat(2001), true],
  ['a line just short enough', line(20_000), false],
  ['a line too long', line(20_001), true],
  ['such a line at the end', `${line(80)}\n${line(20_001)}`, true],
  ['such a line at the beginning', `${line(20_001)}\n${line(80)}`, true],
  ['such a line in between', `${line(80)}\n${line(20_001)}\n${line(80)}`, true],
  ['two lines that are just short enough', `${line(20_000)}\n${line(20_000)}`, false],
  ['line breaks alone', '\n'.repeat(100_000), false],
])('%s', (_, text, expected) => {
  expect(isTooLong(text)).toBe(expected);
});
