import type { Facts } from '../../facts/facts.ts';
import { spanOf } from '../../facts/moments/window-span.ts';
import { isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import type { Sentence } from '../../prose/sentence.ts';
import { toldWindow } from '../../prose/told-window.ts';
import { fits } from '../fits.ts';
import { lengthMismatch } from '../length-mismatch.ts';

/** A length that takes up the range of the sentence before it, or sums up the two before it, and is not the range's: "From 14:03 to 14:40. The outage lasted 27 minutes." */
export const afterWindow = (sentence: Sentence, at: number, facts: Facts): readonly Finding[] => [
  ...takingUp(sentence, facts.sentences[at - 1], facts),
  ...(isSum(sentence) ? takingUp(sentence, facts.sentences[at - 2], facts) : []),
];

/** "14 minutes of errors for all customers.", as a sentence that sums up those before it. */
const isSum = ({ text, from, lengths: [length, ...others] }: Sentence): boolean =>
  length !== undefined &&
  others.length === 0 &&
  /^\W*$/u.test(text.slice(0, length.from - from)) &&
  /^\s*(?:of|de|d['’]|an?|lang)\s*(?:total |complete |full )?(?:\p{L}*(?:outage|downtime|disruption|interruption|unavailab|error|erreur|50\d|panne|coupure|indisponib|arrêt|ausfall|störung|fehler|caída|interrupci|indisponib)\p{L}*)/iu.test(
    text.slice(length.to - from),
  );

const takesUp =
  /^\s*(?:that is|that was|this (?:is|was|lasted)|in total|overall|(?:the|this) (?:(?!longest|shortest|average|median|mean|typical|maximum|minimum|worst|first|second|last|initial|actual|resulting)\p{L}+ )?(?:outage|incident|delay|disruption|disturbance|interruption|impact|downtime|degradation|failure|malfunction|stoppage)s? (?:lasted|was|took)|die störung dauerte|der ausfall dauerte|l['’](?:incident|interruption) a duré|la (?:interrupción|caída) duró)(?!\p{L})/iu;

const takingUp = (sentence: Sentence, before: Sentence | undefined, { near }: Facts): readonly Finding[] => {
  const told = before === undefined ? null : toldWindow(before);
  const [window, ...others] = told === null ? (before?.windows ?? []) : [told];
  const [length, ...lengths] = sentence.lengths;
  if (before?.passage !== sentence.passage || window === undefined || length === undefined) return [];
  if (others.length > (before.same.length > 0 ? 1 : 0) || lengths.length > 0 || sentence.clocks.length > 0 || before.lengths.length > 0)
    return [];
  if ((!takesUp.test(sentence.text) && !isSum(sentence)) || isUnsettled(sentence.text) || isUnsettled(before.text)) return [];
  if (length.manner === 'vague' || length.manner === 'most' || length.manner === 'least') return [];
  const { lengths: spans } = spanOf(window, near);
  const [span] = spans;
  const hedged = window.start.approx || window.end.approx ? { ...length, manner: 'about' as const } : length;
  if (span === undefined || span < 0 || spans.some((actual) => fits(hedged, actual))) return [];
  return [lengthMismatch(sentence.passage, length, window, span)];
};
