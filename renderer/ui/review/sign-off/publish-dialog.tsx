import { useMemo } from 'react';
import { forEdition, perhapsPrivate } from '../../../core/checks/gate.ts';
import type { Visibility } from '../../../core/report/report.ts';
import { isOpen } from '../../../core/review/filter-threads.ts';
import { type MissingPart, missingParts } from '../../../core/templates/missing-parts.ts';
import type { Draft } from '../../../store/draft.ts';
import { recordOverride } from '../../../store/edits/decision-edits.ts';
import { watchThreads } from '../../../store/threads.ts';
import { fromBelow } from '../../../words/from-below.ts';
import { unitsKept } from '../../../words/units-kept.ts';
import { t } from '../../../words/words.ts';
import { useServices } from '../../app/services.ts';
import listed from '../../checks/checks.module.css';
import { checksDeskOf } from '../../checks/checks-desk.ts';
import { ReasonForm } from '../../checks/reason-form.tsx';
import { privateCount } from '../../export/open-findings.tsx';
import { useWatched } from '../../hooks/use-watched.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog, DialogButtons } from '../../parts/dialog.tsx';
import { editionLabels } from '../../parts/labels.ts';
import { detailLabels } from '../../templates/labels.ts';
import { useDraftTemplate } from '../../templates/use-draft-template.ts';
import { instantOfClock } from '../moment.ts';
import styles from './sign-off.module.css';

/** Told in lines of their own here. */
const toldElsewhere: ReadonlySet<string> = new Set(['part-missing', 'comments-open']);

/** As many empty parts as can be read at a glance. */
const most = 6;

/**
 * Asks once before a report is published: for whom, and what is still open. Enter publishes, Escape goes back. Errors are named, and who publishes in
 * spite of them says why, as before an export.
 */
export const PublishDialog = (props: {
  readonly draft: Draft;
  readonly edition: Visibility;
  readonly onPublish: () => void;
  readonly onClose: () => void;
}) => {
  const { draft, edition, onPublish, onClose } = props;
  const { now } = useServices();
  const report = useWatched(draft.report);
  const template = useDraftTemplate(draft);
  const missing = useMemo(() => (template === null ? [] : missingParts(report, template)), [report, template]);
  const open = useWatched(watchThreads(draft)).filter(isOpen);
  const checks = useWatched(checksDeskOf(draft).findings);
  const found = forEdition(checks.kind === 'checked' ? checks.findings : [], edition).filter(({ rule }) => !toldElsewhere.has(rule));
  const errors = found.filter(({ severity }) => severity === 'error');
  const warnings = found.filter(({ severity }) => severity === 'warning');
  const mayBePrivate = perhapsPrivate(found);
  const asked = mayBePrivate.length;
  const counted = [
    ...(errors.length > 0 ? [t('{count, plural, one {# error} other {# errors}}', { count: errors.length })] : []),
    ...(warnings.length > 0 ? [t('{count, plural, one {# warning} other {# warnings}}', { count: warnings.length })] : []),
  ];
  return (
    <Dialog title={t('Publish this report?')} isDismissable={false} onClose={onClose}>
      <dl className={styles.summary}>
        <dt>{t('Edition')}</dt>
        <dd>{editionLabels[edition]}</dd>
        {template !== null && (
          <>
            <dt>{t('Required parts')}</dt>
            <dd data-open={missing.length > 0}>
              {missing.length === 0
                ? t('All required parts are there.')
                : t('{count, plural, one {# required part is empty} other {# required parts are empty}}', { count: missing.length })}
              {missing.length > 0 && <span className={styles.moment}>{namesOf(missing)}</span>}
            </dd>
          </>
        )}
        <dt>{t('Comments')}</dt>
        <dd data-open={open.length > 0}>
          {open.length === 0 ? t('None is open.') : t('{count, plural, one {# is open} other {# are open}}', { count: open.length })}
        </dd>
        <dt>{t('Findings')}</dt>
        <dd data-open={counted.length > 0 || asked > 0}>
          {counted.length === 0 ? t('No errors, no warnings.') : counted.join(', ')}
          {asked > 0 && <span className={styles.moment}>{privateCount(asked)}</span>}
        </dd>
      </dl>
      <p className={styles.quiet}>{t('A published report can’t be edited; it is corrected with dated notices.')}</p>
      {errors.length === 0 ? (
        <DialogButtons>
          <Button onPress={onClose}>{t('Cancel')}</Button>
          <Button look="filled" autoFocus onPress={onPublish}>
            {t('Publish')}
          </Button>
        </DialogButtons>
      ) : (
        <>
          <ul className={listed.listed}>
            {errors.map(({ key, message }) => (
              <li key={key}>{unitsKept(fromBelow(message))}</li>
            ))}
          </ul>
          <ReasonForm
            label={t('Why the report goes out with it')}
            commitLabel={t('Publish all the same')}
            onClose={onClose}
            onCommit={(reason, by) => {
              const findings = [...errors, ...warnings, ...mayBePrivate].map(({ message }) => message);
              const decided = recordOverride(draft, { reason, by, at: instantOfClock(now), findings });
              if (decided.kind === 'decided') onPublish();
              return decided;
            }}
          />
        </>
      )}
    </Dialog>
  );
};

const nameOf = (part: MissingPart): string => {
  switch (part.kind) {
    case 'detail-missing':
      return detailLabels[part.detail];
    case 'fact-missing':
      return part.fact.text;
    default:
      return part.heading;
  }
};

const namesOf = (missing: readonly MissingPart[]): string => {
  const names = missing.slice(0, most).map(nameOf).join(', ');
  return missing.length > most ? t('{names} and {count} more', { names, count: missing.length - most }) : names;
};
