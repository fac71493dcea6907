import { useState } from 'react';
import styles from './timeline.module.css';

/** The cell that says what happened: grows with its text, taken over when it is left; Alt+Enter makes a new line. */
export const TextCell = (props: {
  readonly label: string;
  readonly cell: string;
  readonly value: string;
  readonly placeholder?: string;
  readonly onCommit: (text: string) => void;
}) => {
  const [typed, setTyped] = useState<string | null>(null);
  const commit = (): void => {
    if (typed !== null && typed !== props.value) props.onCommit(typed);
    setTyped(null);
  };
  return (
    <textarea
      className={styles.cell}
      rows={1}
      aria-label={props.label}
      data-cell={props.cell}
      data-typed={typed !== null}
      value={typed ?? props.value}
      placeholder={props.placeholder}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && typed !== null) {
          event.stopPropagation();
          setTyped(null);
        }
        if (event.key === 'Enter' && event.altKey) {
          event.preventDefault();
          event.stopPropagation();
          const { selectionStart, selectionEnd, value } = event.currentTarget;
          setTyped(`${value.slice(0, selectionStart)}\n${value.slice(selectionEnd)}`);
        }
      }}
    />
  );
};
