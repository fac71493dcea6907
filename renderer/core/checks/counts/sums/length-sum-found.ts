import { showDuration } from '../../../time/lengths/duration.ts';
import type { Duration } from '../../../time/when.ts';
import type { Finding } from '../../finding.ts';
import type { LengthWords, Sentence } from '../../prose/sentence.ts';

type Listed = { readonly sentence: Sentence; readonly length: LengthWords };

/** A length that is not the sum, in milliseconds, of those that a list gives. */
export const lengthSumFound = ({ sentence, length }: Listed, items: readonly Listed[], sum: number): Finding => {
  const parts = items.map((one) => one.length.words).join(' + ');
  return {
    rule: 'duration-mismatch',
    severity: 'error',
    place: sentence.passage.placeOf(length.words, length.from),
    message: `“${length.words}” is not the sum of “${parts}”: that is ${showDuration(sum as Duration)}.`,
    between: [length.words, parts],
    offsetMinutes: Math.round((length.millis - sum) / 60_000),
    fix: null,
  };
};
