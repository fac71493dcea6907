import { useState } from 'react';
import type { Details } from '../../core/report/report.ts';
import { writeWhen } from '../../core/time/shown/write-when.ts';
import type { When } from '../../core/time/when.ts';
import type { WhenFlag } from '../../core/time/words/read-flag.ts';
import { readWhen } from '../../core/time/words/read-when.ts';
import { fromBelow } from '../../words/from-below.ts';
import { spokenLanguage, t } from '../../words/words.ts';
import { usePresent } from '../hooks/use-present.ts';
import { useRefused } from '../hooks/use-refused.ts';
import { CommittedField } from '../parts/committed-field.tsx';
import { oddityOf, RowNotes } from '../timeline/grid/row-notes.tsx';
import styles from './when-field.module.css';
import { ZoneOffer } from './zone-offer.tsx';

/** What was odd about a time when it was typed; of another time it says nothing. */
type Odd = { readonly of: string; readonly flags: readonly WhenFlag[] };

/**
 * A field for a date and time with its zone, read when it is left; `zone` is taken where none is written. Empty is none. What can't be read stays with
 * the reason below it, also when the field goes away and comes back, and the time is as it was; Escape gives that back. Below it stand the answers to
 * what keeps the time from being a moment.
 */
export const WhenField = (props: {
  readonly label: string;
  readonly value: When | null;
  readonly zone: Details['zone'];
  /** The name under which what can't be read is kept with the draft; null for a field that keeps it itself. */
  readonly keptAs: string | null;
  /** The name by which the field is found when something leads to it. */
  readonly detail?: keyof Details;
  readonly hint?: string;
  /** Words that were kept though they are no time, why not, and what keeps them; without it they are told of and not taken. */
  readonly unread?: { readonly words: string; readonly problem: string | null; readonly onKeep: (words: string) => void };
  readonly cell?: string;
  readonly onCommit: (when: When | null) => void;
}) => {
  const { value, zone } = props;
  const [odd, setOdd] = useState<Odd | null>(null);
  const [refused, refuse] = useRefused(props.keptAs);
  const atHand = usePresent();
  const read = (text: string): ReturnType<typeof readWhen> =>
    readWhen(text, { date: null, zone, previous: null, locale: spokenLanguage(), ...atHand() });
  const take = (when: When, flags: readonly WhenFlag[]): void => {
    refuse(null);
    setOdd({ of: keyOf(when), flags });
    props.onCommit(when);
  };
  const commit = (text: string): void => {
    setOdd(null);
    if (text.trim() === '') {
      refuse(null);
      props.onCommit(null);
      return;
    }
    const reading = read(text);
    if (props.unread !== undefined && (reading.kind === 'unread' || reading.when.date === null)) {
      refuse(null);
      props.unread.onKeep(text);
    } else if (reading.kind === 'unread') refuse(text);
    else take(reading.when, reading.flags);
  };
  const problem = refused === null ? (props.unread?.problem ?? null) : whyRefused(refused, read(refused));
  const flags = value !== null && odd?.of === keyOf(value) ? odd.flags : [];
  const asks = flags.length > 0 || (value !== null && oddityOf(value) !== null);
  return (
    <div className={styles.field}>
      <CommittedField
        label={props.label}
        value={refused ?? (value === null ? (props.unread?.words ?? '') : writeWhen(value, spokenLanguage()))}
        placeholder={t('12 June 2026 10:30 CEST ## an example of a time')}
        problem={problem}
        isRead
        isRefused={refused !== null}
        onGiveBack={() => refuse(null)}
        {...(props.detail === undefined ? {} : { detail: props.detail })}
        {...(props.cell === undefined ? {} : { cell: props.cell })}
        {...(props.hint === undefined ? {} : { hint: props.hint })}
        onCommit={commit}
      />
      {value !== null && asks && (
        <div className={styles.notes} role="status">
          <RowNotes
            when={value}
            flags={flags}
            onChoose={(when, answered) => take(when, answered === null ? flags : flags.filter((flag) => flag !== answered))}
            onDismiss={(answered) => setOdd({ of: keyOf(value), flags: flags.filter((flag) => flag !== answered) })}
          />
        </div>
      )}
      {value !== null && <ZoneOffer when={value} zone={zone} onChoose={(when) => take(when, [])} />}
    </div>
  );
};

/** Words that are kept were refused; with another language on the screens they may have become a time. */
const whyRefused = (text: string, reading: ReturnType<typeof readWhen>): string =>
  reading.kind === 'unread'
    ? fromBelow(reading.reason)
    : t('“{text}” was typed here and is not taken over yet: Enter takes it, Escape gives back what was there.', { text });

const keyOf = ({ date, time, zone, occurrence, end }: When): string =>
  [date, time, zone, occurrence, end?.date, end?.time, end?.occurrence].join(' ');
