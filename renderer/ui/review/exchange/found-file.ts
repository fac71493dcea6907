import { readContainer } from '../../../core/review/file/container.ts';
import { type Review, reviewFromFile } from '../../../core/review/file/review-file.ts';
import type { Draft } from '../../../store/draft.ts';
import type { CoAuthorCopy } from '../../../store/exchange/copy/co-author-copy.ts';
import { lookAtReview } from '../../../store/review/merge-in.ts';
import { fromBelow } from '../../../words/from-below.ts';
import { copyWordsOf } from './people-words.ts';
import { summaryWords } from './summary-words.ts';

/** A file that came back and was looked at: what it would bring, or why it can't be taken; the file itself stays where it is. */
export type FoundFile = { readonly name: string; readonly lines: readonly string[] } & (
  | { readonly kind: 'review'; readonly review: Review }
  | { readonly kind: 'copy'; readonly copy: CoAuthorCopy }
  /** A draft of another text, which may be opened as one of its own. */
  | { readonly kind: 'foreign'; readonly bytes: Uint8Array }
  | { readonly kind: 'refused' }
);

/** A file that can't be taken, with the sentence that says why. */
export const refusedFile = (name: string, reason: string): FoundFile => ({ kind: 'refused', name, lines: [fromBelow(reason)] });

/** Looks at a file that came back to a draft: a review of it, or a co-author's whole copy. Nothing is changed. */
export const lookAtFile = async (draft: Draft, name: string, bytes: Uint8Array): Promise<FoundFile> => {
  const container = readContainer(bytes);
  if (container.kind === 'container' && container.container.kind === 'draft') return lookAtWhole(draft, name, bytes);
  const read = reviewFromFile(bytes);
  if (read.kind === 'refused') return refusedFile(name, read.reason);
  const looked = lookAtReview(draft, read.review);
  if (looked.kind === 'refused') return refusedFile(name, looked.reason);
  return { kind: 'review', name, lines: [summaryWords(read.review.person.name, looked.summary)], review: read.review };
};

/** What merges whole drafts is loaded with the first one: reviews are far more frequent. */
const lookAtWhole = async (draft: Draft, name: string, bytes: Uint8Array): Promise<FoundFile> => {
  const { lookAtCopy } = await import('../../../store/exchange/copy/co-author-copy.ts');
  await draft.flush();
  const looked = lookAtCopy(draft, bytes);
  if (looked.kind === 'refused') return refusedFile(name, looked.reason);
  if (looked.kind === 'foreign') return { kind: 'foreign', name, lines: [fromBelow(looked.reason)], bytes };
  return { kind: 'copy', name, lines: copyWordsOf(looked.copy), copy: looked.copy };
};
