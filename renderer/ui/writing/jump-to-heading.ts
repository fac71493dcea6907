import type { Editor } from '@tiptap/react';
import { startOfBlock } from '../../editor/blocks/block-at.ts';

/** As many frames as the blocks take that the jump has brought near: they have their true heights only then. */
const settling = 4;

/** Puts the cursor into the heading with this block number and shows its section from the top. */
export const jumpToHeading = (editor: Editor, block: number): void => {
  editor.commands.focus(startOfBlock(editor.state.doc, block) + 1, { scrollIntoView: false });
  show(editor, block, settling);
};

const show = (editor: Editor, block: number, frames: number): void => {
  if (editor.isDestroyed) return;
  const dom = editor.view.nodeDOM(startOfBlock(editor.state.doc, block));
  if (dom instanceof HTMLElement) dom.scrollIntoView({ block: 'start' });
  if (frames > 0) requestAnimationFrame(() => show(editor, block, frames - 1));
};
