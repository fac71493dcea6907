import { liveQuery } from 'dexie';
import type { Database } from '../db.ts';
import { keptWordsOf } from '../kept-words.ts';

/** Under the draft's other words, so that it goes with the draft. */
const keyOf = (draftId: string): string => `${keptWordsOf(draftId)}seen comments`;

/** Calls back with what of a draft's comments was seen on this computer (`sayingsOf`), now and after every change, until the returned function is called. */
export const watchSeen = (db: Database, draftId: string, listener: (seen: ReadonlySet<string>) => void): (() => void) => {
  const subscription = liveQuery(() => db.settings.get(keyOf(draftId))).subscribe((row) => {
    const value = row?.value;
    listener(new Set(Array.isArray(value) ? value.filter((one) => typeof one === 'string') : []));
  });
  return () => subscription.unsubscribe();
};

/** Notes what of a draft's comments was seen; it is said of all that there is, so that the note does not grow with what is gone. */
export const keepSeen = async (db: Database, draftId: string, seen: ReadonlySet<string>): Promise<void> => {
  await db.settings.put({ key: keyOf(draftId), value: [...seen] });
};
