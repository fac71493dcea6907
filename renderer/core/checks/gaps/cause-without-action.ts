import type { Rule } from '../finding.ts';
import { count } from '../words/count.ts';

/** Causes, but nothing to be done about them. */
export const causeWithoutAction: Rule = ({ causes, actions }) => {
  const named = causes.filter(({ text }) => text.trim() !== '');
  const [first] = named;
  if (first === undefined || actions.length > 0) return [];
  const message = `The report names ${count(named.length, 'cause')} and no action: say what follows from ${named.length === 1 ? 'it' : 'them'}.`;
  return [{ rule: 'cause-without-action', severity: 'note', place: { kind: 'cause', id: first.id }, message, fix: null }];
};
