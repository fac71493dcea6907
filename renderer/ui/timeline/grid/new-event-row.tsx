import { useRef, useState } from 'react';
import { newEvent } from '../../../core/report/new-event.ts';
import type { TimelineEvent } from '../../../core/report/report.ts';
import { instantOf } from '../../../core/time/instant-of.ts';
import { readWhen } from '../../../core/time/read-when.ts';
import { showWhen } from '../../../core/time/show-when.ts';
import type { When, Zone } from '../../../core/time/when.ts';
import type { Draft } from '../../../store/draft.ts';
import { addItems } from '../../../store/edits/list-edits.ts';
import { useKept } from '../../hooks/use-kept.ts';
import styles from '../timeline.module.css';
import { cellName } from './grid-keys.ts';

const noTime: When = { date: null, time: null, zone: null, precision: 'none', end: null, openEnded: false, occurrence: null, entered: '' };

/** The row at the end that becomes an event as soon as it says when or what; date and zone come from the row above. */
export const NewEventRow = (props: {
  readonly draft: Draft;
  readonly last: TimelineEvent | null;
  readonly defaultZone: Zone | null;
  readonly row: number;
}) => {
  const { draft, last, row } = props;
  const [time, setTime] = useKept(`debrief new event time ${draft.id}`);
  const [text, setText] = useKept(`debrief new event text ${draft.id}`);
  const [problem, setProblem] = useState<string | null>(null);
  const timeCell = useRef<HTMLInputElement>(null);
  const textCell = useRef<HTMLInputElement>(null);
  const date = last?.when.date ?? null;
  const zone = last?.when.zone ?? props.defaultZone;

  /** Whether the row was empty or became an event; if not, its words stay in it and the reason below. */
  const add = (): boolean => {
    if (time.trim() === '' && text.trim() === '') return true;
    const read = time.trim() === '' ? null : readWhen(time, { date, zone, previous: last?.when ?? null });
    if (read?.kind === 'unread') {
      setProblem(read.reason);
      return false;
    }
    const when: When =
      read === null ? { ...noTime, date, precision: date === null ? 'none' : 'date' } : { ...read.when, zone: read.when.zone ?? zone };
    addItems(draft, 'events', [{ ...newEvent(when, text.trim()), visibility: last?.visibility ?? 'public' }], null);
    setTime('');
    setText('');
    // Of a time that doesn't exist or came twice, the event's own row tells, for as long as it is so.
    const isToldInRow = ['nonexistent', 'doubled'].includes(instantOf(when).kind);
    setProblem(isToldInRow ? null : (read?.flags[0]?.message ?? null));
    return true;
  };
  return (
    <tr
      className={styles.new}
      onBlur={(event) => {
        // Neither a way from cell to cell nor a look into another window is the end of the row.
        if (!event.currentTarget.contains(event.relatedTarget) && document.hasFocus()) add();
      }}
    >
      <td className={styles.date}>
        <span className={styles.inherited}>{date ?? ''}</span>
      </td>
      <td className={styles.time}>
        <input
          ref={timeCell}
          className={styles.cell}
          aria-label="Time of the new event"
          aria-invalid={problem !== null}
          data-cell={cellName(row, 'time')}
          data-typed={time !== ''}
          placeholder="Add a time"
          value={time}
          spellCheck={false}
          autoComplete="off"
          onChange={(event) => setTime(event.target.value)}
          onKeyDown={(event) => {
            if (event.key !== 'Enter' || event.nativeEvent.isComposing) return;
            event.preventDefault();
            event.stopPropagation();
            textCell.current?.focus();
          }}
        />
      </td>
      <td className={styles.zone}>
        <span className={styles.inherited}>{last === null ? (zone ?? '') : showWhen(last.when, null).zone}</span>
      </td>
      <td className={styles.milestone} />
      <td className={styles.text} colSpan={3}>
        <input
          ref={textCell}
          className={styles.cell}
          aria-label="What happened in the new event"
          data-cell={cellName(row, 'text')}
          data-typed={text !== ''}
          placeholder="What happened"
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
        {problem !== null && (
          <p className={styles.problem} role="alert">
            {problem}
          </p>
        )}
      </td>
    </tr>
  );
};
