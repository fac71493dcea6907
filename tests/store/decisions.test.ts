import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { Ignored } from '../../renderer/core/review/ignored.ts';
import type { Person } from '../../renderer/core/review/thread.ts';
import type { Instant } from '../../renderer/core/time/when.ts';
import { type CheckSettings, firstCheckSettings, keepCheckSettings, watchCheckSettings } from '../../renderer/store/check-settings.ts';
import { ignoredOf, watchIgnored, watchOverrides } from '../../renderer/store/decisions.ts';
import { type Draft, openDraft } from '../../renderer/store/draft.ts';
import { changeDetails } from '../../renderer/store/edits/change-details.ts';
import { heedFinding, ignoreFinding, recordOverride } from '../../renderer/store/edits/decision-edits.ts';
import { addDraft } from '../../renderer/store/library.ts';
import { newLibrary, report } from './library-fixture.ts';

const ana: Person = { id: 'ana', name: 'Ana Ruiz', role: 'Press officer', initials: 'AR' };
const at = (minute: number): Instant => (1_780_000_000_000 + minute * 60_000) as Instant;
const ignored = (key: string, minute: number): Ignored => ({
  key,
  rule: 'blame-words',
  message: '“human error” names a person’s failing.',
  reason: 'a quotation',
  by: ana,
  at: at(minute),
});

const opener = async (): Promise<() => Promise<Draft>> => {
  const db = await newLibrary();
  const id = await addDraft(db, null, report('Outage'), at(0));
  return async () => {
    const opened = await openDraft({ db, journal: null, now: () => at(0) }, id);
    if (opened.kind === 'failed') throw new Error(opened.reason);
    return opened.draft;
  };
};

describe('findings that somebody lets stand', () => {
  it('are there when the draft is opened again, with who, when and why', async () => {
    const open = await opener();
    const draft = await open();
    expect(ignoreFinding(draft, { ...ignored('k', 1), reason: '  a quotation ' })).toEqual({ kind: 'decided' });
    await draft.close();
    expect(watchIgnored(await open()).get()).toEqual([ignored('k', 1)]);
  });

  it('need a reason', async () => {
    const draft = await (await opener())();
    expect(ignoreFinding(draft, { ...ignored('k', 1), reason: '  ' })).toMatchObject({ kind: 'refused' });
    expect(watchIgnored(draft).get()).toEqual([]);
  });

  it('are shown again when somebody says so', async () => {
    const draft = await (await opener())();
    ignoreFinding(draft, ignored('k', 1));
    heedFinding(draft, 'k');
    expect(watchIgnored(draft).get()).toEqual([]);
  });

  it('are a step of undo each, between what was changed before and after', async () => {
    const draft = await (await opener())();
    changeDetails(draft, { reference: 'before' });
    ignoreFinding(draft, ignored('k', 1));
    heedFinding(draft, 'k');
    changeDetails(draft, { reference: 'after' });
    const now = () => [draft.report.get().details.reference, watchIgnored(draft).get().length];
    expect(now()).toEqual(['after', 0]);
    draft.undo.undo();
    expect(now()).toEqual(['before', 0]);
    draft.undo.undo();
    expect(now()).toEqual(['before', 1]);
    draft.undo.undo();
    expect(now()).toEqual(['before', 0]);
    draft.undo.redo();
    expect(now()).toEqual(['before', 1]);
  });

  it('of somebody else are none of one’s own steps', async () => {
    const draft = await (await opener())();
    changeDetails(draft, { reference: 'mine' });
    const copy = new Y.Doc();
    ignoredOf(copy).set('b', ignored('b', 2));
    Y.applyUpdate(draft.doc, Y.encodeStateAsUpdate(copy));
    draft.undo.undo();
    expect(draft.report.get().details.reference).not.toBe('mine');
    expect(watchIgnored(draft).get()).toHaveLength(1);
  });

  it('can be let stand, and that be taken back, in a published report too', async () => {
    const draft = await (await opener())();
    changeDetails(draft, { state: 'published' });
    ignoreFinding(draft, ignored('k', 1));
    expect(watchIgnored(draft).get()).toHaveLength(1);
    draft.undo.undo();
    expect(watchIgnored(draft).get()).toEqual([]);
    expect(draft.report.get().details.state).toBe('published');
  });

  it('of two people are both kept when their copies are merged', async () => {
    const draft = await (await opener())();
    const copy = new Y.Doc();
    Y.applyUpdate(copy, Y.encodeStateAsUpdate(draft.doc));
    ignoreFinding(draft, ignored('a', 1));
    ignoredOf(copy).set('b', ignored('b', 2));
    Y.applyUpdate(draft.doc, Y.encodeStateAsUpdate(copy));
    expect(
      watchIgnored(draft)
        .get()
        .map(({ key }) => key),
    ).toEqual(['a', 'b']);
  });

  it('that can’t be read hide nothing', async () => {
    const draft = await (await opener())();
    ignoredOf(draft.doc).set('k', { key: 'other' });
    ignoredOf(draft.doc).set('m', ignored('k', 1));
    expect(watchIgnored(draft).get()).toEqual([]);
  });
});

it('an export in spite of errors is recorded, each by itself', async () => {
  const draft = await (await opener())();
  const decision = { reason: 'the press waits', by: ana, at: at(1), findings: ['“TBD” still stands'] };
  recordOverride(draft, decision);
  recordOverride(draft, { ...decision, at: at(2) });
  expect(recordOverride(draft, { ...decision, reason: '' })).toMatchObject({ kind: 'refused' });
  expect(watchOverrides(draft).get()).toMatchObject([decision, { ...decision, at: at(2) }]);
});

it('the settings of the checks are kept, and what can’t be read is as at first', async () => {
  const db = await newLibrary();
  const chosen: CheckSettings = { off: { 'post-mortem': ['blame-words'] }, houseWords: [{ avoid: 'outage', instead: 'interruption' }] };
  const next = (): Promise<CheckSettings> =>
    new Promise((resolve) => {
      const stop = watchCheckSettings(db, (settings) => {
        resolve(settings);
        setTimeout(() => stop());
      });
    });
  expect(await next()).toEqual(firstCheckSettings);
  await keepCheckSettings(db, chosen);
  expect(await next()).toEqual(chosen);
  await db.settings.put({ key: 'checks', value: { off: 'all', houseWords: [{ avoid: 7 }] } });
  expect(await next()).toEqual(firstCheckSettings);
});
