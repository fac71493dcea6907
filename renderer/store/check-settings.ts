import { liveQuery } from 'dexie';
import * as v from 'valibot';
import type { RuleSettings } from '../core/checks/rule-book.ts';
import { type HouseWord, longestHouseWord, mostHouseWords } from '../core/checks/wording/house-word.ts';
import type { Database } from './db.ts';

const key = 'checks';

/** How the checks are set on this computer: which rules are off for which kind of report, and the house's words. */
export type CheckSettings = { readonly off: RuleSettings; readonly houseWords: readonly HouseWord[] };

const words = v.pipe(v.string(), v.maxLength(longestHouseWord));
const stored = v.object({
  off: v.fallback(v.record(v.string(), v.array(v.string())), {}),
  houseWords: v.fallback(
    v.pipe(v.array(v.object({ avoid: v.pipe(words, v.minLength(1)), instead: words })), v.maxLength(mostHouseWords)),
    [],
  ),
});

/** What holds until somebody has chosen. */
export const firstCheckSettings: CheckSettings = { off: {}, houseWords: [] };

/** Calls back with how the checks are set, now and after every change, until the returned function is called. */
export const watchCheckSettings = (db: Database, listener: (settings: CheckSettings) => void): (() => void) => {
  const subscription = liveQuery(() => db.settings.get(key)).subscribe((row) => {
    const read = v.safeParse(stored, row?.value);
    listener(read.success ? read.output : firstCheckSettings);
  });
  return () => subscription.unsubscribe();
};

/** Keeps how the checks are set. */
export const keepCheckSettings = async (db: Database, settings: CheckSettings): Promise<void> => {
  await db.settings.put({ key, value: { off: settings.off, houseWords: settings.houseWords } });
};
