import type { Id } from '../../report/report.ts';
import type { Finding, Rule } from '../finding.ts';
import { count } from '../words/count.ts';
import { quoted } from '../words/quoted.ts';

/** Causes, but nothing to be done about them: about none of them, or, once somebody has said which action answers which, about one of them. */
export const causeWithoutAction: Rule = ({ causes, actions }) => {
  const named = causes.filter(({ text }) => text.trim() !== '');
  const [first] = named;
  if (first === undefined) return [];
  if (actions.length === 0) {
    const message = `The report names ${count(named.length, 'cause')} and no action: say what follows from ${named.length === 1 ? 'it' : 'them'}.`;
    return [finding(first.id, message)];
  }
  const ids = new Set(causes.map(({ id }) => id));
  const answered = new Set(actions.flatMap(({ answers }) => answers).filter((id) => ids.has(id)));
  if (answered.size === 0) return [];
  return named.filter(({ id }) => !answered.has(id)).map(({ id, text }) => finding(id, `No action answers the cause ${quoted(text)}.`));
};

const finding = (id: Id, message: string): Finding => ({
  rule: 'cause-without-action',
  severity: 'note',
  place: { kind: 'cause', id },
  message,
  fix: null,
});
