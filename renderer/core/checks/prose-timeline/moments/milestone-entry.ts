import type { Facts } from '../../facts/facts.ts';
import { isComeback, isImpactBegin, isImpactEnd } from '../../facts/moments/impact-moments.ts';
import { isRough } from '../../facts/moments/leeway.ts';
import type { Moment } from '../../facts/moments/moment.ts';
import { offBy } from '../../facts/moments/off-by.ts';
import { type Milestone, toldMilestones } from '../../facts/moments/told-milestones.ts';
import { clauseOf } from '../../facts/words/clause-of.ts';
import { type Deed, deedsIn, namesPart } from '../../facts/words/deeds.ts';
import { shared, stemsIn } from '../../facts/words/stems.ts';
import type { ClockWords, Sentence } from '../../prose/sentence.ts';
import { isFurther } from './is-further.ts';
import { isSlipShaped } from './slip-shape.ts';

/** The only entry of the milestone that the text gives a time to, in whatever words, where its own time is that one but for a slip of the hand. */
export const milestoneEntry = (clock: ClockWords, sentence: Sentence, facts: Facts): Moment | null => {
  const told = toldMilestones(facts).find((one) => one.clock === clock);
  if (told === undefined) return deedEntry(clock, sentence, facts);
  const own = facts.moments.filter((moment) => moment.part !== 'mentioned' && !namesPart(moment.event.text));
  const alike = own.filter((moment) => isOf(told.kind, moment));
  const comebacks = told.kind === 'end' ? alike.filter(isComeback) : [];
  const [only, ...others] = comebacks.length > 0 ? comebacks : alike;
  if (only === undefined || others.length > 0 || only.when.time === null) return null;
  const by = offBy(clock, only, facts.near);
  return by !== null && isSlipShaped(clock.time, only.when.time, by) ? only : null;
};

const isOf = (kind: Milestone, moment: Moment): boolean => {
  switch (kind) {
    case 'begin':
      return isImpactBegin(moment);
    case 'detect':
      return moment.part === 'start' && moment.deeds.has('detect');
    case 'end':
      return !moment.deeds.has('notify') && isImpactEnd(moment);
  }
};

const steps: readonly Deed[] = ['undo', 'deploy', 'fix', 'restart', 'switch'];

/** "The rollback was finished at 14:45": the only entry of that kind of step, in words that share another, where its time is that one but for a slip of the hand. */
const deedEntry = (clock: ClockWords, sentence: Sentence, { moments, near }: Facts): Moment | null => {
  const clause = clauseOf(sentence, clock);
  const deeds = deedsIn(clause);
  const [deed, ...others] = steps.filter((step) => deeds.has(step));
  if (deed === undefined || others.length > 0 || isRough(clock) || namesPart(clause) || isFurther(clause)) return null;
  const own = moments.filter(({ part, deeds: of }) => part === 'start' && of.has(deed));
  const [only, ...more] = own;
  if (only === undefined || more.length > 0 || only.when.time === null || namesPart(only.event.text)) return null;
  const by = offBy(clock, only, near);
  const isShared = shared(stemsIn(clause), stemsIn(only.event.text)) > 0;
  return by !== null && isShared && isSlipShaped(clock.time, only.when.time, by) ? only : null;
};
