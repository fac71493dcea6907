import type { Finding } from '../../finding.ts';
import type { Sentence, Words } from '../../prose/sentence.ts';
import { offByWords } from './off-by-words.ts';

/** The finding that two places give two times for one thing, the second `by` milliseconds later; it is shown at the second, which `passage` holds. */
export const twoTimes = (
  rule: Finding['rule'],
  first: Pick<Words, 'words'>,
  second: Words,
  { by, passage, told = first.words }: { readonly by: number; readonly passage: Sentence['passage']; readonly told?: string },
): Finding => ({
  rule,
  severity: 'error',
  place: passage.placeOf(second.words, second.from),
  message: `The text gives “${first.words}” and “${second.words}” for what seems to be one thing: ${offByWords(by)} in the second place.`,
  between: [told, second.words],
  offsetMinutes: Math.round(by / 60_000),
  fix: null,
});
