import type { Report } from '../core/report/report.ts';
import type { Host } from '../host/host.ts';
import { type Database, openDatabase } from './db.ts';
import { type OpenedDraft, openDraft } from './draft.ts';
import { addSampleOnce, recoverLibrary } from './library.ts';

/** The draft that the app was started on, opened together with the library. */
export type FirstDraft = { readonly id: string; readonly opened: OpenedDraft };

/** What came of opening the library at the start: how many drafts the journal gave back, or why there is no library. */
export type StartedLibrary =
  | { readonly kind: 'open'; readonly db: Database; readonly recovered: number; readonly first: FirstDraft | null }
  | { readonly kind: 'failed'; readonly reason: string };

/**
 * Opens the library, brings back what only the journal has, and puts the sample into a new one; `draft` is opened with it, before a
 * screen asks for it. One that can't even be read is left to the screen, which tries again and says why.
 */
export const startLibrary = async (
  host: Host,
  now: () => number,
  sample: () => Promise<Report>,
  draft: string | null,
): Promise<StartedLibrary> => {
  const opened = await openDatabase();
  if (opened.kind === 'failed') return opened;
  const recovered = await recoverLibrary(opened.db, host.journal, now());
  const first = draft === null ? null : openDraft({ db: opened.db, journal: host.journal, now }, draft).catch(() => null);
  if (recovered === 0) await addSampleOnce(opened.db, host.journal, sample, now());
  const result = await first;
  return { kind: 'open', db: opened.db, recovered, first: draft === null || result === null ? null : { id: draft, opened: result } };
};
