import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { Database } from '../../renderer/store/db.ts';
import { type Draft, openDraft } from '../../renderer/store/draft.ts';
import { changeDetails } from '../../renderer/store/edits/change-details.ts';
import { addDraft } from '../../renderer/store/library.ts';
import { type ReadAhead, readAhead } from '../../renderer/store/read-ahead.ts';
import { event, memoryJournal, newLibrary, report } from './library-fixture.ts';

const now = (): number => 1_780_000_000_000;
type Journal = ReturnType<typeof memoryJournal>;

/** Long enough for what is expected to be read, and for what is left to be let go. */
const aMoment = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 300));

const open = async (db: Database, id: string, ahead: ReadAhead, journal: Journal | null = null): Promise<Draft> => {
  const opened = await openDraft({ db, journal, now, load: ahead.load }, id);
  if (opened.kind === 'failed') throw new Error(opened.reason);
  return opened.draft;
};
const titleOf = (draft: Draft): string => draft.report.get().details.title;
const retitle = async (db: Database, id: string, title: string): Promise<void> => {
  const draft = await open(db, id, readAhead(db, null));
  changeDetails(draft, { title });
  await draft.close();
};

describe('a draft that is read ahead', () => {
  it('is what was stored, and opens without being read again', async () => {
    const db = await newLibrary();
    const written = report('Slow service', event('16:05', 'It began.'));
    const id = await addDraft(db, null, written, now());
    const ahead = readAhead(db, null);
    ahead.expect(id);
    await aMoment();
    const read = ahead.load(id);
    await db.updates.clear();
    const loaded = await read;
    expect(loaded.kind === 'loaded' && loaded.report).toEqual(written);
  });

  it('has what was stored of it since', async () => {
    const db = await newLibrary();
    const id = await addDraft(db, null, report('Slow service'), now());
    const ahead = readAhead(db, null);
    ahead.expect(id);
    await aMoment();
    await retitle(db, id, 'Slower service');
    const draft = await open(db, id, ahead);
    await expect.poll(() => titleOf(draft)).toBe('Slower service');
    changeDetails(draft, { title: 'Slowest service' });
    await draft.close();
    expect(titleOf(await open(db, id, ahead))).toBe('Slowest service');
  });

  it('is read anew when it was left, and so is another that is asked for', async () => {
    const db = await newLibrary();
    const [id, other] = [await addDraft(db, null, report('One'), now()), await addDraft(db, null, report('Other'), now())];
    const ahead = readAhead(db, null);
    ahead.expect(id);
    await aMoment();
    ahead.forget();
    await aMoment();
    await db.updates.where('draftId').equals(id).delete();
    expect(await ahead.load(id)).toEqual({
      kind: 'failed',
      reason: expect.stringContaining('Nothing of this draft'),
      since: expect.any(Function),
    });
    ahead.expect(id);
    await aMoment();
    expect(titleOf(await open(db, other, ahead))).toBe('Other');
  });

  it('is not read while the pointer only passes', async () => {
    const db = await newLibrary();
    const id = await addDraft(db, null, report('Slow service'), now());
    let reads = 0;
    db.updates.hook('reading', (row) => {
      reads += 1;
      return row;
    });
    const ahead = readAhead(db, null);
    ahead.expect(id);
    ahead.forget();
    await aMoment();
    expect(reads).toBe(0);
    ahead.expect(id);
    await aMoment();
    expect(reads).toBe(1);
  });

  it('is left alone while a window has it open', async () => {
    const db = await newLibrary();
    const id = await addDraft(db, null, report('Slow service'), now());
    const ahead = readAhead(db, null);
    const draft = await open(db, id, ahead);
    ahead.expect(id);
    await aMoment();
    const stored = await db.updates.toArray();
    await db.updates.clear();
    expect((await ahead.load(id)).kind).toBe('failed');
    await db.updates.bulkAdd(stored);
    await draft.close();
    ahead.expect(id);
    await aMoment();
    await db.updates.clear();
    expect((await ahead.load(id)).kind).toBe('loaded');
  });

  it('still says that something was recovered when it was read before and not opened', async () => {
    const db = await newLibrary();
    const journal = memoryJournal();
    const id = await addDraft(db, journal, report('Slow service'), now());
    const lost = new Y.Doc();
    lost.getMap('details').set('title', 'Recovered');
    await journal.append(id, Y.encodeStateAsUpdate(lost));
    const ahead = readAhead(db, journal);
    ahead.expect(id);
    await aMoment();
    ahead.forget();
    await aMoment();
    const draft = await open(db, id, ahead, journal);
    expect(draft.notes).toEqual([{ kind: 'recovered', message: expect.stringContaining('recovered') }]);
    expect((await open(db, id, ahead, journal)).notes).toEqual([]);
  });
});
