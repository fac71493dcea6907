import { useState } from 'react';
import styles from './structured.module.css';

/** The text of an item, growing with it; taken over when it is left, Escape gives the old value back. */
export const ItemText = (props: {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly onCommit: (text: string) => void;
}) => {
  const [typed, setTyped] = useState<string | null>(null);
  return (
    <textarea
      className={styles.itemText}
      rows={1}
      aria-label={props.label}
      placeholder={props.placeholder}
      data-typed={typed !== null}
      value={typed ?? props.value}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={() => {
        if (typed !== null) props.onCommit(typed);
        setTyped(null);
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') setTyped(null);
        if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
          event.preventDefault();
          event.currentTarget.blur();
        }
      }}
    />
  );
};
