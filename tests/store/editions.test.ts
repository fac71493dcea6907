import { describe, expect, it } from 'vitest';
import { openDraft } from '../../renderer/store/draft.ts';
import { forgetEdition, type KeptEdition, keepEdition, watchKeptEdition } from '../../renderer/store/editions/kept-edition.ts';
import { listDrafts } from '../../renderer/store/editions/list-drafts.ts';
import { readDraft } from '../../renderer/store/editions/read-draft.ts';
import { watchDraft } from '../../renderer/store/editions/watch-draft.ts';
import { changeDetails } from '../../renderer/store/edits/change-details.ts';
import { addDraft, deleteDraft, trashDraft } from '../../renderer/store/library.ts';
import { event, memoryJournal, newLibrary, report } from './library-fixture.ts';

const french = (title: string) => {
  const read = report(title, event('16:05', 'Alarme'));
  return { ...read, details: { ...read.details, language: 'fr' } };
};

describe('the edition that a draft is compared with', () => {
  it('is kept beside the draft until it is taken away, and goes with it when it is deleted', async () => {
    const db = await newLibrary();
    const [own, other] = [await addDraft(db, null, report('Outage'), 1), await addDraft(db, null, french('Panne'), 2)];
    const seen: (KeptEdition | null)[] = [];
    const stop = watchKeptEdition(db, own, (kept) => seen.push(kept));
    await expect.poll(() => seen).toEqual([null]);
    await keepEdition(db, own, { id: other, title: 'Panne' });
    await expect.poll(() => seen.at(-1)).toEqual({ id: other, title: 'Panne' });
    await forgetEdition(db, own);
    await expect.poll(() => seen.at(-1)).toBeNull();
    await keepEdition(db, own, { id: other, title: 'Panne' });
    await deleteDraft(db, null, own);
    await expect.poll(() => seen.at(-1)).toBeNull();
    expect((await db.settings.toCollection().primaryKeys()).filter((key) => key.includes(own))).toEqual([]);
    stop();
  });

  it('is none where what is kept can’t be read', async () => {
    const db = await newLibrary();
    await db.settings.put({ key: 'edition d', value: { id: 7 } });
    const seen: (KeptEdition | null)[] = [];
    const stop = watchKeptEdition(db, 'd', (kept) => seen.push(kept));
    await expect.poll(() => seen).toEqual([null]);
    stop();
  });
});

describe('another draft', () => {
  it('is read as it stands, without a change to the library or the journal', async () => {
    const db = await newLibrary();
    const journal = memoryJournal();
    const id = await addDraft(db, journal, french('Panne'), 1);
    const opened = await openDraft({ db, journal, now: () => 2 }, id);
    if (opened.kind === 'failed') throw new Error(opened.reason);
    changeDetails(opened.draft, { severity: 'SEV-1' });
    await opened.draft.flush();
    const before = [await db.updates.toArray(), [...(journal.files.get(id) ?? [])]];
    expect(await readDraft(db, journal, id)).toMatchObject({ kind: 'read', report: { details: { title: 'Panne', severity: 'SEV-1' } } });
    expect([await db.updates.toArray(), journal.files.get(id)]).toEqual(before);
    await opened.draft.close();
  });

  it('is read from the journal where the library lost it, and is a reason where both did', async () => {
    const db = await newLibrary();
    const journal = memoryJournal();
    const id = await addDraft(db, journal, french('Panne'), 1);
    await db.updates.where('draftId').equals(id).delete();
    expect(await readDraft(db, journal, id)).toMatchObject({ kind: 'read', report: { details: { title: 'Panne' } } });
    expect(await readDraft(db, null, id)).toEqual({ kind: 'unreadable', reason: 'Nothing of this draft is left in the library.' });
  });

  it('is told of again when it changes, when it is deleted too', async () => {
    const db = await newLibrary();
    const id = await addDraft(db, null, french('Panne'), 1);
    const seen: (string | null)[] = [];
    const stop = watchDraft(db, id, (row) => seen.push(row?.title ?? null));
    await expect.poll(() => seen.at(-1)).toBe('Panne');
    await db.drafts.update(id, { title: 'Panne du suivi' });
    await expect.poll(() => seen.at(-1)).toBe('Panne du suivi');
    await deleteDraft(db, null, id);
    await expect.poll(() => seen.at(-1)).toBeNull();
    stop();
  });
});

describe('the drafts to choose from', () => {
  it('are the others that are not in the trash, with language and days', async () => {
    const db = await newLibrary();
    const own = await addDraft(db, null, report('Outage'), 1);
    const other = await addDraft(db, null, french('Panne'), 2);
    await trashDraft(db, await addDraft(db, null, report('Thrown away'), 3), 4);
    const listed = await listDrafts(db, null, own);
    expect(listed.map(({ id, language, days }) => ({ id, language, days }))).toEqual([
      { id: other, language: 'fr', days: ['2026-06-10', '2026-06-10'] },
    ]);
  });

  it('of an older version of the app are completed once, and one that can’t be read is among them', async () => {
    const db = await newLibrary();
    const old = await addDraft(db, null, french('Panne'), 1);
    const lost = await addDraft(db, null, report('Lost'), 2);
    for (const id of [old, lost]) {
      const { language: _, days: __, ...row } = (await db.drafts.get(id)) ?? { id, language: '', days: null };
      await db.drafts.delete(id);
      await db.drafts.add(row as Parameters<typeof db.drafts.add>[0]);
    }
    await db.updates.where('draftId').equals(lost).delete();
    const listed = await listDrafts(db, null, 'another');
    expect(listed.map(({ id, language }) => [id, language]).toSorted()).toEqual(
      [
        [old, 'fr'],
        [lost, ''],
      ].toSorted(),
    );
    expect(await db.drafts.get(old)).toMatchObject({ language: 'fr', days: ['2026-06-10', '2026-06-10'], updatedAt: 1 });
  });
});
