import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { ArrowDown, ArrowUp, GripVertical, X } from 'lucide-react';
import { useContext, useRef } from 'react';
import type { PrivateTo, StructuredKind, TimelineFilter } from '../../../core/rich-text/rich-text.ts';
import { filterOf } from '../../../editor/structured-block.ts';
import { t } from '../../../words/words.ts';
import { useOpenDraft } from '../../app/open-draft.ts';
import { useNear } from '../../hooks/use-near.ts';
import { Button } from '../../parts/button.tsx';
import { structuredLabels, visibilityLabels } from '../../parts/labels.ts';
import { next } from '../../parts/late.tsx';
import { PublicReading } from '../reading.ts';
import styles from './structured.module.css';

/** What the blocks hold is half as much code as the text: the text is there first. */
const StructuredContent = next(async () => (await import('./structured-content.tsx')).StructuredContent);

/** A structured block in the text: its data, edited in place, with a head to move or take it away by (the data stays in the draft). */
export const StructuredView = ({ node, editor, getPos, selected, deleteNode, updateAttributes }: NodeViewProps) => {
  const block = node.attrs.block as StructuredKind;
  const label = structuredLabels[block];
  const visibility = node.attrs.visibility as PrivateTo | null;
  const isReading = useContext(PublicReading);
  const content = useRef<HTMLDivElement>(null);
  const isNear = useNear(content);
  const move = (by: -1 | 1): void => {
    const position = getPos();
    if (position !== undefined) editor.chain().setNodeSelection(position).moveBlock(by).run();
  };
  const { undo } = useOpenDraft();
  const filter = (next: TimelineFilter): void => {
    undo.stopCapturing();
    updateAttributes({ milestones: next.milestones ?? null, category: next.category ?? null, whose: next.whose ?? null });
    undo.stopCapturing();
  };
  const addBelow = (): void => {
    const position = getPos();
    if (position !== undefined) editor.commands.addTimelineBelow(position);
  };
  return (
    <NodeViewWrapper
      className={isReading ? styles.published : styles.block}
      data-selected={selected}
      data-visibility={node.attrs.visibility ?? undefined}
      data-page-break={node.attrs.pageBreak === true ? '' : undefined}
      role="group"
      aria-label={label}
    >
      {!isReading && (
        <div className={styles.head} contentEditable={false}>
          <span className={styles.grip} data-drag-handle draggable title={t('Drag to move')}>
            <GripVertical size={14} aria-hidden />
            {label}
            {visibility !== null && <span className={styles.private}>{visibilityLabels[visibility]}</span>}
          </span>
          <span className={styles.headTools}>
            <Button look="icon" tip={t('Move up (Alt+↑)')} aria-label={t('Move {label} up', { label })} onPress={() => move(-1)}>
              <ArrowUp size={14} />
            </Button>
            <Button look="icon" tip={t('Move down (Alt+↓)')} aria-label={t('Move {label} down', { label })} onPress={() => move(1)}>
              <ArrowDown size={14} />
            </Button>
            <Button
              look="icon"
              tip={t('Take out of the text; what it shows stays in the draft')}
              aria-label={t('Take {label} out of the text', { label })}
              onPress={() => deleteNode()}
            >
              <X size={14} />
            </Button>
          </span>
        </div>
      )}
      <div ref={content} className={styles.content} contentEditable={false}>
        {isNear && <StructuredContent block={block} filter={filterOf(node.attrs)} onFilter={filter} onAddBelow={addBelow} />}
      </div>
    </NodeViewWrapper>
  );
};
