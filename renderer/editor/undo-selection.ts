import type { Plugin } from '@tiptap/pm/state';
import { yUndoPluginKey } from '@tiptap/y-tiptap';
import type { UndoManager } from 'yjs';

/** Half of the time in which changes join one step: what is written a moment later still belongs to it. */
const joins = ({ undoStack, lastChange, captureTimeout, undoing, redoing }: UndoManager): boolean =>
  undoStack.length > 0 && lastChange > 0 && Date.now() - lastChange < captureTimeout / 2 && !undoing && !redoing;

/**
 * The plugins of the binding, of which the undo notes where the selection was for the first change of a step only. By itself it does so for every
 * change, which in a long text is a walk through all of it twice a key; a change that joins a step needs none.
 */
export const notingStepsOnly = (plugins: readonly Plugin[]): Plugin[] =>
  plugins.map((plugin) => {
    const { state } = plugin.spec;
    if (plugin.spec.key !== yUndoPluginKey || state === undefined) return plugin;
    plugin.spec.state = {
      ...state,
      apply: (transaction, value, before, now) => {
        const { undoManager: undo } = value;
        if (!joins(undo)) return state.apply.call(plugin, transaction, value, before, now);
        return { ...value, hasUndoOps: undo.undoStack.length > 0, hasRedoOps: undo.redoStack.length > 0 };
      },
    };
    return plugin;
  });
