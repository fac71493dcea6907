import { toInstant } from '../../core/time/instant.ts';
import type { Instant } from '../../core/time/when.ts';
import type { Draft } from '../../store/draft.ts';
import { recordOverride } from '../../store/edits/decision-edits.ts';
import { fromBelow } from '../../words/from-below.ts';
import { unitsKept } from '../../words/units-kept.ts';
import { t } from '../../words/words.ts';
import { useServices } from '../app/services.ts';
import styles from '../checks/checks.module.css';
import { ReasonForm } from '../checks/reason-form.tsx';
import { showInPanel } from '../checks/show-in-panel.ts';
import { Button } from '../parts/button.tsx';
import { Dialog } from '../parts/dialog.tsx';
import { ExportQuestion } from './asking/export-question.tsx';
import { privateCount } from './open-findings.tsx';
import type { Stopped } from './use-export.ts';

/**
 * Says why an export was stopped, and asks who wants it all the same for a reason, which is recorded in the draft. Where no error stopped it, the question
 * is a quiet one.
 */
export const ExportGate = (props: { readonly draft: Draft; readonly stopped: Stopped; readonly onClose: () => void }) => {
  const { draft, stopped, onClose } = props;
  const { errors, warnings, perhapsPrivate } = stopped.gate;
  const { now } = useServices();
  const show = (): void => {
    onClose();
    const [first] = errors;
    if (first !== undefined) showInPanel(draft, first);
  };
  if (errors.length === 0) return <ExportQuestion draft={draft} stopped={stopped} onClose={onClose} />;
  return (
    <Dialog title={t('Nothing was exported yet')} isDismissable={false} onClose={onClose}>
      <p>
        {t(
          '{count, plural, one {The checks found an error. Mend it} other {The checks found # errors. Mend them}}, or say why the report goes out as it is.',
          {
            count: errors.length,
          },
        )}
      </p>
      <ul className={styles.listed}>
        {errors.map(({ key, message }) => (
          <li key={key}>{unitsKept(fromBelow(message))}</li>
        ))}
      </ul>
      {warnings.length > 0 && (
        <details className={styles.group}>
          <summary data-severity="warning">{t('{count, plural, one {# warning} other {# warnings}}', { count: warnings.length })}</summary>
          <ul className={styles.listed}>
            {warnings.map(({ key, message }) => (
              <li key={key}>{fromBelow(message)}</li>
            ))}
          </ul>
        </details>
      )}
      {perhapsPrivate.length > 0 && (
        <details className={styles.group}>
          <summary>{privateCount(perhapsPrivate.length)}</summary>
          <ul className={styles.listed}>
            {perhapsPrivate.map(({ key, message }) => (
              <li key={key}>{fromBelow(message)}</li>
            ))}
          </ul>
        </details>
      )}
      <ReasonForm
        label={t('Why the report goes out with it')}
        commitLabel={t('Export all the same')}
        onClose={onClose}
        onCommit={(reason, by) => {
          const findings = [...errors, ...warnings, ...perhapsPrivate].map(({ message }) => message);
          const decided = recordOverride(draft, { reason, by, at: toInstant(now()) ?? (0 as Instant), findings });
          if (decided.kind === 'decided') stopped.goOn();
          return decided;
        }}
      >
        <Button look="outlined" onPress={show}>
          {t('Show the findings')}
        </Button>
      </ReasonForm>
    </Dialog>
  );
};
