import { useDeferredValue, useMemo } from 'react';
import { claimOf } from '../../../../core/review/workflow/claimed-state.ts';
import type { Draft } from '../../../../store/draft.ts';
import { t } from '../../../../words/words.ts';
import { useWatched } from '../../../hooks/use-watched.ts';
import { stateLabels, visibilityLabels } from '../../../parts/labels.ts';
import { useVouched } from './use-vouched.ts';

/** Where a report stands, in words that claim no more than is true; and what to do where its approval has lapsed, else null. */
export const useClaim = (draft: Draft): { readonly words: string; readonly mending: string | null } => {
  const report = useDeferredValue(useWatched(draft.report));
  const vouched = useVouched(draft);
  const { state, editions, isLapsed } = useMemo(() => claimOf(report, vouched), [report, vouched]);
  if (isLapsed) return { words: t('Approval lapsed'), mending: lapsed() };
  const name = stateLabels[state];
  const words = editions.includes('public')
    ? name
    : t('{state} ({editions})', { state: name, editions: editions.map((edition) => visibilityLabels[edition]).join(', ') });
  return { words, mending: null };
};

/** What to do where an approval has lapsed. */
export const lapsed = (): string => t('The approval has lapsed: the report has changed since. Sign it again, or undo what was changed.');
