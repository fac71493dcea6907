import { Extension } from '@tiptap/core';
import { Plugin, type SelectionBookmark } from '@tiptap/pm/state';
import { ySyncPluginKey } from '@tiptap/y-tiptap';
import type { UndoManager } from 'yjs';

/** What was selected before a change, and how long the text was then: in a text of another length others have written meanwhile. */
type Before = { readonly bookmark: SelectionBookmark; readonly size: number };

type StackEvent = { readonly stackItem: object; readonly type: 'undo' | 'redo'; readonly origin: unknown };

/** Who undoes a step has selected again what was selected before it, or the cursor where it was: the binding knows but where it is now. */
export const UndoneSelection = Extension.create<{ undo: UndoManager }, { before: Before | null }>({
  name: 'undoneSelection',
  // Behind what has a letter written that was put off: that letter belongs to the selection before it.
  priority: 990,

  addStorage() {
    return { before: null };
  },

  dispatchTransaction({ transaction, next }) {
    if (transaction.docChanged && transaction.getMeta(ySyncPluginKey) === undefined) {
      const { selection, doc } = this.editor.state;
      this.storage.before = { bookmark: selection.getBookmark(), size: doc.content.size };
    }
    next(transaction);
  },

  addProseMirrorPlugins() {
    const { storage } = this;
    const { undo } = this.options;
    return [
      new Plugin({
        view: (view) => {
          const steps = new WeakMap<object, Before>();
          const note = ({ stackItem, type, origin }: StackEvent): void => {
            if (type === 'undo' && origin === ySyncPluginKey && storage.before !== null) steps.set(stackItem, storage.before);
          };
          const restore = ({ stackItem, type }: StackEvent): void => {
            const before = steps.get(stackItem);
            const { doc, tr } = view.state;
            if (type === 'undo' && doc.content.size === before?.size)
              view.dispatch(tr.setSelection(before.bookmark.resolve(doc)).scrollIntoView());
          };
          undo.on('stack-item-added', note);
          undo.on('stack-item-popped', restore);
          return {
            destroy: () => {
              undo.off('stack-item-added', note);
              undo.off('stack-item-popped', restore);
            },
          };
        },
      }),
    ];
  },
});
