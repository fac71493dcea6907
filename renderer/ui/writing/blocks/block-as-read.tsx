import { useMemo } from 'react';
import { blockInEdition, type EditionPart } from '../../../core/export/block-in-edition.ts';
import type { Line } from '../../../core/export/structured-lines.ts';
import type { Report } from '../../../core/report/report.ts';
import type { StructuredKind, TimelineFilter } from '../../../core/rich-text/rich-text.ts';
import { ChartBlock } from './chart-block.tsx';
import styles from './structured.module.css';

/** A structured block in the words of the public edition, nothing to edit in it; no trace where that edition leaves it out. */
export const BlockAsRead = (props: { readonly report: Report; readonly block: StructuredKind; readonly filter: TimelineFilter }) => {
  const { report, block, filter } = props;
  const parts = useMemo(() => blockInEdition(report, 'public', block, filter), [report, block, filter]);
  if (parts.length === 0) return <span data-nothing="" hidden />;
  if (block === 'timeline-chart') return <ChartBlock report={report} />;
  return (
    <div className={styles.asRead} lang={report.details.language}>
      {parts.map((part, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a part is its place; it has nothing else of its own
        <PartAsRead key={at} part={part} />
      ))}
    </div>
  );
};

const PartAsRead = ({ part }: { readonly part: EditionPart }) => {
  if (part.kind !== 'lines') return <p className={part.kind === 'day' ? styles.day : undefined}>{part.text}</p>;
  const List = part.isNumbered ? 'ol' : 'ul';
  return (
    <List>
      {part.lines.map((line, at) => (
        // biome-ignore lint/suspicious/noArrayIndexKey: a line is its place; it has nothing else of its own
        <LineAsRead key={at} {...line} />
      ))}
    </List>
  );
};

const LineAsRead = ({ label, text, done, strong, notes }: Line) => (
  <li data-strong={strong}>
    {label !== '' && <span className={styles.time}>{label} </span>}
    <span className={styles.said}>
      {done ? <s>{text}</s> : text}
      {notes.length > 0 && <span className={styles.notes}> {notes.join(' · ')}</span>}
    </span>
  </li>
);
