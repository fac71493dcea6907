import { showDuration } from '../../../time/lengths/duration.ts';
import type { Duration } from '../../../time/when.ts';
import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import { toldAfter } from '../story/told-after.ts';
import { type Step, stepsOf } from './page-steps.ts';

/** Without states to go by, so many updates say which way a page runs; fewer do where each is a heading. */
const fewest = 5;

/** Updates that are stacked under stamps of their own, "Investigating 2025-01-04 9:27": the only stamp that stands in the wrong place. */
export const stackedUpdates = (facts: Facts): readonly Finding[] => {
  const steps = stepsOf(facts);
  const told = steps.map(({ state }) => state).filter((state) => state >= 0);
  if (new Set(steps.map(({ clock }) => clock.zone)).size > 1) return [];
  const isDown = directionOf(steps, told);
  if (isDown === null) return [];
  const later = (a: Step | undefined, b: Step | undefined): number =>
    a === undefined || b === undefined ? 0 : isDown ? b.at - a.at : a.at - b.at;
  const back = steps.flatMap((step, index) => (later(steps[index - 1], step) < 0 ? [index] : []));
  const [index, ...others] = back;
  if (index === undefined || others.length > 0) return [];
  const [before, step] = [steps[index - 1], steps[index]];
  // Without the one or the other all must be in order.
  if (before === undefined || step === undefined) return [];
  if (later(steps[index - 2], step) < 0 && later(before, steps[index + 1]) < 0) return [];
  const by = -later(before, step);
  return [isDown ? toldAfter(before, step, by) : standsBelow(before, step, by)];
};

/** Whether later updates stand below earlier ones; null where that can't be told, as where several incidents each begin anew. */
const directionOf = (steps: readonly Step[], told: readonly number[]): boolean | null => {
  const [first, last] = [told[0], told.at(-1)];
  if (first !== undefined && last !== undefined && first !== last)
    return isSorted(told) ? true : isSorted(told.toReversed()) ? false : null;
  const least = steps.every(({ sentence }) => sentence.passage.source === 'heading') ? fewest - 1 : fewest;
  if (steps.length < least) return null;
  const ups = steps.filter((step, index) => step.at > (steps[index - 1]?.at ?? Number.POSITIVE_INFINITY)).length;
  const downs = steps.filter((step, index) => step.at < (steps[index - 1]?.at ?? Number.NEGATIVE_INFINITY)).length;
  return ups >= least - 2 && downs === 1 ? true : downs >= least - 2 && ups === 1 ? false : null;
};

const isSorted = (told: readonly number[]): boolean => told.every((state, index) => state >= (told[index - 1] ?? 0));

const standsBelow = (above: Step, { clock, sentence }: Step, by: number): Finding => ({
  rule: 'out-of-order',
  severity: 'warning',
  place: sentence.passage.placeOf(clock.words, clock.from),
  message: `“${clock.words}” stands below “${above.clock.words}”, on a page with the newest above, but is ${showDuration(by as Duration)} later.`,
  between: [clock.words, above.clock.words],
  offsetMinutes: Math.round(by / 60_000),
  fix: null,
});
