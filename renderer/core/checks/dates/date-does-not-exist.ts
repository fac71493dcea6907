import type { FactRule } from '../facts/fact-rule.ts';
import type { Finding, Place } from '../finding.ts';
import { readQuotes } from '../prose/read-quotes.ts';
import { type DayThatIsNone, daysThatAreNone, digitsThatAreNone } from './days-that-are-none.ts';

/** A day that its month doesn't have: 31 June, 2015-02-30; or a month that no year has. In the text, an event's time, or typed as an action's due date. */
export const dateDoesNotExist: FactRule = ({ events, actions }, { passages, report, context: { unreadDues } }) => [
  ...[...passages, ...readQuotes(report)].flatMap(({ text, placeOf }) =>
    daysThatAreNone(text).map((day) => foundAt(day, placeOf(day.words, day.from))),
  ),
  ...events.flatMap(({ id, when }) => digitsThatAreNone(when.entered).map((day) => foundAt(day, { kind: 'event', id }))),
  ...actions.flatMap(({ id, state }) =>
    state === 'done' ? [] : daysThatAreNone(unreadDues.get(id) ?? '').map((day) => foundAt(day, { kind: 'action', id })),
  ),
];

const foundAt = ({ words, why }: DayThatIsNone, place: Place): Finding => ({
  rule: 'date-does-not-exist',
  severity: 'error',
  place,
  message: messageOf(words, why),
  between: [words, why === 'two-months' ? words : why === 'no-month' ? '12 months' : `${why} days`],
  fix: null,
});

const messageOf = (words: string, why: DayThatIsNone['why']): string => {
  switch (why) {
    case 'no-month':
      return `“${words}” is a date that does not exist: a year has twelve months.`;
    case 'two-months':
      return `“${words}” is a date that does not exist: it names two months.`;
    default:
      return `“${words}” is a date that does not exist: the month has ${why} days at most.`;
  }
};
