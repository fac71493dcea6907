import type { Editor } from '@tiptap/react';
import { codeLanguages } from '../../core/code/code-languages.ts';
import { t } from '../../words/words.ts';
import styles from './writing.module.css';

/** The language of the code block at the cursor; empty when nobody said one. One that is not among the choices stays until another is taken. */
export const CodeLanguage = ({ editor, language }: { readonly editor: Editor; readonly language: string }) => (
  <select
    className={styles.kinds}
    aria-label={t('Language of the code')}
    value={language}
    onChange={({ target: { value } }) => {
      editor
        .chain()
        .focus()
        .setCodeLanguage(value === '' ? null : value)
        .run();
    }}
  >
    <option value="">{t('Plain text')}</option>
    {language !== '' && codeLanguages.every(({ id }) => id !== language) && <option value={language}>{language}</option>}
    {codeLanguages.map(({ id, label }) => (
      <option key={id} value={id}>
        {label}
      </option>
    ))}
  </select>
);
