import type { Part } from '../../../core/spelling/check-word.ts';
import type { DictionaryName } from '../../../core/spelling/dictionaries-for.ts';
import { fitSuggestion } from '../../../core/spelling/fit-suggestion.ts';
import { lineTo } from './line-to.ts';
import type { SpellingAnswer, SpellingQuestion } from './messages.ts';

/** The dictionaries of a language at work beside the page. */
export type Speller = {
  /** The wrong parts of a word as far as they are known by now; null when nobody has asked yet. */
  readonly look: (word: string) => readonly Part[] | null;
  /** Has words checked; resolves when `look` knows them. */
  readonly ask: (words: readonly string[]) => Promise<void>;
  /** At most five words that may have been meant, likeliest first; none when the dictionaries have no idea. */
  readonly suggest: (word: string) => Promise<readonly string[]>;
  readonly close: () => void;
};

const mostSuggestions = 5;
const nothing: readonly Part[] = [];

/** Starts a worker for these dictionaries; it reads them at the first question. Where that fails `onFail` is called, and no word is wrong from then on. */
export const openSpeller = (dictionaries: readonly DictionaryName[], onFail: () => void): Speller => {
  const worker = new Worker(new URL('./spelling.worker.ts', import.meta.url), { type: 'module' });
  const line = lineTo<SpellingQuestion, SpellingAnswer>(worker, onFail);
  const known = new Map<string, readonly Part[]>();
  return {
    look: (word) => known.get(word) ?? (line.hasFailed() ? nothing : null),
    ask: async (words) => {
      const answer = await line.ask({ kind: 'check', dictionaries, words });
      if (answer?.kind !== 'checked') return;
      words.forEach((word, at) => {
        known.set(word, answer.parts[at] ?? nothing);
      });
    },
    suggest: async (word) => {
      const answer = await line.ask({ kind: 'suggest', dictionaries, word });
      if (answer?.kind !== 'suggested') return [];
      return [...new Set(answer.words.map((one) => fitSuggestion(one, word)))]
        .filter((one) => one !== word && !one.startsWith('-'))
        .slice(0, mostSuggestions);
    },
    close: line.close,
  };
};
