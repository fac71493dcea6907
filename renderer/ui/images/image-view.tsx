import { NodeViewContent, type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { ArrowDown, ArrowUp, GripVertical, ImageOff, X } from 'lucide-react';
import { type MouseEvent, useContext, useState } from 'react';
import type { ImageAttrs, PrivateTo } from '../../core/rich-text/rich-text.ts';
import { t } from '../../words/words.ts';
import { Button } from '../parts/button.tsx';
import { visibilityLabels } from '../parts/labels.ts';
import { PublicReading } from '../writing/reading.ts';
import { AlternativeField } from './alternative-field.tsx';
import styles from './images.module.css';
import { usePicture } from './use-picture.ts';
import { WidthHandle } from './width-handle.tsx';

/** Which events the text handles itself: those of the caption, and a drag by the grip. The rest belongs to the fields and buttons. */
export const leavesToImage = ({ event }: { readonly event: Event }): boolean => {
  const target = event.target instanceof Element ? event.target : null;
  if (target === null) return false;
  // The caption takes the cursor as any line of text; told of the press, the editor would begin to drag the whole image.
  if (target.closest('figcaption') !== null) return event.type === 'mousedown';
  if (target.closest('[data-drag-handle]') !== null) return false;
  return event.type !== 'drop' && event.type !== 'dragover' && event.type !== 'dragenter';
};

/** An image in the text: its picture with a handle for its width, its caption, and its alternative text. */
export const ImageView = ({ node, editor, getPos, selected, deleteNode }: NodeViewProps) => {
  const attrs = node.attrs as ImageAttrs & { readonly visibility: PrivateTo | null };
  const picture = usePicture(attrs.asset);
  const isReading = useContext(PublicReading);
  const [preview, setPreview] = useState<number | null>(null);
  const at = (run: (position: number) => void): void => {
    const position = getPos();
    if (position !== undefined) run(position);
  };
  const change = (changed: Partial<ImageAttrs>): void =>
    at((position) => {
      if (Object.entries(changed).some(([name, value]) => node.attrs[name] !== value)) editor.commands.changeImage(position, changed);
    });
  const move = (by: -1 | 1): void => at((position) => editor.chain().setNodeSelection(position).moveBlock(by).run());
  // The editor hears nothing of the press: what is drawn anew at that moment would put the cursor back where it was.
  const pressCaption = ({ button, detail, shiftKey, clientX: left, clientY: top }: MouseEvent): void =>
    at((position) => {
      const place = button === 0 && detail === 1 && !shiftKey ? editor.view.posAtCoords({ left, top }) : null;
      if (place === null) return;
      editor.commands.setTextSelection(Math.min(Math.max(place.pos, position + 1), position + 1 + node.content.size));
    });
  const width = preview ?? attrs.width;
  return (
    <NodeViewWrapper
      as="figure"
      className={styles.figure}
      data-selected={selected}
      data-visibility={attrs.visibility ?? undefined}
      data-page-break={node.attrs.pageBreak === true ? '' : undefined}
    >
      <div className={styles.head} contentEditable={false} inert={isReading}>
        <span className={styles.grip} data-drag-handle draggable title={t('Drag to move')}>
          <GripVertical size={14} aria-hidden />
          {t('Image')}
          {attrs.visibility !== null && <span className={styles.private}>{visibilityLabels[attrs.visibility]}</span>}
        </span>
        <span className={styles.headTools}>
          {picture.kind === 'there' && <span className={styles.percent}>{width} %</span>}
          <Button look="icon" tip={t('Move up (Alt+↑)')} aria-label={t('Move the image up')} onPress={() => move(-1)}>
            <ArrowUp size={14} />
          </Button>
          <Button look="icon" tip={t('Move down (Alt+↓)')} aria-label={t('Move the image down')} onPress={() => move(1)}>
            <ArrowDown size={14} />
          </Button>
          <Button
            look="icon"
            tip={t('Take the image out of the text')}
            aria-label={t('Take the image out of the text')}
            onPress={() => deleteNode()}
          >
            <X size={14} />
          </Button>
        </span>
      </div>
      {picture.kind === 'lost' ? (
        <p className={styles.lost} contentEditable={false}>
          <ImageOff size={16} aria-hidden />{' '}
          {t('This image is missing: its picture is no longer in the draft. Add it again from its file.')}
        </p>
      ) : (
        <div className={styles.picture} style={{ width: `${width}%` }} contentEditable={false}>
          {/* biome-ignore lint/a11y/useKeyWithClickEvents: arrow keys select it as they do any block */}
          <img
            src={picture.address ?? undefined}
            alt={attrs.alt}
            width={picture.width}
            height={picture.height}
            draggable={false}
            onClick={() => at((position) => editor.chain().focus().setNodeSelection(position).run())}
          />
          {!isReading && <WidthHandle width={attrs.width} onPreview={setPreview} onChange={(next) => change({ width: next })} />}
        </div>
      )}
      <NodeViewContent<'figcaption'>
        as="figcaption"
        className={styles.caption}
        data-empty={node.content.size === 0 || undefined}
        onMouseDown={pressCaption}
      />
      <div contentEditable={false} inert={isReading} className={styles.foot}>
        <AlternativeField attrs={attrs} onChange={change} />
      </div>
    </NodeViewWrapper>
  );
};
