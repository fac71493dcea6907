import type { Facts } from '../../facts/facts.ts';
import { isComeback, isImpactBegin, isImpactEnd } from '../../facts/moments/impact-moments.ts';
import type { Moment } from '../../facts/moments/moment.ts';
import { offBy } from '../../facts/moments/off-by.ts';
import { type Milestone, toldMilestones } from '../../facts/moments/told-milestones.ts';
import { namesPart } from '../../facts/words/deeds.ts';
import type { ClockWords } from '../../prose/sentence.ts';
import { isSlipShaped } from './slip-shape.ts';

/** The only entry of the milestone that the text gives a time to, in whatever words, where its own time is that one but for a slip of the hand. */
export const milestoneEntry = (clock: ClockWords, facts: Facts): Moment | null => {
  const told = toldMilestones(facts).find((one) => one.clock === clock);
  if (told === undefined) return null;
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
