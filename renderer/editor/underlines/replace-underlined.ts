import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { yUndoPluginKey } from '@tiptap/y-tiptap';
import { marksOver } from '../marks-over.ts';

/** Writes other words in the place of underlined ones, as one step to undo; nothing takes them away. */
export const replaceUnderlined = (state: EditorState, tr: Transaction, from: number, to: number, words: string): void => {
  yUndoPluginKey.getState(state)?.undoManager.stopCapturing();
  if (words === '') tr.delete(from, to);
  else tr.replaceWith(from, to, state.schema.text(words, marksOver(state.doc, from, to)));
  tr.setSelection(TextSelection.create(tr.doc, from + words.length)).scrollIntoView();
};
