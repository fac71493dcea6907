import { canonical } from '../../core/review/canonical.ts';
import type { Review } from '../../core/review/file/review-file.ts';
import { mergeReview, type ReviewSummary } from '../../core/review/merge-review.ts';
import type { Draft } from '../draft.ts';
import { byReview } from '../edits/thread-edits.ts';
import { changeDoc } from '../later.ts';
import { threadsOf, watchThreads } from '../threads.ts';
import { identityOf } from './origin.ts';
import { keepSignOffs, watchSignOffs } from './sign-offs.ts';

/** What a review would add, or a sentence on why it does not belong here. */
export type LookedAt = { readonly kind: 'fits'; readonly summary: ReviewSummary } | { readonly kind: 'refused'; readonly reason: string };

/** What a review would add to a draft; nothing is changed. */
export const lookAtReview = (draft: Draft, review: Review): LookedAt => {
  const merged = mergedWith(draft, review);
  return merged.kind === 'refused' ? merged : { kind: 'fits', summary: merged.summary };
};

/** Merges a review into its draft, as one change that undo doesn't cover. To do it again, or in another order, makes no difference. */
export const mergeIn = (draft: Draft, review: Review): LookedAt => {
  const merged = mergedWith(draft, review);
  if (merged.kind === 'refused') return merged;
  const { threads, signOffs, summary } = merged;
  const map = threadsOf(draft.doc);
  draft.undo.stopCapturing();
  changeDoc(draft.doc, byReview, () => {
    for (const thread of threads) {
      const stored = { ...thread, decision: null };
      if (canonical(map.get(thread.id) ?? null) !== canonical(stored)) map.set(thread.id, stored);
    }
    keepSignOffs(draft, signOffs);
  });
  return { kind: 'fits', summary };
};

const mergedWith = (draft: Draft, review: Review): ReturnType<typeof mergeReview> => {
  if (review.draft !== identityOf(draft)) {
    const what = review.title === '' ? 'another report' : `another report, “${review.title}”`;
    return {
      kind: 'refused',
      reason: `This is a review of ${what}. Nothing was changed; open that report and bring the file in there.`,
    };
  }
  return mergeReview({ threads: watchThreads(draft).get(), signOffs: watchSignOffs(draft).get() }, review);
};
