import { liveQuery } from 'dexie';
import * as v from 'valibot';
import { personGate } from '../core/review/parse-threads.ts';
import type { Person } from '../core/review/thread.ts';
import type { Database } from './db.ts';

const key = 'person';

/** Calls back with who writes here (null until somebody has said so), now and after every change, until the returned function is called. */
export const watchPerson = (db: Database, listener: (person: Person | null) => void): (() => void) => {
  const subscription = liveQuery(() => db.settings.get(key)).subscribe((row) => {
    const read = v.safeParse(personGate, row?.value);
    listener(read.success ? read.output : null);
  });
  return () => subscription.unsubscribe();
};

/** Keeps who writes here; comments written before keep the name they were written under. */
export const keepPerson = async (db: Database, who: Person): Promise<void> => {
  await db.settings.put({ key, value: { ...who } });
};
