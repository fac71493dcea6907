import { describe, expect, it } from 'vitest';
import { signOffMissing } from '../../../../renderer/core/checks/review/sign-off-missing.ts';
import type { Id, Visibility } from '../../../../renderer/core/report/report.ts';
import { contentHash } from '../../../../renderer/core/review/content-hash.ts';
import type { SignOff } from '../../../../renderer/core/review/sign-off/sign-off.ts';
import type { Instant } from '../../../../renderer/core/time/when.ts';
import { checked, report } from '../reports.ts';

const approved = report({ details: { state: 'approved' } });
const published = report({ details: { state: 'published' } });
const required = [{ role: 'Facts', count: 1 }];
const signed = (edition: Visibility, hash = contentHash(approved)): SignOff => ({
  id: 's' as Id,
  person: { id: 'ana', name: 'Ana', role: '', initials: 'A' },
  role: 'Facts',
  at: 0 as Instant,
  edition,
  hash,
  withdrawn: null,
});
const signing = (signOffs: readonly SignOff[], edition: Visibility | null = null) => ({ signing: { required, signOffs, edition } });

describe('sign-off-missing', () => {
  it.each([
    ['approved', approved, ' It goes out as “In review”: sign it again, or undo what was changed.'],
    ['published', published, ''],
  ])('says who has not signed what is %s, and how an approval is had again', (state, one, mending) => {
    expect(checked(signOffMissing, one, signing([]))).toMatchObject([
      { severity: 'warning', message: `The report is ${state}, but sign-offs of its present words are missing (Facts: 1).${mending}` },
    ]);
  });

  it('finds a sign-off of other words, or for another edition than the published one, wanting', () => {
    expect(checked(signOffMissing, approved, signing([signed('public', 'ab'.repeat(32))]))).toHaveLength(1);
    expect(checked(signOffMissing, published, signing([signed('internal')], 'public'))).toHaveLength(1);
  });

  it('says nothing of what is signed, of a draft, and where nobody knows who has signed', () => {
    expect(checked(signOffMissing, approved, signing([signed('internal')]))).toEqual([]);
    expect(checked(signOffMissing, published, signing([signed('public')], 'public'))).toEqual([]);
    expect(checked(signOffMissing, report(), signing([]))).toEqual([]);
    expect(checked(signOffMissing, approved)).toEqual([]);
  });
});
