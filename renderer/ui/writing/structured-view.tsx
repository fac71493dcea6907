import { type NodeViewProps, NodeViewWrapper } from '@tiptap/react';
import { ArrowDown, ArrowUp, GripVertical, X } from 'lucide-react';
import { type ReactNode, useRef } from 'react';
import type { StructuredKind } from '../../core/rich-text/rich-text.ts';
import { KeyFigureList } from '../app/key-figure-list.tsx';
import { useOpenDraft } from '../app/open-draft.ts';
import { useNear } from '../hooks/use-near.ts';
import { useWatched } from '../hooks/use-watched.ts';
import { Button } from '../parts/button.tsx';
import { structuredLabels } from '../parts/labels.ts';
import { ActionsBlock } from './actions-block.tsx';
import { CausesBlock } from './causes-block.tsx';
import { ChartBlock } from './chart-block.tsx';
import { StatusBlock } from './status-block.tsx';
import styles from './structured.module.css';
import { TimelineBlock } from './timeline-block.tsx';

/** A structured block in the text: its data, edited in place, with a head to move or take it away by (the data stays in the draft). */
export const StructuredView = ({ node, editor, getPos, selected, deleteNode }: NodeViewProps) => {
  const block = node.attrs.block as StructuredKind;
  const label = structuredLabels[block];
  const content = useRef<HTMLDivElement>(null);
  const isNear = useNear(content);
  const move = (by: -1 | 1): void => {
    const position = getPos();
    if (position !== undefined) editor.chain().setNodeSelection(position).moveBlock(by).run();
  };
  return (
    <NodeViewWrapper className={styles.block} data-selected={selected} role="group" aria-label={label}>
      <div className={styles.head} contentEditable={false}>
        <span className={styles.grip} data-drag-handle draggable title="Drag to move">
          <GripVertical size={14} aria-hidden />
          {label}
        </span>
        <span className={styles.headTools}>
          <Button look="icon" tip="Move up (Alt+↑)" aria-label={`Move ${label} up`} onPress={() => move(-1)}>
            <ArrowUp size={14} />
          </Button>
          <Button look="icon" tip="Move down (Alt+↓)" aria-label={`Move ${label} down`} onPress={() => move(1)}>
            <ArrowDown size={14} />
          </Button>
          <Button
            look="icon"
            tip="Take out of the text; what it shows stays in the draft"
            aria-label={`Take ${label} out of the text`}
            onPress={() => deleteNode()}
          >
            <X size={14} />
          </Button>
        </span>
      </div>
      <div ref={content} className={styles.content} contentEditable={false}>
        {isNear && <Content block={block} />}
      </div>
    </NodeViewWrapper>
  );
};

const Content = ({ block }: { readonly block: StructuredKind }): ReactNode => {
  const draft = useOpenDraft();
  const report = useWatched(draft.report);
  switch (block) {
    case 'timeline':
      return <TimelineBlock draft={draft} report={report} />;
    case 'timeline-chart':
      return <ChartBlock report={report} />;
    case 'key-figures':
      return <KeyFigureList events={report.events} leavesOut />;
    case 'causes':
      return <CausesBlock draft={draft} causes={report.causes} />;
    case 'actions':
      return <ActionsBlock draft={draft} actions={report.actions} />;
    case 'status':
      return <StatusBlock draft={draft} steps={report.steps} />;
  }
};
