import { Extension } from '@tiptap/core';

/**
 * Keeps React from counting its way to the cursor. Whenever anything on the screen is drawn while an editable element has the focus, React
 * measures the selection in letters from the element's beginning, to put it back should it get lost: in a long text that is more work than
 * the key itself. ProseMirror keeps the selection by itself. React asks the property; everybody else asks the attribute.
 */
export const NoSelectionCount = Extension.create({
  name: 'noSelectionCount',
  onCreate() {
    Object.defineProperty(this.editor.view.dom, 'contentEditable', { value: 'inherit', writable: true, configurable: true });
  },
});
