import { useState } from 'react';
import styles from './draft-frame.module.css';

/** The report's title, edited in place. */
export const TitleField = ({ value, onCommit }: { readonly value: string; readonly onCommit: (title: string) => void }) => {
  const [typed, setTyped] = useState<string | null>(null);
  const commit = (): void => {
    if (typed !== null && typed.trim() !== value) onCommit(typed.trim());
    setTyped(null);
  };
  return (
    <input
      className={styles.title}
      aria-label="Title"
      placeholder="Untitled report"
      value={typed ?? value}
      data-typed={typed !== null}
      onChange={(event) => setTyped(event.target.value)}
      onBlur={commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter') event.currentTarget.blur();
        if (event.key === 'Escape') setTyped(null);
      }}
    />
  );
};
