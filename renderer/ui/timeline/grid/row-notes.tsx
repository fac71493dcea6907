import { instantOf, resolveEnd } from '../../../core/time/instant-of.ts';
import { showDate } from '../../../core/time/shown/show-date.ts';
import { showWhen } from '../../../core/time/shown/show-when.ts';
import { timeToEnd } from '../../../core/time/shown/time-to-end.ts';
import type { When } from '../../../core/time/when.ts';
import type { WhenFlag } from '../../../core/time/words/read-flag.ts';
import { timeChoices } from '../../../core/timeline/changes/time-choices.ts';
import { fromBelow } from '../../../words/from-below.ts';
import { spokenLanguage, t } from '../../../words/words.ts';
import { Button } from '../../parts/button.tsx';
import styles from './row-notes.module.css';

/** A time with its date and zone, as one text. */
export const wholeWhen = (when: When): string => {
  const shown = showWhen(when, null, true, spokenLanguage());
  const time = timeToEnd(shown, (date) => ` – ${showDate(date, spokenLanguage(), 'medium')}, `);
  return [shown.date === null ? '' : showDate(shown.date, spokenLanguage(), 'medium'), [time, shown.zone].filter(Boolean).join(' ')]
    .filter(Boolean)
    .join(', ');
};

/** What is asked about a time, or about its end, for as long as the clocks skipped it or showed it twice; null for all others. */
export const oddityOf = (when: When): string | null => {
  const start = instantOf(when);
  if (start.kind === 'nonexistent' || start.kind === 'doubled') return start.message;
  const end = resolveEnd(when);
  return end?.kind === 'doubled' ? end.message : null;
};

/** What somebody should know about an event's time, with the answers as buttons; nothing of it changes the time by itself. */
export const RowNotes = (props: {
  readonly id?: string;
  readonly when: When;
  readonly flags: readonly WhenFlag[];
  /** A time was taken, and by it a doubt answered; null where it was none of those. */
  readonly onChoose: (when: When, answered: WhenFlag | null) => void;
  /** The words have been read, and the time is right as it stands. */
  readonly onDismiss: (answered: WhenFlag) => void;
}) => {
  const { when, onChoose } = props;
  const odd = oddityOf(when);
  // Of a time that doesn't exist or came twice the row tells for as long as it is so; what was said while it was typed would say it again.
  const flags = props.flags.filter(({ kind }) => kind !== 'nonexistent-time' && kind !== 'doubled-time');
  return (
    <div id={props.id}>
      {flags.map((flag) => (
        <div key={`${flag.kind} ${flag.message}`} className={styles.note}>
          <p>{fromBelow(flag.message)}</p>
          <TakeButton flag={flag} onChoose={onChoose} />
          <Button onPress={() => props.onDismiss(flag)}>{t('It is right')}</Button>
        </div>
      ))}
      {odd !== null && (
        <div className={styles.note}>
          <p>{fromBelow(odd)}</p>
          {timeChoices(when).map((choice) => (
            <Button key={choice.words} look="outlined" onPress={() => onChoose(choice.when, null)}>
              {fromBelow(choice.words)}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
};

const TakeButton = ({ flag, onChoose }: { readonly flag: WhenFlag; readonly onChoose: (when: When, answered: WhenFlag) => void }) => {
  const { suggestion } = flag;
  if (suggestion === undefined) return null;
  return (
    <Button look="outlined" onPress={() => onChoose(suggestion, flag)}>
      {t('Take {time}', { time: wholeWhen(suggestion) })}
    </Button>
  );
};
