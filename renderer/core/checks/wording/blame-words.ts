import type { FactRule } from '../facts/fact-rule.ts';
import { quoted } from '../words/quoted.ts';
import { blamePhrases } from './phrases/blame-phrases.ts';
import { blamedByName } from './phrases/blamed-by-name.ts';
import { isDenied } from './phrases/is-denied.ts';

/** Words that name a person's failing as the cause, where a reader learns more from what made it possible; once a passage. */
export const blameWords: FactRule = (_report, { passages }) =>
  passages.flatMap(({ text, raw, placeOf }) => {
    const match = [...text.matchAll(blamePhrases), ...blamedByName(text)].find(
      ({ 0: words, index }) => !isDenied(text, index, index + words.length),
    );
    if (match === undefined) return [];
    const words = raw.slice(match.index, match.index + match[0].length);
    const message = `${quoted(words)} names a person’s failing: say what made it possible, and what would have caught it.`;
    return [{ rule: 'blame-words', severity: 'note', place: placeOf(words, match.index), message, fix: null }] as const;
  });
