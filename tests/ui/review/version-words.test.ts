import { expect, it } from 'vitest';
import type { VersionRow } from '../../../renderer/store/versions/version-row.ts';
import { whenOf, whyOf } from '../../../renderer/ui/review/versions/version-words.ts';

const ana = { id: 'p-ana', name: 'Ana Ruiz', role: '', initials: 'AR' };
const row = (part: Partial<VersionRow>): VersionRow => ({
  id: 'v',
  draftId: 'd',
  at: Date.UTC(2026, 10, 30, 12, 0, 7),
  reason: 'state',
  name: '',
  by: ana,
  hash: '',
  ...part,
});

it.each<readonly [string, Partial<VersionRow>]>([
  ['As published, Public edition, Ana Ruiz', { step: { to: 'published', edition: 'public' } }],
  ['At the step “In review”, Ana Ruiz', { step: { to: 'in-review', edition: 'public' } }],
  ['At a step of the report, Ana Ruiz', {}],
  ['Before the copy of Ben Ito, Dora Weiss came in, Ana Ruiz', { reason: 'before-copy', whose: ['Ben Ito', 'Dora Weiss'] }],
  ['Before the review of Cleo Roy came in, Ana Ruiz', { reason: 'before-review', whose: ['Cleo Roy'] }],
  ['Before a co-author’s copy came in', { reason: 'before-copy', whose: [], by: null }],
])('a version is called “%s”', (words, part) => {
  expect(whyOf(row(part))).toBe(words);
});

it('tells two versions of one minute apart', () => {
  expect(whenOf(row({}))).not.toBe(whenOf(row({ at: Date.UTC(2026, 10, 30, 12, 0, 8) })));
});
