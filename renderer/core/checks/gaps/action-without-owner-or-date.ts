import { isAtOnce } from '../../intake/placing/actions/action-words.ts';
import { daysThatAreNone } from '../dates/days-that-are-none.ts';
import type { FactRule } from '../facts/fact-rule.ts';
import { quoted } from '../words/quoted.ts';

/** An action that is not done and has nobody to do it, or no day to be done by. */
export const actionWithoutOwnerOrDate: FactRule = ({ actions }, { context: { unreadDues } }) =>
  actions.flatMap(({ id, text, owner, due, state }) => {
    // A day that does not exist is told as one.
    const isDayless = due === null && !saysAtOnce(text) && daysThatAreNone(unreadDues.get(id) ?? '').length === 0;
    const lacking = [...(owner.trim() === '' ? ['owner'] : []), ...(isDayless ? ['due date'] : [])];
    // One that doesn’t say what will be done has more to be told first, or is nothing at all.
    if (state === 'done' || lacking.length === 0 || text.trim() === '') return [];
    const message = `The action ${quoted(text)} has no ${lacking.join(' and no ')}.`;
    return [{ rule: 'action-without-owner-or-date', severity: 'note', place: { kind: 'action', id }, message, fix: null }];
  });

/** "Add an alarm (ab sofort)", "(due: immediately)": what is done from now on waits for no day. */
const saysAtOnce = (text: string): boolean =>
  isAtOnce((/\(([^()]{3,60})\)\.?$/u.exec(text)?.[1] ?? '').replace(/^\p{L}[\p{L} ]{1,20}:\s*/u, ''));
