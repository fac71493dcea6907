import type { ReactNode } from 'react';
import type { StructuredKind } from '../../core/rich-text/rich-text.ts';
import { KeyFigureList } from '../app/key-figure-list.tsx';
import { useOpenDraft } from '../app/open-draft.ts';
import { useWatched } from '../hooks/use-watched.ts';
import { ActionsBlock } from './actions-block.tsx';
import { CausesBlock } from './causes-block.tsx';
import { ChartBlock } from './chart-block.tsx';
import { StatusBlock } from './status-block.tsx';
import { TimelineBlock } from './timeline-block.tsx';

/** What a structured block shows of the draft, edited in place. */
export const StructuredContent = ({ block }: { readonly block: StructuredKind }): ReactNode => {
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
