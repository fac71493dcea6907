import { Extension } from '@tiptap/core';
import { Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

/** More blocks than a large window shows at the top of a text. */
const shownAtFirst = 30;

/**
 * Marks the blocks that a text opens with `data-here`, as those at the cursor: they are laid out with the text's first look. Otherwise the
 * browser looks at the whole text a second time as soon as it has found out which blocks are in the window, before anything is shown.
 */
export const FirstScreen = Extension.create({
  name: 'firstScreen',
  addProseMirrorPlugins() {
    const key = new PluginKey<DecorationSet>('firstScreen');
    return [
      new Plugin<DecorationSet>({
        key,
        state: {
          init: (_, { doc }) => {
            const marks: Decoration[] = [];
            let at = 0;
            for (let index = 0; index < Math.min(doc.childCount, shownAtFirst); index += 1) {
              const end = at + doc.child(index).nodeSize;
              marks.push(Decoration.node(at, end, { 'data-here': '' }));
              at = end;
            }
            return DecorationSet.create(doc, marks);
          },
          apply: ({ docChanged, mapping, doc }, before) => (docChanged ? before.map(mapping, doc) : before),
        },
        props: { decorations: (state) => key.getState(state) },
      }),
    ];
  },
});
