import { Flag, Lock, Trash2 } from 'lucide-react';
import { useId, useState } from 'react';
import type { Milestone, TimelineEvent, Visibility } from '../../../core/report/report.ts';
import { instantOf } from '../../../core/time/instant-of.ts';
import { showWhen } from '../../../core/time/show-when.ts';
import type { When, Zone } from '../../../core/time/when.ts';
import { changeZone } from '../../../core/timeline/change-zone.ts';
import type { Draft } from '../../../store/draft.ts';
import { changeItem, removeItems } from '../../../store/edits/list-edits.ts';
import { Button } from '../../parts/button.tsx';
import { milestoneLabels, optionsOf, visibilityLabels } from '../../parts/labels.ts';
import styles from '../timeline.module.css';
import { cellName } from './grid-keys.ts';
import { readDateCell, readTimeCell, readZoneCell } from './read-cells.ts';
import { TextCell } from './text-cell.tsx';
import { TypedCell } from './typed-cell.tsx';

const milestoneOptions = optionsOf(milestoneLabels);
const visibilityOptions = optionsOf(visibilityLabels);

/** The same instant by the clocks of another zone; the time as it is where that can't be said. */
const inZone = (when: When, zone: Zone): When => {
  const changed = changeZone(when, zone, 'instant');
  return changed.kind === 'changed' ? changed.when : when;
};

/** One event as a row of cells; a cell that can't be read keeps its words and says why. */
export const EventRow = (props: {
  readonly draft: Draft;
  readonly event: TimelineEvent;
  readonly previous: TimelineEvent | null;
  readonly displayZone: Zone | null;
  readonly row: number;
}) => {
  const { draft, event, previous, displayZone, row } = props;
  const { when } = event;
  const noteId = useId();
  const [flag, setFlag] = useState<string | null>(null);
  const shown = showWhen(when, displayZone);
  const instant = instantOf(when);
  const name = `${[shown.time, shown.zone].filter(Boolean).join(' ') || 'event'} ${event.text}`.trim();
  const change = (part: Partial<TimelineEvent>): void => changeItem(draft, 'events', event.id, part);
  // What is typed into a cell is meant as the cell shows it: in the display zone, and kept in the event's own.
  const asShown = displayZone === null ? when : inZone(when, displayZone);
  const take = (read: ReturnType<typeof readTimeCell>): string | null => {
    if (read.kind === 'unread') return read.reason;
    setFlag(read.flags[0]?.message ?? null);
    change({ when: when.zone !== null && read.when.zone === asShown.zone ? inZone(read.when, when.zone) : read.when });
    return null;
  };
  return (
    <tr data-event={event.id} data-milestone={event.milestone !== null}>
      <td className={styles.date}>
        <TypedCell
          label={`Date of ${name}`}
          cell={cellName(row, 'date')}
          value={shown.date ?? ''}
          placeholder="Date"
          onCommit={(text) => take(readDateCell(text, asShown))}
        />
      </td>
      <td className={styles.time}>
        <TypedCell
          label={`Time of ${name}`}
          cell={cellName(row, 'time')}
          value={shown.time}
          placeholder={when.entered === '' ? 'Time' : when.entered}
          describedBy={noteId}
          onCommit={(text) => take(readTimeCell(text, asShown, previous?.when ?? null))}
        />
      </td>
      <td className={styles.zone}>
        <TypedCell
          label={`Zone of ${name}`}
          cell={cellName(row, 'zone')}
          value={shown.zone}
          placeholder={when.time === null ? '' : 'No zone'}
          onCommit={(text) => take(readZoneCell(text, asShown))}
        />
      </td>
      <td className={styles.milestone}>
        <span className={styles.withIcon}>
          {event.milestone !== null && <Flag size={13} aria-hidden />}
          <select
            aria-label={`Milestone of ${name}`}
            data-cell={cellName(row, 'milestone')}
            value={event.milestone ?? ''}
            onChange={(e) => change({ milestone: e.target.value === '' ? null : (e.target.value as Milestone) })}
          >
            <option value="">–</option>
            {milestoneOptions.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </span>
      </td>
      <td className={styles.text}>
        <TextCell
          label={`What happened at ${name}`}
          cell={cellName(row, 'text')}
          value={event.text}
          onCommit={(text) => change({ text })}
        />
        <div id={noteId} className={styles.notes}>
          {flag !== null && <p>{flag}</p>}
          {(instant.kind === 'nonexistent' || instant.kind === 'doubled') && <p>{instant.message}</p>}
          {instant.kind === 'doubled' && (
            <p>
              <Button look="outlined" onPress={() => change({ when: { ...when, occurrence: 'first' } })}>
                The first, before the clocks went back
              </Button>{' '}
              <Button look="outlined" onPress={() => change({ when: { ...when, occurrence: 'second' } })}>
                The second
              </Button>
            </p>
          )}
        </div>
      </td>
      <td className={styles.visibility} data-visibility={event.visibility}>
        <span className={styles.withIcon}>
          {event.visibility !== 'public' && <Lock size={13} aria-hidden />}
          <select
            aria-label={`Who may see ${name}`}
            data-cell={cellName(row, 'visibility')}
            value={event.visibility}
            onChange={(e) => change({ visibility: e.target.value as Visibility })}
          >
            {visibilityOptions.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </span>
      </td>
      <td className={styles.rowTools}>
        <Button
          look="icon"
          tip="Delete (Ctrl+Shift+Backspace)"
          aria-label={`Delete ${name}`}
          onPress={() => removeItems(draft, 'events', [event.id])}
        >
          <Trash2 size={15} />
        </Button>
      </td>
    </tr>
  );
};
