import { describe, expect, it } from 'vitest';
import { withChipWords } from '../../renderer/core/chips/reviewed-text.ts';
import type { Id } from '../../renderer/core/report/report.ts';
import { contentHash } from '../../renderer/core/review/content-hash.ts';
import type { Person } from '../../renderer/core/review/thread.ts';
import { newChip } from '../../renderer/core/rich-text/chip.ts';
import { plainText, textBlock } from '../../renderer/core/rich-text/walk.ts';
import type { Instant } from '../../renderer/core/time/when.ts';
import { addAsset } from '../../renderer/store/assets.ts';
import { bodyElements } from '../../renderer/store/body.ts';
import type { Database } from '../../renderer/store/db.ts';
import { bodyOf } from '../../renderer/store/doc.ts';
import { type Draft, openDraft } from '../../renderer/store/draft.ts';
import { appendText } from '../../renderer/store/edits/append-text.ts';
import { changeDetails } from '../../renderer/store/edits/change-details.ts';
import { editDraft } from '../../renderer/store/edits/edit-draft.ts';
import { changeItem, removeItems } from '../../renderer/store/edits/list-edits.ts';
import { addDraft, deleteDraft } from '../../renderer/store/library.ts';
import { keepRequired, signOff } from '../../renderer/store/review/sign-offs.ts';
import { takeStep, watchLog } from '../../renderer/store/review/workflow.ts';
import { restoreReport } from '../../renderer/store/versions/restore-report.ts';
import type { VersionReason, VersionRow } from '../../renderer/store/versions/version-row.ts';
import { keepVersion, nameVersion, readVersion, versionByHash, watchVersions } from '../../renderer/store/versions/versions.ts';
import { drawnPicture } from '../support/canvas-picture.ts';
import { event, newLibrary, report } from './library-fixture.ts';

const ana: Person = { id: 'ana', name: 'Ana Ruiz', role: 'Press officer', initials: 'AR' };
const at = (minute: number): Instant => (1_780_000_000_000 + minute * 60_000) as Instant;
const by = (minute: number) => ({ author: ana, at: at(minute) });
const because = (reason: VersionReason, minute: number, name = '') => ({ reason, name, by: ana, at: at(minute) });

const setUp = async (): Promise<{ readonly db: Database; readonly draft: Draft }> => {
  const db = await newLibrary();
  const id = await addDraft(db, null, report('Outage', event('14:05', 'Slow answers'), event('14:20', 'All well', 'a1')), at(0));
  const opened = await openDraft({ db, journal: null, now: () => at(0) }, id);
  if (opened.kind === 'failed') throw new Error(opened.reason);
  return { db, draft: opened.draft };
};
const keepNow = async ({ db, draft }: Awaited<ReturnType<typeof setUp>>, reason: VersionReason, minute: number): Promise<string> => {
  await draft.flush();
  const kept = await keepVersion(db, draft.id, draft.report.get(), because(reason, minute));
  if (kept.kind === 'failed') throw new Error(kept.reason);
  return kept.id;
};
const listOf = async (db: Database, draftId: string): Promise<readonly VersionRow[]> => {
  let rows: readonly VersionRow[] | null = null;
  const stop = watchVersions(db, draftId, (found) => {
    rows = found;
  });
  await expect.poll(() => rows).not.toBeNull();
  stop();
  return rows ?? [];
};

describe('versions', () => {
  it('are listed newest first, with why, who and when', async () => {
    const set = await setUp();
    await keepNow(set, 'idle', 1);
    changeDetails(set.draft, { severity: 'SEV-1' });
    await keepNow(set, 'before-review', 2);
    expect(await listOf(set.db, set.draft.id)).toMatchObject([
      { reason: 'before-review', at: at(2), by: ana, hash: contentHash(set.draft.report.get()) },
      { reason: 'idle', at: at(1) },
    ]);
  });

  it('are kept once while nothing changes, whoever asks and however often', async () => {
    const set = await setUp();
    const first = await keepNow(set, 'idle', 1);
    expect([await keepNow(set, 'named', 2), await keepNow(set, 'named', 3), await keepNow(set, 'exported-public', 4)]).toEqual([
      first,
      first,
      first,
    ]);
    // What somebody asked for is no longer one that goes by itself.
    expect(await listOf(set.db, set.draft.id)).toMatchObject([{ id: first, at: at(1), reason: 'named', by: ana }]);
    changeDetails(set.draft, { severity: 'SEV-1' });
    expect(await keepNow(set, 'exported-public', 5)).not.toBe(first);
    expect(await listOf(set.db, set.draft.id)).toMatchObject([{ reason: 'exported-public' }, { reason: 'named' }]);
  });

  it('give the report back as it was, pictures too, each kept once', async () => {
    const set = await setUp();
    const asset = await drawnPicture(3, 2);
    addAsset(set.draft, asset);
    const image = { type: 'image', attrs: { asset: asset.hash, alt: 'A graph', decorative: false, width: 100 } } as const;
    editDraft(set.draft, () => bodyOf(set.draft.doc).insert(0, bodyElements([image])));
    const id = await keepNow(set, 'idle', 1);
    const then = set.draft.report.get();
    expect(then.assets.length).toBe(1);
    changeDetails(set.draft, { title: 'Another' });
    await keepNow(set, 'idle', 2);
    expect(await readVersion(set.db, id)).toEqual({ kind: 'version', report: then, chipWords: [] });
    expect(await set.db.versionPictures.count()).toBe(1);
  });

  it('keep what their chips showed, whatever a later app would write', async () => {
    const set = await setUp();
    const chips = ['event-1405', 'gone'].map((key) => ({ type: 'chip' as const, attrs: newChip('event', key) }));
    editDraft(set.draft, () => bodyOf(set.draft.doc).insert(0, bodyElements([textBlock('p', chips)])));
    const id = await keepNow(set, 'sign-off', 1);
    const kept = await readVersion(set.db, id);
    expect(kept).toMatchObject({ chipWords: ['14:05 CEST', expect.stringContaining('deleted')] });
    if (kept.kind === 'failed') throw new Error(kept.reason);
    expect(plainText(withChipWords(kept.report, ['2:05 pm CEST', 'A deleted event']).body)).toContain('2:05 pm CESTA deleted event');
    expect(plainText(withChipWords(kept.report, ['of another body']).body)).toContain('14:05 CEST');
    await set.db.versionReports.update(id, { chipWords: undefined });
    expect(await readVersion(set.db, id)).toMatchObject({ kind: 'version', chipWords: null });
  });

  it('of which the app keeps fifty by itself; what has a name stays', async () => {
    const set = await setUp();
    const named = await keepNow(set, 'idle', 0);
    await nameVersion(set.db, named, 'As sent to the board');
    for (let minute = 1; minute <= 55; minute += 1) {
      const one = { ...report(`Title ${minute}`) };
      await keepVersion(set.db, set.draft.id, one, because('idle', minute));
    }
    const rows = await listOf(set.db, set.draft.id);
    expect([rows.length, rows.at(-1)?.name, await set.db.versionReports.count()]).toEqual([51, 'As sent to the board', 51]);
  });

  it('are called after what went out, whatever the same words were kept for before', async () => {
    const set = await setUp();
    const id = await keepNow(set, 'sign-off', 1);
    const step = (to: 'approved' | 'published') => ({ ...because('state', 2), step: { to, edition: 'public' } }) as const;
    await keepVersion(set.db, set.draft.id, set.draft.report.get(), step('approved'));
    expect((await listOf(set.db, set.draft.id))[0]).toMatchObject({ id, reason: 'sign-off' });
    await keepVersion(set.db, set.draft.id, set.draft.report.get(), step('published'));
    expect(await listOf(set.db, set.draft.id)).toMatchObject([{ id, reason: 'state', step: { to: 'published', edition: 'public' } }]);
  });

  it('are found by what they say', async () => {
    const set = await setUp();
    const id = await keepNow(set, 'sign-off', 1);
    expect((await versionByHash(set.db, set.draft.id, contentHash(set.draft.report.get())))?.id).toBe(id);
    expect(await versionByHash(set.db, set.draft.id, 'ab'.repeat(32))).toBeNull();
  });

  it('go with their draft, and no others', async () => {
    const set = await setUp();
    await keepNow(set, 'idle', 1);
    await keepVersion(set.db, 'other', report('Other'), because('idle', 1));
    await set.draft.close();
    await deleteDraft(set.db, null, set.draft.id);
    expect((await set.db.versions.toArray()).map(({ draftId }) => draftId)).toEqual(['other']);
    expect(await set.db.versionReports.count()).toBe(1);
  });

  it('say so when they can’t be read', async () => {
    const { db } = await setUp();
    expect(await readVersion(db, 'none')).toMatchObject({ kind: 'failed', reason: expect.stringContaining('can’t be read') });
    await db.versions.put({ id: 'v', draftId: 'd', at: 0, reason: 'idle', name: '', by: null, hash: '' });
    await db.versionReports.put({ id: 'v', draftId: 'd', format: 99, report: {} });
    expect(await readVersion(db, 'v')).toMatchObject({ kind: 'failed', reason: expect.stringContaining('newer Debrief') });
  });
});

describe('restoring a version', () => {
  it('makes the draft say what it said, as one step of undo', async () => {
    const { draft } = await setUp();
    const then = draft.report.get();
    appendText(draft, [textBlock('h2', 'More'), textBlock('p', 'Words')]);
    changeItem(draft, 'events', 'event-1405' as Id, { text: 'No answers' });
    removeItems(draft, 'events', ['event-1420' as Id]);
    changeDetails(draft, { title: 'Another', services: ['Mail'] });
    const now = draft.report.get();
    expect(restoreReport(draft, then)).toEqual({ kind: 'restored' });
    expect(draft.report.get()).toEqual(then);
    draft.undo.undo();
    expect(draft.report.get()).toEqual(now);
  });

  it('leaves the blocks that are the same the elements that they are', async () => {
    const { draft } = await setUp();
    const then = draft.report.get();
    const [first] = bodyOf(draft.doc).toArray();
    appendText(draft, [textBlock('p', 'Words')]);
    restoreReport(draft, then);
    expect(bodyOf(draft.doc).get(0)).toBe(first);
    expect(draft.report.get().body).toEqual(then.body);
  });

  it('touches nothing where nothing differs', async () => {
    const { draft } = await setUp();
    const updates: Uint8Array[] = [];
    draft.doc.on('update', (update: Uint8Array) => updates.push(update));
    restoreReport(draft, draft.report.get());
    expect([updates.length, draft.undo.canUndo()]).toEqual([0, false]);
  });

  it('leaves where the report stands on its way', async () => {
    const { draft } = await setUp();
    const then = draft.report.get();
    takeStep(draft, 'in-review', 'public', by(1));
    restoreReport(draft, then);
    await draft.flush();
    expect(draft.report.get().details.state).toBe('in-review');
  });
});

describe('a report’s way to the public', () => {
  it('goes on when everybody has signed this very version, and says so in the log', async () => {
    const { draft } = await setUp();
    keepRequired(draft, [{ role: 'Facts', count: 1 }]);
    expect(takeStep(draft, 'published', 'public', by(1))).toMatchObject({
      kind: 'refused',
      reason: expect.stringContaining('can’t go there'),
    });
    takeStep(draft, 'in-review', 'public', by(1));
    expect(takeStep(draft, 'approved', 'public', by(2))).toMatchObject({ kind: 'refused', reason: expect.stringContaining('Facts: 1') });
    await draft.flush();
    const hash = contentHash(draft.report.get());
    signOff(draft, { role: 'Facts', edition: 'public', hash }, by(3));
    expect(takeStep(draft, 'approved', 'internal', by(4))).toMatchObject({ kind: 'refused' });
    expect(takeStep(draft, 'approved', 'public', by(4)).kind).toBe('taken');
    expect(takeStep(draft, 'published', 'public', by(5)).kind).toBe('taken');
    await draft.flush();
    expect(draft.report.get().details.state).toBe('published');
    expect(watchLog(draft).get()).toMatchObject([
      { from: 'draft', to: 'in-review', by: ana, at: at(1), edition: null },
      { from: 'in-review', to: 'approved', hash },
      { from: 'approved', to: 'published', hash, edition: 'public' },
    ]);
  });

  it('is closed again by any edit after the sign-off', async () => {
    const { draft } = await setUp();
    keepRequired(draft, [{ role: 'Facts', count: 1 }]);
    takeStep(draft, 'in-review', 'public', by(1));
    signOff(draft, { role: 'Facts', edition: 'public', hash: contentHash(draft.report.get()) }, by(2));
    appendText(draft, [textBlock('p', 'One more thing.')]);
    expect(takeStep(draft, 'approved', 'public', by(3))).toMatchObject({ kind: 'refused', reason: expect.stringContaining('Facts: 1') });
    draft.undo.undo();
    expect(takeStep(draft, 'approved', 'public', by(4)).kind).toBe('taken');
  });

  it('is not undone', async () => {
    const { draft } = await setUp();
    changeDetails(draft, { severity: 'SEV-1' });
    takeStep(draft, 'in-review', 'public', by(1));
    draft.undo.undo();
    await draft.flush();
    expect([draft.report.get().details.severity, draft.report.get().details.state]).toEqual(['', 'in-review']);
  });
});
