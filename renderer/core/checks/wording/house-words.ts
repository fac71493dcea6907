import type { FactRule } from '../facts/fact-rule.ts';
import type { Finding } from '../finding.ts';
import { quoted } from '../words/quoted.ts';
import { houseWordFix } from './house-word-fix.ts';
import { houseWordForms } from './house-word-forms.ts';

/** Words that this house would rather not read, in each of their forms; each once a passage. */
export const houseWords: FactRule = ({ details: { language } }, { passages, context }) => {
  const patterns = context.houseWords.map((word) => ({ word, pattern: houseWordForms(word, language) }));
  return passages.flatMap((passage): readonly Finding[] =>
    patterns.flatMap(({ word, pattern }) => {
      const match = pattern.exec(passage.text);
      if (match === null) return [];
      const words = passage.raw.slice(match.index, match.index + match[0].length);
      const advice = word.instead === '' ? 'leave it out' : `say ${quoted(word.instead)}`;
      const fix = houseWordFix(word, words, match.index, passage, language);
      const message = `${quoted(words)} is on your house’s list of words to avoid: ${advice}.`;
      return [{ rule: 'house-words', severity: 'note', place: passage.placeOf(words, match.index), message, fix }] as const;
    }),
  );
};
