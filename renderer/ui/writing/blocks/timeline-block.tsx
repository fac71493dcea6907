import { isUnfiltered, passesFilter } from '../../../core/report/passes-filter.ts';
import type { Report } from '../../../core/report/report.ts';
import type { TimelineFilter } from '../../../core/rich-text/rich-text.ts';
import { showDate } from '../../../core/time/shown/show-date.ts';
import { showWhen } from '../../../core/time/shown/show-when.ts';
import { presentWords } from '../../../core/timeline/entered-words.ts';
import { groupByDay } from '../../../core/timeline/order/day-groups.ts';
import { orderEvents } from '../../../core/timeline/order/order-events.ts';
import type { Draft } from '../../../store/draft.ts';
import { spokenLanguage, t } from '../../../words/words.ts';
import { goTo } from '../../app/route.ts';
import { Button } from '../../parts/button.tsx';
import { milestoneLabels, visibilityLabels } from '../../parts/labels.ts';
import styles from './structured.module.css';
import { TimelineFilterButton } from './timeline-filter.tsx';

/** The timeline as the report will show it, all of it or what the block asks for; it is edited in its own view. */
export const TimelineBlock = (props: {
  readonly draft: Draft;
  readonly report: Report;
  readonly filter: TimelineFilter;
  readonly onFilter: (filter: TimelineFilter) => void;
  readonly onAddBelow: () => void;
}) => {
  const { draft, report, filter } = props;
  const { zone } = report.details;
  const { events } = report;
  const shown = events.filter((event) => passesFilter(event, filter));
  const days = groupByDay(orderEvents(shown), zone);
  return (
    <div className={styles.timeline}>
      {events.length === 0 && <p className={styles.quiet}>{t('No events yet.')}</p>}
      <div className={styles.choices}>
        {/* Above what it changes: it stays where it is when the timeline becomes shorter. */}
        <TimelineFilterButton events={events} filter={filter} onFilter={props.onFilter} onAddBelow={props.onAddBelow} />
        {!isUnfiltered(filter) && events.length > 0 && <span className={styles.quiet}>{leftOut(shown.length, events.length, filter)}</span>}
      </div>
      {days.map((day) => (
        <section key={day.date ?? 'none'}>
          <p className={styles.day}>{day.date === null ? t('No date') : showDate(day.date, report.details.language, 'long')}</p>
          <ul>
            {day.events.map((event) => {
              const when = showWhen(event.when, zone, true, report.details.language);
              return (
                <li key={event.id} data-item={event.id} data-milestone={event.milestone !== null}>
                  <span className={styles.time}>
                    {when.time || presentWords(event.when) || '–'} {when.zone}
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
        {t('Edit in Timeline')}
      </Button>
    </div>
  );
};

/** What the filter asks for, and how much it leaves out. */
const leftOut = (shown: number, all: number, { milestones, category, whose }: TimelineFilter): string => {
  const asked = [
    ...(milestones === true ? [t('milestones')] : []),
    ...(category === undefined ? [] : [t('category “{category}”', { category })]),
    ...(whose === undefined ? [] : [t('visible to: {whose}', { whose: visibilityLabels[whose].toLocaleLowerCase(spokenLanguage()) })]),
  ].join(', ');
  return t(
    'Only {asked}: {out, plural, =0 {no event is left out} one {# event is left out} other {# of {all} events are left out}}{rest, select, none {, and so is the block} other {}}.',
    { asked, out: all - shown, all, rest: shown === 0 ? 'none' : 'some' },
  );
};
