import type { Draft } from '../../store/draft.ts';
import { fromBelow } from '../../words/from-below.ts';
import { t } from '../../words/words.ts';
import { checksDeskOf } from '../checks/checks-desk.ts';
import { useWatched } from '../hooks/use-watched.ts';
import styles from './export.module.css';

const most = 5;

/** What was found and would go out: errors, which stop the export, by their number; warnings by their words. Nothing where there is neither. */
export const OpenFindings = ({ draft }: { readonly draft: Draft }) => {
  const state = useWatched(checksDeskOf(draft).findings);
  const findings = state.kind === 'checked' ? state.findings : [];
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  if (errors === 0 && warnings.length === 0) return null;
  return (
    <div className={styles.open}>
      {errors > 0 && <p>{t('{count, plural, one {# error stops the export} other {# errors stop the export}}', { count: errors })}</p>}
      {warnings.length > 0 && <p>{t('{count, plural, one {# warning} other {# warnings}}', { count: warnings.length })}</p>}
      <ul>
        {warnings.slice(0, most).map(({ key, message }) => (
          <li key={key}>{fromBelow(message)}</li>
        ))}
      </ul>
    </div>
  );
};
