import { secondsOf } from '../../../time/words/read-placed.ts';
import type { Facts } from '../../facts/facts.ts';
import type { Finding } from '../../finding.ts';
import type { ClockWords, Sentence } from '../../prose/sentence.ts';
import { toldAfter } from '../story/told-after.ts';

const minute = 60_000;
const fewest = 4;
/** Further back it was the next day. */
const farthest = 360 * minute;
const named = /^\W*(?:(?:\d+\. )?update|edit|nachtrag|aktualisierung|mise à jour|actualización)\W{0,3}(?:(?:at|um|à|a las?)\s)?$/iu;

type Step = { readonly clock: ClockWords; readonly sentence: Sentence; readonly at: number };

/** "Update 10:00 UTC: …", "Update 10:15 UTC: …" below each other without a day: the only one that stands in the wrong place of a list from the oldest to the newest. */
export const clockUpdates = ({ sentences }: Facts): readonly Finding[] => {
  const steps = sentences.flatMap(stepOf);
  if (steps.length < fewest || new Set(steps.map(({ clock }) => clock.zone)).size > 1) return [];
  const by = (from: Step | undefined, to: Step | undefined): number => (from === undefined || to === undefined ? 0 : to.at - from.at);
  const back = steps.flatMap((step, at) => (by(steps[at - 1], step) < 0 ? [at] : []));
  const [at, ...others] = back;
  const [before, step] = [steps[(at ?? 0) - 1], steps[at ?? 0]];
  if (at === undefined || before === undefined || step === undefined || others.length > 0) return [];
  const gap = -by(before, step);
  const isOne = by(before, steps[at + 1]) >= 0 || by(steps[at - 2], step) >= 0;
  return isOne && gap >= 2 * minute && gap <= farthest ? [toldAfter(before, step, gap)] : [];
};

const stepOf = (sentence: Sentence): readonly Step[] => {
  const [clock] = sentence.clocks;
  const { source } = sentence.passage;
  if (clock === undefined || clock.approx || clock.date !== null || source === 'event' || source === 'title') return [];
  if (!named.test(sentence.text.slice(0, clock.from - sentence.from))) return [];
  return [{ clock, sentence, at: secondsOf(clock.time) * 1000 }];
};
