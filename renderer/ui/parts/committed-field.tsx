import { type ReactNode, useId, useState } from 'react';
import styles from './parts.module.css';

/** A labelled text field whose value is taken over when it is left or Enter is pressed; Escape gives the old value back. */
export const CommittedField = (props: {
  readonly label: string;
  readonly value: string;
  readonly onCommit: (value: string) => void;
  readonly placeholder?: string;
  readonly hint?: ReactNode;
  readonly problem?: string | null;
  readonly list?: string;
}) => {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const commit = (): void => {
    if (typed !== null && typed !== props.value) props.onCommit(typed);
    setTyped(null);
  };
  return (
    <div className={styles.field}>
      <label className={styles.label} htmlFor={id}>
        {props.label}
      </label>
      <input
        id={id}
        className={styles.input}
        value={typed ?? props.value}
        placeholder={props.placeholder}
        list={props.list}
        aria-invalid={props.problem != null}
        aria-describedby={`${id}-hint`}
        data-typed={typed !== null}
        onChange={(event) => setTyped(event.target.value)}
        onBlur={commit}
        onKeyDown={(event) => {
          if (event.key === 'Enter') commit();
          if (event.key === 'Escape' && typed !== null) {
            event.stopPropagation();
            setTyped(null);
          }
        }}
      />
      <div id={`${id}-hint`}>
        {props.problem != null && <p className={styles.problem}>{props.problem}</p>}
        {props.hint !== undefined && <p className={styles.hint}>{props.hint}</p>}
      </div>
    </div>
  );
};
