import { showDuration } from '../../time/lengths/duration.ts';
import type { Duration } from '../../time/when.ts';
import type { Finding, Place } from '../finding.ts';
import type { LengthWords } from '../prose/sentence.ts';

/** A length in words that is not the interval from one moment to another, both by their words; `span` is what lies between them in milliseconds. */
export const intervalFound = (place: Place, length: LengthWords, start: string, end: string, span: number): Finding => ({
  rule: 'interval-claim',
  severity: 'error',
  place,
  message: `From ${start} to ${end} it is ${showDuration(span as Duration)}, not “${length.words}”.`,
  between: [length.words, `${start} – ${end}`],
  offsetMinutes: Math.round((length.millis - span) / 60_000),
  fix: null,
});
