import { t } from '../../words/words.ts';
import { useTyped } from '../hooks/use-typed.ts';
import styles from './draft-frame.module.css';

/** The report's title, edited in place; a report without one asks for it first. Enter takes it over and goes on to what stands below. */
export const TitleField = (props: { readonly value: string; readonly onCommit: (title: string) => void; readonly onEnter: () => void }) => {
  const { value, onCommit, onEnter } = props;
  const typed = useTyped(value, onCommit);
  return (
    <input
      className={styles.title}
      aria-label={t('Title')}
      data-detail="title"
      placeholder={t('Untitled report')}
      // biome-ignore lint/a11y/noAutofocus: a new report begins with its title
      autoFocus={value === ''}
      value={typed.text}
      // Where the window is too narrow for all of it, the rest is read by pointing at it; in the field it moves with the cursor.
      {...(typed.text === '' ? {} : { title: typed.text })}
      data-typed={typed.mark}
      onChange={(event) => typed.change(event.target.value)}
      onBlur={typed.commit}
      onKeyDown={(event) => {
        if (event.key === 'Enter' && !event.nativeEvent.isComposing) {
          event.preventDefault();
          event.currentTarget.blur();
          onEnter();
        }
        if (event.key === 'Escape') typed.revert();
      }}
    />
  );
};
