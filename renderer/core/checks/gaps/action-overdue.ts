import { showDate } from '../../time/shown/show-date.ts';
import type { FactRule } from '../facts/fact-rule.ts';
import { quoted } from '../words/quoted.ts';

/** An action that was to be done by a day that has passed, and isn't done; nothing where nobody knows today. */
export const actionOverdue: FactRule = ({ actions }, { context: { today } }) =>
  actions.flatMap(({ id, text, due, state }) => {
    if (today === null || due === null || state === 'done' || due >= today || text.trim() === '') return [];
    const message = `The action ${quoted(text)} was due on ${showDate(due, 'en', 'medium')} and is not done: say so, or give it a new date.`;
    return [{ rule: 'action-overdue', severity: 'warning', place: { kind: 'action', id }, message, about: [due], fix: null }] as const;
  });
