import { useDeferredValue, useMemo } from 'react';
import { claimOf } from '../../../../core/review/workflow/claimed-state.ts';
import type { Draft } from '../../../../store/draft.ts';
import { t } from '../../../../words/words.ts';
import { useWatched } from '../../../hooks/use-watched.ts';
import { claimWords } from './claim-words.ts';
import { useVouched } from './use-vouched.ts';

/** Where a report stands, in words that claim no more than is true; and what to do where its approval has lapsed, else null. */
export const useClaim = (draft: Draft): { readonly words: string; readonly mending: string | null } => {
  const report = useDeferredValue(useWatched(draft.report));
  const vouched = useVouched(draft);
  const claim = useMemo(() => claimOf(report, vouched), [report, vouched]);
  return { words: claimWords(claim), mending: claim.isLapsed ? lapsed() : null };
};

/** What to do where an approval has lapsed. */
export const lapsed = (): string => t('The approval has lapsed: the report has changed since. Sign it again, or undo what was changed.');
