import type { EditorState } from '@tiptap/pm/state';
import { yUndoPluginKey } from '@tiptap/y-tiptap';

/** Makes what a command is about to change a step of undo of its own, apart from what was typed just before and what follows at once. */
export const asOneStep = (state: EditorState): void => {
  const undo = yUndoPluginKey.getState(state)?.undoManager;
  if (undo === undefined) return;
  undo.stopCapturing();
  // The change reaches the draft before the next turn.
  queueMicrotask(() => undo.stopCapturing());
};
