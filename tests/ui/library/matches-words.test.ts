import { expect, it } from 'vitest';
import type { DraftRow } from '../../../renderer/store/db.ts';
import { missingWords } from '../../../renderer/ui/library/matches-words.ts';

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
  ['', []],
  ['SEARCH slow', []],
  ['inc-7', []],
  ['sev-2 draft', []],
  ['container registry', []],
  ['healy functions', []],
  ['Healy mail', ['mail']],
  ['Queue  full', ['queue', 'full']],
])('of “%s” the library knows all but %j', (words, missing) => {
  expect(missingWords(row, words)).toEqual(missing);
});

it('finds a draft of an older version by what is known of it', () => {
  expect(missingWords(old, 'slow inc-7')).toEqual([]);
  expect(missingWords(old, 'healy')).toEqual(['healy']);
});
