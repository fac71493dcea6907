import type { Draft } from '../../store/draft.ts';
import { isTogether } from '../../store/live/together.ts';
import { originOf } from '../../store/review/origin.ts';
import { t } from '../../words/words.ts';
import { useWatched } from '../hooks/use-watched.ts';
import styles from './published-bar.module.css';

/** Says that what is open is a copy for review, and what of it goes back. */
export const ReviewBar = ({ draft }: { readonly draft: Draft }) => {
  const { title } = useWatched(draft.report).details;
  // In a draft that is written together what is said is there already.
  if (originOf(draft.doc)?.purpose !== 'review' || isTogether(draft.doc)) return null;
  return (
    <div className={styles.bar}>
      <p role="note">
        {title === ''
          ? t('Review copy: comment and suggest. What you change in the text itself goes back only as suggestions.')
          : t('Review copy of “{title}”: comment and suggest. What you change in the text itself goes back only as suggestions.', {
              title,
            })}
      </p>
    </div>
  );
};
