import type { Finding } from '../../finding.ts';
import type { ClockWords, Sentence, WindowWords } from '../../prose/sentence.ts';
import { offByWords } from '../moments/off-by-words.ts';

const minute = 60_000;

/** A range's end that is told again at another time; `by` is how much later, in milliseconds. */
export const endToldOtherwise = (window: WindowWords, clock: ClockWords, { passage }: Sentence, by: number): Finding => ({
  rule: 'prose-vs-prose-time',
  severity: 'error',
  place: passage.placeOf(clock.words, clock.from),
  message: `The text says “${window.words}” in one place and “${clock.words}” in another: the end is ${offByWords(by)} in the second.`,
  between: [window.words, clock.words],
  offsetMinutes: Math.round(by / minute),
  fix: null,
});
