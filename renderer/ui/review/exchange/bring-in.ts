import type { Draft } from '../../../store/draft.ts';
import { mergeIn } from '../../../store/review/merge-in.ts';
import { instantOfClock } from '../moment.ts';
import { type FoundFile, refusedFile } from './found-file.ts';
import { keepUnmerged } from './keep-unmerged.ts';
import { summaryWords } from './summary-words.ts';

/** What came of bringing files in: a line for what each brought, and those that were refused, with the reason. */
export type BroughtIn = { readonly brought: readonly string[]; readonly refused: readonly FoundFile[] };

/** Brings in files that were looked at, reviews first; each whole copy is one step of undo, and what the text can't hold of it is kept in comments. */
export const bringAllIn = async (draft: Draft, files: readonly FoundFile[], now: () => number): Promise<BroughtIn> => {
  const brought: string[] = [];
  const refused: FoundFile[] = [];
  for (const file of files) {
    if (file.kind !== 'review') continue;
    const merged = mergeIn(draft, file.review);
    if (merged.kind === 'refused') refused.push(refusedFile(file.name, merged.reason));
    else brought.push(summaryWords(file.review.person.name, merged.summary));
  }
  for (const file of files) {
    if (file.kind !== 'copy') continue;
    const { takeCopy } = await import('../../../store/exchange/copy/co-author-copy.ts');
    const taken = takeCopy(draft, file.copy);
    if (taken.kind === 'refused') refused.push(refusedFile(file.name, taken.reason));
    else {
      keepUnmerged(draft, taken, file.copy.file.sender, instantOfClock(now));
      brought.push(...file.lines);
    }
  }
  await draft.flush();
  return { brought, refused };
};
