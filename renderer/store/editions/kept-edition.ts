import { liveQuery } from 'dexie';
import * as v from 'valibot';
import type { Database } from '../db.ts';

/** The key under which it is kept which draft another is compared with. */
export const editionKeyOf = (draftId: string): string => `edition ${draftId}`;

/** The draft that another is compared with, and what it was called when it was chosen: its name when it is gone. */
export type KeptEdition = { readonly id: string; readonly title: string };

const stored = v.object({ id: v.pipe(v.string(), v.minLength(1), v.maxLength(64)), title: v.pipe(v.string(), v.maxLength(2000)) });

/**
 * Calls back with the draft that a draft is compared with (null: none), now and after every change, until the returned function is called. It is kept on this
 * computer alone: no part of the draft, in no file and no export.
 */
export const watchKeptEdition = (db: Database, draftId: string, listener: (kept: KeptEdition | null) => void): (() => void) => {
  const subscription = liveQuery(() => db.settings.get(editionKeyOf(draftId))).subscribe((row) => {
    const read = v.safeParse(stored, row?.value);
    listener(read.success ? read.output : null);
  });
  return () => subscription.unsubscribe();
};

/** Keeps which draft a draft is compared with. */
export const keepEdition = async (db: Database, draftId: string, { id, title }: KeptEdition): Promise<void> => {
  await db.settings.put({ key: editionKeyOf(draftId), value: { id, title: title.slice(0, 2000) } });
};

/** Compares a draft with no other any more. */
export const forgetEdition = async (db: Database, draftId: string): Promise<void> => {
  await db.settings.delete(editionKeyOf(draftId));
};
