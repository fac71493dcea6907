import { Extension } from '@tiptap/core';
import { Plugin } from '@tiptap/pm/state';
import { ySyncPluginKey } from '@tiptap/y-tiptap';

/** When the text is closed to every change, and what is called when one is turned away. */
export type ClosedTextOptions = { readonly isClosed: () => boolean; readonly onRefused: () => void };

/** Turns every change of the text away while it is closed, whoever asks for it; what comes from the draft itself is shown. */
export const ClosedText = Extension.create<ClosedTextOptions>({
  name: 'closedText',

  addOptions() {
    return { isClosed: () => false, onRefused: () => undefined };
  },

  addProseMirrorPlugins() {
    const { isClosed, onRefused } = this.options;
    return [
      new Plugin({
        filterTransaction: (transaction) => {
          if (!transaction.docChanged || transaction.getMeta(ySyncPluginKey) !== undefined || !isClosed()) return true;
          onRefused();
          return false;
        },
      }),
    ];
  },
});
