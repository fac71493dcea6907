import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { TextSelection } from '@tiptap/pm/state';
import type { Part } from '../../core/spelling/check-word.ts';
import { findWords, type Word } from '../../core/spelling/find-words.ts';
import { proseOfBlock } from './prose-of-block.ts';
import { replaceUnderlined } from './replace-underlined.ts';
import { hinted } from './style-hints.ts';
import { type BlockReader, type Underlined, underlines } from './underlines.ts';

/** Who knows what is spelt right. */
export type Spelling = {
  /** The parts of the word that are spelt wrong, none when it is right; null while that isn't known. */
  readonly look: (word: Word) => readonly Part[] | null;
  /** Finds out about words; `look` knows them when the promise resolves. */
  readonly ask: (words: readonly string[]) => Promise<void>;
};

/** A word (or the wrong part of a compound) that is spelt wrong; `note` is the word. */
export type Misspelt = Underlined<string>;

/** What is underlined because it is spelt wrong. Screen readers say so from `aria-invalid`. */
export const misspelt = underlines<string>('misspelt', (word) => word, { 'data-misspelt': '', 'aria-invalid': 'spelling' });

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

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    misspeltWords: {
      /** Selects the next (1) or previous (-1) misspelt word or hinted passage, round the ends, and shows it; false when there is none. */
      goToUnderlined: (by: -1 | 1) => ReturnType;
      /** Writes other words in the place of something underlined, as one step to undo; false when it isn't there any more. */
      correctUnderlined: (place: { readonly from: number; readonly to: number; readonly words: string }, words: string) => ReturnType;
    };
  }
}

/** Underlines words that are spelt wrong; F7 and Shift+F7 go from one to the other. */
export const MisspeltWords = Extension.create({
  name: 'misspeltWords',
  addProseMirrorPlugins: () => [misspelt.plugin()],

  addCommands() {
    return {
      goToUnderlined:
        (by) =>
        ({ state, tr, dispatch }) => {
          const words = [...misspelt.all(state), ...hinted.all(state)].sort((a, b) => a.from - b.from);
          const { from, to } = state.selection;
          const place =
            by === 1
              ? (words.find((word) => word.from >= to) ?? words[0])
              : (words.findLast((word) => word.to <= from) ?? words[words.length - 1]);
          if (place === undefined) return false;
          if (dispatch) tr.setSelection(TextSelection.create(tr.doc, place.from, place.to)).scrollIntoView();
          return true;
        },
      correctUnderlined:
        ({ from, to, words: before }, words) =>
        ({ state, tr, dispatch }) => {
          if (to > state.doc.content.size || state.doc.textBetween(from, to) !== before) return false;
          if (dispatch) replaceUnderlined(state, tr, from, to, words);
          return true;
        },
    };
  },

  addKeyboardShortcuts() {
    return { F7: () => this.editor.commands.goToUnderlined(1), 'Shift-F7': () => this.editor.commands.goToUnderlined(-1) };
  },
});
