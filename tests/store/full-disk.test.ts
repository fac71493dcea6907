import { afterEach, expect, it } from 'vitest';
import * as Y from 'yjs';
import { plainText } from '../../renderer/core/rich-text/walk.ts';
import type { Database } from '../../renderer/store/db.ts';
import { type Draft, openDraft } from '../../renderer/store/draft.ts';
import { changeDetails } from '../../renderer/store/edits/change-details.ts';
import { addDraft, keepDraft } from '../../renderer/store/library.ts';
import { memoryJournal, newLibrary, report } from './library-fixture.ts';

const now = (): number => 1_780_000_000_000;
const open = async (db: Database): Promise<Draft> => {
  const opened = await openDraft({ db, journal: null, now }, await addDraft(db, null, report('Before'), 1));
  if (opened.kind === 'failed') throw new Error(opened.reason);
  return opened.draft;
};
const titleInLibrary = async (db: Database): Promise<string | undefined> => (await db.drafts.toArray())[0]?.title;

/** What a full disk does to a table: every change of a row is refused, until the returned function is called. */
const refuseRows = (db: Database): (() => void) => {
  const refuse = (): never => {
    throw new Error('The disk is full.');
  };
  db.drafts.hook('updating', refuse);
  db.drafts.hook('creating', refuse);
  return () => {
    db.drafts.hook('updating').unsubscribe(refuse);
    db.drafts.hook('creating').unsubscribe(refuse);
  };
};

let release = (): void => undefined;
afterEach(() => release());
/** A database that never answers: whoever wants to write waits behind a transaction that does not end. */
const holdRows = (db: Database): void => {
  let isHeld = true;
  const store = db.backendDB().transaction('drafts', 'readwrite').objectStore('drafts');
  const goOn = (): void => {
    if (isHeld) store.count().onsuccess = goOn;
  };
  goOn();
  release = () => {
    isHeld = false;
  };
};

it('a row that can’t be written holds up no flush, and is written with the next one', async () => {
  const db = await newLibrary();
  const draft = await open(db);
  const allow = refuseRows(db);
  changeDetails(draft, { title: 'After' });
  await draft.flush();
  expect(draft.saveState.get()).toMatchObject({ kind: 'saved' });
  expect(draft.report.get().details.title).toBe('After');
  expect(await titleInLibrary(db)).toBe('Before');
  allow();
  await draft.flush();
  expect(await titleInLibrary(db)).toBe('After');
});

it('a row whose write never answers holds up neither flush nor close', async () => {
  const db = await newLibrary();
  const draft = await open(db);
  holdRows(db);
  changeDetails(draft, { title: 'After' });
  await draft.flush();
  await draft.close();
  release();
  await expect.poll(() => titleInLibrary(db)).toBe('After');
});

it('the words of a flush whose row failed are in the library', async () => {
  const db = await newLibrary();
  const draft = await open(db);
  refuseRows(db);
  const paragraph = draft.body.get(0);
  if (paragraph instanceof Y.XmlElement) paragraph.push([new Y.XmlText(' Kept.')]);
  await draft.flush();
  const again = await openDraft({ db, journal: null, now }, draft.id);
  expect(again.kind === 'open' && plainText(again.draft.report.get().body)).toContain('Kept.');
});

/** What a full disk does to what is typed: the browser refuses each update, without a word, until the returned function is called. */
const refuseUpdates = (): (() => void) => {
  const { put, add } = IDBObjectStore.prototype;
  const refusing = (method: typeof put) =>
    function (this: IDBObjectStore, ...given: Parameters<typeof put>) {
      if (this.name === 'updates') throw new DOMException('', 'QuotaExceededError');
      return method.apply(this, given);
    };
  IDBObjectStore.prototype.put = refusing(put);
  IDBObjectStore.prototype.add = refusing(add);
  release = () => Object.assign(IDBObjectStore.prototype, { put, add });
  return release;
};

it('a full disk is said, and that all is saved once there is room again, though nobody types', async () => {
  const db = await newLibrary();
  const draft = await open(db);
  const allow = refuseUpdates();
  changeDetails(draft, { title: 'After' });
  await draft.flush();
  changeDetails(draft, { reference: 'INC-7' });
  await draft.flush();
  expect(draft.saveState.get()).toEqual({ kind: 'failed', reason: 'The app’s database has no room left on the disk.' });
  allow();
  await expect.poll(() => draft.saveState.get().kind, { timeout: 10_000 }).toBe('saved');
  const again = await openDraft({ db, journal: null, now }, draft.id);
  expect(again.kind === 'open' && again.draft.report.get().details).toMatchObject({ title: 'After', reference: 'INC-7' });
});

it('the journal takes what only the database refused once, however often that is tried again', async () => {
  const db = await newLibrary();
  const journal = memoryJournal();
  const opened = await openDraft({ db, journal, now }, await addDraft(db, null, report('Before'), 1));
  if (opened.kind === 'failed') throw new Error(opened.reason);
  const { draft } = opened;
  const allow = refuseUpdates();
  changeDetails(draft, { title: 'After' });
  await draft.flush();
  const taken = journal.files.get(draft.id)?.length;
  let tries = 0;
  const stop = draft.saveState.subscribe(() => {
    tries += 1;
  });
  await new Promise((resolve) => setTimeout(resolve, 4500));
  allow();
  await expect.poll(() => draft.saveState.get().kind, { timeout: 10_000 }).toBe('saved');
  stop();
  expect(journal.files.get(draft.id)?.length).toBe(taken);
  // The same trouble is not told anew with each try.
  expect(tries).toBe(1);
});

it('a new draft that can’t be kept is a sentence', async () => {
  const db = await newLibrary();
  refuseRows(db);
  expect(await keepDraft(db, null, report('New'), now())).toEqual({
    kind: 'failed',
    reason: expect.stringMatching(/^No draft was made: .*The disk is full\..* Check that the disk has room, and try again\.$/),
  });
});

it('a new draft for which the database has no answer is a sentence too', async () => {
  const db = await newLibrary();
  holdRows(db);
  expect(await keepDraft(db, null, report('New'), now())).toEqual({ kind: 'failed', reason: expect.stringContaining('does not answer') });
});

it('a journal that is gone is a reason not to say “saved”', async () => {
  const db = await newLibrary();
  const journal = { ...memoryJournal(), append: () => Promise.reject(new Error('The channel is closed.')) };
  const opened = await openDraft({ db, journal, now }, await addDraft(db, null, report('Before'), 1));
  if (opened.kind === 'failed') throw new Error(opened.reason);
  changeDetails(opened.draft, { title: 'After' });
  await opened.draft.flush();
  expect(opened.draft.saveState.get()).toEqual({ kind: 'failed', reason: expect.stringContaining('The channel is closed.') });
});
