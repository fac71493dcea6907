import type { TimelineEvent } from '../../report/report.ts';
import { showDuration } from '../../time/duration.ts';
import { addDays } from '../../time/local-time.ts';
import type { Duration, When } from '../../time/when.ts';
import type { Finding, Rule } from '../finding.ts';
import { momentWords } from '../words/moment-words.ts';
import { nameEvent } from '../words/name-event.ts';
import { timeBetween } from './time-between.ts';

const halfDay = 43_200_000;

/** An event that ends before it begins. */
export const endBeforeStart: Rule = ({ events }) => events.flatMap(findingsOf);

const findingsOf = (event: TimelineEvent): readonly Finding[] => {
  const { when } = event;
  const end = endAsWhen(when);
  const length = end === null ? null : timeBetween(when, end);
  if (end === null || length === null || length >= 0) return [];
  const message = `${sentenceCase(nameEvent(event))} begins ${momentWords({ ...when, end: null })} and ends ${momentWords(end)}, ${showDuration(-length as Duration)} earlier.`;
  return [{ rule: 'end-before-start', severity: 'error', place: { kind: 'event', id: event.id }, message, fix: nextDay(event, length) }];
};

/** An end without a date is on the day of the start or on the next one, hence never too early. */
const endAsWhen = (when: When): When | null => {
  const { end } = when;
  if (end === null || end.date === null) return null;
  if (end.time === null || when.time === null) return { ...when, ...end, time: null, precision: 'date', end: null };
  return { ...when, ...end, end: null, occurrence: null };
};

/** Past midnight the date of the end is easily forgotten. */
const nextDay = ({ id, when }: TimelineEvent, length: number): Finding['fix'] => {
  const { end } = when;
  if (end === null || end.date === null || end.date !== when.date || end.time === null || length > -halfDay) return null;
  return {
    label: 'End it on the next day',
    change: { kind: 'change-event', id, when: { ...when, end: { ...end, date: addDays(end.date, 1) } } },
  };
};

const sentenceCase = (words: string): string => words.charAt(0).toUpperCase() + words.slice(1);
