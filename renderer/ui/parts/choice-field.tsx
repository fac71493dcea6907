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
  readonly onChoose: (value: Value) => void;
}) => {
  const id = useId();
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
        aria-describedby={props.problem == null ? undefined : `${id}-problem`}
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
        <p id={`${id}-problem`} className={styles.problem}>
          {props.problem}
        </p>
      )}
    </div>
  );
};
