import { showWhen } from '../../../core/time/shown/show-when.ts';
import type { ReadEvent, TimelineReading } from '../../../core/timeline/reading.ts';
import { fromBelow } from '../../../words/from-below.ts';
import { spokenLanguage, t } from '../../../words/words.ts';
import { clockWords, dayWords } from '../grid/day-words.ts';
import { wholeWhen } from '../grid/row-notes.tsx';
import styles from './paste.module.css';
import type { Answer } from './paste-questions.ts';
import { EntryAnswers, SharedAnswers } from './reading-answers.tsx';
import type { Reading } from './use-reading.ts';

/** Takes the likelier time for the entry that stood there. */
type OnAnswer = (from: number, answer: Answer) => void;

/** The same for many, by where each stood. */
type OnAnswers = (answers: ReadonlyMap<number, Answer>) => void;

/** As many rows as are looked at; the rest is counted. */
const shown = 200;

/** As much of an entry's words as is shown: one endless word is minutes of breaking lines. */
const mostWords = 2000;

/** What a pasted timeline was read as: each event with its doubts, then the words that are no event. */
export const PastePreview = (props: { readonly reading: Reading; readonly onAnswer: OnAnswer; readonly onAnswers: OnAnswers }) => {
  const { reading } = props;
  switch (reading.kind) {
    case 'nothing':
      return <p className={styles.quiet}>{t('What Debrief reads appears here before anything is added.')}</p>;
    case 'reading':
      return (
        <p className={styles.quiet} role="status">
          {t('Reading… Cancel at any time; nothing is added before you say so.')}
        </p>
      );
    case 'failed':
      return (
        <p className={styles.problem} role="alert">
          {reading.reason}
        </p>
      );
    case 'read':
      return <Read {...props} reading={reading.reading} />;
  }
};

const Read = (props: { readonly reading: TimelineReading; readonly onAnswer: OnAnswer; readonly onAnswers: OnAnswers }) => {
  const { events, flags, leftovers } = props.reading;
  const doubtful = events.filter((event) => event.flags.length > 0).length;
  const rest = leftovers.filter((leftover) => leftover.text.trim() !== '');
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard
    <section className={styles.preview} aria-label={t('What was read')} tabIndex={0}>
      <p className={styles.summary} role="status">
        {t('{count, plural, one {One event} other {# events}}', { count: events.length })}
        {doubtful > 0 && `, ${t('{count, number} to look at', { count: doubtful })}`}
        {rest.length > 0 && `; ${t('{count, plural, one {one passage is} other {# passages are}} no event', { count: rest.length })}`}
      </p>
      {flags.map((flag) => (
        <p key={flag.message} className={styles.flag}>
          {fromBelow(flag.message)}
        </p>
      ))}
      <SharedAnswers events={events} onAnswers={props.onAnswers} />
      <ol className={styles.events}>
        {events.slice(0, shown).map((event) => (
          <Row key={event.from} event={event} onAnswer={props.onAnswer} />
        ))}
      </ol>
      {events.length > shown && <p className={styles.quiet}>{t('and {count, number} more', { count: events.length - shown })}</p>}
      {rest.length > 0 && (
        <>
          <h3 className={styles.restTitle}>{t('No event')}</h3>
          <ul className={styles.leftovers}>
            {rest.slice(0, shown).map((leftover) => (
              <li key={leftover.from}>{leftover.text.trim().slice(0, 400)}</li>
            ))}
          </ul>
        </>
      )}
    </section>
  );
};

const Row = ({ event, onAnswer }: { readonly event: ReadEvent; readonly onAnswer: OnAnswer }) => {
  const when = showWhen(event.when, null, true, spokenLanguage());
  return (
    <li>
      <span className={styles.when}>
        {[dayWords(when.date) || t('no date'), clockWords(when) || '–'].join(' ')}{' '}
        <span className={when.zone === '' ? styles.missing : undefined}>{when.zone || t('no zone')}</span>
      </span>
      <span>
        {event.text.length > mostWords ? `${event.text.slice(0, mostWords)}…` : event.text}
        {event.flags.map((flag) => (
          <span key={flag.message} className={styles.flag}>
            {fromBelow(flag.message)}
            {flag.suggestion !== undefined && (
              <button
                type="button"
                className={styles.answer}
                onClick={() => onAnswer(event.from, { when: flag.suggestion ?? event.when, message: flag.message })}
              >
                {t('Take {time}', { time: wholeWhen(flag.suggestion) })}
              </button>
            )}
          </span>
        ))}
        <EntryAnswers event={event} onAnswer={onAnswer} />
      </span>
    </li>
  );
};
