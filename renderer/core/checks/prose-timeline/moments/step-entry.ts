import type { Facts } from '../../facts/facts.ts';
import { isRough } from '../../facts/moments/leeway.ts';
import type { Moment } from '../../facts/moments/moment.ts';
import { offBy } from '../../facts/moments/off-by.ts';
import { clauseOf } from '../../facts/words/clause-of.ts';
import { namesPart } from '../../facts/words/deeds.ts';
import type { ClockWords, Sentence } from '../../prose/sentence.ts';
import { isFurther } from './is-further.ts';
import { isSlipShaped } from './slip-shape.ts';

const cause = '(?:(?:root|underlying|actual) )?cause';
const found = '(?:found|identified|determined|pinpointed|discovered|established|isolated|diagnosed|confirmed|known)';
const remedy = '(?:fix|hotfix|patch|rollback|revert|mitigation|workaround|correction)';
const given = '(?:deployed|applied|rolled out|released|shipped|merged|pushed|implemented|put in place|live|completed?|finished|in place)';
const aux = '(?:(?:is|was|were|has|had|been|went|then|finally|quickly|fully|also) ){0,3}';

/** What every incident has once, in whatever words: that its cause was found, and that the remedy was in place. */
const steps: readonly RegExp[] = [
  new RegExp(
    `(?<!\\p{L})(?:${found} (?:the |its |our |a )?${cause}|${cause} (?:of (?:the|this) \\p{L}+ )?${aux}${found}|ursache (?:\\p{L}+ ){0,2}(?:gefunden|erkannt|identifiziert)|cause (?:\\p{L}+ ){0,2}(?:trouvée|identifiée)|causa (?:\\p{L}+ ){0,2}(?:encontrada|identificada))(?!\\p{L})`,
    'iu',
  ),
  new RegExp(
    `(?<!\\p{L})(?:${remedy} ${aux}${given}|(?:${given}|deployment of|deploys?|applies|pushes) (?:the |a |an |our |its )?(?:\\p{L}+ )?${remedy})(?!\\p{L})`,
    'iu',
  ),
];

/** The only entry that tells of such a step where the text gives it a time ("we found the cause at 10:08"), if its own is that time but for a slip of the hand. */
export const stepEntry = (clock: ClockWords, sentence: Sentence, { moments, near }: Facts): Moment | null => {
  const clause = clauseOf(sentence, clock);
  const [step, ...others] = steps.filter((words) => words.test(clause));
  if (step === undefined || others.length > 0 || isRough(clock) || namesPart(clause) || isFurther(clause)) return null;
  const [only, ...more] = moments.filter(({ part, event }) => part === 'start' && step.test(event.text));
  if (only === undefined || more.length > 0 || only.when.time === null || namesPart(only.event.text)) return null;
  const by = offBy(clock, only, near);
  return by !== null && isSlipShaped(clock.time, only.when.time, by) ? only : null;
};
