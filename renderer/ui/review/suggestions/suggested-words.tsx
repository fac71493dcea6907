import { diffWords } from '../../../core/review/suggestions/diff-words.ts';
import { t } from '../../../words/words.ts';
import styles from './suggestions.module.css';

/** Words and those that somebody suggests instead: what would go is struck, what would come is underlined. */
export const SuggestedWords = ({ before, after }: { readonly before: string; readonly after: string }) => (
  <p className={styles.words}>
    {diffWords(before, after).map(({ kind, text }, at) => {
      const key = at;
      if (kind === 'same') return <span key={key}>{text}</span>;
      return kind === 'gone' ? <del key={key}>{text}</del> : <ins key={key}>{text}</ins>;
    })}
    {after === '' && <span className={styles.note}> {t('(to be taken out)')}</span>}
  </p>
);
