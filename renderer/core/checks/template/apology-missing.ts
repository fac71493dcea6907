import type { FactRule } from '../facts/fact-rule.ts';
import { isFinished } from './is-finished.ts';

const apology =
  /(?<!\p{L})(?:sorry|apolog\p{L}+|regret\p{L}*|entschuldig\p{L}*|bedauer\p{L}*|bitten um (?:verzeihung|nachsicht)|leid|excus\p{L}+|désolé\p{L}*|regrett\p{L}+|disculp\p{L}+|lament\p{L}+|sentimos|perdón)(?!\p{L})/iu;

/** A report to customers that is written and doesn't say sorry, where its template has a place for that. */
export const apologyMissing: FactRule = (report, { passages, context: { template } }) => {
  if (template === null || !template.sections.some(({ heading }) => apology.test(heading)) || !isFinished(report)) return [];
  if (passages.some(({ raw, source }) => source === 'body' && apology.test(raw))) return [];
  const message = 'The report doesn’t say sorry. Readers expect one plain sentence: for what, and to whom.';
  return [{ rule: 'apology-missing', severity: 'note', place: { kind: 'report' }, message, fix: null }];
};
