import type { Report } from '../core/report/report.ts';
import type { Host } from '../host/host.ts';
import { type Database, openDatabase } from './db.ts';
import { addSampleOnce, recoverLibrary } from './library.ts';

/** What came of opening the library at the start: how many drafts the journal gave back, or why there is no library. */
export type StartedLibrary =
  | { readonly kind: 'open'; readonly db: Database; readonly recovered: number }
  | { readonly kind: 'failed'; readonly reason: string };

/** Opens the library, brings back what only the journal has, and puts the sample into a new one. */
export const startLibrary = async (host: Host, now: () => number, sample: () => Promise<Report>): Promise<StartedLibrary> => {
  const opened = await openDatabase();
  if (opened.kind === 'failed') return opened;
  const recovered = await recoverLibrary(opened.db, host.journal, now());
  if (recovered === 0) await addSampleOnce(opened.db, host.journal, sample, now());
  return { kind: 'open', db: opened.db, recovered };
};
