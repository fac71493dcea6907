import { TriangleAlert } from 'lucide-react';
import type { SaveState } from '../../store/save-queue.ts';
import { fromBelow } from '../../words/from-below.ts';
import { showClock } from '../../words/show-clock.ts';
import { t } from '../../words/words.ts';
import { useWatched } from '../hooks/use-watched.ts';
import styles from './draft-frame.module.css';

/** Whether everything is kept: "Saved" only when it is, with the time; a failure says why and what to do. */
export const SaveMark = ({
  state,
}: {
  readonly state: { readonly get: () => SaveState; readonly subscribe: (listener: () => void) => () => void };
}) => {
  const now = useWatched(state);
  switch (now.kind) {
    case 'saved':
      return (
        <span className={styles.save} role="status">
          {now.at === null ? t('Saved') : t('Saved {time}', { time: showClock(now.at, 'time') })}
        </span>
      );
    case 'saving':
      return (
        <span className={styles.save} role="status">
          {t('Saving…')}
        </span>
      );
    case 'failed':
      return (
        <span className={styles.notSaved} role="alert">
          <TriangleAlert size={14} aria-hidden />{' '}
          {t('Not saved: {reason} Your words are still here; export the report to keep a copy.', { reason: fromBelow(now.reason) })}
        </span>
      );
  }
};
