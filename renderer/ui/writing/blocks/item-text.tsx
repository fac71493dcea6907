import { useTyped } from '../../hooks/use-typed.ts';
import styles from './structured.module.css';

/** The text of an item, growing with it; kept as it is typed, Escape gives the old value back, Enter goes on to the next item. */
export const ItemText = (props: {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly onCommit: (text: string) => void;
  readonly onEnter: () => void;
}) => {
  const typed = useTyped(props.value, props.onCommit);
  return (
    <textarea
      className={styles.itemText}
      rows={1}
      data-cell="text"
      aria-label={props.label}
      placeholder={props.placeholder}
      data-typed={typed.mark}
      value={typed.text}
      onChange={(event) => typed.change(event.target.value)}
      onBlur={typed.commit}
      onKeyDown={(event) => {
        if (event.key === 'Escape') typed.revert();
        if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
          event.preventDefault();
          event.currentTarget.blur();
          props.onEnter();
        }
      }}
    />
  );
};
