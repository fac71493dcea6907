import { type ClipboardEvent, useMemo, useState } from 'react';
import { keyFigures } from '../../core/metrics/key-figures.ts';
import { showDuration } from '../../core/time/duration.ts';
import type { Duration, Zone } from '../../core/time/when.ts';
import { anyEvent, findEvents } from '../../core/timeline/find-events.ts';
import { findGaps } from '../../core/timeline/gaps.ts';
import { orderEvents } from '../../core/timeline/order-events.ts';
import type { Draft } from '../../store/draft.ts';
import { changeItems } from '../../store/edits/list-edits.ts';
import { useWatched } from '../hooks/use-watched.ts';
import { Button } from '../parts/button.tsx';
import { ChoiceField } from '../parts/choice-field.tsx';
import { ChangeDialog } from './bulk/change-dialog.tsx';
import { EventGrid } from './grid/event-grid.tsx';
import { type Sorting, sortEvents } from './grid/sort-events.ts';
import { PasteDialog } from './paste/paste-dialog.tsx';
import styles from './timeline.module.css';
import { TimelineChart } from './timeline-chart.tsx';
import { TimelineTools } from './tools/timeline-tools.tsx';
import { useTimelineExport } from './tools/use-timeline-export.ts';

/** A stretch without an entry that is worth a mark. */
const longGap = (30 * 60_000) as Duration;

/** The timeline: the key figures as a row of plain numbers, and the grid of events. */
export const TimelineView = ({ draft }: { readonly draft: Draft }) => {
  const report = useWatched(draft.report);
  const [sorting, setSorting] = useState<Sorting>({ by: 'time', isDescending: false });
  const [displayZone, setDisplayZone] = useState<string>('');
  const ordered = useMemo(() => orderEvents(report.events), [report.events]);
  const [words, setWords] = useState('');
  const [pasted, setPasted] = useState<string | null>(null);
  const [isChanging, setIsChanging] = useState(false);
  const exportTimeline = useTimelineExport(draft);
  const shownZone = displayZone === '' ? null : (displayZone as Zone);
  const events = useMemo(() => {
    const query = { ...anyEvent, words };
    const found = words.trim() === '' ? ordered : findEvents(ordered, query, (event) => event.category, shownZone);
    return sortEvents(found, sorting);
  }, [ordered, sorting, words, shownZone]);
  const gaps = useMemo(() => new Map(findGaps(ordered, longGap).map((gap) => [gap.before, gap.length])), [ordered]);
  const isWhole = sorting.by === 'time' && !sorting.isDescending && words.trim() === '';
  const figures = useMemo(() => keyFigures(report.events), [report.events]);
  const zones = useMemo(() => {
    const used = [...new Set(report.events.map((event) => event.when.zone))].filter((zone) => zone !== null);
    return [...new Set<string>([...used, ...(report.details.zone === null ? [] : [report.details.zone]), 'UTC'])];
  }, [report.events, report.details.zone]);
  const withoutZone = report.events.filter((event) => event.when.time !== null && event.when.zone === null);
  const giveZone = (zone: Zone): void => {
    changeItems(
      draft,
      'events',
      withoutZone.map((event) => ({ id: event.id, change: { when: { ...event.when, zone } } })),
    );
  };
  const [first] = zones;
  /** Several lines at once are a timeline, wherever in the grid they are pasted; in the cell for words they are words. */
  const takePaste = (event: ClipboardEvent): void => {
    const text = event.clipboardData.getData('text/plain');
    const isWords = event.target instanceof HTMLTextAreaElement;
    if (isWords || text.split('\n').filter((line) => line.trim() !== '').length < 2) return;
    event.preventDefault();
    setPasted(text);
  };
  return (
    <div className={styles.view}>
      <div className={styles.head}>
        <dl className={styles.figures} aria-label="Key figures">
          {figures.map((figure) => (
            <div key={figure.kind} title={figure.reason}>
              <dt>{figure.label}</dt>
              <dd className={figure.value === null ? styles.noValue : undefined}>
                {figure.value === null ? '–' : showDuration(figure.value)}
              </dd>
            </div>
          ))}
        </dl>
        <ChoiceField
          label="Times shown"
          value={displayZone}
          options={[{ value: '', label: 'As entered' }, ...zones.map((zone) => ({ value: zone, label: `In ${zone}` }))]}
          onChoose={setDisplayZone}
        />
      </div>
      <TimelineChart report={report} zone={shownZone} />
      {withoutZone.length > 0 && (
        <div className={styles.warning} role="status">
          <p>
            {withoutZone.length === 1 ? 'One event has' : `${withoutZone.length} events have`} no zone. Until somebody says which, they are
            shown without one and can't be compared.
          </p>
          {first !== undefined && (
            <Button look="outlined" onPress={() => giveZone(first as Zone)}>
              They are all {first}
            </Button>
          )}
        </div>
      )}
      <TimelineTools
        words={words}
        onFind={setWords}
        onPaste={() => setPasted('')}
        onChange={events.length === 0 ? null : () => setIsChanging(true)}
        onExport={(format) => void exportTimeline(format)}
      />
      <EventGrid
        draft={draft}
        events={events}
        sorting={sorting}
        onSort={setSorting}
        displayZone={shownZone}
        gaps={isWhole ? gaps : null}
        onPaste={takePaste}
        defaultZone={report.details.zone}
      />
      {isChanging && <ChangeDialog draft={draft} events={events} onClose={() => setIsChanging(false)} />}
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
