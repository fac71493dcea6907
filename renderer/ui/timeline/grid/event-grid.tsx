import { ArrowDown, ArrowUp } from 'lucide-react';
import { type ClipboardEvent, Fragment, useRef } from 'react';
import type { TimelineEvent } from '../../../core/report/report.ts';
import { showDuration } from '../../../core/time/duration.ts';
import { showDate } from '../../../core/time/show-date.ts';
import { showWhen } from '../../../core/time/show-when.ts';
import type { CalendarDate, Duration, Zone } from '../../../core/time/when.ts';
import type { Draft } from '../../../store/draft.ts';
import styles from '../timeline.module.css';
import { EventRow } from './event-row.tsx';
import { useGridKeys } from './grid-keys.ts';
import { NewEventRow } from './new-event-row.tsx';
import type { Sorting, SortKey } from './sort-events.ts';

/** The grid of events: every cell is edited in place, every key stays in the grid, the last row is always a new one. */
export const EventGrid = (props: {
  readonly draft: Draft;
  readonly events: readonly TimelineEvent[];
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
  readonly displayZone: Zone | null;
  readonly defaultZone: Zone | null;
  /** The silence before an event, by the event's id; null while the rows are not the whole timeline in order. */
  readonly gaps: ReadonlyMap<string, Duration> | null;
  readonly onPaste: (event: ClipboardEvent) => void;
}) => {
  const { draft, events, displayZone, sorting } = props;
  const grid = useRef<HTMLTableElement>(null);
  const onKeyDown = useGridKeys(grid, draft, events);
  const last = events.at(-1) ?? null;
  let day: CalendarDate | null | undefined;
  return (
    <div className={styles.scroller}>
      {/* The keys of the whole grid are heard in one place; each cell is a control of its own. */}
      <table
        ref={grid}
        className={styles.grid}
        data-sorted-by={sorting.by}
        aria-label="Timeline"
        onKeyDown={onKeyDown}
        onPaste={props.onPaste}
      >
        <thead>
          <tr>
            <th scope="col">Date</th>
            <SortHead by="time" label="Time" sorting={sorting} onSort={props.onSort} />
            <th scope="col">Zone</th>
            <SortHead by="milestone" label="Milestone" sorting={sorting} onSort={props.onSort} />
            <th scope="col">What happened</th>
            <SortHead by="visibility" label="Visible to" sorting={sorting} onSort={props.onSort} />
            <th scope="col">
              <span className={styles.hidden}>Row</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {events.map((event, index) => {
            const { date } = showWhen(event.when, displayZone);
            const isNewDay = sorting.by === 'time' && date !== day;
            day = date;
            const gap = props.gaps?.get(event.id);
            return (
              <Fragment key={event.id}>
                {gap !== undefined && !isNewDay && (
                  <tr className={styles.gap}>
                    <td colSpan={7}>{showDuration(gap)} without an entry</td>
                  </tr>
                )}
                {isNewDay && (
                  <tr className={styles.day}>
                    <th scope="rowgroup" colSpan={7}>
                      {date === null ? 'No date' : showDate(date, 'en', 'long')}
                    </th>
                  </tr>
                )}
                <EventRow draft={draft} event={event} previous={events[index - 1] ?? null} displayZone={displayZone} row={index} />
              </Fragment>
            );
          })}
          <NewEventRow draft={draft} last={last} defaultZone={props.defaultZone} row={events.length} />
        </tbody>
      </table>
      {events.length === 0 && (
        <p className={styles.empty}>
          No events yet. Type a time in the first row (“16:05 CEST”, “4:05pm”, “1605”), then Tab to say what happened; Enter begins the next
          row.
        </p>
      )}
    </div>
  );
};

const SortHead = (props: {
  readonly by: SortKey;
  readonly label: string;
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
}) => {
  const { by, sorting } = props;
  const isBy = sorting.by === by;
  return (
    <th scope="col" aria-sort={isBy ? (sorting.isDescending ? 'descending' : 'ascending') : undefined}>
      <button
        type="button"
        className={styles.sort}
        onClick={() => props.onSort({ by, isDescending: isBy ? !sorting.isDescending : false })}
      >
        {props.label} {isBy && (sorting.isDescending ? <ArrowDown size={12} aria-hidden /> : <ArrowUp size={12} aria-hidden />)}
      </button>
    </th>
  );
};
