import { createHunspellFromStrings } from 'hunspell-wasm';
import { plainWord } from '../../../core/spelling/check-word.ts';
import type { FieldWords } from '../../../core/spelling/field-words/field-words.ts';

/** A dictionary that is ready to be asked. */
export type Dictionary = {
  readonly isRight: (word: string) => boolean;
  /** Words that may have been meant, likeliest first; several hundred milliseconds for an odd one. */
  readonly suggest: (word: string) => readonly string[];
};

/** Reads a dictionary from the text of its two files and teaches it more words; rejects where WebAssembly isn't to be had. */
export const openDictionary = async (affixes: string, words: string, more: FieldWords): Promise<Dictionary> => {
  const hunspell = await createHunspellFromStrings(affixes, words);
  for (const word of more.words) hunspell.addWord(word);
  for (const word of more.joined?.words ?? []) hunspell.addWordWithAffix(word, more.joined?.like ?? word);
  return {
    isRight: (word) => hunspell.testSpelling(plainWord(word)),
    suggest: (word) => hunspell.getSpellingSuggestions(plainWord(word)),
  };
};
