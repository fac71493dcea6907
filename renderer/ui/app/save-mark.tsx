import { TriangleAlert } from 'lucide-react';
import type { SaveState } from '../../store/save-queue.ts';
import { useWatched } from '../hooks/use-watched.ts';
import styles from './draft-frame.module.css';

/** Made when something has been saved: the engine's first format takes as long as half a draft. */
let clock: Intl.DateTimeFormat | null = null;

const clockTime = (at: number): string => {
  clock ??= new Intl.DateTimeFormat('en-GB', { hour: '2-digit', minute: '2-digit', second: '2-digit' });
  return clock.format(at);
};

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
          {now.at === null ? 'Saved' : `Saved ${clockTime(now.at)}`}
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
