import type { FactRule } from '../facts/fact-rule.ts';
import type { Finding } from '../finding.ts';
import { quoted } from '../words/quoted.ts';
import type { HouseWord } from './house-word.ts';

/** Words that this house would rather not read; each once a passage. */
export const houseWords: FactRule = (_report, { passages, context }) => {
  const patterns = context.houseWords.map((word) => ({ word, pattern: patternOf(word) }));
  return passages.flatMap(({ text, raw, placeOf }): readonly Finding[] =>
    patterns.flatMap(({ word, pattern }) => {
      const match = pattern.exec(text);
      if (match === null) return [];
      const words = raw.slice(match.index, match.index + match[0].length);
      const advice = word.instead === '' ? 'leave it out' : `say ${quoted(word.instead)}`;
      const message = `${quoted(words)} is on your house’s list of words to avoid: ${advice}.`;
      return [{ rule: 'house-words', severity: 'note', place: placeOf(words, match.index), message, fix: null }] as const;
    }),
  );
};

const patternOf = ({ avoid }: HouseWord): RegExp =>
  new RegExp(`(?<![\\p{L}\\d])${avoid.replace(/[.*+?^${}()|[\]\\]/g, '\\$&').replace(/ /g, '\\s+')}(?![\\p{L}\\d])`, 'iu');
