import styles from './structured.module.css';

/** A choice in an item's row, named for those who hear it and without a label for those who see what it is. */
export const RowChoice = <Value extends string>(props: {
  readonly name: string;
  readonly value: Value;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChoose: (value: Value) => void;
}) => (
  <select
    className={styles.choice}
    aria-label={props.name}
    value={props.value}
    onChange={(event) => {
      const chosen = props.options.find(({ value }) => value === event.target.value);
      if (chosen !== undefined) props.onChoose(chosen.value);
    }}
  >
    {props.options.map(({ value, label }) => (
      <option key={value} value={value}>
        {label}
      </option>
    ))}
  </select>
);
