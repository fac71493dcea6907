import type { FactRule } from '../facts/fact-rule.ts';
import { count } from '../words/count.ts';

/** Comments that nobody has resolved and suggestions that nobody has taken or turned down; one finding for all of them. */
export const commentsOpen: FactRule = (_report, { context: { threads } }) => {
  const open = threads.filter(({ state }) => state === 'open');
  if (open.length === 0) return [];
  const suggestions = open.filter(({ suggestion }) => suggestion !== null).length;
  const comments = open.length - suggestions;
  const parts = [...(comments > 0 ? [count(comments, 'comment')] : []), ...(suggestions > 0 ? [count(suggestions, 'suggestion')] : [])];
  const message = `${parts.join(' and ')} ${open.length === 1 ? 'is' : 'are'} still open: settle ${open.length === 1 ? 'it' : 'them'} before the report goes out.`;
  return [{ rule: 'comments-open', severity: 'note', place: { kind: 'report' }, message, fix: null }];
};
