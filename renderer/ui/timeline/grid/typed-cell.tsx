import { useId, useState } from 'react';
import { useEnding } from '../../hooks/use-ending.ts';
import styles from './grid.module.css';

/** A cell of one line: taken over when it is left; what can't be read stays in it, with the reason below. Escape gives the old value back. */
export const TypedCell = (props: {
  readonly label: string;
  readonly cell: string;
  readonly value: string;
  readonly placeholder: string;
  readonly describedBy?: string;
  /** Takes the words over, or gives back why they can't be read. */
  readonly onCommit: (text: string) => string | null;
}) => {
  const id = useId();
  const [typed, setTyped] = useState<string | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const commit = (): void => {
    if (typed === null) return;
    const reason = typed.trim() === props.value.trim() ? null : props.onCommit(typed);
    setProblem(reason);
    if (reason === null) setTyped(null);
  };
  useEnding(commit);
  return (
    <>
      <input
        className={styles.cell}
        aria-label={props.label}
        aria-invalid={problem !== null}
        aria-describedby={problem !== null ? id : props.describedBy}
        data-cell={props.cell}
        data-typed={typed !== null}
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
            setProblem(null);
          }
        }}
      />
      {problem !== null && (
        <p id={id} className={styles.problem} role="alert">
          {problem}
        </p>
      )}
    </>
  );
};
