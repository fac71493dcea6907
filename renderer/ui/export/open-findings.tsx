import { perhapsPrivate } from '../../core/checks/gate.ts';
import type { KeyedFinding } from '../../core/checks/keyed-findings.ts';
import { fromBelow } from '../../words/from-below.ts';
import { t } from '../../words/words.ts';
import styles from './export.module.css';

const most = 5;

/** How many passages somebody should look at before the public does, in words. */
export const privateCount = (count: number): string =>
  t('{count, plural, one {# passage may not be meant for the public} other {# passages may not be meant for the public}}', { count });

/** What was found and would go out: errors, which stop the export, and what may be private, by their number; warnings by their words. Nothing where there is none. */
export const OpenFindings = ({ findings }: { readonly findings: readonly KeyedFinding[] }) => {
  const errors = findings.filter(({ severity }) => severity === 'error').length;
  const warnings = findings.filter(({ severity }) => severity === 'warning');
  const asked = perhapsPrivate(findings).length;
  if (errors === 0 && warnings.length === 0 && asked === 0) return null;
  return (
    <div className={styles.open}>
      {errors > 0 && <p>{t('{count, plural, one {# error stops the export} other {# errors stop the export}}', { count: errors })}</p>}
      {asked > 0 && <p>{privateCount(asked)}</p>}
      {warnings.length > 0 && <p>{t('{count, plural, one {# warning} other {# warnings}}', { count: warnings.length })}</p>}
      <ul>
        {warnings.slice(0, most).map(({ key, message }) => (
          <li key={key}>{fromBelow(message)}</li>
        ))}
      </ul>
    </div>
  );
};
