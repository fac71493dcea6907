import fc from 'fast-check';
import { expect, it } from 'vitest';
import { itemLines } from '../../../renderer/core/report/item-lines.ts';

it.each<[string, string, readonly string[]]>([
  ['lines, with and without a sign', 'Line A\nLine B\n- Line C', ['Line A', 'Line B', 'Line C']],
  ['bullets of several programs', '• One\r\n*\tTwo\n– Three\n▪ Four', ['One', 'Two', 'Three', 'Four']],
  ['tasks', '- [ ] Open\n- [x] Done\n[ ] Bare', ['Open', 'Done', 'Bare']],
  ['numbers in order', '1. One\n2. Two\n3. Three', ['One', 'Two', 'Three']],
  ['numbers that go on', '(7) Seven\n(8) Eight', ['Seven', 'Eight']],
  ['dates, which are no numbers of a list', '3. Juni: Alarm\n5. Juni: Ende', ['3. Juni: Alarm', '5. Juni: Ende']],
  ['a number in one of the lines', 'One\n2. Two', ['One', '2. Two']],
  ['empty lines and spaces around', '\n  One  \n\n \nTwo\n', ['One', 'Two']],
  ['a dash within the words', '9-to-5 shift\n-5 degrees', ['9-to-5 shift', '-5 degrees']],
])('%s are an item each', (_, pasted, items) => {
  expect(itemLines(pasted)).toEqual(items);
});

it.each(['', 'One', '- One', '  One ', 'One\n', '1. One'])('“%s” stays one paste, as it is', (pasted) => {
  expect(itemLines(pasted)).toEqual([pasted]);
});

it('loses no letter', () => {
  const line = fc.stringMatching(/^[a-z]{1,8}$/);
  fc.assert(
    fc.property(fc.array(line, { minLength: 2, maxLength: 6 }), fc.constantFrom('', '- ', '• '), (lines, sign) => {
      expect(itemLines(lines.map((one) => sign + one).join('\n'))).toEqual(lines);
    }),
  );
});
