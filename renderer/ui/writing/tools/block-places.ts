import type { Editor } from '@tiptap/react';
import { startOfBlock } from '../../../editor/blocks/block-at.ts';

/** Where a block stands on the page: its number among the outermost ones, and its box from the page's own top left corner, in pixels. */
export type BlockPlace = {
  readonly block: number;
  readonly top: number;
  readonly left: number;
  readonly width: number;
  readonly height: number;
};

/** The element of the outermost block with this number; null where it has none. */
export const elementOfBlock = ({ view, state }: Editor, block: number): HTMLElement | null => {
  if (block < 0 || block >= state.doc.childCount) return null;
  const dom = view.nodeDOM(startOfBlock(state.doc, block));
  return dom instanceof HTMLElement ? dom : null;
};

/** Where a block stands on the page that scrolls it; null where it isn't drawn. */
export const placeOfBlock = (editor: Editor, page: HTMLElement, block: number): BlockPlace | null => {
  const box = elementOfBlock(editor, block)?.getBoundingClientRect();
  if (box === undefined) return null;
  const around = page.getBoundingClientRect();
  return {
    block,
    top: box.top - around.top + page.scrollTop,
    left: box.left - around.left + page.scrollLeft,
    width: box.width,
    height: box.height,
  };
};

/** The number of the outermost block at this height of the window; null between two blocks, and where something covers the text. */
export const blockAtHeight = ({ view, state }: Editor, y: number): number | null => {
  const { left, right } = view.dom.getBoundingClientRect();
  let element = document.elementFromPoint((left + right) / 2, y);
  while (element !== null && element.parentElement !== view.dom) element = element.parentElement;
  if (element === null) return null;
  const at = view.posAtDOM(element, 0);
  return at < 0 ? null : Math.min(state.doc.resolve(at).index(0), state.doc.childCount - 1);
};

/** In front of which block something is put that is dropped at this height of the window; the number behind the last for the end; null between two. */
export const gapAtHeight = (editor: Editor, y: number): number | null => {
  const { childCount } = editor.state.doc;
  const [first, last] = [elementOfBlock(editor, 0), elementOfBlock(editor, childCount - 1)];
  if (first !== null && y < first.getBoundingClientRect().top) return 0;
  if (last !== null && y > last.getBoundingClientRect().bottom) return childCount;
  const block = blockAtHeight(editor, y);
  const box = block === null ? undefined : elementOfBlock(editor, block)?.getBoundingClientRect();
  if (block === null || box === undefined) return null;
  return y < box.top + box.height / 2 ? block : block + 1;
};
