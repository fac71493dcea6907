import * as Y from 'yjs';
import type { Journal } from '../host/host.ts';
import type { Database } from './db.ts';
import { applyUpdates, compactUpdates, putUpdate, readUpdates } from './update-log.ts';

/** Something about the loading that the user must know. */
export type LoadNote = { readonly kind: 'recovered' | 'damaged'; readonly message: string };

/** What came of loading a draft's document. */
export type LoadedDoc =
  | { readonly kind: 'loaded'; readonly doc: Y.Doc; readonly notes: readonly LoadNote[] }
  | { readonly kind: 'failed'; readonly reason: string };

const compactAbove = 200;

/** Loads a draft from the library's rows and the journal's records together, and mends whichever of the two lacks something. */
export const loadDoc = async (db: Database, journal: Journal | null, id: string): Promise<LoadedDoc> => {
  const { updates, damaged } = await readUpdates(db, id);
  const doc = new Y.Doc();
  const refused = applyUpdates(doc, updates);
  if (updates.length > compactAbove) await compactUpdates(db, id);
  const notes: LoadNote[] = [];
  if (journal !== null) {
    const recovered = await mendFromJournal(db, journal, id, doc);
    if (recovered.kind === 'recovered' && updates.length > 0) notes.push(recovered);
    if (recovered.kind === 'damaged') notes.push(recovered);
  }
  if (updates.length === 0 && doc.store.clients.size === 0) {
    return {
      kind: 'failed',
      reason: 'Nothing of this draft is left in the library. If it was exchanged or exported, open that file instead.',
    };
  }
  if (doc.store.pendingStructs !== null || (journal === null && damaged + refused > 0)) {
    notes.push({
      kind: 'damaged',
      message: 'A part of this draft could not be read and is missing below. What could be read is all here; nothing was deleted.',
    });
  }
  return { kind: 'loaded', doc, notes };
};

/** Brings into the document what only the journal has, and into the journal what only the library has. */
const mendFromJournal = async (db: Database, journal: Journal, id: string, doc: Y.Doc): Promise<LoadNote | { readonly kind: 'equal' }> => {
  const contents = await journal.read(id);
  if (contents.kind === 'failed') return { kind: 'damaged', message: contents.reason };
  const ownState = Y.encodeStateAsUpdate(doc);
  const missing = newTo(doc, contents.records);
  const inJournal = new Y.Doc();
  applyUpdates(inJournal, contents.records);
  const journalLacks = newTo(inJournal, [ownState]) !== null;
  inJournal.destroy();
  if (missing !== null) await putUpdate(db, id, missing);
  if (journalLacks || contents.records.length > compactAbove) await journal.compact(id, Y.encodeStateAsUpdate(doc));
  if (missing === null) return { kind: 'equal' };
  return { kind: 'recovered', message: 'The last changes were recovered from the journal on disk: Debrief did not end in the usual way.' };
};

/** Applies the updates and gives back what they brought, or null when they brought nothing new. */
const newTo = (doc: Y.Doc, updates: readonly Uint8Array[]): Uint8Array | null => {
  const brought: Uint8Array[] = [];
  const keep = (update: Uint8Array): void => {
    brought.push(update);
  };
  doc.on('update', keep);
  applyUpdates(doc, updates);
  doc.off('update', keep);
  return brought.length === 0 ? null : Y.mergeUpdates(brought);
};
