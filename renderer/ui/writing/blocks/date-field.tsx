import { useState } from 'react';
import { readWhen } from '../../../core/time/read-when.ts';
import type { CalendarDate } from '../../../core/time/when.ts';
import { fromBelow } from '../../../words/from-below.ts';
import { t } from '../../../words/words.ts';
import { CommittedField } from '../../parts/committed-field.tsx';

/** A date as people write it; a native date field would show it in an order that depends on the machine. */
export const DateField = (props: {
  readonly label: string;
  readonly value: CalendarDate | null;
  readonly onCommit: (date: CalendarDate | null) => void;
}) => {
  const [problem, setProblem] = useState<string | null>(null);
  const commit = (text: string): void => {
    const read = readWhen(text, { date: null, zone: null, previous: null });
    const date = read.kind === 'read' ? read.when.date : null;
    const isUnread = date === null && text.trim() !== '';
    const doubt = read.kind === 'read' ? read.flags.find(({ kind }) => kind === 'date-order') : undefined;
    if (doubt !== undefined) setProblem(fromBelow(doubt.message));
    else setProblem(isUnread ? t('“{text}” is no date. Write one such as 2026-07-01 or 1 July 2026.', { text }) : null);
    if (!isUnread) props.onCommit(date);
  };
  return (
    <CommittedField label={props.label} value={props.value ?? ''} placeholder="2026-07-01" problem={problem} isRead onCommit={commit} />
  );
};
