import { ArrowDown, ArrowUp } from 'lucide-react';
import { type ClipboardEvent, Fragment, useMemo, useRef, useState } from 'react';
import type { Id, TimelineEvent } from '../../../core/report/report.ts';
import { showDuration } from '../../../core/time/lengths/duration.ts';
import { showDate } from '../../../core/time/shown/show-date.ts';
import { showWhen } from '../../../core/time/shown/show-when.ts';
import type { CalendarDate, Duration, Zone } from '../../../core/time/when.ts';
import { lacksDate } from '../../../core/timeline/changes/give-dates.ts';
import { doubtsAbout } from '../../../core/timeline/doubts/doubts.ts';
import { watchDoubts } from '../../../store/doubts.ts';
import type { Draft } from '../../../store/draft.ts';
import { typedWordsOf } from '../../../store/typed-words.ts';
import { spokenLanguage, t } from '../../../words/words.ts';
import { useServices } from '../../app/services.ts';
import { useWatched } from '../../hooks/use-watched.ts';
import type { Selecting } from '../bulk/use-selection.ts';
import { EventRow, type RowCommands } from './event-row.tsx';
import styles from './grid.module.css';
import { useGridKeys } from './grid-keys.ts';
import { NewEventRow } from './new-event-row.tsx';
import type { Sorting, SortKey } from './sort-events.ts';
import { useMoves } from './use-moves.ts';

/** As many rows as fill a large window; those below are drawn whole as they come near. */
const firstRows = 60;

/** The grid of events: every cell is edited in place, every key stays in the grid, the last row is always a new one. */
export const EventGrid = (props: {
  readonly draft: Draft;
  /** The events shown, in the order shown. */
  readonly events: readonly TimelineEvent[];
  /** All events of the report in their order. */
  readonly ordered: readonly TimelineEvent[];
  readonly sorting: Sorting;
  readonly onSort: (sorting: Sorting) => void;
  readonly displayZone: Zone | null;
  readonly secondZone: Zone | null;
  readonly defaultZone: Zone | null;
  /** The silence before an event, by the event's id; null while the rows are not the whole timeline in order. */
  readonly gaps: ReadonlyMap<string, Duration> | null;
  readonly chosen: ReadonlySet<Id>;
  readonly selecting: Selecting;
  readonly onPaste: (event: ClipboardEvent) => void;
}) => {
  const { draft, events, ordered, displayZone, secondZone, sorting, chosen, selecting } = props;
  const grid = useRef<HTMLTableElement>(null);
  const [openId, setOpenId] = useState<Id | null>(null);
  const doubts = useWatched(watchDoubts(draft));
  const { db } = useServices();
  const typed = typedWordsOf(draft, db);
  const restored = useWatched(typed.restored);
  const restoredRows = useMemo(() => new Set([...restored].map((field) => field.slice(0, field.lastIndexOf(' ')))), [restored]);
  const commands = useMemo<RowCommands>(
    () => ({
      pick: (id, isRange) => (isRange ? selecting.extendTo(id) : selecting.toggle(id)),
      toggleDetails: (id) => setOpenId((open) => (open === id ? null : id)),
      typed,
    }),
    [selecting, typed],
  );
  const moves = useMoves(draft, ordered, events, sorting.by === 'time' && !sorting.isDescending);
  const onKeyDown = useGridKeys(grid, {
    draft,
    eventOf: (id) => events.find((event) => event.id === id),
    selecting,
    move: moves.move,
    toggleDetails: commands.toggleDetails,
  });
  // Events of which nothing is known stand last, and have nothing to hand on.
  const last = useMemo(() => ordered.findLast((event) => event.when.date !== null) ?? ordered.at(-1) ?? null, [ordered]);
  const days = useMemo(() => newDays(events, sorting, displayZone), [events, sorting, displayZone]);
  const isInTime = sorting.by === 'time' && !sorting.isDescending;
  const above = (index: number): TimelineEvent | undefined =>
    isInTime ? events[index - 1] : ordered[ordered.findIndex((event) => event.id === events[index]?.id) - 1];
  const hasSpans = useMemo(
    () => events.some(({ when }) => when.end !== null && showWhen(when, displayZone).endDate !== null),
    [events, displayZone],
  );
  const hasUndated = useMemo(() => events.some(lacksDate), [events]);
  const width = secondZone === null ? 8 : 9;
  return (
    <div className={styles.scroller}>
      {/* The keys of the whole grid are heard in one place; each cell is a control of its own. */}
      <table
        ref={grid}
        className={styles.grid}
        data-sorted-by={sorting.by}
        data-second={secondZone !== null}
        data-spans={hasSpans}
        data-undated={hasUndated}
        aria-label={t('Timeline')}
        onKeyDown={(event) => {
          moves.forget();
          onKeyDown(event);
        }}
        onPaste={props.onPaste}
        {...moves.drag}
      >
        <thead>
          <tr>
            <th scope="col" className={styles.pick}>
              <input
                type="checkbox"
                aria-label={t('Select all shown')}
                checked={events.length > 0 && events.every(({ id }) => chosen.has(id))}
                onChange={(event) => (event.target.checked ? selecting.takeAll() : selecting.clear())}
              />
            </th>
            <th scope="col" className={styles.date}>
              {t('Date')}
            </th>
            <SortHead by="time" label={t('Time')} sorting={sorting} onSort={props.onSort} />
            <th scope="col">{t('Zone')}</th>
            {secondZone !== null && <th scope="col">{t('In {zone}', { zone: secondZone })}</th>}
            <SortHead by="milestone" label={t('Milestone')} sorting={sorting} onSort={props.onSort} />
            <th scope="col">{t('What happened')}</th>
            <SortHead by="visibility" label={t('Visible to')} sorting={sorting} onSort={props.onSort} />
            <th scope="col">
              <span className={styles.hidden}>{t('Row')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {events.map((event, index) => {
            const day = days.get(event.id);
            const gap = props.gaps?.get(event.id);
            return (
              <Fragment key={event.id}>
                {gap !== undefined && (
                  <tr className={styles.gap}>
                    <td colSpan={width}>{t('{duration} without an entry', { duration: showDuration(gap, spokenLanguage()) })}</td>
                  </tr>
                )}
                {day !== undefined && (
                  <tr className={styles.day}>
                    <th scope="rowgroup" colSpan={width}>
                      {day === null ? t('No date') : showDate(day, spokenLanguage(), 'long')}
                    </th>
                  </tr>
                )}
                <EventRow
                  // A row for which words were read back begins with them.
                  key={restoredRows.has(event.id) ? 'restored' : 'row'}
                  draft={draft}
                  event={event}
                  above={above(index)?.when ?? null}
                  displayZone={displayZone}
                  secondZone={secondZone}
                  isFirst={index < firstRows || restoredRows.has(event.id)}
                  isChosen={chosen.has(event.id)}
                  isOpen={openId === event.id}
                  landing={moves.landing?.id === event.id ? moves.landing.side : null}
                  flags={doubtsAbout(event.when, doubts.get(event.id))}
                  commands={commands}
                />
              </Fragment>
            );
          })}
          <NewEventRow
            draft={draft}
            last={last}
            defaultZone={props.defaultZone}
            displayZone={displayZone}
            hasSecondZone={secondZone !== null}
          />
        </tbody>
      </table>
      <p className={styles.refusal} role="status">
        {moves.refusal}
      </p>
      {ordered.length === 0 && (
        <p className={styles.empty}>
          {t(
            'No events yet. Type a time in the first row, with its date where you know it (“10 June 2026 16:05 CEST”, “4:05pm”, “1605”), then Tab to say what happened; Enter begins the next row.',
          )}
        </p>
      )}
      {ordered.length > 0 && events.length === 0 && <p className={styles.empty}>{t('No event matches what is looked for.')}</p>}
    </div>
  );
};

/** The date of each event before which a day begins, while the rows follow the time. */
const newDays = (events: readonly TimelineEvent[], { by }: Sorting, displayZone: Zone | null): ReadonlyMap<Id, CalendarDate | null> => {
  const days = new Map<Id, CalendarDate | null>();
  let day: CalendarDate | null | undefined;
  for (const { id, when } of by === 'time' ? events : []) {
    const { date } = showWhen(when, displayZone);
    if (date !== day) days.set(id, date);
    day = date;
  }
  return days;
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
