import { showDuration } from '../../../time/lengths/duration.ts';
import type { Duration } from '../../../time/when.ts';
import type { Finding } from '../../finding.ts';
import type { ClockWords, Sentence } from '../../prose/sentence.ts';

const minute = 60_000;

/** A time in the text, and the sentence that it stands in. */
type Step = { readonly clock: ClockWords; readonly sentence: Sentence };

/** A step that is told after another and was before it; `by` is how much, in milliseconds. */
export const toldAfter = (before: Step, { clock, sentence }: Step, by: number): Finding => ({
  rule: 'out-of-order',
  severity: 'warning',
  place: sentence.passage.placeOf(clock.words, clock.from),
  message: `“${clock.words}” is told after “${before.clock.words}”, but is ${showDuration(by as Duration)} earlier.`,
  between: [clock.words, before.clock.words],
  offsetMinutes: -Math.round(by / minute),
  fix: null,
});
