import { TriangleAlert } from 'lucide-react';
import type { Draft } from '../../../../store/draft.ts';
import { t } from '../../../../words/words.ts';
import styles from '../../../app/draft-frame.module.css';
import { useClaim } from './use-claim.ts';

/** In the header: how far the report is, as far as its sign-offs bear it; leads to them. */
export const StateButton = ({ draft, onPress }: { readonly draft: Draft; readonly onPress: () => void }) => {
  const { words, mending } = useClaim(draft);
  return (
    <button
      type="button"
      className={styles.stateButton}
      data-lapsed={mending !== null}
      title={mending ?? t('State and sign-off')}
      onClick={onPress}
    >
      {mending !== null && <TriangleAlert size={14} aria-hidden />}
      <span className={styles.stateWords}>{words}</span>
    </button>
  );
};
