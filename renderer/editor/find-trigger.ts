import type { Editor } from '@tiptap/core';
import type { Transaction } from '@tiptap/pm/state';
import { findSuggestionMatch, type Trigger } from '@tiptap/suggestion';
import { yUndoPluginKey } from '@tiptap/y-tiptap';

const typedBefore = 'typedBefore';

/** Looks for the sign that opens a list only in text that has it: the library's own search costs each key far more. */
export const findTrigger = (trigger: Trigger): ReturnType<typeof findSuggestionMatch> => {
  const { $position, char } = trigger;
  const before = $position.parent.maybeChild($position.textOffset > 0 ? $position.index() : $position.index() - 1);
  return before?.text?.includes(char) === true ? findSuggestionMatch(trigger) : null;
};

/**
 * Lets a list that came late see the sign that was typed ahead of it: lists are loaded behind the text, and fast fingers are there before them.
 * A sign that stood there when the draft was opened asks for nothing. Looks a frame later, since each further plugin that joins the editor in
 * this one would close the list again.
 */
export const readTypedBefore = (editor: Editor, char: string): void => {
  const read = (): void => {
    if (editor.isDestroyed || !editor.isFocused) return;
    const { state, view } = editor;
    const hasTyped = (yUndoPluginKey.getState(state)?.undoManager.undoStack.length ?? 0) > 0;
    if (hasTyped && state.selection.$from.parent.textContent.includes(char)) view.dispatch(state.tr.setMeta(typedBefore, true));
  };
  requestAnimationFrame(() => setTimeout(read));
};

/** Whether a list looks at what was typed ahead of it. */
export const isReadingTypedBefore = (transaction: Transaction): boolean => transaction.getMeta(typedBefore) === true;
