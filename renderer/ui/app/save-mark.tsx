import { TriangleAlert } from 'lucide-react';
import type { SaveState } from '../../store/save-queue.ts';
import { useWatched } from '../hooks/use-watched.ts';
import styles from './draft-frame.module.css';

const clock = new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' });

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
          {now.at === null ? 'Saved' : `Saved ${clock.format(now.at)}`}
        </span>
      );
    case 'saving':
      return (
        <span className={styles.save} role="status">
          Saving…
        </span>
      );
    case 'failed':
      return (
        <span className={styles.notSaved} role="alert">
          <TriangleAlert size={14} aria-hidden /> Not saved: {now.reason} Your words are still here; export the report to keep a copy.
        </span>
      );
  }
};
