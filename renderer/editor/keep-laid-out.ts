import { Extension } from '@tiptap/core';
import { type EditorState, Plugin, PluginKey } from '@tiptap/pm/state';
import { Decoration, DecorationSet } from '@tiptap/pm/view';

const key = new PluginKey<DecorationSet>('keepLaidOut');

/** The plugin that marks them. */
export const keepsLaidOut = (): Plugin<DecorationSet> =>
  new Plugin<DecorationSet>({
    key,
    state: {
      init: (_, state) => mark(state),
      apply: (_transaction, before, old, state) => (old.doc === state.doc && old.selection === state.selection ? before : mark(state)),
    },
    props: { decorations: (state) => key.getState(state) },
  });

/**
 * Marks the blocks in which the selection starts and ends with `data-here`: the styles lay those out always, the others when they come near
 * the window. A block that has just been made is not laid out before the next frame, and a cursor in it was seen to jump in front of the
 * letter that was typed meanwhile.
 */
export const KeepLaidOut = Extension.create({
  name: 'keepLaidOut',
  addProseMirrorPlugins: () => [keepsLaidOut()],
});

/** Where the block at a place of the selection begins, counted in the document. */
const starts = ({ selection: { $anchor, $head } }: EditorState): readonly number[] => [
  ...new Set([$anchor, $head].map(($place) => ($place.depth === 0 ? $place.pos : $place.before(1)))),
];

const mark = (state: EditorState): DecorationSet =>
  DecorationSet.create(
    state.doc,
    starts(state).flatMap((at) => {
      const node = state.doc.nodeAt(at);
      return node === null || node.isText ? [] : [Decoration.node(at, at + node.nodeSize, { 'data-here': '' })];
    }),
  );
