import { canonical } from './canonical.ts';
import { mergeThreads } from './merge-threads.ts';
import { parseThreads } from './parse-threads.ts';
import { mergeSignOffs } from './sign-off/merge-sign-offs.ts';
import { signOffLimits } from './sign-off/parse-sign-offs.ts';
import type { SignOff } from './sign-off/sign-off.ts';
import type { Thread } from './thread.ts';

/** What of a draft reviews are merged with. */
export type Reviewed = { readonly threads: readonly Thread[]; readonly signOffs: readonly SignOff[] };

/** How much a review adds to what is here; `changes` are comments and replies that say something else now, or were resolved or reopened. */
export type ReviewSummary = {
  readonly comments: number;
  readonly suggestions: number;
  readonly replies: number;
  readonly changes: number;
  readonly signOffs: number;
};

/** What came of merging a review; `reason` is a sentence for the user. */
export type MergedReview =
  | ({ readonly kind: 'merged'; readonly summary: ReviewSummary } & Reviewed)
  | { readonly kind: 'refused'; readonly reason: string };

/**
 * A draft's threads and sign-offs with those of a review: the same whatever the order in which reviews come, and how often. What a review says was
 * decided about suggestions counts for nothing: that is so only in the draft whose words it changed.
 */
export const mergeReview = (mine: Reviewed, review: Reviewed): MergedReview => {
  const decided = new Map(mine.threads.filter(({ decision }) => decision !== null).map((thread) => [thread.id, thread]));
  const threads = mergeThreads(mine.threads, review.threads).map((thread): Thread => {
    const { decision, changed } = decided.get(thread.id) ?? { decision: null, changed: { decision: thread.at } };
    return { ...thread, decision, changed: { ...thread.changed, decision: changed.decision } };
  });
  const signOffs = mergeSignOffs(mine.signOffs, review.signOffs);
  // What could not be read again would be lost at the next opening.
  if (parseThreads(threads).kind === 'refused' || signOffs.length > signOffLimits.signOffs) {
    return {
      kind: 'refused',
      reason: 'With this review the draft would hold more comments than it can. Nothing was changed; the file was left as it is.',
    };
  }
  return { kind: 'merged', threads, signOffs, summary: summarize(mine, { threads, signOffs }) };
};

const summarize = (before: Reviewed, after: Reviewed): ReviewSummary => {
  const known = new Map(before.threads.map((thread) => [thread.id, thread]));
  const fresh = after.threads.filter(({ id }) => !known.has(id));
  const repliesOf = (threads: readonly Thread[]): number => threads.reduce((sum, { replies }) => sum + replies.length, 0);
  const isChanged = (thread: Thread): boolean => {
    const old = known.get(thread.id);
    if (old === undefined) return false;
    const replies = thread.replies.filter(({ id }) => old.replies.some((one) => one.id === id));
    return canonical({ ...thread, replies, changed: null }) !== canonical({ ...old, changed: null });
  };
  return {
    comments: fresh.filter(({ suggestion }) => suggestion === null).length,
    suggestions: fresh.filter(({ suggestion }) => suggestion !== null).length,
    replies: repliesOf(after.threads) - repliesOf(before.threads),
    changes: after.threads.filter(isChanged).length,
    signOffs: after.signOffs.length - before.signOffs.length,
  };
};
