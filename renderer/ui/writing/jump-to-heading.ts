import type { Editor } from '@tiptap/react';
import { startOfBlock } from '../../editor/blocks/block-at.ts';

/** Puts the cursor into the heading with this block number and shows its section from the top. */
export const jumpToHeading = (editor: Editor, block: number): void => {
  const place = startOfBlock(editor.state.doc, block);
  editor.commands.focus(place + 1, { scrollIntoView: false });
  const dom = editor.view.nodeDOM(place);
  if (dom instanceof HTMLElement) dom.scrollIntoView({ block: 'start' });
};
