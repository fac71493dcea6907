import type { Node } from '@tiptap/pm/model';
import type { Part } from '../../core/spelling/check-word.ts';
import { findWords, type Word } from '../../core/spelling/find-words.ts';
import type { Misspelt } from './misspelt-words.ts';
import { proseOfBlock } from './prose-of-block.ts';
import type { BlockReader } from './underlines.ts';

/** Who knows what is spelt right. */
export type Spelling = {
  /** The parts of the word that are spelt wrong, none when it is right; null while that isn't known. */
  readonly look: (word: Word) => readonly Part[] | null;
  /** Finds out about words; `look` knows them when the promise resolves. */
  readonly ask: (words: readonly string[]) => Promise<void>;
};

/** As many words as are asked for at once: who wants a suggestion meanwhile waits for no more. */
const mostAtOnce = 250;

/** A reader of blocks that goes by a spelling. */
export const spellingReader = ({ look, ask }: Spelling): BlockReader<string> => {
  const unknown = new Set<string>();
  return {
    read: (block) =>
      wordsOf(block).flatMap((word) => {
        const parts = look(word);
        if (parts === null) unknown.add(word.word);
        return (parts ?? []).map((part) => foundIn(word, part));
      }),
    learn: () => {
      if (unknown.size === 0) return null;
      const words = [...unknown].slice(0, mostAtOnce);
      unknown.clear();
      return ask(words);
    },
  };
};

const known = new WeakMap<Node, readonly Word[]>();

const wordsOf = (block: Node): readonly Word[] => {
  const words = known.get(block) ?? findWords(proseOfBlock(block));
  known.set(block, words);
  return words;
};

/** A word with a soft hyphen in it is underlined as a whole: its parts are counted without. */
const foundIn = ({ word, from, to }: Word, part: Part): Misspelt => {
  const isPart = to - from === word.length;
  return isPart ? { from: from + part.from, to: from + part.to, note: word.slice(part.from, part.to) } : { from, to, note: word };
};
