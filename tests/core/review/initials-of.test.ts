import { expect, it } from 'vitest';
import { initialsOf } from '../../../renderer/core/review/initials-of.ts';

it.each([
  ['Ana Ruiz', 'AR'],
  ['Ana María de Ruiz', 'AR'],
  ['  ömer  (press) ', 'ÖP'],
  ['Plato', 'P'],
  ['𝒜da 𝓛ee', '𝒜𝓛'],
  ['李 小龍', '李小'],
  ['— …', ''],
  ['', ''],
])('the initials of “%s” are “%s”', (name, initials) => {
  expect(initialsOf(name)).toBe(initials);
});
