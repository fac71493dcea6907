import { liveQuery } from 'dexie';
import * as v from 'valibot';
import type { Database } from './db.ts';

const key = 'spelling';

/** How spelling is checked on this computer. */
export type SpellingChoice = {
  readonly isOn: boolean;
  /** Whether words in capitals, most of them acronyms, are passed over. */
  readonly passesCapitals: boolean;
  /** Whether English is looked at for grammar and style as well. */
  readonly advises: boolean;
};

const stored = v.object({
  isOn: v.fallback(v.boolean(), true),
  passesCapitals: v.fallback(v.boolean(), true),
  advises: v.fallback(v.boolean(), false),
});
const first: SpellingChoice = { isOn: true, passesCapitals: true, advises: false };

/** Calls back with how spelling is checked, now and after every change, until the returned function is called. */
export const watchSpellingChoice = (db: Database, listener: (choice: SpellingChoice) => void): (() => void) => {
  const subscription = liveQuery(() => db.settings.get(key)).subscribe((row) => {
    const read = v.safeParse(stored, row?.value);
    listener(read.success ? read.output : first);
  });
  return () => subscription.unsubscribe();
};

/** Keeps how spelling is checked. */
export const keepSpellingChoice = async (db: Database, choice: SpellingChoice): Promise<void> => {
  await db.settings.put({ key, value: { ...choice } });
};
