import type { Rule } from '../finding.ts';
import { momentWords } from '../words/moment-words.ts';

/** An event that says nothing. */
export const eventWithoutText: Rule = ({ events }) =>
  events
    .filter(({ text }) => text.trim() === '')
    .map(({ id, when }) => {
      const moment = momentWords(when);
      const message = moment === '' ? 'One event has neither a time nor words.' : `The event of ${moment} doesn’t say what happened.`;
      return { rule: 'event-without-text', severity: 'warning', place: { kind: 'event', id }, message, fix: null };
    });
