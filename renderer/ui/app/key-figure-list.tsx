import { memo } from 'react';
import { keyFigures } from '../../core/metrics/key-figures.ts';
import type { TimelineEvent } from '../../core/report/report.ts';
import type { Zone } from '../../core/time/when.ts';
import { spokenLanguage, t } from '../../words/words.ts';
import styles from './details.module.css';
import { figureValue } from './figure-value.ts';

/** The key figures, each with its reasoning in the zone of the report; `leavesOut` adds that an export does without those that can't be computed. */
export const KeyFigureList = memo(
  (props: { readonly events: readonly TimelineEvent[]; readonly zone: Zone | null; readonly leavesOut?: boolean }) => {
    const { events, zone, leavesOut = false } = props;
    const figures = keyFigures(events, spokenLanguage(), zone);
    const lacking = figures.filter(({ value }) => value === null).length;
    return (
      <>
        <dl className={styles.figures} aria-label={t('Key figures')}>
          {figures.map((figure) => (
            <div key={figure.kind}>
              <dt>{figure.label}</dt>
              <dd>
                <span className={figure.value === null ? styles.noValue : styles.value}>{figureValue(figure)}</span>
                <span className={styles.reason}>{figure.reason}</span>
              </dd>
            </div>
          ))}
        </dl>
        {leavesOut && lacking > 0 && (
          <p className={styles.reason}>
            {lacking === figures.length
              ? t('The report leaves this block out until a figure can be computed.')
              : t('The report leaves out {lacking, plural, one {the figure} other {the figures}} that can’t be computed yet.', { lacking })}
          </p>
        )}
      </>
    );
  },
);
