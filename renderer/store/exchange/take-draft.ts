import * as Y from 'yjs';
import type { Report } from '../../core/report/report.ts';
import { contentHash } from '../../core/review/content-hash.ts';
import { draftFromFile } from '../../core/review/file/draft-file.ts';
import type { Journal } from '../../host/host.ts';
import type { Database } from '../db.ts';
import { snapshotOf } from '../doc.ts';
import { type KeptDraft, keepDoc } from '../library.ts';
import { originOf, setOrigin } from '../review/origin.ts';
import { keepVersion } from '../versions/versions.ts';
import { settle } from './copy/settle.ts';

/** Keeps the draft of a `.debrief` file as one of the library's own; reviews of it still belong to the draft that it is a copy of. */
export const takeDraft = async (db: Database, journal: Journal | null, bytes: Uint8Array, now: number): Promise<KeptDraft> => {
  const read = draftFromFile(bytes);
  if (read.kind === 'refused') return { kind: 'failed', reason: read.reason };
  const { file } = read;
  const taken = readState(file.state);
  if (taken === null || saysOf(taken.report) !== saysOf(file.report)) {
    taken?.doc.destroy();
    return {
      kind: 'failed',
      reason:
        'The draft in this file contradicts itself or can’t be read. Nothing was changed and the file was left as it is; ask for it once more.',
    };
  }
  const { doc, report } = taken;
  // What was repaired in reading must not reach the editor as it came.
  doc.transact(() => settle(doc, report));
  if (originOf(doc) === null) {
    const hash = contentHash(report);
    setOrigin(doc, { draft: file.draft, base: hash, edition: 'internal', copy: hash, purpose: 'review' });
  }
  const isForReview = originOf(doc)?.purpose === 'review';
  const kept = await keepDoc(db, journal, doc, report, now);
  // What a reviewer changes in the text is told by what it was; where this fails, it can't be told, and the copy is whole all the same.
  if (kept.kind === 'kept' && isForReview) await keepVersion(db, kept.id, report, { reason: 'received', name: '', by: null, at: now });
  return kept;
};

/** What the report says, its pictures aside: they are in the document alone. */
const saysOf = (report: Report): string => contentHash({ ...report, assets: [] });

/** A document of its own with this state, and what it shows; null where it is none, or a part of one. */
const readState = (state: Uint8Array): { readonly doc: Y.Doc; readonly report: Report } | null => {
  const doc = new Y.Doc();
  try {
    Y.applyUpdate(doc, state);
    // Yjs takes much that no editor writes; what reads it may throw at that.
    const parsed = snapshotOf(doc);
    const isWhole = doc.store.pendingStructs === null && doc.store.pendingDs === null && doc.store.clients.size > 0;
    if (isWhole && parsed.kind === 'report') return { doc, report: parsed.report };
  } catch {
    // Said by the null below.
  }
  doc.destroy();
  return null;
};
