import type { Editor } from '@tiptap/react';
import { GripVertical } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { Popover } from 'react-aria-components';
import { createPortal } from 'react-dom';
import { startOfBlock } from '../../../editor/blocks/block-at.ts';
import type { Draft } from '../../../store/draft.ts';
import { t } from '../../../words/words.ts';
import { stageOf } from '../../app/stage.ts';
import { useWatched } from '../../hooks/use-watched.ts';
import parts from '../../parts/parts.module.css';
import { BlockMenu } from './block-menu.tsx';
import { type BlockPlace, placeOfBlock } from './block-places.ts';
import styles from './tools.module.css';
import { useBlockDrag } from './use-block-drag.ts';
import { useHoveredBlock } from './use-hovered-block.ts';

/** The handle beside the block under the pointer: dragged it moves the block, pressed it opens the block's menu. By keyboard the menu has its own keys. */
export const BlockHandle = ({ draft, editor, layer }: { readonly draft: Draft; readonly editor: Editor; readonly layer: HTMLElement }) => {
  const stage = stageOf(draft);
  const page = layer.parentElement ?? layer;
  const handle = useRef<HTMLButtonElement>(null);
  const hovered = useHoveredBlock(editor, page);
  const [drag, beginDrag] = useBlockDrag(editor, page);
  const menuOf = useWatched(stage.blockMenu);
  const [opened, setOpened] = useState<BlockPlace | null>(null);
  useEffect(() => {
    if (menuOf === null) return setOpened(null);
    // The cursor has come into the block: what it left is laid out anew in the next frame, and may move the rest.
    let frame = requestAnimationFrame(() => {
      frame = requestAnimationFrame(() => setOpened(placeOfBlock(editor, page, menuOf)));
    });
    return () => cancelAnimationFrame(frame);
  }, [editor, page, menuOf]);
  const place = opened ?? hovered;
  const close = (): void => {
    stage.blockMenu.set(null);
    if (!editor.isDestroyed) editor.view.focus();
  };
  return createPortal(
    <>
      {place !== null && drag === null && (
        <button
          ref={handle}
          type="button"
          className={styles.handle}
          style={{ top: place.top, left: place.left }}
          // Mouse only: the keyboard opens the same menu from the text.
          tabIndex={-1}
          draggable
          title={t('Drag to move, press for more')}
          aria-label={t('Menu of the block')}
          aria-haspopup="menu"
          aria-expanded={opened !== null}
          onClick={() => {
            putCursorInto(editor, place.block);
            stage.blockMenu.set(place.block);
          }}
          onDragStart={(event) => beginDrag(event, place.block)}
        >
          <GripVertical size={16} aria-hidden />
        </button>
      )}
      {opened !== null && (
        <>
          <div className={styles.meant} style={{ top: opened.top, left: opened.left, width: opened.width, height: opened.height }} />
          <Popover
            className={parts.popover ?? ''}
            aria-label={t('Menu of the block')}
            triggerRef={handle}
            isOpen
            placement="bottom start"
            onOpenChange={(isOpen) => !isOpen && close()}
          >
            <BlockMenu draft={draft} onDone={close} />
          </Popover>
        </>
      )}
      {drag !== null && drag.before !== null && <div className={styles.gap} style={lineStyle(editor, page, drag.before)} />}
    </>,
    layer,
  );
};

/** What the menu does is done to the block with the cursor. */
const putCursorInto = (editor: Editor, block: number): void => {
  const { doc, selection } = editor.state;
  const start = startOfBlock(doc, block);
  const node = doc.child(block);
  if (selection.from >= start && selection.to <= start + node.nodeSize) return;
  if (node.isAtom) editor.commands.setNodeSelection(start);
  else editor.commands.setTextSelection(start + 1);
};

const lineStyle = (
  editor: Editor,
  page: HTMLElement,
  before: number,
): { readonly top: number; readonly left: number; readonly width: number } => {
  const isEnd = before >= editor.state.doc.childCount;
  const place: BlockPlace | null = placeOfBlock(editor, page, isEnd ? before - 1 : before);
  if (place === null) return { top: 0, left: 0, width: 0 };
  return { top: isEnd ? place.top + place.height + 4 : place.top - 5, left: place.left, width: place.width };
};
