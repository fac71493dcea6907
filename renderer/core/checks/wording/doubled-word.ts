import type { FactRule } from '../facts/fact-rule.ts';
import { quoted } from '../words/quoted.ts';
import { replaceFix } from '../words/replace-fix.ts';
import { doubledWords } from './phrases/doubled-words.ts';

/** A small word that stands twice in a row ("the the"), as it is left behind when words around it are changed. */
export const doubledWord: FactRule = ({ details }, { passages }) =>
  passages.flatMap(({ text, raw, placeOf }) =>
    doubledWords(text, details.language).map(({ from, to, word }) => {
      const [words, place] = [raw.slice(from, to), placeOf(raw.slice(from, to), from)];
      const message = `${quoted(words)}: a word stands here twice.`;
      return { rule: 'doubled-word', severity: 'note', place, message, fix: replaceFix(place, words, word) } as const;
    }),
  );
