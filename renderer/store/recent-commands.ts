import * as v from 'valibot';
import type { Database } from './db.ts';

const key = 'recent commands';
/** As many as a glance takes in. */
const most = 5;
const ids = v.array(v.pipe(v.string(), v.maxLength(100)));

/** The ids of the commands used last on this computer, the newest first, five at most; none where they can't be read. */
export const readRecentCommands = async (db: Database): Promise<readonly string[]> => {
  const read = v.safeParse(ids, (await db.settings.get(key))?.value);
  return read.success ? read.output.slice(0, most) : [];
};

/** The list with one more command used. */
export const withRecent = (before: readonly string[], id: string): readonly string[] =>
  [id, ...before.filter((other) => other !== id)].slice(0, most);

/** Keeps which commands were used last. */
export const keepRecentCommands = async (db: Database, recent: readonly string[]): Promise<void> => {
  await db.settings.put({ key, value: [...recent] });
};
