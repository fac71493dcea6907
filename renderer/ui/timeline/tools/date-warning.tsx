import { t } from '../../../words/words.ts';
import { Button } from '../../parts/button.tsx';
import styles from '../timeline.module.css';

/** Says how many events have no date, for as long as there are any, and leads to the dialog that gives all of them one. */
export const DateWarning = ({ count, onGive }: { readonly count: number; readonly onGive: () => void }) => (
  <div className={styles.warning} role="status">
    <p>
      {t(
        '{count, plural, one {One event has no date. Until somebody says which, it can’t be compared, and its zone can’t be checked.} other {# events have no date. Until somebody says which, they can’t be compared, and their zones can’t be checked.}}',
        { count },
      )}
    </p>
    <Button look="outlined" onPress={onGive}>
      {t('{count, plural, one {Give it a date…} other {Give them a date…}}', { count })}
    </Button>
  </div>
);
