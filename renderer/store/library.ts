import { liveQuery } from 'dexie';
import * as Y from 'yjs';
import type { Id, Report } from '../core/report/report.ts';
import type { Doubts } from '../core/timeline/doubts/doubts.ts';
import type { Journal } from '../host/host.ts';
import type { Database, DraftRow } from './db.ts';
import { fillDoc, snapshotOf } from './doc.ts';
import { watchDoubts } from './doubts.ts';
import { editionKeyOf } from './editions/kept-edition.ts';
import { errorWords } from './error-words.ts';
import { isHeld } from './hold-draft.ts';
import { inTime } from './in-time.ts';
import { keptWordsOf } from './kept-words.ts';
import { liveKeyOf } from './live/kept-target.ts';
import { loadDoc } from './load-doc.ts';
import { newId } from './new-id.ts';
import { originOf } from './review/origin.ts';
import { claimInDoc } from './review/review-record.ts';
import { putUpdate } from './update-log.ts';

/** What the library's row says of a report. */
export const describeDraft = ({
  details,
  events,
}: Report): Omit<Required<DraftRow>, 'claim' | 'copyOf' | 'id' | 'createdAt' | 'updatedAt' | 'trashedAt'> => ({
  title: details.title,
  reference: details.reference,
  severity: details.severity,
  state: details.state,
  eventCount: events.length,
  language: details.language,
  days: daysOf(events),
  services: details.services,
  authors: details.authors,
});

const daysOf = (events: Report['events']): readonly [string, string] | null => {
  const days = events.flatMap(({ when }) => [when.date ?? [], when.end?.date ?? []].flat()).toSorted();
  const [first, last] = [days[0], days.at(-1)];
  return first === undefined || last === undefined ? null : [first, last];
};

/** Calls back with all drafts, those in the trash too, newest change first, now and after every change; until the returned function is called. */
export const watchLibrary = (db: Database, listener: (rows: readonly DraftRow[]) => void): (() => void) => {
  const subscription = liveQuery(() => db.drafts.orderBy('updatedAt').reverse().toArray()).subscribe(listener);
  return () => subscription.unsubscribe();
};

/** Keeps a report as a new draft, with what is to be looked at in the times of its events, and gives back its id. */
export const addDraft = (
  db: Database,
  journal: Journal | null,
  report: Report,
  now: number,
  doubts?: ReadonlyMap<Id, Doubts>,
): Promise<string> => {
  const doc = new Y.Doc();
  fillDoc(doc, report, doubts);
  return addDoc(db, journal, doc, report, now);
};

const addDoc = async (db: Database, journal: Journal | null, doc: Y.Doc, report: Report, now: number): Promise<string> => {
  const id = newId();
  const state = Y.encodeStateAsUpdate(doc);
  const claim = claimInDoc(report, doc);
  const origin = copiedFrom(doc);
  doc.destroy();
  await putUpdate(db, id, state);
  await journal?.compact(id, state);
  await db.drafts.add({ id, ...describeDraft(report), claim, ...origin, createdAt: now, updatedAt: now, trashedAt: 0 });
  return id;
};

const copiedFrom = (doc: Y.Doc): Pick<DraftRow, 'copyOf'> => {
  const origin = originOf(doc);
  return origin === null ? {} : { copyOf: origin.draft };
};

/**
 * The report here that a file's draft is the same as, be it the author's own or another copy of it: the one edited last, none of the trash; undefined where
 * there is none.
 */
export const sameDraft = async (db: Database, draft: string): Promise<DraftRow | undefined> => {
  const rows = await db.drafts.orderBy('updatedAt').reverse().toArray();
  return rows.find(({ id, copyOf, trashedAt }) => (id === draft || copyOf === draft) && trashedAt === 0);
};

/** What came of keeping a new draft; `reason` is a sentence for the user. */
export type KeptDraft = { readonly kind: 'kept'; readonly id: string } | { readonly kind: 'failed'; readonly reason: string };

const keepingLimit = 10_000;

/** Keeps a report as a new draft, as `addDraft` does; a database that refuses it, or does not answer within ten seconds, is a reason. */
export const keepDraft = (
  db: Database,
  journal: Journal | null,
  report: Report,
  now: number,
  doubts?: ReadonlyMap<Id, Doubts>,
): Promise<KeptDraft> => inSight(addDraft(db, journal, report, now, doubts));

/** Keeps a whole document as a new draft, as `keepDraft` keeps a report that it shows; the document is gone after it. */
export const keepDoc = (db: Database, journal: Journal | null, doc: Y.Doc, report: Report, now: number): Promise<KeptDraft> =>
  inSight(addDoc(db, journal, doc, report, now));

const inSight = (adding: Promise<string>): Promise<KeptDraft> =>
  inTime<KeptDraft>(
    adding.then(
      (id) => ({ kind: 'kept', id }),
      (error: unknown) => notKept(`the app’s database did not take it (${errorWords(error)})`),
    ),
    notKept('the app’s database does not answer'),
    keepingLimit,
  );

const notKept = (why: string): KeptDraft => ({
  kind: 'failed',
  reason: `No draft was made: ${why}. Check that the disk has room, and try again.`,
});

/** Keeps a copy of a draft, titled as `asCopy` says, and gives back its id; null when the draft can't be read. */
export const duplicateDraft = async (
  db: Database,
  journal: Journal | null,
  id: string,
  now: number,
  asCopy: (title: string) => string,
): Promise<string | null> => {
  const loaded = await loadDoc(db, journal, id);
  if (loaded.kind === 'failed') return null;
  const parsed = snapshotOf(loaded.doc);
  const doubts = watchDoubts(loaded).get();
  loaded.doc.destroy();
  if (parsed.kind === 'refused') return null;
  const { details } = parsed.report;
  const title = details.title === '' ? '' : asCopy(details.title);
  return addDraft(db, journal, { ...parsed.report, details: { ...details, title, state: 'draft' } }, now, doubts);
};

/** Puts a draft into the trash; `restoreDraft` takes it out again. */
export const trashDraft = async (db: Database, id: string, now: number): Promise<void> => {
  await db.drafts.update(id, { trashedAt: now });
};

/** Takes a draft out of the trash. */
export const restoreDraft = async (db: Database, id: string): Promise<void> => {
  await db.drafts.update(id, { trashedAt: 0 });
};

/** What came of deleting a draft; `reason` is a sentence for the user, and the draft is as it was. */
export type DeletedDraft = { readonly kind: 'deleted' } | { readonly kind: 'refused'; readonly reason: string };

/** How long a window that was just left may take to let go of a draft, in milliseconds. */
const lettingGo = 2000;

/**
 * Deletes a draft for good, with its versions and the words that were not part of it yet; its journal first: what is left of an interrupted deletion must
 * not come back as a recovered draft. Refused while a window has it open: what is written there would be changes of nothing.
 */
export const deleteDraft = async (db: Database, journal: Journal | null, id: string): Promise<DeletedDraft> => {
  for (const since = performance.now(); await isHeld(id); ) {
    if (performance.now() - since > lettingGo)
      return { kind: 'refused', reason: 'It is open in another window, so it was not deleted. Close it there first.' };
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  try {
    await journal?.remove(id);
    const tables = [db.updates, db.versions, db.versionReports, db.versionPictures];
    await db.transaction('rw', [db.drafts, db.settings, ...tables], async () => {
      for (const table of tables) await table.where('draftId').equals(id).delete();
      await db.settings.where('key').startsWith(keptWordsOf(id)).delete();
      await db.settings.bulkDelete([liveKeyOf(id), editionKeyOf(id)]);
      await db.drafts.delete(id);
    });
  } catch (error) {
    return { kind: 'refused', reason: `It could not be deleted (${errorWords(error)}). Try again.` };
  }
  return { kind: 'deleted' };
};

/** Brings back drafts that the journal has and the library lost (the browser's storage can be wiped as a whole); gives back how many. */
export const recoverLibrary = async (db: Database, journal: Journal | null, now: number): Promise<number> => {
  if (journal === null) return 0;
  const known = new Set(await db.drafts.toCollection().primaryKeys());
  let recovered = 0;
  for (const id of await journal.list()) {
    if (known.has(id)) continue;
    const loaded = await loadDoc(db, journal, id);
    if (loaded.kind === 'failed') continue;
    const parsed = snapshotOf(loaded.doc);
    const claim = parsed.kind === 'refused' ? null : claimInDoc(parsed.report, loaded.doc);
    const origin = copiedFrom(loaded.doc);
    loaded.doc.destroy();
    if (parsed.kind === 'refused' || claim === null) continue;
    await db.drafts.put({ id, ...describeDraft(parsed.report), claim, ...origin, createdAt: now, updatedAt: now, trashedAt: 0 });
    recovered += 1;
  }
  return recovered;
};

/** Puts the sample into a library that has never had one; does nothing in every later start, even when the sample was deleted. */
export const addSampleOnce = async (db: Database, journal: Journal | null, sample: () => Promise<Report>, now: number): Promise<void> => {
  // A look first: a transaction that may write waits for the disk at every start.
  if ((await db.settings.get('sample')) !== undefined) return;
  const isFirst = await db.transaction('rw', db.settings, db.drafts, async () => {
    if ((await db.settings.get('sample')) !== undefined) return false;
    await db.settings.put({ key: 'sample', value: true });
    return (await db.drafts.count()) === 0;
  });
  if (isFirst) await addDraft(db, journal, await sample(), now);
};
