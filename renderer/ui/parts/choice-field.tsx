import { useId } from 'react';
import styles from './parts.module.css';

/** A labelled choice among a few values. */
export const ChoiceField = <Value extends string>(props: {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly isDisabled?: boolean;
  /** The name by which the field is found when something leads to it. */
  readonly detail?: string;
  /** The name by which the choice is found in its row. */
  readonly cell?: string;
  readonly problem?: string | null;
  /** What should be known of the value that stands there; not shown beside a problem. */
  readonly hint?: string;
  readonly onChoose: (value: Value) => void;
}) => {
  const id = useId();
  const isTold = props.problem != null || props.hint !== undefined;
  return (
    <div className={styles.field} data-detail={props.detail}>
      <label className={styles.label} htmlFor={id}>
        {props.label}
      </label>
      <select
        id={id}
        className={styles.input}
        value={props.value}
        data-cell={props.cell}
        aria-invalid={props.problem == null ? undefined : true}
        aria-describedby={isTold ? `${id}-told` : undefined}
        disabled={props.isDisabled === true}
        onChange={(event) => {
          const chosen = props.options.find((option) => option.value === event.target.value);
          if (chosen !== undefined) props.onChoose(chosen.value);
        }}
      >
        {props.options.map((option) => (
          <option key={option.value} value={option.value}>
            {option.label}
          </option>
        ))}
      </select>
      {props.problem != null && (
        <p id={`${id}-told`} className={styles.problem}>
          {props.problem}
        </p>
      )}
      {props.problem == null && props.hint !== undefined && (
        <p id={`${id}-told`} className={styles.hint}>
          {props.hint}
        </p>
      )}
    </div>
  );
};
