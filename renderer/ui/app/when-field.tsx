import { useState } from 'react';
import type { Details } from '../../core/report/report.ts';
import { readWhen } from '../../core/time/read-when.ts';
import { showWhen } from '../../core/time/show-when.ts';
import { timeToEnd } from '../../core/time/time-to-end.ts';
import type { When } from '../../core/time/when.ts';
import { fromBelow } from '../../words/from-below.ts';
import { spokenLanguage } from '../../words/words.ts';
import { usePresent } from '../hooks/use-present.ts';
import { CommittedField } from '../parts/committed-field.tsx';

/**
 * A field for a date and time with its zone, read when it is left; `zone` is taken where none is written. Empty is none. What can't be read stays with
 * the reason below it, and the time is as it was; Escape gives that back.
 */
export const WhenField = (props: {
  readonly label: string;
  readonly value: When | null;
  readonly zone: Details['zone'];
  /** The name by which the field is found when something leads to it. */
  readonly detail?: keyof Details;
  readonly hint?: string;
  /** Words that were kept though they are no time, why not, and what keeps them; without it they are told of and not taken. */
  readonly unread?: { readonly words: string; readonly problem: string | null; readonly onKeep: (words: string) => void };
  readonly cell?: string;
  readonly onCommit: (when: When | null) => void;
}) => {
  const [problem, setProblem] = useState<string | null>(null);
  const [refused, setRefused] = useState<string | null>(null);
  const atHand = usePresent();
  const shown = props.value === null ? null : showWhen(props.value, null, true, spokenLanguage());
  const commit = (text: string): void => {
    setRefused(null);
    if (text.trim() === '') {
      setProblem(null);
      props.onCommit(null);
      return;
    }
    const read = readWhen(text, { date: null, zone: props.zone, previous: null, ...atHand() });
    if (props.unread !== undefined && (read.kind === 'unread' || read.when.date === null)) {
      setProblem(null);
      props.unread.onKeep(text);
      return;
    }
    setProblem(read.kind === 'unread' ? fromBelow(read.reason) : read.flags[0] === undefined ? null : fromBelow(read.flags[0].message));
    if (read.kind === 'read') props.onCommit(read.when);
    else setRefused(text);
  };
  return (
    <CommittedField
      label={props.label}
      value={
        refused ?? (shown === null ? (props.unread?.words ?? '') : [shown.date, timeToEnd(shown), shown.zone].filter(Boolean).join(' '))
      }
      placeholder="2026-06-12 10:30 CEST"
      problem={problem ?? props.unread?.problem ?? null}
      isRead
      isRefused={refused !== null}
      onGiveBack={() => {
        setRefused(null);
        setProblem(null);
      }}
      {...(props.detail === undefined ? {} : { detail: props.detail })}
      {...(props.cell === undefined ? {} : { cell: props.cell })}
      {...(props.hint === undefined ? {} : { hint: props.hint })}
      onCommit={commit}
    />
  );
};
