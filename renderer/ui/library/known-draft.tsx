import type { DraftRow } from '../../store/db.ts';
import { showClock } from '../../words/show-clock.ts';
import { t } from '../../words/words.ts';
import { Button } from '../parts/button.tsx';
import styles from './library.module.css';

/** Says that the report of an opened file is in the library already, and asks what is to come of the file. */
export const KnownDraft = ({
  row,
  onBringIn,
  onKeep,
}: {
  readonly row: DraftRow;
  readonly onBringIn: () => void;
  readonly onKeep: () => Promise<void>;
}) => (
  <section aria-label={t('You have this report already')} className={styles.known}>
    <p role="alert">
      {t('You have this report already: “{title}”, last edited {when}. What is new in the file can come into it, and is shown first.', {
        title: row.title === '' ? t('Untitled report') : row.title,
        when: showClock(row.updatedAt, 'date-time'),
      })}
    </p>
    <span>
      <Button look="filled" onPress={onBringIn}>
        {t('Look at what is new')}
      </Button>
      <Button look="outlined" onPress={onKeep}>
        {t('Open it as a draft of its own')}
      </Button>
    </span>
  </section>
);
