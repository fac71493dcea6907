import { useState } from 'react';
import type { CalendarDate } from '../../../core/time/when.ts';
import { fromBelow } from '../../../words/from-below.ts';
import { t } from '../../../words/words.ts';
import { useDay } from '../../hooks/use-day.ts';
import { useRefused } from '../../hooks/use-refused.ts';
import { CommittedField } from '../../parts/committed-field.tsx';

/**
 * A date as people write it or name it from today; a native date field would show it in an order that depends on the machine. What can't be read
 * stays with the reason below it, also when the field goes away and comes back, and the date is as it was; Escape gives that back.
 */
export const DateField = (props: {
  readonly label: string;
  readonly value: CalendarDate | null;
  /** The name under which what can't be read is kept with the draft. */
  readonly keptAs: string;
  /** Whether the day is usually still to come. */
  readonly isAhead?: boolean;
  readonly onCommit: (date: CalendarDate | null) => void;
}) => {
  const read = useDay(props.isAhead === true);
  const [note, setNote] = useState<string | null>(null);
  const [refused, refuse] = useRefused(props.keptAs);
  const take = (text: string): void => {
    const day = text.trim() === '' ? null : read(text);
    setNote(day?.kind === 'read' && day.note !== null ? fromBelow(day.note) : null);
    if (day?.kind === 'unread') {
      refuse(text);
      return;
    }
    refuse(null);
    props.onCommit(day?.date ?? null);
  };
  return (
    <CommittedField
      label={props.label}
      value={refused ?? props.value ?? ''}
      placeholder="2026-07-01"
      problem={
        refused === null
          ? null
          : t('“{text}” is no date. Write one such as 2026-07-01 or 1 July 2026.', { text: refused.trim().slice(0, 100) })
      }
      {...(note === null ? {} : { hint: note })}
      isRead
      isRefused={refused !== null}
      onGiveBack={() => refuse(null)}
      onCommit={take}
    />
  );
};
