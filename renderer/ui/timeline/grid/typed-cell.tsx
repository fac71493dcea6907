import { useState } from 'react';
import { useEnding } from '../../hooks/use-ending.ts';
import styles from './grid.module.css';

/** A cell of one line: taken over when it is left; what can't be read stays in it, with the reason below its row. Escape gives the old value back. */
export const TypedCell = (props: {
  readonly label: string;
  readonly cell: string;
  readonly value: string;
  readonly placeholder: string;
  readonly describedBy?: string;
  /** Why the words in it can't be read, as the row says it; null while they can, or are not looked at yet. */
  readonly problem: string | null;
  readonly onProblem: (problem: string | null) => void;
  /** Takes the words over, or gives back why they can't be read. */
  readonly onCommit: (text: string) => string | null;
}) => {
  const { problem, onProblem } = props;
  const [typed, setTyped] = useState<string | null>(null);
  const commit = (): void => {
    if (typed === null) return;
    const reason = typed.trim() === props.value.trim() ? null : props.onCommit(typed);
    onProblem(reason);
    if (reason === null) setTyped(null);
  };
  useEnding(commit);
  return (
    <input
      className={styles.cell}
      aria-label={props.label}
      aria-invalid={problem !== null}
      aria-describedby={props.describedBy}
      data-cell={props.cell}
      data-typed={typed === null ? undefined : 'held'}
      value={typed ?? props.value}
      placeholder={props.placeholder}
      spellCheck={false}
      autoComplete="off"
      onChange={(event) => setTyped(event.target.value)}
      onFocus={(event) => event.currentTarget.select()}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && typed !== null) {
          event.stopPropagation();
          setTyped(null);
          onProblem(null);
        }
      }}
    />
  );
};
