import { useTyped } from '../../hooks/use-typed.ts';
import styles from './grid.module.css';

/** The cell that says what happened: grows with its text, kept as it is typed; Alt+Enter makes a new line. */
export const TextCell = (props: {
  readonly label: string;
  readonly cell: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly onCommit: (text: string) => void;
}) => {
  const typed = useTyped(props.value, props.onCommit);
  return (
    <textarea
      className={styles.cell}
      rows={1}
      aria-label={props.label}
      data-cell={props.cell}
      data-typed={typed.mark}
      value={typed.text}
      placeholder={props.placeholder}
      onChange={(event) => typed.change(event.target.value)}
      onBlur={typed.commit}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && typed.isPending) {
          event.stopPropagation();
          typed.revert();
        }
        if (event.key === 'Enter' && event.altKey) {
          event.preventDefault();
          event.stopPropagation();
          const field = event.currentTarget;
          // In the field itself, so that the cursor stays behind the new line.
          field.setRangeText('\n', field.selectionStart, field.selectionEnd, 'end');
          typed.change(field.value);
        }
      }}
    />
  );
};
