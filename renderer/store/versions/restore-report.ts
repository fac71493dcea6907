import type * as Y from 'yjs';
import type { Details, Report } from '../../core/report/report.ts';
import { canonical } from '../../core/review/canonical.ts';
import { addAsset } from '../assets.ts';
import { bodyOf, detailsOf, itemMap, listNames, listOf, snapshotOf } from '../doc.ts';
import type { Draft } from '../draft.ts';
import { editDraft } from '../edits/edit-draft.ts';
import { replaceBlocks } from '../edits/replace-blocks.ts';
import { isPublished, publishedReason } from '../review/published.ts';

/** What came of restoring; `reason` is a sentence for the user, and nothing was changed. */
export type Restored = { readonly kind: 'restored' } | { readonly kind: 'refused'; readonly reason: string };

/**
 * Makes a draft say what an earlier version said, as one step of undo: a new change, nothing is turned back. Only what differs is touched, so that
 * comments keep their words. Where the report stands on its way, its comments and its sign-offs stay as they are.
 */
export const restoreReport = (draft: Draft, version: Report): Restored => {
  const parsed = snapshotOf(draft.doc);
  if (parsed.kind === 'refused') return parsed;
  if (isPublished(draft.doc)) return { kind: 'refused', reason: publishedReason };
  for (const asset of version.assets) {
    const kept = addAsset(draft, asset);
    if (kept.kind === 'refused') return kept;
  }
  editDraft(draft, () => {
    const now = parsed.report.body.content;
    replaceBlocks(bodyOf(draft.doc), version.body.content, now.length, (at, block) => isSame(now[at], block));
    restoreDetails(draft.doc, version.details);
    for (const name of listNames) {
      const map = listOf(draft.doc, name);
      const wanted = new Map(version[name].map((item) => [String(item.id), item]));
      for (const id of [...map.keys()]) if (!wanted.has(id)) map.delete(id);
      for (const [id, item] of wanted) {
        const known = map.get(id);
        if (known === undefined) map.set(id, itemMap(item));
        else for (const [field, value] of Object.entries(item)) if (!isSame(known.get(field), value)) known.set(field, value);
      }
    }
  });
  return { kind: 'restored' };
};

const isSame = (a: unknown, b: unknown): boolean => canonical(a ?? null) === canonical(b ?? null);

const restoreDetails = (doc: Y.Doc, { state: _, ...details }: Details): void => {
  const map = detailsOf(doc);
  for (const [field, value] of Object.entries(details)) if (!isSame(map.get(field), value)) map.set(field, value);
};
