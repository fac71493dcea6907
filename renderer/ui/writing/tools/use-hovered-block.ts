import type { Editor } from '@tiptap/react';
import { useEffect, useState } from 'react';
import { type BlockPlace, blockAtHeight, placeOfBlock } from './block-places.ts';

/** The block at whose height the pointer is over the page; null while somebody types, and where the text can't be edited. */
export const useHoveredBlock = (editor: Editor, page: HTMLElement): BlockPlace | null => {
  const [hovered, setHovered] = useState<BlockPlace | null>(null);
  useEffect(() => {
    let frame = 0;
    // Nobody hovers while somebody types: then a key costs nothing here.
    let isAny = false;
    const look = (y: number): void => {
      frame = 0;
      const isAtHand = !editor.isDestroyed && editor.isEditable;
      const block = isAtHand ? blockAtHeight(editor, y) : null;
      if (block === null) return;
      isAny = true;
      setHovered((before) => {
        const now = placeOfBlock(editor, page, block);
        return before !== null && now !== null && isSame(before, now) ? before : now;
      });
    };
    const onMove = ({ clientY, buttons }: PointerEvent): void => {
      // A selection that is being drawn needs no handles.
      if (buttons === 0 && frame === 0) frame = requestAnimationFrame(() => look(clientY));
    };
    const leave = (): void => {
      cancelAnimationFrame(frame);
      frame = 0;
      if (isAny) setHovered(null);
      isAny = false;
    };
    page.addEventListener('pointermove', onMove, { passive: true });
    page.addEventListener('pointerleave', leave);
    editor.on('update', leave);
    return () => {
      leave();
      page.removeEventListener('pointermove', onMove);
      page.removeEventListener('pointerleave', leave);
      editor.off('update', leave);
    };
  }, [editor, page]);
  return hovered;
};

const isSame = (one: BlockPlace, other: BlockPlace): boolean =>
  one.block === other.block && one.top === other.top && one.left === other.left && one.height === other.height;
