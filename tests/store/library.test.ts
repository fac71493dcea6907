import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { Report } from '../../renderer/core/report/report.ts';
import { plainText } from '../../renderer/core/rich-text/walk.ts';
import { Database, type DraftRow, openDatabase } from '../../renderer/store/db.ts';
import { openDraft } from '../../renderer/store/draft.ts';
import { changeDetails } from '../../renderer/store/edits/change-details.ts';
import { keepWords, readKeptWords } from '../../renderer/store/kept-words.ts';
import {
  addDraft,
  addSampleOnce,
  deleteDraft,
  duplicateDraft,
  recoverLibrary,
  restoreDraft,
  trashDraft,
  watchLibrary,
} from '../../renderer/store/library.ts';
import { event, memoryJournal, newLibrary, report } from './library-fixture.ts';

const rows = (db: Database): Promise<readonly DraftRow[]> => db.drafts.orderBy('updatedAt').reverse().toArray();
const reportOf = async (db: Database, id: string, journal: ReturnType<typeof memoryJournal> | null = null): Promise<Report> => {
  const opened = await openDraft({ db, journal, now: () => 1 }, id);
  if (opened.kind === 'failed') throw new Error(opened.reason);
  const read = opened.draft.report.get();
  await opened.draft.close();
  return read;
};

describe('the library', () => {
  it('lists drafts with what can be said without opening them, newest first', async () => {
    const db = await newLibrary();
    await addDraft(db, null, report('First', event('16:05', 'x')), 1000);
    await addDraft(db, null, report('Second'), 2000);
    expect((await rows(db)).map(({ title, eventCount, updatedAt }) => [title, eventCount, updatedAt])).toEqual([
      ['Second', 0, 2000],
      ['First', 1, 1000],
    ]);
  });

  it('tells watchers of every change', async () => {
    const db = await newLibrary();
    const seen: number[] = [];
    const stop = watchLibrary(db, (all) => seen.push(all.length));
    await addDraft(db, null, report('One'), 1);
    await expect.poll(() => seen.at(-1)).toBe(1);
    stop();
  });

  it('moves drafts to the trash and back', async () => {
    const db = await newLibrary();
    const id = await addDraft(db, null, report('Trash me'), 1);
    await trashDraft(db, id, 5);
    expect((await rows(db))[0]?.trashedAt).toBe(5);
    await restoreDraft(db, id);
    expect((await rows(db))[0]?.trashedAt).toBe(0);
  });

  it('deletes a draft, its updates, its journal and its kept words for good', async () => {
    const db = await newLibrary();
    const journal = memoryJournal();
    const id = await addDraft(db, journal, report('Gone'), 1);
    await keepWords(db, id, 'a field', 'half a sentence');
    await deleteDraft(db, journal, id);
    expect(await readKeptWords(db, id, 'a field')).toBe('');
    expect([await db.drafts.count(), await db.updates.count(), journal.files.size]).toEqual([0, 0, 0]);
  });

  it('deletes no draft that is open in a window, and no half of one', async () => {
    const db = await newLibrary();
    const journal = memoryJournal();
    const id = await addDraft(db, journal, report('Open'), 1);
    const opened = await openDraft({ db, journal, now: () => 1 }, id);
    if (opened.kind === 'failed') throw new Error(opened.reason);
    expect(await deleteDraft(db, journal, id)).toMatchObject({ kind: 'refused', reason: expect.stringContaining('another window') });
    changeDetails(opened.draft, { title: 'Still here' });
    // One that is being closed is waited for.
    const closing = opened.draft.close();
    expect((await reportOf(db, id, journal)).details.title).toBe('Still here');
    expect(await deleteDraft(db, { ...journal, remove: () => Promise.reject(new Error('disk')) }, id)).toMatchObject({ kind: 'refused' });
    expect([await db.drafts.count(), journal.files.size]).toEqual([1, 1]);
    await closing;
    expect(await deleteDraft(db, journal, id)).toEqual({ kind: 'deleted' });
    expect([await db.drafts.count(), await db.updates.count(), journal.files.size]).toEqual([0, 0, 0]);
  });

  it('duplicates a draft as a draft of its own', async () => {
    const db = await newLibrary();
    const original = report('Outage', event('16:05', 'It began.'));
    const id = await addDraft(db, null, { ...original, details: { ...original.details, state: 'published' } }, 1);
    const copy = await duplicateDraft(db, null, id, 2, (title) => `${title} (copy)`);
    if (copy === null) throw new Error('no copy');
    const read = await reportOf(db, copy);
    expect([read.details.title, read.details.state, read.events[0]?.text]).toEqual(['Outage (copy)', 'draft', 'It began.']);
  });

  it('adds the sample to a new library only, and never again', async () => {
    const db = await newLibrary();
    const sample = async () => report('Sample');
    await addSampleOnce(db, null, sample, 1);
    expect(await db.drafts.count()).toBe(1);
    await deleteDraft(db, null, (await rows(db))[0]?.id ?? '');
    await addSampleOnce(db, null, sample, 1);
    expect(await db.drafts.count()).toBe(0);
  });

  it('refuses a library that a newer app wrote, and changes nothing in it', async () => {
    const name = `newer-${crypto.randomUUID()}`;
    const db = new Database(name);
    await db.settings.put({ key: 'format', value: 99 });
    db.close();
    expect(await openDatabase(name)).toMatchObject({ kind: 'failed', reason: expect.stringContaining('newer Debrief') });
    const again = new Database(name);
    expect(await again.settings.get('format')).toEqual({ key: 'format', value: 99 });
  });
});

describe('library and journal', () => {
  it('brings back drafts that the library lost as a whole', async () => {
    const journal = memoryJournal();
    const id = await addDraft(await newLibrary(), journal, report('Wiped', event('16:05', 'It began.')), 1);
    const wiped = await newLibrary();
    expect(await recoverLibrary(wiped, journal, 2)).toBe(1);
    expect((await rows(wiped)).map((row) => [row.id, row.title])).toEqual([[id, 'Wiped']]);
    expect((await reportOf(wiped, id, journal)).events).toHaveLength(1);
  });

  it('recovers changes that only the journal has, says so, and stores them', async () => {
    const db = await newLibrary();
    const journal = memoryJournal();
    const id = await addDraft(db, journal, report('Killed'), 1);
    const [state] = journal.files.get(id) ?? [];
    if (state === undefined) throw new Error('no record');
    const doc = new Y.Doc();
    Y.applyUpdate(doc, state);
    const before = Y.encodeStateVector(doc);
    doc.getMap('details').set('severity', 'SEV-1');
    await journal.append(id, Y.encodeStateAsUpdate(doc, before));
    const opened = await openDraft({ db, journal, now: () => 1 }, id);
    if (opened.kind === 'failed') throw new Error(opened.reason);
    expect(opened.draft.notes).toEqual([{ kind: 'recovered', message: expect.stringContaining('recovered') }]);
    expect(opened.draft.report.get().details.severity).toBe('SEV-1');
    await opened.draft.close();
    expect((await reportOf(db, id)).details.severity).toBe('SEV-1');
  });

  it('gives the journal what only the library has', async () => {
    const db = await newLibrary();
    const journal = memoryJournal();
    const id = await addDraft(db, null, report('Older'), 1);
    await reportOf(db, id, journal);
    expect(plainText((await reportOf(await newLibrary(), id, journal)).body)).toContain('The service was slow.');
  });

  it('writes nothing when both agree', async () => {
    const db = await newLibrary();
    const journal = memoryJournal();
    const id = await addDraft(db, journal, report('Equal'), 1);
    const before = [await db.updates.count(), journal.files.get(id)];
    await reportOf(db, id, journal);
    expect([await db.updates.count(), journal.files.get(id)]).toEqual(before);
  });
});
