import { isAtOnce } from '../../intake/placing/actions/action-words.ts';
import type { Rule } from '../finding.ts';
import { quoted } from '../words/quoted.ts';

/** An action that is not done and has nobody to do it, or no day to be done by. */
export const actionWithoutOwnerOrDate: Rule = ({ actions }) =>
  actions.flatMap(({ id, text, owner, due, state }) => {
    const lacking = [...(owner.trim() === '' ? ['owner'] : []), ...(due === null && !saysAtOnce(text) ? ['due date'] : [])];
    // One that doesn’t say what will be done has more to be told first, or is nothing at all.
    if (state === 'done' || lacking.length === 0 || text.trim() === '') return [];
    const message = `The action ${quoted(text)} has no ${lacking.join(' and no ')}.`;
    return [{ rule: 'action-without-owner-or-date', severity: 'note', place: { kind: 'action', id }, message, fix: null }];
  });

/** "Add an alarm (ab sofort)", "(due: immediately)": what is done from now on waits for no day. */
const saysAtOnce = (text: string): boolean =>
  isAtOnce((/\(([^()]{3,60})\)\.?$/u.exec(text)?.[1] ?? '').replace(/^\p{L}[\p{L} ]{1,20}:\s*/u, ''));
