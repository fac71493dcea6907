import { type ReactNode, useContext } from 'react';
import type { StructuredKind, TimelineFilter } from '../../../core/rich-text/rich-text.ts';
import { KeyFigureList } from '../../app/key-figure-list.tsx';
import { useOpenDraft } from '../../app/open-draft.ts';
import { useWatched } from '../../hooks/use-watched.ts';
import { PublicReading } from '../reading.ts';
import { ActionsBlock } from './actions-block.tsx';
import { BlockAsRead } from './block-as-read.tsx';
import { CausesBlock } from './causes-block.tsx';
import { ChartBlock } from './chart-block.tsx';
import { ContactBlock } from './contact-block.tsx';
import { CorrectionsBlock } from './corrections-block.tsx';
import { FactsBlock } from './facts/facts-block.tsx';
import { StatusBlock } from './status-block.tsx';
import { TimelineBlock } from './timeline-block.tsx';

/** What a structured block shows of the draft, edited in place, or read as the public will; the filter is a timeline's. */
export const StructuredContent = (props: {
  readonly block: StructuredKind;
  readonly filter: TimelineFilter;
  readonly onFilter: (filter: TimelineFilter) => void;
  readonly onAddBelow: () => void;
}): ReactNode => {
  const { block, ...timeline } = props;
  const draft = useOpenDraft();
  const report = useWatched(draft.report);
  const isReading = useContext(PublicReading);
  if (isReading) return <BlockAsRead report={report} block={block} filter={props.filter} />;
  switch (block) {
    case 'timeline':
      return <TimelineBlock draft={draft} report={report} {...timeline} />;
    case 'timeline-chart':
      return <ChartBlock report={report} />;
    case 'key-figures':
      return <KeyFigureList events={report.events} zone={report.details.zone} leavesOut />;
    case 'causes':
      return <CausesBlock draft={draft} causes={report.causes} actions={report.actions} />;
    case 'actions':
      return <ActionsBlock draft={draft} actions={report.actions} causes={report.causes} />;
    case 'status':
      return <StatusBlock draft={draft} steps={report.steps} />;
    case 'corrections':
      return <CorrectionsBlock draft={draft} corrections={report.corrections} />;
    case 'facts':
      return <FactsBlock draft={draft} facts={report.facts} zone={report.details.zone} />;
    case 'contact':
      return <ContactBlock draft={draft} contact={report.details.contact} />;
  }
};
