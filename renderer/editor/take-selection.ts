import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';

/**
 * Makes the editor take up the selection that the page has at this moment. The browser tells of a new one only after the keys that wait
 * already: while the screen was busy, the key behind the one that selects would work on what was selected before, or on nothing.
 */
export const takeSelection = (view: EditorView): void => {
  if (!view.composing) view.dom.ownerDocument.dispatchEvent(new Event('selectionchange'));
};

/** A letter at the cursor is put where the browser has it. */
const isTyped = ({ key, ctrlKey, altKey, metaKey }: KeyboardEvent): boolean => key.length === 1 && !ctrlKey && !altKey && !metaKey;

/** Lets every key that works on the selection, or replaces it, find the one that is seen. */
export const TakeSelection = Extension.create({
  name: 'takeSelection',
  // Before all that answers keys.
  priority: 1100,
  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          handleDOMEvents: {
            keydown: (view, event) => {
              if (!isTyped(event) || !view.state.selection.empty) takeSelection(view);
              return false;
            },
          },
        },
      }),
    ];
  },
});
