import { type ClipboardEvent, useDeferredValue, useMemo, useRef, useState } from 'react';
import { keyFigures } from '../../core/metrics/key-figures.ts';
import type { Id } from '../../core/report/report.ts';
import type { Duration, Zone } from '../../core/time/when.ts';
import { lacksDate } from '../../core/timeline/changes/give-dates.ts';
import { findsAll, lacksZone } from '../../core/timeline/find-events.ts';
import { findGaps } from '../../core/timeline/order/gaps.ts';
import { orderEvents } from '../../core/timeline/order/order-events.ts';
import type { Draft } from '../../store/draft.ts';
import { spokenLanguage, t } from '../../words/words.ts';
import { ExportGate } from '../export/export-gate.tsx';
import { useWatched } from '../hooks/use-watched.ts';
import { ChoiceField } from '../parts/choice-field.tsx';
import { Guard } from '../parts/guard.tsx';
import { ChangeDialog, type Way } from './bulk/change-dialog.tsx';
import { SelectionBar } from './bulk/selection-bar.tsx';
import { useSelection } from './bulk/use-selection.ts';
import { HeadFigures } from './chart/head-figures.tsx';
import { EventGrid } from './grid/event-grid.tsx';
import { focusWhen } from './grid/focus-cell.ts';
import { type Sorting, sortEvents } from './grid/sort-events.ts';
import { TimelineNews } from './news/timeline-news.tsx';
import { PasteDialog } from './paste/paste-dialog.tsx';
import { rowOf } from './rows/row-of.ts';
import styles from './timeline.module.css';
import { TimelineChart } from './timeline-chart.tsx';
import { DateWarning } from './tools/date-warning.tsx';
import { DoubledWarning } from './tools/doubled-warning.tsx';
import { countFilters, noFilter, queryOf } from './tools/event-filter.ts';
import { FilterBar, FilterState } from './tools/filter-bar.tsx';
import { SharedDoubts } from './tools/shared-doubts.tsx';
import { TimelineTools } from './tools/timeline-tools.tsx';
import tools from './tools/tools.module.css';
import { useCategories } from './tools/use-categories.ts';
import { useShownEvents } from './tools/use-shown-events.ts';
import { useTimelineExport } from './tools/use-timeline-export.ts';
import { computerZone, zoneOptions } from './tools/zone-options.ts';
import { ZoneWarning } from './tools/zone-warning.tsx';

/** A stretch without an entry that is worth a mark. */
const longGap = (30 * 60_000) as Duration;

/** Goes to the words of an event in the grid; nothing happens where the grid won't show it. */
const openRow = (id: Id): void => {
  const find = (): HTMLElement | null => {
    const row = rowOf(id);
    row?.scrollIntoView({ block: 'center' });
    return row;
  };
  focusWhen(find, 'text');
};

/** The timeline: the key figures as a row of plain numbers, and the grid of events. */
export const TimelineView = ({ draft }: { readonly draft: Draft }) => {
  const report = useWatched(draft.report);
  const isClosed = report.details.state === 'published';
  const all = report.events;
  const [sorting, setSorting] = useState<Sorting>({ by: 'time', isDescending: false });
  const [shownIn, setShownIn] = useState('');
  const [secondIn, setSecondIn] = useState('');
  const [filter, setFilter] = useState(noFilter);
  const [isFiltering, setIsFiltering] = useState(false);
  const [pasted, setPasted] = useState<string | null>(null);
  const [changing, setChanging] = useState<Way | null>(null);
  const exporting = useTimelineExport(draft);
  const findBox = useRef<HTMLInputElement>(null);
  const categories = useCategories();
  const zones = useMemo(() => zoneOptions(all, report.details.zone, computerZone()), [all, report.details.zone]);
  const zoneOf = (value: string): Zone | null => zones.find((option) => option.value === value)?.zone ?? null;
  const [shownZone, secondZone] = [zoneOf(shownIn), zoneOf(secondIn)];
  const ordered = useMemo(() => orderEvents(all), [all]);
  // The fields answer at once; thousands of rows follow when there is time.
  const query = useDeferredValue(useMemo(() => queryOf(filter), [filter]));
  const isAll = findsAll(query);
  const shown = useShownEvents(ordered, query, shownZone);
  const events = useMemo(() => sortEvents(shown.events, sorting), [shown.events, sorting]);
  const ids = useMemo(() => events.map(({ id }) => id), [events]);
  const { chosen, selecting } = useSelection(ids);
  const selected = useMemo(() => (chosen.size === 0 ? [] : events.filter(({ id }) => chosen.has(id))), [events, chosen]);
  const hidden = useMemo(
    () => (chosen.size === 0 ? 0 : all.filter(({ id }) => chosen.has(id)).length - selected.length),
    [all, chosen, selected],
  );
  const gaps = useMemo(() => new Map(findGaps(ordered, longGap).map((gap) => [gap.before, gap.length])), [ordered]);
  const isWhole = sorting.by === 'time' && !sorting.isDescending && isAll;
  const figures = useMemo(() => keyFigures(all, spokenLanguage(), shownZone), [all, shownZone]);
  const withoutZone = useMemo(() => all.filter(lacksZone), [all]);
  const open = (id: Id): void => {
    shown.reveal(id);
    openRow(id);
  };
  const showAll = (): void => {
    setFilter(noFilter);
    // The button goes with the filter.
    findBox.current?.focus();
  };
  const withoutDate = useMemo(() => all.filter(lacksDate), [all]);
  // The date is given to all that lack one, whatever is chosen or filtered at the time.
  const [changed, isSelection] = changing === 'date' ? [withoutDate, false] : selected.length > 0 ? [selected, true] : [events, false];
  /** Several lines at once are a timeline, wherever in the grid they are pasted; in the cell for words they are words. */
  const takePaste = (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData('text/plain');
    const isCell = event.target instanceof HTMLElement && event.target.dataset.cell !== undefined;
    const isWords = event.target instanceof HTMLTextAreaElement;
    if (!isCell || isWords || text.split('\n').filter((line) => line.trim() !== '').length < 2) return;
    event.preventDefault();
    setPasted(text);
  };
  return (
    <div className={styles.view}>
      <div className={styles.head}>
        <HeadFigures figures={figures} />
        <div className={tools.zones}>
          <ChoiceField
            label={t('Times shown')}
            value={shownIn}
            options={[{ value: '', label: t('As entered') }, ...zones]}
            onChoose={setShownIn}
          />
          <ChoiceField
            label={t('Second zone')}
            value={secondIn}
            options={[{ value: '', label: t('None') }, ...zones]}
            onChoose={setSecondIn}
          />
        </div>
      </div>
      <TimelineNews draft={draft} events={all} />
      <TimelineChart report={report} zone={shownZone} onOpen={open} />
      {!isClosed && (
        <div className={styles.warnings}>
          {withoutDate.length > 0 && <DateWarning count={withoutDate.length} onGive={() => setChanging('date')} />}
          {withoutZone.length > 0 && <ZoneWarning draft={draft} events={all} without={withoutZone} reportZone={report.details.zone} />}
          <DoubledWarning draft={draft} events={all} />
          <SharedDoubts draft={draft} events={ordered} />
        </div>
      )}
      <div className={styles.toolRows}>
        <TimelineTools
          words={filter.words}
          findBox={findBox}
          onFind={(words) => setFilter({ ...filter, words })}
          isFiltering={isFiltering}
          filterCount={countFilters(filter)}
          onFiltering={() => setIsFiltering(!isFiltering)}
          onPaste={isClosed ? null : () => setPasted('')}
          onChange={events.length === 0 || isClosed ? null : () => setChanging('move')}
          onExport={exporting.run}
        />
        {isFiltering && <FilterBar events={all} categories={categories} filter={filter} onFilter={setFilter} />}
        {!isAll && <FilterState shown={events.length} all={all.length} strays={shown.strays} onClear={showAll} />}
      </div>
      <Guard isClosed={isClosed}>
        <EventGrid
          draft={draft}
          events={events}
          ordered={ordered}
          sorting={sorting}
          onSort={setSorting}
          displayZone={shownZone}
          secondZone={secondZone}
          gaps={isWhole ? gaps : null}
          chosen={chosen}
          selecting={selecting}
          onPaste={takePaste}
          defaultZone={report.details.zone}
        />
      </Guard>
      {selected.length > 0 && !isClosed && (
        <SelectionBar
          draft={draft}
          events={selected}
          hidden={hidden}
          categories={categories}
          onChangeTimes={() => setChanging('move')}
          onChangeZone={() => setChanging('keep-clock')}
          onClear={selecting.clear}
        />
      )}
      {exporting.stopped !== null && <ExportGate draft={draft} stopped={exporting.stopped} onClose={exporting.forget} />}
      {changing !== null && (
        <ChangeDialog draft={draft} events={changed} isSelection={isSelection} way={changing} onClose={() => setChanging(null)} />
      )}
      {pasted !== null && (
        <PasteDialog
          draft={draft}
          first={pasted}
          zone={report.details.zone}
          date={ordered.at(-1)?.when.date ?? null}
          onClose={() => setPasted(null)}
        />
      )}
    </div>
  );
};
