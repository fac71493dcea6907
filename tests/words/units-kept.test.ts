import { expect, it } from 'vitest';
import { unitsKept } from '../../renderer/words/units-kept.ts';

it.each([
  ['they are 1 h apart', 'they are 1\u00A0h apart'],
  ['that is 2 days 3 h 15 min.', 'that is 2\u00A0days 3\u00A0h 15\u00A0min.'],
  ['das sind 4 Stunden', 'das sind 4\u00A0Stunden'],
  ['on 3 July 2026 at 10:12', 'on 3 July 2026 at 10:12'],
  ['1 hat', '1 hat'],
])('%s: no line ends between a number and its unit', (text, expected) => {
  expect(unitsKept(text)).toBe(expected);
});
