import { useState } from 'react';
import type { CalendarDate } from '../../../core/time/when.ts';
import { fromBelow } from '../../../words/from-below.ts';
import { t } from '../../../words/words.ts';
import { useDay } from '../../hooks/use-day.ts';
import { CommittedField } from '../../parts/committed-field.tsx';

/**
 * A date as people write it or name it from today; a native date field would show it in an order that depends on the machine. What can't be read
 * stays with the reason below it, and the date is as it was; Escape gives that back.
 */
export const DateField = (props: {
  readonly label: string;
  readonly value: CalendarDate | null;
  /** Whether the day is usually still to come. */
  readonly isAhead?: boolean;
  readonly onCommit: (date: CalendarDate | null) => void;
}) => {
  const read = useDay(props.isAhead === true);
  const [problem, setProblem] = useState<string | null>(null);
  const [note, setNote] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const take = (text: string): void => {
    const day = text.trim() === '' ? null : read(text);
    setNote(day?.kind === 'read' && day.note !== null ? fromBelow(day.note) : null);
    if (day?.kind === 'unread') {
      setRefused(text);
      setProblem(t('“{text}” is no date. Write one such as 2026-07-01 or 1 July 2026.', { text: text.trim().slice(0, 100) }));
      return;
    }
    setRefused(null);
    setProblem(null);
    props.onCommit(day?.date ?? null);
  };
  return (
    <CommittedField
      label={props.label}
      value={refused ?? props.value ?? ''}
      placeholder="2026-07-01"
      problem={problem}
      {...(note === null ? {} : { hint: note })}
      isRead
      isRefused={refused !== null}
      onGiveBack={() => {
        setRefused(null);
        setProblem(null);
      }}
      onCommit={take}
    />
  );
};
