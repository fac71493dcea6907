import type { Finding } from '../finding.ts';
import type { Passage } from '../prose/passage.ts';
import type { LengthWords } from '../prose/sentence.ts';

type Named = { readonly words: string };

/** A length in words that is not the time between two moments; `span` is that time in milliseconds, `message` says so. */
export const lengthMismatch = (
  passage: Passage,
  length: LengthWords,
  start: Named,
  end: Named,
  span: number,
  message: string,
): Finding => ({
  rule: 'duration-mismatch',
  severity: 'error',
  place: passage.placeOf(length.words, length.from),
  message,
  between: [length.words, `${start.words} – ${end.words}`],
  offsetMinutes: Math.round((length.millis - span) / 60_000),
  fix: null,
});
