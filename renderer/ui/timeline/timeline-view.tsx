import { useMemo, useState } from 'react';
import { keyFigures } from '../../core/metrics/key-figures.ts';
import { showDuration } from '../../core/time/duration.ts';
import type { Zone } from '../../core/time/when.ts';
import { orderEvents } from '../../core/timeline/order-events.ts';
import type { Draft } from '../../store/draft.ts';
import { editDraft } from '../../store/edits/edit-draft.ts';
import { changeItem } from '../../store/edits/list-edits.ts';
import { useWatched } from '../hooks/use-watched.ts';
import { Button } from '../parts/button.tsx';
import { ChoiceField } from '../parts/choice-field.tsx';
import { EventGrid } from './event-grid.tsx';
import { type Sorting, sortEvents } from './sort-events.ts';
import styles from './timeline.module.css';

/** The timeline: the key figures as a row of plain numbers, and the grid of events. */
export const TimelineView = ({ draft }: { readonly draft: Draft }) => {
  const report = useWatched(draft.report);
  const [sorting, setSorting] = useState<Sorting>({ by: 'time', isDescending: false });
  const [displayZone, setDisplayZone] = useState<string>('');
  const ordered = useMemo(() => orderEvents(report.events), [report.events]);
  const events = useMemo(() => sortEvents(ordered, sorting), [ordered, sorting]);
  const figures = useMemo(() => keyFigures(report.events), [report.events]);
  const zones = useMemo(() => {
    const used = [...new Set(report.events.map((event) => event.when.zone))].filter((zone) => zone !== null);
    return [...new Set<string>([...used, ...(report.details.zone === null ? [] : [report.details.zone]), 'UTC'])];
  }, [report.events, report.details.zone]);
  const withoutZone = report.events.filter((event) => event.when.time !== null && event.when.zone === null);
  const giveZone = (zone: Zone): void => {
    editDraft(draft, () => {
      for (const event of withoutZone) changeItem(draft, 'events', event.id, { when: { ...event.when, zone } });
    });
  };
  const [first] = zones;
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
      <EventGrid
        draft={draft}
        events={events}
        sorting={sorting}
        onSort={setSorting}
        displayZone={displayZone === '' ? null : (displayZone as Zone)}
        defaultZone={report.details.zone}
      />
    </div>
  );
};
