import { withChipWords } from '../../core/chips/reviewed-text.ts';
import type { Report } from '../../core/report/report.ts';
import { contentHash } from '../../core/review/content-hash.ts';
import { type ChangesAsSuggestions, suggestChanges } from '../../core/review/suggestions/suggest-changes.ts';
import type { Database } from '../db.ts';
import type { Draft } from '../draft.ts';
import { readVersion } from '../versions/versions.ts';

/** How a copy for review differs from what was sent; `sent` is that report, to be put back. */
export type SinceReceived =
  | { readonly kind: 'same' }
  | { readonly kind: 'changed'; readonly sent: Report; readonly changes: ChangesAsSuggestions }
  /** Nobody kept what was sent: the copy came to an earlier app. */
  | { readonly kind: 'unknown' };

/** What was changed in a copy for review since it came. */
export const sinceReceived = async (db: Database, draft: Draft): Promise<SinceReceived> => {
  await draft.flush();
  const rows = await db.versions.where('draftId').equals(draft.id).toArray();
  const [first] = rows.filter(({ reason }) => reason === 'received').sort((a, b) => a.at - b.at);
  if (first === undefined) return { kind: 'unknown' };
  const present = draft.report.get();
  if (first.hash === contentHash(present)) return { kind: 'same' };
  const version = await readVersion(db, first.id);
  if (version.kind === 'failed') return { kind: 'unknown' };
  const changes = suggestChanges(withChipWords(version.report, version.chipWords), withChipWords(present));
  return changes.count === 0 ? { kind: 'same' } : { kind: 'changed', sent: version.report, changes };
};
