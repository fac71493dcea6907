import { secondsOf } from '../../../time/words/read-placed.ts';
import type { Facts } from '../../facts/facts.ts';
import { isElsewhere, isUnsettled } from '../../facts/words/unsettled.ts';
import type { Finding } from '../../finding.ts';
import type { ClockWords, Sentence } from '../../prose/sentence.ts';

const day = 86_400;
const half = day / 2;
/** Longer than this, a story told in order may well have gone on over night. */
const longest = 8 * 3600;

type Step = { readonly clock: ClockWords; readonly sentence: Sentence };

/** A story told time by time, "8:19 AM … 8:22 PM … 9:05 AM", of which one time puts a whole day between its neighbours that half a day more or less takes away. */
export const toldHalfDay = ({ report, prose }: Facts): readonly Finding[] => {
  if (report.events.length > 0) return [];
  const told = prose.filter(({ clocks }) => clocks.length > 0);
  const steps = told.flatMap(({ clocks }) => clocks).length === told.length ? told.flatMap(stepOf) : [];
  if (steps.length !== told.length || steps.length < 3) return [];
  if (new Set(told.flatMap(({ dates }) => dates.map(({ words }) => words))).size > 1) return [];
  const zones = new Set(steps.flatMap(({ clock }) => clock.zone ?? []));
  const seconds = steps.map(({ clock }) => secondsOf(clock.time));
  if (zones.size > 1 || totalOf(seconds) < day || steps.some(({ clock }) => clock.meridiem === null || clock.odd)) return [];
  const odd = seconds.flatMap((one, at) => {
    const isInner = at > 0 && at < seconds.length - 1;
    const total = totalOf(seconds.with(at, (one + half) % day));
    return isInner && total <= longest && totalOf(seconds) - total === day ? [at] : [];
  });
  const [at, ...others] = odd;
  const [step, before] = [steps[at ?? -1], steps[(at ?? 0) - 1]];
  if (step === undefined || before === undefined || others.length > 0) return [];
  const { clock, sentence } = step;
  return [
    {
      rule: 'am-pm-mismatch',
      severity: 'error',
      place: sentence.passage.placeOf(clock.words, clock.from),
      message: `“${clock.words}” stands between “${before.clock.words}” and “${steps[(at ?? 0) + 1]?.clock.words}”: half a day more or less and it would fit, so am and pm are likely mixed up.`,
      between: [clock.words, before.clock.words],
      offsetMinutes: -720,
      fix: null,
    },
  ];
};

/** Its one time, in a sentence that is no plan and of no other incident. */
const stepOf = (sentence: Sentence): readonly Step[] => {
  const [clock] = sentence.clocks;
  return clock === undefined || isUnsettled(sentence.text.replace(/maintenance|scheduled/giu, '')) || isElsewhere(sentence.text)
    ? []
    : [{ clock, sentence }];
};

/** From the first to the last, each after the one before it. */
const totalOf = (seconds: readonly number[]): number =>
  seconds.slice(1).reduce((sum, one, at) => sum + ((one - (seconds[at] ?? 0) + day) % day), 0);
