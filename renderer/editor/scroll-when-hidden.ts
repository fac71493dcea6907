import { Extension } from '@tiptap/core';
import { Plugin, TextSelection } from '@tiptap/pm/state';
import type { EditorView } from '@tiptap/pm/view';
import { scrollerOf } from './sight/scroller-of.ts';

/** How far from the edge of the window onto the text the cursor may come before the text is scrolled, in pixels; what the editor itself keeps. */
const margin = 5;

/**
 * Leaves the text where it is while the cursor is in sight. To find that out the editor asks for the place and the styles of everything that the
 * text lies in, at each key; here only what scrolls is asked.
 */
export const ScrollWhenHidden = Extension.create({
  name: 'scrollWhenHidden',
  addProseMirrorPlugins: () => [new Plugin({ props: { handleScrollToSelection: isInSight } })],
});

const isInSight = (view: EditorView): boolean => {
  const { selection } = view.state;
  // Inside of tables and code there may be more that scrolls.
  if (!(selection instanceof TextSelection) || selection.$head.depth !== 1 || selection.$head.parent.type.spec.code === true) return false;
  const scroller = scrollerOf(view);
  if (scroller === null) return false;
  const window = scroller.getBoundingClientRect();
  const cursor = view.coordsAtPos(selection.head, 1);
  return cursor.top >= window.top + margin && cursor.bottom <= window.bottom - margin;
};
