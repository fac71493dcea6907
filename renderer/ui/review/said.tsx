import type { Person } from '../../core/review/thread.ts';
import { isoInstant } from '../../core/time/show-instant.ts';
import type { Instant } from '../../core/time/when.ts';
import { showMoment } from './moment.ts';
import styles from './review.module.css';

/** Who said something, when, and what; no words at all where there are none. */
export const Said = ({ author, at, text }: { readonly author: Person; readonly at: Instant; readonly text: string }) => (
  <>
    <header className={styles.said}>
      <span className={styles.initials} aria-hidden>
        {author.initials}
      </span>
      <span className={styles.author}>
        {author.name}
        {author.role !== '' && <span className={styles.role}>, {author.role}</span>}
      </span>
      <time className={styles.time} dateTime={isoInstant(at)}>
        {showMoment(at)}
      </time>
    </header>
    {text !== '' && <p className={styles.text}>{text}</p>}
  </>
);
