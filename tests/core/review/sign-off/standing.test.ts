import { describe, expect, it } from 'vitest';
import { blankReport } from '../../../../renderer/core/report/blank.ts';
import type { Report } from '../../../../renderer/core/report/report.ts';
import { contentHash } from '../../../../renderer/core/review/content-hash.ts';
import { parseRequired, parseSignOffs } from '../../../../renderer/core/review/sign-off/parse-sign-offs.ts';
import { type SignOff, usualSignOffs } from '../../../../renderer/core/review/sign-off/sign-off.ts';
import { isSignedOff, standingOf } from '../../../../renderer/core/review/sign-off/standing.ts';
import { stepsFrom } from '../../../../renderer/core/review/workflow/steps.ts';
import { at, id, mara } from '../threads.ts';

const paul = { id: 'p-paul', name: 'Paul', role: '', initials: 'P' };
const [now, before] = ['ab'.repeat(32), 'cd'.repeat(32)];
const version = { hash: now, edition: 'public' } as const;
let count = 0;
const signed = (role: string, rest: Partial<SignOff> = {}): SignOff => {
  count += 1;
  return { id: id(`s${count}`), person: mara, role, at: at(count), edition: 'public', hash: now, withdrawn: null, ...rest };
};
const missing = (...signOffs: readonly SignOff[]): readonly string[] =>
  standingOf(usualSignOffs, signOffs, version).map(({ role, missing: left, revoked }) => `${role} ${left} ${revoked.length}`);

describe('standingOf', () => {
  it.each([
    ['nobody', [], ['Facts 2 0', 'Tone 2 0']],
    ['one', [signed('Facts')], ['Facts 1 0', 'Tone 2 0']],
    ['one twice', [signed('Facts'), signed('Facts')], ['Facts 1 0', 'Tone 2 0']],
    ['two', [signed('Facts'), signed('Facts', { person: paul })], ['Facts 0 0', 'Tone 2 0']],
    ['one who took it back', [signed('Facts', { withdrawn: at(99) })], ['Facts 2 0', 'Tone 2 0']],
    ['one of another edition', [signed('Facts', { edition: 'internal' })], ['Facts 2 0', 'Tone 2 0']],
    ['one of an earlier version', [signed('Facts', { hash: before })], ['Facts 2 1', 'Tone 2 0']],
    ['one of an earlier version who signed again', [signed('Facts', { hash: before }), signed('Facts')], ['Facts 1 0', 'Tone 2 0']],
    ['one in a role of their own', [signed('Law')], ['Facts 2 0', 'Tone 2 0', 'Law 0 0']],
  ])('counts what is missing and revoked after %s has signed', (_who, signOffs, expected) => {
    expect(missing(...signOffs)).toEqual(expected);
  });
});

describe('a content hash', () => {
  const titled: Report = { ...blankReport, details: { ...blankReport.details, title: 'Outage' } };
  it('is another one after any edit, and not when the report goes on its way', () => {
    const hash = contentHash(titled);
    expect(contentHash({ ...titled, details: { ...titled.details, state: 'approved' } })).toBe(hash);
    expect(contentHash({ ...titled, details: { ...titled.details, title: 'Outage.' } })).not.toBe(hash);
    expect(contentHash({ ...titled, causes: [{ id: id('c'), text: '', kind: 'root', visibility: 'internal', rank: '' }] })).not.toBe(hash);
  });

  it('hangs on no order of keys', () => {
    const turned = Object.fromEntries(Object.entries(titled.details).toReversed()) as Report['details'];
    expect(contentHash({ ...titled, details: turned })).toBe(contentHash(titled));
  });
});

describe('stepsFrom', () => {
  const all = standingOf(
    usualSignOffs,
    ['Facts', 'Tone'].flatMap((role) => [signed(role), signed(role, { person: paul })]),
    version,
  );
  const none = standingOf(usualSignOffs, [], version);
  it.each([
    ['draft', none, ['in-review open']],
    ['in-review', none, ['approved closed', 'draft open']],
    ['in-review', all, ['approved open', 'draft open']],
    ['approved', none, ['published closed', 'in-review open']],
    ['approved', all, ['published open', 'in-review open']],
    ['published', none, ['draft open']],
  ] as const)('from %s', (state, standing, expected) => {
    expect(stepsFrom(state, standing).map(({ to, kind }) => `${to} ${kind}`)).toEqual(expected);
  });

  it('says which sign-offs are missing', () => {
    expect([isSignedOff(all), isSignedOff(none)]).toEqual([true, false]);
    expect(stepsFrom('in-review', none)[0]?.reason).toBe('Sign-offs of this version are missing (Facts: 2, Tone: 2).');
  });

  it('asks for none where none is required', () => {
    expect(stepsFrom('in-review', standingOf([], [], version))[0]?.kind).toBe('open');
  });
});

describe('the gates', () => {
  it.each([
    null,
    {},
    [1],
    [{ ...signed('Facts'), hash: 'x' }],
    [{ ...signed('Facts'), role: ' ' }],
    Array.from({ length: 1_001 }, () => signed('x')),
  ])('take no half sign-off (%#)', (value) => {
    expect(parseSignOffs(value)).toBeNull();
  });

  it('take a role that is required twice once', () => {
    expect(
      parseRequired([
        { role: 'Facts', count: 1 },
        { role: ' Facts ', count: 3 },
      ]),
    ).toEqual([{ role: 'Facts', count: 3 }]);
  });

  it.each([null, [{ role: '', count: 1 }], [{ role: 'x', count: 0 }], [{ role: 'x', count: 1e9 }]])(
    'take no odd requirement (%#)',
    (value) => {
      expect(parseRequired(value)).toBeNull();
    },
  );
});
