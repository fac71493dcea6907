import type { LogEntry } from '../../../core/review/workflow/log.ts';
import { t } from '../../../words/words.ts';
import { stateLabels, visibilityLabels } from '../../parts/labels.ts';
import { showMoment } from '../moment.ts';
import styles from './sign-off.module.css';

const stepWords = ({ from, to, edition, hash }: LogEntry): string => {
  if (to !== 'published' || edition === null) return t('{from} → {to}', { from: stateLabels[from], to: stateLabels[to] });
  const values = { edition: visibilityLabels[edition], version: hash.slice(0, 12) };
  return from === 'published'
    ? t('Corrected as published ({edition}, version {version})', values)
    : t('Published ({edition}, version {version})', values);
};

/** The steps that the report has taken, newest first, with who took them and why; publications with their edition and version. */
export const History = ({ log }: { readonly log: readonly LogEntry[] }) =>
  log.length === 0 ? null : (
    <section className={styles.history} aria-label={t('History')}>
      <h2 className={styles.roleName}>{t('History')}</h2>
      <ol className={styles.entries}>
        {log.toReversed().map((entry) => (
          <li key={entry.id}>
            <p>{stepWords(entry)}</p>
            {entry.note !== '' && <p className={styles.note}>{entry.note}</p>}
            <p className={styles.moment}>{t('{why}, {name}', { why: showMoment(entry.at), name: entry.by.name })}</p>
          </li>
        ))}
      </ol>
    </section>
  );
