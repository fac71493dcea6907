import { watchOverrides } from '../../store/decisions.ts';
import type { Draft } from '../../store/draft.ts';
import { fromBelow } from '../../words/from-below.ts';
import { showClock } from '../../words/show-clock.ts';
import { t } from '../../words/words.ts';
import { useWatched } from '../hooks/use-watched.ts';
import styles from './checks.module.css';

/** When the report was exported or published in spite of errors: who decided so, when, why, and what was found. */
export const OverrideList = ({ draft }: { readonly draft: Draft }) => {
  const overrides = useWatched(watchOverrides(draft));
  if (overrides.length === 0) return null;
  return (
    <details className={styles.group}>
      <summary>{t('Gone out in spite of errors ({count})', { count: overrides.length })}</summary>
      <ul className={styles.findings}>
        {overrides.map(({ id, reason, by, at, findings }) => (
          <li key={id} className={styles.finding}>
            <p className={styles.reason}>{reason}</p>
            <p className={styles.quiet}>{t('{name}, {date}', { name: by.name, date: showClock(at, 'date-time') })}</p>
            <ul className={styles.listed}>
              {[...new Set(findings)].map((message) => (
                <li key={message}>{fromBelow(message)}</li>
              ))}
            </ul>
          </li>
        ))}
      </ul>
    </details>
  );
};
