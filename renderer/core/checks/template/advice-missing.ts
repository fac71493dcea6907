import type { FactRule } from '../facts/fact-rule.ts';
import { isFinished } from './is-finished.ts';
import { sectionsNamed } from './section-named.ts';

const advice =
  /^(?:what (?:you|customers|users) (?:can|should|need to|must) do|(?:customer |required )?actions? for (?:you|customers|users)|advice(?: .{0,30})?|recommendations?|workarounds?(?: .{0,20})?|was sie tun (?:können|sollten)|ce que vous (?:pouvez|devez) faire|qué (?:puede|debe) hacer(?: usted)?)$/iu;
const told =
  /(?<!\p{L})(?:no action|nothing (?:to do|you need)|you (?:need|can|should|must|may|don['’]t)|please|customers (?:should|need|can|must)|users (?:should|need|can|must)|recommend\p{L}*|advise\p{L}*|keine maßnahmen|sie müssen nichts|bitte|vous n['’]avez rien|veuillez|no es necesario|por favor)(?!\p{L})/iu;

/** A report whose template has a place for what readers should do, and that says neither what nor that there is nothing. */
export const adviceMissing: FactRule = (report, { passages, context: { template } }) => {
  if (template === null || !template.sections.some(({ heading }) => advice.test(heading.trim())) || !isFinished(report)) return [];
  const isAnswered =
    sectionsNamed(report, advice).some(({ text }) => text !== '') ||
    report.body.content.some((block) => block.type === 'callout' && block.attrs.tone === 'advice') ||
    passages.some(({ raw, source }) => source === 'body' && told.test(raw));
  if (isAnswered) return [];
  const message = 'The report doesn’t say what its readers should do: name the steps, or say that they need to do nothing.';
  return [{ rule: 'advice-missing', severity: 'note', place: { kind: 'report' }, message, fix: null }];
};
