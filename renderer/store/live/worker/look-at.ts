import type * as Y from 'yjs';
import type { Report } from '../../../core/report/report.ts';
import { contentHash } from '../../../core/review/content-hash.ts';
import { parseLogEntry } from '../../../core/review/workflow/log.ts';
import { bodyOf, snapshotOf } from '../../doc.ts';
import { liveLimits } from './live-limits.ts';
import { refusals } from './refusals.ts';
import { isUnknownInBody } from './unknown-in-body.ts';

/** What a document with other people's changes in it is: a report to go on with, or why it is none. `published` is the hash of what a published one says, else null. */
export type Looked = { readonly kind: 'fine'; readonly published: string | null } | { readonly kind: 'refused'; readonly reason: string };

const refused = (reason: string): Looked => ({ kind: 'refused', reason });

/** The hashes of all that was ever published of a draft, by its own log. */
const publications = (doc: Y.Doc): ReadonlySet<string> =>
  new Set(
    [...doc.getMap('log').values()].flatMap((value) => {
      const entry = parseLogEntry(value);
      return entry?.to === 'published' ? [entry.hash] : [];
    }),
  );

const saysWhenPublished = (report: Report): string | null => (report.details.state === 'published' ? contentHash(report) : null);

/** What a document says as a published report: a hash; null where it is none. */
export const publishedIn = (doc: Y.Doc): string | null => {
  const parsed = snapshotOf(doc);
  return parsed.kind === 'report' ? saysWhenPublished(parsed.report) : null;
};

/**
 * Looks at a document with other people's changes in it before the draft takes them in. A report that was published before (`published` is what it said)
 * may say something else only where somebody took it back to draft, or where its log has a publication of just that.
 */
export const lookAt = (doc: Y.Doc, published: string | null): Looked => {
  const waiting = (doc.store.pendingStructs?.update.length ?? 0) + (doc.store.pendingDs?.length ?? 0);
  if (waiting > liveLimits.waiting) return refused(refusals.unreadable);
  try {
    if (isUnknownInBody(bodyOf(doc))) return refused(refusals.unknown);
    const parsed = snapshotOf(doc);
    if (parsed.kind === 'refused') return refused(refusals.newer);
    const says = saysWhenPublished(parsed.report);
    if (published !== null && says !== null && says !== published && !publications(doc).has(says)) return refused(refusals.published);
    return { kind: 'fine', published: says };
  } catch {
    // Yjs takes much that no editor writes; what reads it may throw at that.
    return refused(refusals.unreadable);
  }
};
