import { type FormEvent, useEffect, useId, useRef, useState } from 'react';
import { initialsOf } from '../../core/review/initials-of.ts';
import { threadLimits } from '../../core/review/parse-threads.ts';
import { colourOfName, type PersonColour } from '../../core/review/person-colour.ts';
import type { Person } from '../../core/review/thread.ts';
import { newId } from '../../store/new-id.ts';
import { said, t } from '../../words/words.ts';
import { Button } from '../parts/button.tsx';
import { ChoiceField } from '../parts/choice-field.tsx';
import { optionsOf } from '../parts/labels.ts';
import parts from '../parts/parts.module.css';
import styles from './review.module.css';

/** As many letters as a round mark has room for. */
const longestInitials = 3;

const colourLabels: Readonly<Record<PersonColour, string>> = said({
  blue: 'Blue',
  teal: 'Teal',
  indigo: 'Indigo',
  violet: 'Violet',
  plum: 'Plum',
  brown: 'Brown',
  olive: 'Olive',
  slate: 'Slate',
});

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
  // Null as long as they follow from the name.
  const [initials, setInitials] = useState(
    props.person === null || props.person.initials === initialsOf(props.person.name) ? null : props.person.initials,
  );
  const [colour, setColour] = useState(props.person?.colour ?? null);
  const shownInitials = initials ?? initialsOf(name);
  const shownColour = colour ?? colourOfName(name);
  const [isIncomplete, setIsIncomplete] = useState(false);
  useEffect(() => first.current?.focus(), []);
  const keep = (event: FormEvent): void => {
    event.preventDefault();
    if (name.trim() === '') {
      setIsIncomplete(true);
      first.current?.focus();
      return;
    }
    props.onKeep({
      id: props.person?.id ?? newId(),
      name: name.trim(),
      role: role.trim(),
      initials: shownInitials.trim() === '' ? initialsOf(name) : shownInitials.trim(),
      ...(colour === null ? {} : { colour }),
    });
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
          data-typed="held"
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
          data-typed="held"
          onChange={(event) => setRole(event.target.value)}
        />
      </div>
      <div className={styles.mark}>
        <div className={parts.field}>
          <label className={parts.label} htmlFor={`${id}-initials`}>
            {t('Initials')}
          </label>
          <input
            id={`${id}-initials`}
            className={parts.input}
            value={shownInitials}
            maxLength={longestInitials}
            data-typed="held"
            onChange={(event) => setInitials(event.target.value)}
          />
        </div>
        <ChoiceField label={t('Colour')} value={shownColour} options={optionsOf(colourLabels)} onChoose={setColour} />
        <span className={styles.initials} data-person={shownColour} aria-hidden>
          {shownInitials}
        </span>
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
