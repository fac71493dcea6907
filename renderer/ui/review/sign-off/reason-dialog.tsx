import { useId, useState } from 'react';
import type { Person } from '../../../core/review/thread.ts';
import { noteLimit } from '../../../core/review/workflow/log.ts';
import type { Draft } from '../../../store/draft.ts';
import { watchLog } from '../../../store/review/workflow.ts';
import { fromBelow } from '../../../words/from-below.ts';
import { t } from '../../../words/words.ts';
import { useServices } from '../../app/services.ts';
import { Button } from '../../parts/button.tsx';
import { Dialog, DialogButtons } from '../../parts/dialog.tsx';
import parts from '../../parts/parts.module.css';
import { PersonForm } from '../person-form.tsx';
import { keepOrSay } from '../signed-field.tsx';
import { usePerson } from '../use-person.ts';
import styles from './sign-off.module.css';
import { correctNow, goOn, type Taken } from './take-step.ts';

/** What changes a published report: a dated correction that appears in it, or the way back to draft. */
export type Reopening = 'correct' | 'reopen';

/** Asks for the words that change a published report: the correction as readers will see it, or why it goes back to draft. */
export const ReasonDialog = ({
  draft,
  kind,
  onClose,
}: {
  readonly draft: Draft;
  readonly kind: Reopening;
  readonly onClose: () => void;
}) => {
  const services = useServices();
  const person = usePerson();
  const id = useId();
  const [text, setText] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  const isCorrection = kind === 'correct';
  const run = async (by: Person): Promise<void> => {
    const edition = watchLog(draft).get().at(-1)?.edition ?? 'public';
    const taken: Taken = isCorrection
      ? await correctNow(draft, services, by, text)
      : await goOn(draft, services, by, { to: 'draft', edition, why: text });
    if (taken.kind === 'refused') {
      setProblem(fromBelow(taken.reason));
      return;
    }
    services.notify({
      kind: 'done',
      message: isCorrection
        ? t('The correction is in the report. Export it again, so that readers see it.')
        : t('The report is a draft again. What was published is kept as a version.'),
    });
    onClose();
  };
  return (
    <Dialog
      title={isCorrection ? t('Correct the published report') : t('Back to draft')}
      isHeld={text !== ''}
      isDismissable={false}
      onClose={onClose}
    >
      {person === null && (
        <PersonForm person={null} onKeep={(who) => void keepOrSay(services.db, who, services.notify)} onCancel={onClose} />
      )}
      {person != null && (
        <>
          <div className={parts.field}>
            <label className={parts.label} htmlFor={id}>
              {isCorrection ? t('Correction') : t('Why it goes back to draft')}
            </label>
            <textarea
              id={id}
              className={`${parts.input} ${styles.reason}`}
              autoFocus
              value={text}
              maxLength={noteLimit}
              placeholder={isCorrection ? t('What was wrong, and what is right') : ''}
              aria-describedby={`${id}-hint`}
              data-typed="held"
              onChange={(event) => setText(event.target.value)}
            />
            <p id={`${id}-hint`} className={parts.hint}>
              {isCorrection
                ? t('It appears in the report with today’s date; the rest stays as it was published.')
                : t('The reason is kept in the report’s history, with your name.')}
            </p>
          </div>
          {problem !== null && (
            <p role="alert" className={parts.problem}>
              {problem}
            </p>
          )}
          <DialogButtons>
            <Button onPress={onClose}>{t('Cancel')}</Button>
            <Button look="filled" isDisabled={text.trim() === ''} onPress={() => run(person)}>
              {isCorrection ? t('Add the correction') : t('Back to draft')}
            </Button>
          </DialogButtons>
        </>
      )}
    </Dialog>
  );
};
