import { type ReactNode, useId } from 'react';
import { useTyped } from '../hooks/use-typed.ts';
import styles from './parts.module.css';

/** A labelled text field; Enter takes its value over, Escape gives the old one back. `isRead` is for values that are read: taken over only when whole. */
export const CommittedField = (props: {
  readonly label: string;
  readonly value: string;
  readonly onCommit: (value: string) => void;
  readonly placeholder?: string;
  readonly hint?: ReactNode;
  readonly problem?: string | null;
  readonly list?: string;
  /** The name by which the field is found when something leads to it. */
  readonly detail?: string;
  /** The name by which the input is found in its row. */
  readonly cell?: string;
  readonly isRead?: boolean;
  /** Whether the value shown is what could not be read: it is marked as a whole when the field is entered, to be typed over. */
  readonly isRefused?: boolean;
  /** Escape where nothing is being typed, for a field whose words were refused. */
  readonly onGiveBack?: () => void;
  readonly onFocus?: () => void;
  /** Whether the keyboard begins here when what holds the field opens. */
  readonly isFirst?: boolean;
}) => {
  const id = useId();
  const typed = useTyped(props.value, props.onCommit, props.isRead !== true);
  return (
    <div className={styles.field} data-detail={props.detail}>
      <label className={styles.label} htmlFor={id}>
        {props.label}
      </label>
      <input
        id={id}
        className={styles.input}
        // biome-ignore lint/a11y/noAutofocus: a dialog begins with its first field
        autoFocus={props.isFirst === true}
        value={typed.text}
        placeholder={props.placeholder}
        list={props.list}
        data-cell={props.cell}
        aria-invalid={props.problem != null}
        aria-describedby={`${id}-hint`}
        data-typed={typed.mark}
        onChange={(event) => typed.change(event.target.value)}
        onFocus={(event) => {
          if (props.isRefused === true) event.currentTarget.select();
          props.onFocus?.();
        }}
        onBlur={typed.commit}
        onKeyDown={(event) => {
          // Kept words that were refused once may have become readable: Enter asks again.
          if (event.key === 'Enter' && !typed.isPending && props.isRefused === true) props.onCommit(props.value);
          else if (event.key === 'Enter') typed.commit();
          if (event.key === 'Escape' && typed.isPending) {
            event.stopPropagation();
            typed.revert();
          } else if (event.key === 'Escape' && props.isRefused === true) {
            event.stopPropagation();
            props.onGiveBack?.();
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
