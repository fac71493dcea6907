import * as Y from 'yjs';
import type { Report } from '../../core/report/report.ts';
import type { Journal } from '../../host/host.ts';
import type { Database } from '../db.ts';
import { snapshotOf } from '../doc.ts';
import { errorWords } from '../error-words.ts';
import { applyUpdates, readUpdates } from '../update-log.ts';

/** What a draft of the library says at present; `reason` is a sentence for the user. */
export type ReadDraft = { readonly kind: 'read'; readonly report: Report } | { readonly kind: 'unreadable'; readonly reason: string };

/** Reads a draft without opening it: nothing is mended or written, since another window may be at work on it. */
export const readDraft = async (db: Database, journal: Journal | null, id: string): Promise<ReadDraft> => {
  const doc = new Y.Doc();
  try {
    const { updates, damaged } = await readUpdates(db, id);
    const refused = applyUpdates(doc, updates);
    if (journal !== null && (updates.length === 0 || damaged + refused > 0 || doc.store.pendingStructs !== null)) {
      const contents = await journal.read(id);
      if (contents.kind === 'read') applyUpdates(doc, contents.records);
    }
    if (doc.store.clients.size === 0) return { kind: 'unreadable', reason: 'Nothing of this draft is left in the library.' };
    const parsed = snapshotOf(doc);
    return parsed.kind === 'report' ? { kind: 'read', report: parsed.report } : { kind: 'unreadable', reason: parsed.reason };
  } catch (error) {
    return { kind: 'unreadable', reason: `The library did not give it (${errorWords(error)}).` };
  } finally {
    doc.destroy();
  }
};
