import { expect, it } from 'vitest';
import type { DraftRow } from '../../../renderer/store/db.ts';
import { matchesWords } from '../../../renderer/ui/library/matches-words.ts';

const old: DraftRow = {
  id: 'a',
  title: 'Slow search',
  reference: 'INC-7',
  severity: 'SEV-2',
  state: 'draft',
  eventCount: 3,
  createdAt: 1,
  updatedAt: 1,
  trashedAt: 0,
};
const row: DraftRow = { ...old, services: ['Container Registry', 'Functions'], authors: ['Ana Ruiz', 'Tom Healy'] };

it.each([
  ['', true],
  ['SEARCH slow', true],
  ['inc-7', true],
  ['sev-2 draft', true],
  ['container registry', true],
  ['healy functions', true],
  ['healy mail', false],
])('finds by “%s”: %s', (words, found) => {
  expect(matchesWords(row, words)).toBe(found);
});

it('finds a draft of an older version by what is known of it', () => {
  expect(matchesWords(old, 'slow inc-7')).toBe(true);
  expect(matchesWords(old, 'healy')).toBe(false);
});
