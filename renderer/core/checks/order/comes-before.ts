import { showDuration } from '../../time/lengths/duration.ts';
import type { Duration } from '../../time/when.ts';
import type { Finding } from '../finding.ts';

/** The finding that a moment is before another, which must come first; `by` is how much, in milliseconds. */
export const comesBefore = (where: Pick<Finding, 'rule' | 'severity' | 'place'>, words: string, other: string, by: number): Finding => ({
  ...where,
  message: `“${words}” is ${showDuration(by as Duration)} before “${other}”.`,
  between: [words, other],
  offsetMinutes: -Math.round(by / 60_000),
  fix: null,
});
