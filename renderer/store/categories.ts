import { liveQuery } from 'dexie';
import * as v from 'valibot';
import type { Database } from './db.ts';

const key = 'categories';

/** The longest name of a category, in characters. */
export const longestCategory = 60;

/** As many categories as a house keeps; more is no help in finding anything. */
export const mostCategories = 40;

const stored = v.array(v.pipe(v.string(), v.maxLength(longestCategory)));

/** Calls back with the house's categories for events, null as long as it has no list of its own, now and after every change, until the returned function is called. */
export const watchCategories = (db: Database, listener: (categories: readonly string[] | null) => void): (() => void) => {
  const subscription = liveQuery(() => db.settings.get(key)).subscribe((row) => {
    const read = v.safeParse(stored, row?.value);
    listener(read.success ? read.output : null);
  });
  return () => subscription.unsubscribe();
};

/** Keeps the house's categories in the order given, without empty and double names; the events of drafts keep the names they have. */
export const keepCategories = async (db: Database, categories: readonly string[]): Promise<void> => {
  const names = categories.map((name) => name.replace(/\s+/g, ' ').trim().slice(0, longestCategory)).filter((name) => name !== '');
  await db.settings.put({ key, value: [...new Set(names)].slice(0, mostCategories) });
};
