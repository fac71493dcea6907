import { instantOf } from '../../../core/time/instant-of.ts';
import { showWhen } from '../../../core/time/shown/show-when.ts';
import type { Zone } from '../../../core/time/when.ts';
import { zoneName } from '../../../core/time/zones/zone-place.ts';
import type { ReadEvent } from '../../../core/timeline/reading.ts';
import { answersTo, type ReadingAnswer, sharedAnswers } from '../../../core/timeline/reading-answers.ts';
import { fromBelow } from '../../../words/from-below.ts';
import { spokenLanguage, t } from '../../../words/words.ts';
import styles from './paste.module.css';
import type { Answer } from './paste-questions.ts';

/** A time by its clock and the place of its zone: an abbreviation that can mean several would say nothing. */
const named = ({ when, words }: ReadingAnswer): string => {
  if (words !== null) return fromBelow(words);
  const { time, zone } = showWhen(when, null, true, spokenLanguage());
  return t('Take {time}', { time: `${time} ${when.zone === null ? zone : zoneName(when.zone, spokenLanguage())}` });
};

/** The times that an entry may mean besides those that its doubts suggest, a button each. */
export const EntryAnswers = (props: { readonly event: ReadEvent; readonly onAnswer: (from: number, answer: Answer) => void }) => {
  const { event, onAnswer } = props;
  return answersTo(event).map((answer) => {
    const { when, message } = answer;
    const result = instantOf(when);
    const key = `${message} ${result.kind === 'instant' ? result.instant : when.zone}`;
    return (
      <button key={key} type="button" className={styles.answer} onClick={() => onAnswer(event.from, { when, message })}>
        {named(answer)}
      </button>
    );
  });
};

/** What can be answered for several entries by one press: which zone an abbreviation means. */
export const SharedAnswers = (props: {
  readonly events: readonly ReadEvent[];
  readonly onAnswers: (answers: ReadonlyMap<number, Answer>) => void;
}) =>
  sharedAnswers(props.events).map(({ about, zone, answers }) => (
    <button key={`${about} ${zone}`} type="button" className={styles.answer} onClick={() => props.onAnswers(answers)}>
      {sharedWords(about, zone, answers.size)}
    </button>
  ));

const sharedWords = (words: string, zone: Zone, count: number): string =>
  t('Read “{words}” as {zone} in {count, number} entries', { words, zone: zoneName(zone, spokenLanguage()), count });
