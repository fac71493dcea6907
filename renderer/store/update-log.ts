import { sha256 } from '@noble/hashes/sha2.js';
import * as Y from 'yjs';
import type { Database, UpdateRow } from './db.ts';
import { writeAtOnce } from './write-at-once.ts';

/** Marks updates that come out of the store, so that they are not stored again. */
export const fromStore = Symbol('from store');

const sameBytes = (a: Uint8Array, b: Uint8Array): boolean => a.length === b.length && a.every((byte, at) => byte === b[at]);

/** A row for the update, with its hash. */
const rowFor = (draftId: string, update: Uint8Array): UpdateRow => ({ draftId, update, hash: sha256(update) });

/** Puts one update into the library at once and resolves when it is durable. */
export const putUpdate = (db: Database, draftId: string, update: Uint8Array): Promise<void> =>
  writeAtOnce(db, 'updates', (updates) => updates.add(rowFor(draftId, update)));

/** The draft's updates whose bytes are as they were written, and how many were not. */
export const readUpdates = async (
  db: Database,
  draftId: string,
): Promise<{ readonly updates: readonly Uint8Array[]; readonly damaged: number }> =>
  wholeOf(await db.updates.where('draftId').equals(draftId).toArray());

/** The draft's updates that stand in other rows than these; damaged ones are passed over. */
export const readUpdatesBeside = async (db: Database, draftId: string, known: readonly number[]): Promise<readonly Uint8Array[]> => {
  const keys = await db.updates.where('draftId').equals(draftId).primaryKeys();
  const rows = await db.updates.bulkGet(keys.filter((key) => !known.includes(key)));
  return (await wholeOf(rows.filter((row) => row !== undefined))).updates;
};

const wholeOf = async (rows: readonly UpdateRow[]): Promise<{ readonly updates: readonly Uint8Array[]; readonly damaged: number }> => {
  // The browser's own digest: a whole draft's state takes tens of milliseconds in script, just when it is waited for.
  const hashes = await Promise.all(rows.map((row) => crypto.subtle.digest('SHA-256', new Uint8Array(row.update))));
  const whole = rows.filter((row, at) => sameBytes(new Uint8Array(hashes[at] ?? new ArrayBuffer(0)), row.hash));
  return { updates: whole.map((row) => row.update), damaged: rows.length - whole.length };
};

/** Applies updates in one go (merging thousands of them first would take quadratic time); one that is no update is passed over and counted. */
export const applyUpdates = (doc: Y.Doc, updates: readonly Uint8Array[]): number => {
  let refused = 0;
  doc.transact(() => {
    for (const update of updates) {
      try {
        Y.applyUpdate(doc, update, fromStore);
      } catch {
        refused += 1;
      }
    }
  }, fromStore);
  return refused;
};

/** Replaces the draft's rows by one that holds all of them. Read, delete and add in one transaction: another window may be adding. */
export const compactUpdates = async (db: Database, draftId: string): Promise<void> => {
  await db.transaction('rw', db.updates, async () => {
    const rows = await db.updates.where('draftId').equals(draftId).toArray();
    const whole = rows.filter((row) => sameBytes(sha256(row.update), row.hash));
    if (whole.length < 2) return;
    const doc = new Y.Doc();
    const refused = applyUpdates(
      doc,
      whole.map((row) => row.update),
    );
    // An update that waits for a missing one would be dropped by compaction; keep the rows until it arrives.
    if (refused > 0 || doc.store.pendingStructs !== null || doc.store.pendingDs !== null) return;
    await db.updates.add(rowFor(draftId, Y.encodeStateAsUpdate(doc)));
    await db.updates.bulkDelete(whole.map((row) => row.id).filter((id) => id !== undefined));
  });
};
