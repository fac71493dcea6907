import { liveQuery } from 'dexie';
import type { Database, DraftRow } from '../db.ts';

/** Calls back with the library's row of one draft (null where there is none), now and after every change, until the returned function is called. */
export const watchDraft = (db: Database, id: string, listener: (row: DraftRow | null) => void): (() => void) => {
  const subscription = liveQuery(() => db.drafts.get(id)).subscribe((row) => listener(row ?? null));
  return () => subscription.unsubscribe();
};
