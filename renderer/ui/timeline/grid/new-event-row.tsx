import { useId, useRef, useState } from 'react';
import { newEvent } from '../../../core/report/new-event.ts';
import type { TimelineEvent } from '../../../core/report/report.ts';
import { showWhen } from '../../../core/time/shown/show-when.ts';
import type { When, Zone } from '../../../core/time/when.ts';
import { readWhen, type WhenReading } from '../../../core/time/words/read-when.ts';
import { carriedWords } from '../../../core/time/zones/carried-words.ts';
import type { Draft } from '../../../store/draft.ts';
import { noteDoubts } from '../../../store/edits/doubt-edits.ts';
import { editDraft } from '../../../store/edits/edit-draft.ts';
import { addItems } from '../../../store/edits/list-edits.ts';
import { fromBelow } from '../../../words/from-below.ts';
import { spokenLanguage, t } from '../../../words/words.ts';
import { useKept } from '../../hooks/use-kept.ts';
import { usePresent } from '../../hooks/use-present.ts';
import { dayWords } from './day-words.ts';
import styles from './grid.module.css';
import { inZone } from './in-zone.ts';

const noTime: When = { date: null, time: null, zone: null, precision: 'none', end: null, openEnded: false, occurrence: null, entered: '' };

/**
 * The row at the end that becomes an event as soon as it says when or what; date and zone come from the last event of the timeline,
 * whichever row the grid shows last, and the zone that times are shown in is the one that is typed in.
 */
export const NewEventRow = (props: {
  readonly draft: Draft;
  readonly last: TimelineEvent | null;
  readonly defaultZone: Zone | null;
  readonly displayZone: Zone | null;
  readonly hasSecondZone: boolean;
}) => {
  const { draft, last, displayZone } = props;
  const [time, setTime] = useKept(draft.id, 'new event time');
  const [text, setText] = useKept(draft.id, 'new event text');
  const [problem, setProblem] = useState<string | null>(null);
  const problemId = useId();
  const timeCell = useRef<HTMLInputElement>(null);
  const textCell = useRef<HTMLInputElement>(null);
  const above = last === null ? null : inZone(last.when, displayZone);
  const date = above?.date ?? null;
  const zone = above?.zone ?? props.defaultZone;

  const atHand = usePresent();
  const reading = (words: string): WhenReading | null =>
    words.trim() === ''
      ? null
      : readWhen(words, { date, zone, zoneWords: above === null ? null : carriedWords(above), previous: above, ...atHand() });
  /** Whether the time can be read; if not, the reason is said below. */
  const look = (): boolean => {
    const read = reading(time);
    setProblem(read?.kind === 'unread' ? fromBelow(read.reason) : null);
    return read?.kind !== 'unread';
  };

  /** Whether the row was empty or became an event; if not, its words stay in it and the reason below. */
  const add = (): boolean => {
    if (time.trim() === '' && text.trim() === '') return true;
    const read = reading(time);
    if (read?.kind === 'unread') {
      setProblem(fromBelow(read.reason));
      return false;
    }
    // Kept on the clocks of the event above, where the time was typed on those that are only shown; but not on clocks of which somebody has still to say whether they are right.
    const ownZone = last === null || carriedWords(last.when) !== null ? null : last.when.zone;
    const kept = (when: When): When => {
      const zoned = { ...when, zone: when.zone ?? zone };
      return displayZone !== null && zoned.zone === displayZone ? inZone(zoned, ownZone) : zoned;
    };
    const when: When = read === null ? { ...noTime, date, precision: date === null ? 'none' : 'date' } : kept(read.when);
    const flags = (read?.flags ?? []).map((flag) =>
      flag.suggestion === undefined ? flag : { ...flag, suggestion: kept(flag.suggestion) },
    );
    editDraft(draft, () => {
      const [id] = addItems(draft, 'events', [{ ...newEvent(when, text.trim()), visibility: last?.visibility ?? 'public' }], null);
      if (id !== undefined) noteDoubts(draft, id, when, flags);
    });
    setTime('');
    setText('');
    setProblem(null);
    return true;
  };
  return (
    <tr
      className={styles.new}
      data-row=""
      onBlur={(event) => {
        // Neither a way from cell to cell nor a look into another window is the end of the row.
        if (!event.currentTarget.contains(event.relatedTarget) && document.hasFocus()) add();
      }}
    >
      <td className={styles.pick} />
      <td className={styles.date}>
        <span className={styles.inherited}>{dayWords(date)}</span>
      </td>
      <td className={styles.time}>
        <input
          ref={timeCell}
          className={styles.cell}
          aria-label={t('Time of the new event')}
          aria-invalid={problem !== null}
          aria-describedby={problem === null ? undefined : problemId}
          data-cell="time"
          data-typed={time === '' ? undefined : 'held'}
          placeholder={t('Add a time')}
          value={time}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => {
            setTime(event.target.value);
            if (problem !== null && reading(event.target.value)?.kind !== 'unread') setProblem(null);
          }}
          onFocus={(event) => {
            // Whoever comes back to words that can't be read types others in their place.
            if (problem !== null) event.currentTarget.select();
          }}
          onBlur={() => {
            if (document.hasFocus()) look();
          }}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            event.stopPropagation();
            if (look()) textCell.current?.focus();
            else event.currentTarget.select();
          }}
        />
      </td>
      <td className={styles.zone}>
        <span className={styles.inherited}>
          {above === null ? (zone ?? '') : showWhen(above, null, true, spokenLanguage()).zone || (zone ?? '')}
        </span>
      </td>
      {props.hasSecondZone && <td className={styles.second} />}
      <td className={styles.milestone} />
      <td className={styles.text}>
        <input
          ref={textCell}
          className={styles.cell}
          aria-label={t('What happened in the new event')}
          data-cell="text"
          data-typed={text === '' ? undefined : 'held'}
          placeholder={t('What happened')}
          value={text}
          onChange={(event) => setText(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            event.stopPropagation();
            add();
            timeCell.current?.focus();
          }}
        />
      </td>
      {problem !== null && (
        <td className={styles.notes} colSpan={props.hasSecondZone ? 9 : 8}>
          <p id={problemId} className={styles.problem} role="alert">
            {problem}
          </p>
        </td>
      )}
    </tr>
  );
};
