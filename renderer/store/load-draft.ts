import type * as Y from 'yjs';
import type { Report } from '../core/report/report.ts';
import type { Journal } from '../host/host.ts';
import type { Database } from './db.ts';
import { snapshotOf } from './doc.ts';
import { type LoadNote, loadDoc } from './load-doc.ts';

/** A draft's document with the report that it holds, or why there is none, as a sentence for the user. */
export type LoadedDraft =
  | { readonly kind: 'loaded'; readonly doc: Y.Doc; readonly report: Report; readonly notes: readonly LoadNote[] }
  | { readonly kind: 'failed'; readonly reason: string };

/** Loads a draft from the library and the journal. */
export const loadDraft = async (db: Database, journal: Journal | null, id: string): Promise<LoadedDraft> => {
  const loaded = await loadDoc(db, journal, id);
  if (loaded.kind === 'failed') return loaded;
  const parsed = snapshotOf(loaded.doc);
  if (parsed.kind === 'report') return { ...loaded, report: parsed.report };
  loaded.doc.destroy();
  return { kind: 'failed', reason: parsed.reason };
};
