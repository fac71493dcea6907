import { Extension } from '@tiptap/core';
import { Plugin, type Transaction } from '@tiptap/pm/state';
import { ReplaceStep } from '@tiptap/pm/transform';
import { ySyncPluginKey } from '@tiptap/y-tiptap';

/** Takes what is written into the draft when there is time for it. */
export type WritesLater = { readonly putOff: (write: () => void) => void; readonly settle: () => void };

/** Whether the change that the view is being told of is a letter that was typed, by the storage of the editor's extension. */
type Typed = { isAwaited: boolean; isLetter: boolean };

declare module '@tiptap/core' {
  interface Storage {
    writeBehind: Typed;
  }
}

/** Tells typed letters from every other change, and has a letter that was put off written before the next change is made. */
export const WriteBehind = Extension.create<{ later: WritesLater }, Typed>({
  name: 'writeBehind',
  // Before the extensions that answer typed letters themselves.
  priority: 1000,

  addStorage() {
    return { isAwaited: false, isLetter: false };
  },

  dispatchTransaction({ transaction, next }) {
    this.options.later.settle();
    this.storage.isLetter = this.storage.isAwaited && putsOneLetter(transaction);
    this.storage.isAwaited = false;
    next(transaction);
    this.storage.isLetter = false;
  },

  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          handleTextInput: () => {
            this.storage.isAwaited = true;
            return false;
          },
        },
      }),
    ];
  },
});

const putsOneLetter = ({ steps }: Transaction): boolean => {
  const [step] = steps;
  return (
    steps.length === 1 &&
    step instanceof ReplaceStep &&
    step.from === step.to &&
    step.slice.size === 1 &&
    step.slice.content.firstChild?.isText === true
  );
};

/** The plugins of the binding, of which the one that writes puts typed letters off; all others write at once. */
export const writingLater = (plugins: readonly Plugin[], later: WritesLater, typed: Typed): Plugin[] =>
  plugins.map((plugin) => {
    const { view } = plugin.spec;
    if (plugin.spec.key !== ySyncPluginKey || view === undefined) return plugin;
    plugin.spec.view = (editorView) => {
      const made = view(editorView);
      return {
        update: (now, before) => {
          // Nothing to write and no other place to come back to; to find that out by itself, the binding compares the whole text.
          if (before.doc === now.state.doc && before.selection.eq(now.state.selection)) return;
          if (typed.isLetter) later.putOff(() => made.update?.(now, before));
          else made.update?.(now, before);
        },
        destroy: () => {
          later.settle();
          made.destroy?.();
        },
      };
    };
    return plugin;
  });
