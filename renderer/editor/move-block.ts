import { Extension } from '@tiptap/core';
import { NodeSelection, Selection, TextSelection } from '@tiptap/pm/state';
import { asOneStep } from './blocks/one-step.ts';

declare module '@tiptap/core' {
  interface Commands<ReturnType> {
    moveBlock: {
      /** Swaps the outermost block at the selection with its neighbour above (-1) or below (1); false at the edge. */
      moveBlock: (by: -1 | 1) => ReturnType;
    };
  }
}

/** Moves whole blocks by keyboard, structured ones and paragraphs alike. */
export const MoveBlock = Extension.create({
  name: 'moveBlock',

  addCommands() {
    return {
      moveBlock:
        (by) =>
        ({ state, tr, dispatch }) => {
          const { doc, selection } = state;
          const index = selection.$from.index(0);
          const other = index + by;
          if (other < 0 || other >= doc.childCount) return false;
          if (!dispatch) return true;
          asOneStep(state);
          const upper = Math.min(index, other);
          let start = 0;
          for (let at = 0; at < upper; at += 1) start += doc.child(at).nodeSize;
          const [above, below] = [doc.child(upper), doc.child(upper + 1)];
          tr.replaceWith(start, start + above.nodeSize + below.nodeSize, [below, above]);
          const shift = by === 1 ? below.nodeSize : -above.nodeSize;
          const $anchor = tr.doc.resolve(selection.anchor + shift);
          tr.setSelection(
            selection instanceof NodeSelection
              ? NodeSelection.create(tr.doc, selection.from + shift)
              : $anchor.parent.inlineContent
                ? TextSelection.create(tr.doc, selection.anchor + shift, Math.min(selection.head + shift, tr.doc.content.size))
                : Selection.near($anchor),
          ).scrollIntoView();
          return true;
        },
    };
  },
});
