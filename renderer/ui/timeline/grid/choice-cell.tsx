import styles from './grid.module.css';

/** A cell with a few values to choose from. */
export const ChoiceCell = (props: {
  readonly label: string;
  readonly cell: string;
  readonly value: string;
  readonly options: readonly { readonly value: string; readonly label: string }[];
  readonly onChoose: (value: string) => void;
}) => (
  <select
    className={styles.choice}
    aria-label={props.label}
    data-cell={props.cell}
    value={props.value}
    onChange={(event) => props.onChoose(event.target.value)}
  >
    {props.options.map((option) => (
      <option key={option.value} value={option.value}>
        {option.label}
      </option>
    ))}
  </select>
);
