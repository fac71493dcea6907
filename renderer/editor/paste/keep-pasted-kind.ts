import { Extension } from '@tiptap/core';
import { Slice } from '@tiptap/pm/model';
import { Plugin } from '@tiptap/pm/state';

/**
 * A heading or quote that is pasted into an empty line stays one: headings and text are one kind of node here,
 * so the editor would only take its words and leave the line the text it was.
 */
export const KeepPastedKind = Extension.create({
  name: 'keepPastedKind',

  addProseMirrorPlugins() {
    return [
      new Plugin({
        props: {
          transformPasted: (slice, { state }) => {
            const { parent } = state.selection.$from;
            const isEmptyLine = parent.isTextblock && parent.content.size === 0 && parent.attrs.kind === 'p';
            const kind = slice.content.firstChild?.attrs.kind ?? 'p';
            return isEmptyLine && slice.openStart > 0 && kind !== 'p' ? new Slice(slice.content, 0, slice.openEnd) : slice;
          },
        },
      }),
    ];
  },
});
