import { Extension } from '@tiptap/core';
import { type EditorState, Plugin, PluginKey, TextSelection } from '@tiptap/pm/state';
import { replaceUnderlined } from './replace-underlined.ts';
import { hinted } from './style-hints.ts';
import { type Underlined, underlines } from './underlines.ts';

/** A word (or the wrong part of a compound) that is spelt wrong; `note` is the word. */
export type Misspelt = Underlined<string>;

/** What is underlined because it is spelt wrong. Screen readers say so from `aria-invalid`. */
export const misspelt = underlines<string>('misspelt', (word) => word, { 'data-misspelt': '', 'aria-invalid': 'spelling' });

const reached = new PluginKey<boolean>('reachedUnderlined');

/** Whether the selection is something underlined that was gone to, and nothing was done since: Enter is then a question, no line break. */
export const isReached = (state: EditorState): boolean => reached.getState(state) === true;

/** Holds until the cursor moves or the text changes. */
const reachedPlugin = (): Plugin<boolean> =>
  new Plugin<boolean>({
    key: reached,
    state: {
      init: () => false,
      apply: (tr, before) => tr.getMeta(reached) === true || (before && !tr.docChanged && !tr.selectionSet),
    },
  });

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
  addProseMirrorPlugins: () => [misspelt.plugin(), reachedPlugin()],

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
          if (dispatch)
            tr.setSelection(TextSelection.create(tr.doc, place.from, place.to))
              .setMeta(reached, true)
              .scrollIntoView();
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
