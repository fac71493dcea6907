import type { Mark, Node } from '@tiptap/pm/model';
import { type EditorState, TextSelection, type Transaction } from '@tiptap/pm/state';
import { yUndoPluginKey } from '@tiptap/y-tiptap';

/** Writes other words in the place of underlined ones, as one step to undo; nothing takes them away. */
export const replaceUnderlined = (state: EditorState, tr: Transaction, from: number, to: number, words: string): void => {
  yUndoPluginKey.getState(state)?.undoManager.stopCapturing();
  if (words === '') tr.delete(from, to);
  else tr.replaceWith(from, to, state.schema.text(words, marksOver(state.doc, from, to)));
  tr.setSelection(TextSelection.create(tr.doc, from + words.length)).scrollIntoView();
};

/** The marks of the first letter; what is private or redacted in any part of the words is so in the whole. */
const marksOver = (doc: Node, from: number, to: number): readonly Mark[] => {
  let marks: readonly Mark[] = doc.nodeAt(from)?.marks ?? [];
  doc.nodesBetween(from, to, (node) => {
    for (const mark of node.marks) if (mark.type.name === 'private' || mark.type.name === 'redacted') marks = mark.addToSet(marks);
  });
  return marks;
};
