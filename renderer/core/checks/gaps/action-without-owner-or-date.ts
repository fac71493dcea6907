import type { Rule } from '../finding.ts';
import { quoted } from '../words/quoted.ts';

/** An action that is not done and has nobody to do it, or no day to be done by. */
export const actionWithoutOwnerOrDate: Rule = ({ actions }) =>
  actions.flatMap(({ id, text, owner, due, state }) => {
    const lacking = [...(owner.trim() === '' ? ['owner'] : []), ...(due === null ? ['due date'] : [])];
    if (state === 'done' || lacking.length === 0) return [];
    const action = text.trim() === '' ? 'An action' : `The action ${quoted(text)}`;
    const message = `${action} has no ${lacking.join(' and no ')}.`;
    return [{ rule: 'action-without-owner-or-date', severity: 'note', place: { kind: 'action', id }, message, fix: null }];
  });
