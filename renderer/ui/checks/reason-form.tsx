import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { decisionLimits } from '../../core/review/parse-decisions.ts';
import type { Person } from '../../core/review/thread.ts';
import type { Decided } from '../../store/edits/decision-edits.ts';
import { fromBelow } from '../../words/from-below.ts';
import { t } from '../../words/words.ts';
import { useServices } from '../app/services.ts';
import { Button } from '../parts/button.tsx';
import { DialogButtons } from '../parts/dialog.tsx';
import parts from '../parts/parts.module.css';
import { PersonForm } from '../review/person-form.tsx';
import { keepOrSay } from '../review/signed-field.tsx';
import { usePerson } from '../review/use-person.ts';

/** Asks for a reason under one's name, which is asked for first where nobody has given it; what is refused stays in the field. */
export const ReasonForm = (props: {
  readonly label: string;
  readonly commitLabel: string;
  readonly onCommit: (reason: string, by: Person) => Decided;
  readonly onClose: () => void;
  /** More buttons, before the one that commits. */
  readonly children?: ReactNode;
}) => {
  const { db, notify } = useServices();
  const person = usePerson();
  const id = useId();
  const field = useRef<HTMLTextAreaElement>(null);
  const isAsked = person !== null && person !== undefined;
  useEffect(() => {
    if (isAsked) field.current?.focus();
  }, [isAsked]);
  const [reason, setReason] = useState('');
  const [problem, setProblem] = useState<string | null>(null);
  if (person === undefined) return null;
  if (person === null) return <PersonForm person={null} onKeep={(who) => void keepOrSay(db, who, notify)} onCancel={props.onClose} />;
  const commit = (): void => {
    const decided = props.onCommit(reason, person);
    if (decided.kind === 'refused') setProblem(fromBelow(decided.reason));
    else props.onClose();
  };
  return (
    <>
      <div className={parts.field}>
        <label className={parts.label} htmlFor={id}>
          {props.label}
        </label>
        <textarea
          id={id}
          className={parts.input}
          rows={3}
          ref={field}
          value={reason}
          maxLength={decisionLimits.reason}
          aria-invalid={problem !== null}
          aria-describedby={`${id}-hint`}
          onChange={(event) => {
            setReason(event.target.value);
            setProblem(null);
          }}
        />
        <p id={`${id}-hint`} className={problem === null ? parts.hint : parts.problem}>
          {problem ?? t('Kept with the draft under the name “{name}”, with today’s date.', { name: person.name })}
        </p>
      </div>
      <DialogButtons>
        <Button onPress={props.onClose}>{t('Cancel')}</Button>
        {props.children}
        <Button look="filled" isDisabled={reason.trim() === ''} onPress={commit}>
          {props.commitLabel}
        </Button>
      </DialogButtons>
    </>
  );
};
