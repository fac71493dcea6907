import type { Claim } from '../../../../core/review/workflow/claimed-state.ts';
import { t } from '../../../../words/words.ts';
import { stateLabels, visibilityLabels } from '../../../parts/labels.ts';

/** Where a report stands, in words that claim no more than is true. */
export const claimWords = ({ state, editions, isLapsed }: Claim): string => {
  if (isLapsed) return t('Approval lapsed');
  const name = stateLabels[state];
  return editions.includes('public')
    ? name
    : t('{state} ({editions})', { state: name, editions: editions.map((edition) => visibilityLabels[edition]).join(', ') });
};
