import { itemLines } from '../../../core/report/item-lines.ts';
import { useTyped } from '../../hooks/use-typed.ts';
import styles from './structured.module.css';

/** Where the words of an item lead: Enter to the next one, several lines to new ones. */
export type ItemWays = { readonly onEnter: () => void; readonly onLines: (lines: readonly string[]) => void };

/** The text of an item, growing with it; kept as it is typed, Escape gives the old value back, Enter goes on to the next item, pasted lines become items. */
export const ItemText = (props: {
  readonly label: string;
  readonly value: string;
  readonly placeholder: string;
  readonly onCommit: (text: string) => void;
  readonly ways: ItemWays;
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
      onPaste={(event) => {
        const lines = itemLines(event.clipboardData.getData('text/plain'));
        if (lines.length < 2) return;
        event.preventDefault();
        const { value, selectionStart, selectionEnd } = event.currentTarget;
        typed.commit();
        const written = lines.with(0, value.slice(0, selectionStart) + lines[0]);
        props.ways.onLines(written.with(-1, written.at(-1) + value.slice(selectionEnd)));
      }}
      onKeyDown={(event) => {
        if (event.key === 'Escape') typed.revert();
        if (event.key === 'Enter' && !event.shiftKey && !event.nativeEvent.isComposing) {
          event.preventDefault();
          const field = event.currentTarget;
          typed.commit();
          props.ways.onEnter();
          // What follows may not be drawn yet: letters typed meanwhile are not this item's.
          if (document.activeElement === field) field.blur();
        }
      }}
    />
  );
};
