import type { Editor } from '@tiptap/react';
import { type DragEvent as ReactDragEvent, useEffect, useState } from 'react';
import { elementOfBlock, gapAtHeight } from './block-places.ts';

/** Dragging one block over the others: which one, and in front of which it would be put down (null for nowhere yet). */
export type BlockDrag = { readonly block: number; readonly before: number | null };

/** The drag of a block, null while there is none, and what the handle needs to begin one. It ends as one step of undo. */
export const useBlockDrag = (
  editor: Editor,
  page: HTMLElement,
): readonly [BlockDrag | null, (event: ReactDragEvent, block: number) => void] => {
  const [drag, setDrag] = useState<BlockDrag | null>(null);
  const dragged = drag?.block ?? null;
  useEffect(() => {
    if (dragged === null) return;
    const keep = (event: DragEvent): void => {
      event.preventDefault();
      // The editor would take the block for something from outside, and show where it would put it.
      event.stopPropagation();
    };
    const onOver = (event: DragEvent): void => {
      keep(event);
      if (event.dataTransfer !== null) event.dataTransfer.dropEffect = 'move';
      const before = gapAtHeight(editor, event.clientY);
      if (before !== null) setDrag((now) => (now === null || now.before === before ? now : { ...now, before }));
    };
    const onDrop = (event: DragEvent): void => {
      keep(event);
      const before = gapAtHeight(editor, event.clientY) ?? drag?.before ?? null;
      if (before !== null && !editor.isDestroyed) editor.chain().moveBlocks(dragged, 1, before).focus().run();
      setDrag(null);
    };
    const end = (): void => setDrag(null);
    page.addEventListener('dragover', onOver, true);
    page.addEventListener('drop', onDrop, true);
    addEventListener('dragend', end);
    return () => {
      page.removeEventListener('dragover', onOver, true);
      page.removeEventListener('drop', onDrop, true);
      removeEventListener('dragend', end);
    };
  }, [editor, page, dragged, drag?.before]);
  const begin = (event: ReactDragEvent, block: number): void => {
    const element = elementOfBlock(editor, block);
    event.dataTransfer.effectAllowed = 'move';
    event.dataTransfer.setData('application/x-debrief-block', String(block));
    if (element !== null) event.dataTransfer.setDragImage(element, 0, 0);
    // The browser takes its picture of the block first.
    setTimeout(() => setDrag({ block, before: null }));
  };
  return [drag, begin];
};
