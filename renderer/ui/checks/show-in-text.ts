import type { Editor } from '@tiptap/react';
import { lineMapOf, positionsOf } from '../../editor/text-map.ts';

/** Selects the words in the text's top-level block of this number, or goes to the block's start where they are not there any more. */
export const showInText = (editor: Editor, block: number, words: string): void => {
  const { doc } = editor.state;
  if (block >= doc.childCount) return;
  let start = 0;
  for (let at = 0; at < block; at += 1) start += doc.child(at).nodeSize;
  const span = placeOf(editor, start, words) ?? { from: start + 1, to: start + 1 };
  editor.chain().focus(undefined, { scrollIntoView: false }).setTextSelection(span).scrollIntoView().run();
};

const placeOf = (editor: Editor, start: number, words: string): { readonly from: number; readonly to: number } | null => {
  let found: { readonly from: number; readonly to: number } | null = null;
  const block = editor.state.doc.nodeAt(start);
  if (block === null || words === '') return null;
  editor.state.doc.nodesBetween(start, start + block.nodeSize, (node, position) => {
    if (!node.isTextblock) return true;
    const line = lineMapOf(node, position + 1, 0);
    const at = line.text.indexOf(words);
    if (at >= 0) found ??= positionsOf(line, { from: at, to: at + words.length });
    return false;
  });
  return found;
};
