import { watchIgnored } from '../../store/decisions.ts';
import type { Draft } from '../../store/draft.ts';
import { heedFinding } from '../../store/edits/decision-edits.ts';
import { fromBelow } from '../../words/from-below.ts';
import { showClock } from '../../words/show-clock.ts';
import { t } from '../../words/words.ts';
import { useWatched } from '../hooks/use-watched.ts';
import { Button } from '../parts/button.tsx';
import styles from './checks.module.css';

/** The findings that somebody let stand, with who, when and why; each can be shown again. */
export const IgnoredList = ({ draft }: { readonly draft: Draft }) => {
  const ignored = useWatched(watchIgnored(draft));
  if (ignored.length === 0) return null;
  return (
    <details className={styles.group}>
      <summary>{t('Ignored ({count})', { count: ignored.length })}</summary>
      <ul className={styles.findings}>
        {ignored.map(({ key, message, reason, by, at }) => (
          <li key={key} className={styles.finding}>
            <p>{fromBelow(message)}</p>
            <p className={styles.reason}>{reason}</p>
            <p className={styles.quiet}>{t('{name}, {date}', { name: by.name, date: showClock(at, 'date-time') })}</p>
            <div className={styles.ways}>
              <Button look="outlined" onPress={() => heedFinding(draft, key)}>
                {t('Show again')}
              </Button>
            </div>
          </li>
        ))}
      </ul>
    </details>
  );
};
