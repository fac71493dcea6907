import { memo } from 'react';
import { keyFigures } from '../../core/metrics/key-figures.ts';
import type { TimelineEvent } from '../../core/report/report.ts';
import { showDuration } from '../../core/time/duration.ts';
import styles from './draft-frame.module.css';

/** The key figures, each with its reasoning. */
export const KeyFigureList = memo(({ events }: { readonly events: readonly TimelineEvent[] }) => (
  <dl className={styles.figures} aria-label="Key figures">
    {keyFigures(events).map((figure) => (
      <div key={figure.kind}>
        <dt>{figure.label}</dt>
        <dd>
          <span className={figure.value === null ? styles.noValue : styles.value}>
            {figure.value === null ? '–' : showDuration(figure.value)}
          </span>
          <span className={styles.reason}>{figure.reason}</span>
        </dd>
      </div>
    ))}
  </dl>
));
