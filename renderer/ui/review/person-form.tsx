import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { initialsOf } from '../../core/review/initials-of.ts';
import { threadLimits } from '../../core/review/parse-threads.ts';
import type { Person } from '../../core/review/thread.ts';
import { newId } from '../../store/new-id.ts';
import { t } from '../../words/words.ts';
import { Button } from '../parts/button.tsx';
import parts from '../parts/parts.module.css';
import styles from './review.module.css';

/** Asks who writes. The answer is a claim: it is shown with the comments as it was given. */
export const PersonForm = (props: {
  readonly person: Person | null;
  readonly onKeep: (person: Person) => void;
  readonly onCancel: () => void;
}) => {
  const id = useId();
  const first = useRef<HTMLInputElement>(null);
  const [name, setName] = useState(props.person?.name ?? '');
  const [role, setRole] = useState(props.person?.role ?? '');
  const [isIncomplete, setIsIncomplete] = useState(false);
  useEffect(() => first.current?.focus(), []);
  const keep = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() === '') {
      setIsIncomplete(true);
      first.current?.focus();
      return;
    }
    props.onKeep({ id: props.person?.id ?? newId(), name: name.trim(), role: role.trim(), initials: initialsOf(name) });
  };
  return (
    <form
      className={styles.form}
      aria-label={t('Who comments')}
      onSubmit={keep}
      onKeyDown={(event) => {
        if (event.key === 'Escape') props.onCancel();
        if (event.key === 'Enter' && (event.ctrlKey || event.metaKey)) keep(event);
      }}
    >
      <div className={parts.field}>
        <label className={parts.label} htmlFor={`${id}-name`}>
          {t('Your name')}
        </label>
        <input
          id={`${id}-name`}
          ref={first}
          className={parts.input}
          value={name}
          maxLength={threadLimits.name}
          autoComplete="name"
          data-typed
          aria-invalid={isIncomplete}
          aria-describedby={`${id}-hint`}
          onChange={(event) => setName(event.target.value)}
        />
      </div>
      <div className={parts.field}>
        <label className={parts.label} htmlFor={`${id}-role`}>
          {t('Role (may stay empty)')}
        </label>
        <input
          id={`${id}-role`}
          className={parts.input}
          value={role}
          maxLength={threadLimits.name}
          placeholder={t('Press officer')}
          data-typed
          onChange={(event) => setRole(event.target.value)}
        />
      </div>
      <p id={`${id}-hint`} className={isIncomplete ? parts.problem : parts.hint}>
        {isIncomplete ? t('Write your name first.') : t('Shown with your comments as you write it here; nobody checks it.')}
      </p>
      <div className={styles.ways}>
        <Button look="outlined" type="submit">
          {t('Continue')}
        </Button>
        <Button onPress={props.onCancel}>{t('Cancel')}</Button>
      </div>
    </form>
  );
};
