import { localMillis } from '../../../time/local-time.ts';
import type { Facts } from '../../facts/facts.ts';
import { onlyDateOf } from '../../facts/moments/off-by.ts';
import type { Finding } from '../../finding.ts';
import { comesBefore } from '../comes-before.ts';
import { stepsOf } from './page-steps.ts';

const minute = 60_000;
const head = /^\W*(?:date|datum|fecha)\W*:/iu;

/** The one update of a page that is before the moment in the head of its file, which all others come after. */
export const beforeHead = (facts: Facts): readonly Finding[] => {
  const steps = stepsOf(facts);
  const first = facts.sentences.find(({ text, passage, clocks }) => passage.source === 'body' && head.test(text) && clocks.length === 1);
  const [clock] = first?.clocks ?? [];
  const date = onlyDateOf(clock?.date, facts.near);
  if (clock === undefined || date === null || steps.some((step) => step.clock.zone !== clock.zone)) return [];
  const at = localMillis(date, clock.time);
  const [step, ...more] = steps.filter((one) => at - one.at > minute);
  // Where all of them are earlier, the file bears the time of its writing.
  if (step === undefined || more.length > 0 || steps.length < 2) return [];
  const place = step.sentence.passage.placeOf(step.clock.words, step.clock.from);
  return [comesBefore({ rule: 'out-of-order', severity: 'warning', place }, step.clock.words, clock.words, at - step.at)];
};
