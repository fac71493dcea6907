import { useRef, useState } from 'react';
import { useEnding } from '../../hooks/use-ending.ts';
import styles from './grid.module.css';

/** A cell of one line: taken over when it is left; what can't be read stays in it, with the reason below its row, also while another view is shown. Escape gives the old value back. */
export const TypedCell = (props: {
  readonly label: string;
  readonly cell: string;
  readonly value: string;
  readonly placeholder: string;
  /** Where words that are not taken over yet are kept, so that the cell has them again when it comes back. */
  readonly kept: { readonly get: () => string | null; readonly set: (words: string | null) => void };
  readonly describedBy?: string;
  /** Why the words in it can't be read, as the row says it; null while they can, or are not looked at yet. */
  readonly problem: string | null;
  readonly onProblem: (problem: string | null) => void;
  /** Whether words can be read, without taking them over: what was said of others is then gone. */
  readonly isReadable: (text: string) => boolean;
  /** Takes the words over, or gives back why they can't be read. */
  readonly onCommit: (text: string) => string | null;
}) => {
  const { problem, onProblem, kept } = props;
  const [typed, setTyped] = useState<string | null>(kept.get);
  const isSeen = useRef(false);
  const type = (words: string | null): void => {
    setTyped(words);
    kept.set(words);
  };
  const commit = (): void => {
    if (typed === null) return;
    const reason = typed.trim() === props.value.trim() ? null : props.onCommit(typed);
    onProblem(reason);
    if (reason === null) type(null);
  };
  // Words from the last time may be half a time: they are taken over once somebody has been here.
  useEnding(() => {
    if (isSeen.current) commit();
  });
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
      onChange={(event) => {
        type(event.target.value);
        if (problem !== null && props.isReadable(event.target.value)) onProblem(null);
      }}
      onFocus={(event) => {
        isSeen.current = true;
        event.currentTarget.select();
      }}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Escape' && typed !== null) {
          event.stopPropagation();
          type(null);
          onProblem(null);
        }
      }}
    />
  );
};
