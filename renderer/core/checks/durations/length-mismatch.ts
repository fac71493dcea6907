import { showDuration } from '../../time/lengths/duration.ts';
import type { Duration } from '../../time/when.ts';
import type { Finding } from '../finding.ts';
import type { Passage } from '../prose/passage.ts';
import type { LengthWords } from '../prose/sentence.ts';

type Named = { readonly words: string };
type Range = { readonly start: Named; readonly end: Named; readonly words?: string };

/** A length in words that is not that of a range, whose own words are given where it has some; `span` is its length in milliseconds, `message` says so in other words than usual. */
export const lengthMismatch = (
  passage: Passage,
  length: LengthWords,
  { start, end, words = `${start.words} – ${end.words}` }: Range,
  span: number,
  message = `“${length.words}” is not the time from ${start.words} to ${end.words}: that is ${showDuration(span as Duration)}.`,
): Finding => ({
  rule: 'duration-mismatch',
  severity: 'error',
  place: passage.placeOf(length.words, length.from),
  message,
  between: [length.words, words],
  offsetMinutes: Math.round((length.millis - span) / 60_000),
  fix: null,
});
