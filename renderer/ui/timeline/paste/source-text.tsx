import type { ClipboardEvent } from 'react';
import { t } from '../../../words/words.ts';
import { Button } from '../../parts/button.tsx';
import { isTooLong, mostInField } from './is-too-long.ts';
import styles from './paste.module.css';

/** As much of a longer text as is shown. */
const shown = 4000;

/** Where a timeline is pasted and mended; of a text that is too much for a field the beginning, to be read only. */
export const SourceText = (props: { readonly text: string; readonly onChange: (text: string) => void }) => {
  const { text, onChange } = props;
  const onPaste = (event: ClipboardEvent<HTMLTextAreaElement>): void => {
    const { selectionStart, selectionEnd } = event.currentTarget;
    const pasted = event.clipboardData.getData('text/plain');
    if (!isTooLong(pasted) && text.length + pasted.length <= mostInField) return;
    // The field itself must not get it, not even for a moment.
    event.preventDefault();
    onChange(text.slice(0, selectionStart) + pasted + text.slice(selectionEnd));
  };
  if (!isTooLong(text)) {
    return (
      <textarea
        className={styles.text}
        aria-label={t('The pasted timeline')}
        placeholder={t('Paste a timeline, a chat, a log or a table here')}
        // biome-ignore lint/a11y/noAutofocus: the dialog is opened to paste into this field
        autoFocus
        spellCheck={false}
        value={text}
        onChange={(event) => onChange(event.target.value)}
        onPaste={onPaste}
      />
    );
  }
  return (
    <div className={styles.long}>
      <textarea
        className={styles.text}
        aria-label={t('The beginning of the pasted timeline')}
        readOnly
        spellCheck={false}
        value={`${text.slice(0, shown)}…`}
      />
      <p className={styles.quiet}>
        {t('Only the beginning is shown: {count, number} characters are too many for a field. All of them are kept and read.', {
          count: text.length,
        })}{' '}
        <Button onPress={() => onChange('')}>{t('Take them out')}</Button>
      </p>
    </div>
  );
};
