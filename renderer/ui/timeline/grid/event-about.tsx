import { Link, Lock, Tag, UserRound } from 'lucide-react';
import type { TimelineEvent } from '../../../core/report/report.ts';
import { t } from '../../../words/words.ts';
import styles from './event-about.module.css';

/** What is known of an event besides its words: category, author, evidence, and that there is a note; nothing where none of them is. */
export const EventAbout = ({ event }: { readonly event: TimelineEvent }) => {
  const links = event.evidence.length;
  if (event.category === '' && event.author === '' && links === 0 && event.note === '') return null;
  return (
    <p className={styles.about}>
      {event.category !== '' && (
        <span>
          <Tag size={12} aria-hidden /> {event.category}
        </span>
      )}
      {event.author !== '' && (
        <span>
          <UserRound size={12} aria-hidden /> {event.author}
        </span>
      )}
      {links > 0 && (
        <span>
          <Link size={12} aria-hidden /> {links === 1 ? t('Evidence') : t('Evidence ({count})', { count: links })}
        </span>
      )}
      {event.note !== '' && (
        <span className={styles.noted}>
          <Lock size={12} aria-hidden /> {t('Note ## about an event')}
        </span>
      )}
    </p>
  );
};
