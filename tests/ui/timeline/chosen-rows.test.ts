import { expect, it } from 'vitest';
import type { Id } from '../../../renderer/core/report/report.ts';
import { type ChosenRows, idsOf, noRows, ofAll, withStretch, withToggled } from '../../../renderer/ui/timeline/bulk/chosen-rows.ts';

const ids = (letters: string): readonly Id[] => [...letters].map((letter) => letter as Id);
const shown = ids('abcdefgh');
const id = (letter: string): Id => letter as Id;
const letters = (rows: ChosenRows): string => [...idsOf(rows)].sort().join('');
const taken = (...steps: readonly string[]): ChosenRows =>
  steps.reduce((rows, step) => (step.startsWith('-') ? withStretch(rows, shown, id(step.slice(1))) : withToggled(rows, id(step))), noRows);

it.each([
  [['c'], 'c'],
  [['c', 'c'], ''],
  [['c', '-f'], 'cdef'],
  [['f', '-c'], 'cdef'],
  [['c', '-f', '-d'], 'cd'],
  [['c', '-f', '-b'], 'bc'],
  [['a', 'c', '-e'], 'acde'],
  [['c', '-f', 'd'], 'cef'],
  [['c', '-f', 'd', '-e'], 'cdef'],
  [['-c'], 'c'],
  [['-c', '-e'], 'cde'],
])('%j takes %s', (steps, expected) => {
  expect(letters(taken(...steps))).toBe(expected);
});

it('keeps the rows of a stretch when others come between them', () => {
  const rows = taken('c', '-f');
  const later = ids('abfxyczde');
  expect(letters(rows)).toBe('cdef');
  expect(letters(withToggled(rows, id('x')))).toBe('cdefx');
  expect(letters(withStretch(withToggled(rows, id('y')), later, id('z')))).toBe('cdefyz');
});

it('keeps chosen rows that a filter hides, and draws no stretch from one of them', () => {
  const rows = taken('c', '-e');
  expect(letters(withStretch(rows, ids('afgh'), id('g')))).toBe('cdeg');
});

it('takes all that are shown', () => {
  expect(letters(ofAll(ids('bd')))).toBe('bd');
});
