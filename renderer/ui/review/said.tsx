import { colourOf } from '../../core/review/person-colour.ts';
import type { Person } from '../../core/review/thread.ts';
import { isoInstant } from '../../core/time/shown/show-instant.ts';
import type { Instant } from '../../core/time/when.ts';
import { showMoment } from './moment.ts';
import styles from './review.module.css';

/** Who said something, when, and what; no words at all where there are none. */
export const Said = (props: {
  readonly author: Person;
  readonly me: Person | null | undefined;
  readonly at: Instant;
  readonly text: string;
}) => {
  const { author, me, at, text } = props;
  return (
    <>
      <header className={styles.said} data-person={colourOf(author, me)}>
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
};
