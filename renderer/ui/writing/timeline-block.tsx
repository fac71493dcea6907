import { useContext, useMemo } from 'react';
import type { Report } from '../../core/report/report.ts';
import { showDate } from '../../core/time/show-date.ts';
import { showWhen } from '../../core/time/show-when.ts';
import { groupByDay } from '../../core/timeline/day-groups.ts';
import { orderEvents } from '../../core/timeline/order-events.ts';
import type { Draft } from '../../store/draft.ts';
import { goTo } from '../app/route.ts';
import { Button } from '../parts/button.tsx';
import { milestoneLabels, visibilityLabels } from '../parts/labels.ts';
import { PublicReading } from './reading.ts';
import styles from './structured.module.css';

/** The timeline as the report will show it; it is edited in its own view. */
export const TimelineBlock = ({ draft, report }: { readonly draft: Draft; readonly report: Report }) => {
  const { zone } = report.details;
  const isReading = useContext(PublicReading);
  const days = useMemo(() => {
    const shown = report.events.filter(({ visibility }) => !isReading || visibility === 'public');
    return groupByDay(orderEvents(shown), zone);
  }, [report.events, zone, isReading]);
  return (
    <div className={styles.timeline}>
      {days.length === 0 && <p className={styles.quiet}>No events yet.</p>}
      {days.map((day) => (
        <section key={day.date ?? 'none'}>
          <p className={styles.day}>{day.date === null ? 'No date' : showDate(day.date, report.details.language, 'long')}</p>
          <ul>
            {day.events.map((event) => {
              const shown = showWhen(event.when, zone);
              return (
                <li key={event.id} data-milestone={event.milestone !== null}>
                  <span className={styles.time}>
                    {shown.time || event.when.entered || '–'} {shown.zone}
                  </span>
                  <span>
                    {event.text}
                    {event.milestone !== null && <span className={styles.flag}>{milestoneLabels[event.milestone]}</span>}
                    {event.visibility !== 'public' && <span className={styles.private}>{visibilityLabels[event.visibility]}</span>}
                  </span>
                </li>
              );
            })}
          </ul>
        </section>
      ))}
      <Button look="outlined" onPress={() => goTo({ kind: 'draft', id: draft.id, view: 'timeline' })}>
        Edit in Timeline
      </Button>
    </div>
  );
};
