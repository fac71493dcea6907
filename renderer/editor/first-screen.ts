import { Extension } from '@tiptap/core';
import type { Node } from '@tiptap/pm/model';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

const key = new PluginKey<DecorationSet>('firstScreen');

/** More blocks than any window shows at the top of a text. */
const mostShown = 30;
/** A line's height in pixels, and how many letters it holds at least; a block is a line and the room around it at least. */
const [lineHeight, lettersOfLine, leastHeight] = [27, 80, 40];

/** How many blocks fill the window: those beyond it cost as much to lay out, and are not waited for. */
const shownAtFirst = (doc: Node): number => {
  let left = innerHeight;
  let count = 0;
  while (left > 0 && count < Math.min(doc.childCount, mostShown)) {
    const lines = Math.ceil(doc.child(count).content.size / lettersOfLine);
    left -= Math.max(leastHeight, lines * lineHeight);
    count += 1;
  }
  return count;
};

/** The plugin that marks them. */
export const marksFirstScreen = (): Plugin<DecorationSet> =>
  new Plugin<DecorationSet>({
    key,
    state: {
      init: (_, { doc }) => {
        const marks: Decoration[] = [];
        let at = 0;
        const shown = shownAtFirst(doc);
        for (let index = 0; index < shown; index += 1) {
          const end = at + doc.child(index).nodeSize;
          marks.push(Decoration.node(at, end, { 'data-here': '' }));
          at = end;
        }
        return DecorationSet.create(doc, marks);
      },
      apply: (tr, before) => {
        if (tr.getMeta(key) === true) return DecorationSet.empty;
        return tr.docChanged ? before.map(tr.mapping, tr.doc) : before;
      },
    },
    props: { decorations: (state) => key.getState(state) },
  });

/** When the text has been drawn and there is time; never by default. */
type FirstScreenOptions = { readonly whenCalm: () => Promise<void> };

/**
 * Marks the blocks that a text opens with `data-here`, as those at the cursor: they are laid out with the text's first look. Otherwise the
 * browser looks at the whole text a second time as soon as it has found out which blocks are in the window, before anything is shown. Later the marks
 * go: each key would carry them along.
 */
export const FirstScreen = Extension.create<FirstScreenOptions>({
  name: 'firstScreen',

  addOptions: () => ({ whenCalm: () => new Promise(() => undefined) }),

  onCreate() {
    const { editor } = this;
    void this.options.whenCalm().then(() => {
      // A word that is being composed is left alone, and so are the marks then.
      if (!editor.isDestroyed && !editor.view.composing)
        editor.view.dispatch(editor.state.tr.setMeta(key, true).setMeta('addToHistory', false));
    });
  },

  addProseMirrorPlugins: () => [marksFirstScreen()],
});
