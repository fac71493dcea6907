import { misspeltParts } from '../../../core/spelling/check-word.ts';
import type { DictionaryName } from '../../../core/spelling/dictionaries-for.ts';
import { fieldWords } from '../../../core/spelling/field-words/field-words.ts';
import { dictionaryFiles } from './dictionary-files.ts';
import { answerLine } from './line-to.ts';
import type { SpellingAnswer, SpellingQuestion } from './messages.ts';
import { type Dictionary, openDictionary } from './open-dictionary.ts';

const textOf = async (address: string): Promise<string> => {
  const response = await fetch(address);
  if (!response.ok) throw new Error(`${address}: ${response.status}`);
  return response.text();
};

const opened = new Map<DictionaryName, Promise<Dictionary>>();

const open = (name: DictionaryName): Promise<Dictionary> => {
  const before = opened.get(name);
  if (before !== undefined) return before;
  const { affixes, words } = dictionaryFiles[name];
  const opening = Promise.all([textOf(affixes), textOf(words)]).then((texts) => openDictionary(...texts, fieldWords[name]));
  opened.set(name, opening);
  return opening;
};

/** The first of each list, then the second of each, and so on. */
const inTurn = (lists: readonly (readonly string[])[]): readonly string[] => {
  const longest = Math.max(0, ...lists.map((list) => list.length));
  return Array.from({ length: longest }, (_, at) => lists.flatMap((list) => list.slice(at, at + 1))).flat();
};

// A dictionary takes its time and its memory: beside the page, and only when there is something to check.
answerLine<SpellingQuestion, SpellingAnswer>(async (question) => {
  const dictionaries: Dictionary[] = [];
  // One after the other: they then share one Hunspell.
  for (const name of question.dictionaries) dictionaries.push(await open(name));
  switch (question.kind) {
    case 'check': {
      const [language = ''] = question.dictionaries;
      const isRight = (word: string): boolean => dictionaries.some((one) => one.isRight(word));
      return { kind: 'checked', parts: question.words.map((word) => misspeltParts(word, language, isRight)) };
    }
    case 'suggest':
      return { kind: 'suggested', words: inTurn(dictionaries.map((one) => one.suggest(question.word))) };
  }
});
