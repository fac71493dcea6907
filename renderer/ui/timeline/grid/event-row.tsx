import { Flag, GripVertical, Lock } from 'lucide-react';
import { memo, useId, useState } from 'react';
import type { Id, Milestone, TimelineEvent, Visibility } from '../../../core/report/report.ts';
import { showWhen } from '../../../core/time/shown/show-when.ts';
import type { When, Zone } from '../../../core/time/when.ts';
import type { WhenFlag } from '../../../core/time/words/read-flag.ts';
import { carryDoubts, doubtsAfterTyping, type TypedPart } from '../../../core/timeline/doubts/doubts.ts';
import { presentWords } from '../../../core/timeline/entered-words.ts';
import type { Draft } from '../../../store/draft.ts';
import { noteDoubts, setWhen } from '../../../store/edits/doubt-edits.ts';
import { changeItem } from '../../../store/edits/list-edits.ts';
import type { TypedWords } from '../../../store/typed-words.ts';
import { fromBelow } from '../../../words/from-below.ts';
import { spokenLanguage, t } from '../../../words/words.ts';
import { EventFindings } from '../../checks/event-findings.tsx';
import { useIsPublished } from '../../hooks/use-is-published.ts';
import { usePresent } from '../../hooks/use-present.ts';
import { milestoneLabels, optionsOf, visibilityLabels } from '../../parts/labels.ts';
import { removeRows } from '../rows/remove-rows.ts';
import { rowOf } from '../rows/row-of.ts';
import { ChoiceCell } from './choice-cell.tsx';
import { clockWords, dayWords } from './day-words.ts';
import { EventAbout } from './event-about.tsx';
import { FarRow } from './far-row.tsx';
import { focusWhen } from './focus-cell.ts';
import styles from './grid.module.css';
import { inZone } from './in-zone.ts';
import { type CellReading, readDateCell, readTimeCell, readZoneCell } from './read-cells.ts';
import { RowDetail } from './row-detail.tsx';
import { oddityOf, RowNotes } from './row-notes.tsx';
import { RowTools } from './row-tools.tsx';
import { secondTime } from './second-time.ts';
import { TextCell } from './text-cell.tsx';
import { TypedCell } from './typed-cell.tsx';
import { useNearRow } from './use-near-row.ts';

const milestoneOptions = [{ value: '', label: '–' }, ...optionsOf(milestoneLabels)];
const visibilityOptions = optionsOf(visibilityLabels);

/** The cells whose words are read. */
const typedParts: readonly TypedPart[] = ['date', 'time', 'zone'];
type Problems = Readonly<Record<TypedPart, string | null>>;

/** What a row may ask of its grid; one object as long as the grid lives. */
export type RowCommands = {
  readonly pick: (id: Id, isRange: boolean) => void;
  readonly toggleDetails: (id: Id) => void;
  /** What stands in cells and is not taken over yet. */
  readonly typed: TypedWords;
};

/** What a row is drawn from. */
type RowProps = {
  readonly draft: Draft;
  readonly event: TimelineEvent;
  /** The time of the row above; a part of it may be what a typed time counts from. */
  readonly above: When | null;
  readonly displayZone: Zone | null;
  readonly secondZone: Zone | null;
  /** Whether it is among the first, which are seen at once. */
  readonly isFirst: boolean;
  readonly isChosen: boolean;
  readonly isOpen: boolean;
  readonly landing: 'above' | 'below' | null;
  /** What is still to be looked at in its time. */
  readonly flags: readonly WhenFlag[];
  readonly commands: RowCommands;
};

/** One event as a row of cells; a cell that can't be read keeps its words and says why. Drawn anew only when something in it changes. */
export const EventRow = memo((props: RowProps) => {
  const [row, isNear] = useNearRow(props.isFirst);
  const { event, displayZone, secondZone, isChosen } = props;
  if (isNear || props.isOpen) return <NearRow {...props} />;
  return <FarRow ref={row} event={event} displayZone={displayZone} secondZone={secondZone} isChosen={isChosen} />;
});
EventRow.displayName = 'EventRow';

const NearRow = (props: RowProps) => {
  const { draft, event, displayZone, secondZone, isOpen, commands } = props;
  const { id, when } = event;
  const noteId = useId();
  const detailId = useId();
  const isClosed = useIsPublished(draft);
  const atHand = usePresent();
  const shown = showWhen(when, displayZone, true, spokenLanguage());
  const name = `${[shown.time, shown.zone].filter(Boolean).join(' ') || t('event')} ${event.text}`.trim();
  const change = (part: Partial<TimelineEvent>): void => changeItem(draft, 'events', id, part);
  // What is typed into a cell is meant as the cell shows it: in the display zone, and kept in the event's own.
  const asShown = inZone(when, displayZone);
  const kept = (read: When): When => (when.zone !== null && read.zone === asShown.zone ? inZone(read, when.zone) : read);
  const above = props.above === null ? null : inZone(props.above, displayZone);
  const read: Readonly<Record<TypedPart, (text: string) => CellReading>> = {
    date: (text) => readDateCell(text, asShown, atHand()),
    time: (text) => readTimeCell(text, asShown, above, atHand()),
    zone: (text) => readZoneCell(text, asShown),
  };
  const [problems, setProblems] = useState<Problems>(() => {
    const left = (part: TypedPart): string | null => {
      const text = commands.typed.of(`${id} ${part}`);
      if (text === null) return null;
      const reading = read[part](text);
      if (reading.kind === 'unread') return fromBelow(reading.reason);
      return t('“{text}” was typed here and is not taken over yet: Enter takes it, Escape gives back what was there.', { text });
    };
    return { date: left('date'), time: left('time'), zone: left('zone') };
  });
  const { flags } = props;
  const take = (part: TypedPart, text: string): string | null => {
    const reading = read[part](text);
    if (reading.kind === 'unread') return fromBelow(reading.reason);
    const found = reading.flags.map((flag) => (flag.suggestion === undefined ? flag : { ...flag, suggestion: kept(flag.suggestion) }));
    const after = kept(reading.when);
    setWhen(draft, id, after, doubtsAfterTyping(flags, found, when, after, part));
    return null;
  };
  const hasNotes = flags.length > 0 || oddityOf(when) !== null;
  const problemId = (cell: TypedPart): string => `${noteId} ${cell}`.replaceAll(' ', '-');
  const told = typedParts.flatMap((cell) => (problems[cell] === null ? [] : [{ cell, problem: problems[cell] }]));
  const asTyped = (cell: TypedPart) => ({
    kept: {
      get: () => commands.typed.of(`${id} ${cell}`),
      set: (words: string | null) => commands.typed.keep(`${id} ${cell}`, words),
    },
    isReadable: (text: string) => read[cell](text).kind === 'read',
    onCommit: (text: string) => take(cell, text),
    problem: problems[cell],
    onProblem: (problem: string | null) => setProblems((now) => (now[cell] === problem ? now : { ...now, [cell]: problem })),
    ...(problems[cell] !== null ? { describedBy: problemId(cell) } : cell === 'time' && hasNotes ? { describedBy: noteId } : {}),
  });
  // The question goes with its buttons; the cursor stays in the row.
  const focusTime = (): void => focusWhen(() => rowOf(id), 'time');
  return (
    <>
      <tr
        className={styles.row}
        data-row=""
        data-event={id}
        data-milestone={event.milestone !== null}
        data-chosen={props.isChosen}
        data-landing={props.landing ?? undefined}
      >
        <td className={styles.pick}>
          <span className={styles.handle} data-handle="" draggable title={t('Drag to reorder events of the same time (Alt+Up, Alt+Down)')}>
            <GripVertical size={14} aria-hidden />
          </span>
          <input
            type="checkbox"
            aria-label={t('Select {name}', { name })}
            data-cell="pick"
            checked={props.isChosen}
            onChange={({ nativeEvent }) => commands.pick(id, nativeEvent instanceof MouseEvent && nativeEvent.shiftKey)}
          />
        </td>
        <td className={styles.date}>
          <TypedCell
            label={t('Date of {name}', { name })}
            cell="date"
            value={dayWords(shown.date)}
            placeholder={t('Date')}
            {...asTyped('date')}
          />
        </td>
        <td className={styles.time}>
          <TypedCell
            label={t('Time of {name}', { name })}
            cell="time"
            value={clockWords(shown)}
            placeholder={(shown.time === '' ? presentWords(when) : '') || t('Time')}
            {...asTyped('time')}
          />
        </td>
        <td className={styles.zone}>
          <TypedCell
            label={t('Zone of {name}', { name })}
            cell="zone"
            value={shown.zone}
            placeholder={when.time === null ? '' : t('No zone')}
            {...asTyped('zone')}
          />
        </td>
        {secondZone !== null && <td className={styles.second}>{secondTime(when, secondZone, shown.date)}</td>}
        <td className={styles.milestone}>
          <span className={styles.withIcon}>
            {event.milestone !== null && <Flag size={13} aria-hidden />}
            <ChoiceCell
              label={t('Milestone of {name}', { name })}
              cell="milestone"
              value={event.milestone ?? ''}
              options={milestoneOptions}
              onChoose={(value) => change({ milestone: value === '' ? null : (value as Milestone) })}
            />
          </span>
        </td>
        <td className={styles.text}>
          <TextCell label={t('What happened at {name}', { name })} cell="text" value={event.text} onCommit={(text) => change({ text })} />
          <EventFindings draft={draft} id={id} />
          <EventAbout event={event} />
        </td>
        <td className={styles.visibility} data-visibility={event.visibility}>
          <span className={styles.withIcon}>
            {event.visibility !== 'public' && <Lock size={13} aria-hidden />}
            <ChoiceCell
              label={t('Who may see {name}', { name })}
              cell="visibility"
              value={event.visibility}
              options={visibilityOptions}
              onChoose={(value) => change({ visibility: value as Visibility })}
            />
          </span>
        </td>
        <td className={styles.rowTools}>
          <RowTools
            name={name}
            isOpen={isOpen}
            isClosed={isClosed}
            detailId={detailId}
            onToggle={() => commands.toggleDetails(id)}
            onDelete={() => removeRows(draft, [id], 'time')}
          />
        </td>
        {(hasNotes || told.length > 0) && (
          <td className={styles.notes} colSpan={secondZone === null ? 8 : 9}>
            {told.map(({ cell, problem }) => (
              <p key={cell} id={problemId(cell)} className={styles.problem} role="alert">
                {problem}
              </p>
            ))}
            {hasNotes && (
              <RowNotes
                id={noteId}
                when={when}
                flags={flags}
                onChoose={(chosen, answered) => {
                  const open = flags.filter((flag) => flag !== answered);
                  setWhen(draft, id, chosen, carryDoubts(open, when, chosen, []));
                  focusTime();
                }}
                onDismiss={(answered) => {
                  noteDoubts(
                    draft,
                    id,
                    when,
                    flags.filter((flag) => flag !== answered),
                  );
                  focusTime();
                }}
              />
            )}
          </td>
        )}
      </tr>
      {isOpen && <RowDetail id={detailId} draft={draft} event={event} name={name} onClose={() => commands.toggleDetails(id)} />}
    </>
  );
};
