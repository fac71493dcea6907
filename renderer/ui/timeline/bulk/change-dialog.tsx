import { useMemo, useState } from 'react';
import type { TimelineEvent } from '../../../core/report/report.ts';
import type { DayReading } from '../../../core/time/dates/read-day.ts';
import { readMove } from '../../../core/time/lengths/read-move.ts';
import { showWhen } from '../../../core/time/shown/show-when.ts';
import { timeToEnd } from '../../../core/time/shown/time-to-end.ts';
import type { When } from '../../../core/time/when.ts';
import { readTypedZone } from '../../../core/time/zones/read-typed-zone.ts';
import { changeZones } from '../../../core/timeline/changes/change-zone.ts';
import { giveDates, lacksDate } from '../../../core/timeline/changes/give-dates.ts';
import { shiftEvents } from '../../../core/timeline/changes/shift-events.ts';
import type { Draft } from '../../../store/draft.ts';
import { type ChangedWhen, setWhens } from '../../../store/edits/doubt-edits.ts';
import { keepVersion } from '../../../store/versions/versions.ts';
import { fromBelow } from '../../../words/from-below.ts';
import { said, spokenLanguage, t } from '../../../words/words.ts';
import { useServices } from '../../app/services.ts';
import { useDay } from '../../hooks/use-day.ts';
import { Button } from '../../parts/button.tsx';
import { ChoiceField } from '../../parts/choice-field.tsx';
import { CommittedField } from '../../parts/committed-field.tsx';
import { Dialog, DialogButtons } from '../../parts/dialog.tsx';
import { optionsOf } from '../../parts/labels.ts';
import styles from '../paste/paste.module.css';

/** What can be done to many times at once. */
export type Way = 'move' | 'keep-clock' | 'keep-instant' | 'date';

const ways = optionsOf<Way>(
  said({
    move: 'Move them earlier or later',
    'keep-clock': 'Change the zone, keep the clock (“these were UTC”)',
    'keep-instant': 'Change the zone, keep the moment',
    date: 'Give a date to those without one',
  }),
);

const labels = said({
  move: 'By how much',
  'keep-clock': 'To which zone',
  'keep-instant': 'To which zone',
  date: 'The date of the first of them',
});
const zones = 'UTC, Europe/Paris';
const placeholders: Readonly<Record<Way, string>> = {
  move: '+15 min, -1 h, 1:30',
  'keep-clock': zones,
  'keep-instant': zones,
  date: '2026-06-10, 10 June 2026',
};

type Planned = ChangedWhen & { readonly message: string | null };

/** What the words would do to the events, or why they can't be read; nothing yet while there are no words. */
const plan = (
  events: readonly TimelineEvent[],
  way: Way,
  words: string,
  readDay: (text: string) => DayReading,
): { readonly changes: readonly Planned[]; readonly problem: string | null } => {
  if (words.trim() === '') return { changes: [], problem: null };
  if (way === 'move') {
    const by = readMove(words);
    if (by === null)
      return { changes: [], problem: t('“{words}” is no length of time. Write one such as +15 min, -1 h or 1:30.', { words }) };
    return { changes: shiftEvents(events, by), problem: null };
  }
  if (way === 'date') {
    const read = readDay(words);
    if (read.kind === 'unread')
      return { changes: [], problem: t('“{text}” is no date. Write one such as 2026-07-01 or 1 July 2026.', { text: words }) };
    return { changes: giveDates(events, read.date), problem: null };
  }
  const zone = readTypedZone(words.trim(), null, null);
  if (zone.kind === 'unknown') {
    return { changes: [], problem: t('“{words}” is no zone that Debrief knows. Write one such as UTC, CEST or Europe/Paris.', { words }) };
  }
  return { changes: changeZones(events, zone.zone, way === 'keep-clock' ? 'clock' : 'instant'), problem: null };
};

const words = (when: When): string => {
  const shown = showWhen(when, null, true, spokenLanguage());
  return [shown.date, timeToEnd(shown), shown.zone === '' ? t('no zone') : shown.zone].filter(Boolean).join(' ');
};

const titleFor = (count: number, isSelection: boolean): string => {
  if (count === 1) return isSelection ? t('Change the time of the selected event') : t('Change the time of the one event shown');
  return isSelection
    ? t('Change the times of the {count, number} selected events', { count })
    : t('Change the times of all {count, number} events shown', { count });
};

/** As many rows as are looked at; the rest is counted. */
const most = 200;

/** What is typed for it: the two ways to change a zone ask for the same. */
const kindOf = (way: Way): 'move' | 'date' | 'zone' => (way === 'move' || way === 'date' ? way : 'zone');

/** Changes the times of many events, after showing each before and after; one step of undo, and a version is kept before. */
export const ChangeDialog = (props: {
  readonly draft: Draft;
  readonly events: readonly TimelineEvent[];
  /** Whether these are the selected events; else all that the grid shows. */
  readonly isSelection: boolean;
  readonly way: Way;
  readonly onClose: () => void;
}) => {
  const { draft, events, isSelection } = props;
  const [chosen, setChosen] = useState<Way | null>(null);
  const way = chosen ?? props.way;
  const [typed, setTyped] = useState('');
  const { db, now, notify } = useServices();
  const readDay = useDay(false);
  const { changes, problem } = useMemo(() => plan(events, way, typed, readDay), [events, way, typed, readDay]);
  const changing = changes.filter(({ before, after }) => words(before) !== words(after));
  // What somebody has to look at comes first where not all can be shown.
  const listed =
    changes.length <= most ? changes : [...changes].sort((a, b) => Number(a.message === null) - Number(b.message === null)).slice(0, most);
  const odd = changes.filter(({ message }) => message !== null).length;
  const texts = useMemo(() => new Map(events.map((event) => [event.id, event.text])), [events]);
  const apply = async (): Promise<void> => {
    await draft.flush();
    const version = await keepVersion(db, draft.id, draft.report.get(), { reason: 'before-change', name: '', by: null, at: now() });
    if (version.kind === 'failed') {
      notify({ kind: 'problem', message: version.reason });
      return;
    }
    setWhens(draft, changing, way === 'date' ? ['date'] : []);
    props.onClose();
  };
  return (
    <Dialog
      title={props.way === 'date' ? t('Give a date to those without one') : titleFor(events.length, isSelection)}
      isWide
      onClose={props.onClose}
    >
      <div className={styles.context}>
        <ChoiceField
          label={t('What to do')}
          value={way}
          options={ways.filter(({ value }) => (props.way === 'date' ? value === 'date' : value !== 'date' || events.some(lacksDate)))}
          onChoose={(next) => {
            setChosen(next);
            // A zone is one whatever it is to keep.
            if (kindOf(next) !== kindOf(way)) setTyped('');
          }}
        />
        <CommittedField
          key={kindOf(way)}
          label={labels[way]}
          value={typed}
          placeholder={placeholders[way]}
          problem={problem}
          onCommit={setTyped}
          // Who has gone to the choice above stays there.
          isFirst={chosen === null}
        />
      </div>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      <section className={styles.changes} aria-label={t('Before and after')} tabIndex={0}>
        {changes.length === 0 && (
          <p className={styles.quiet}>{t('Each event is shown here before and after, and nothing changes before you say so.')}</p>
        )}
        {odd > 0 && (
          <p className={styles.summary} role="status">
            {t('{odd, plural, one {One event} other {# events}} to look at', { odd })}
          </p>
        )}
        <ul className={styles.events}>
          {listed.map(({ id, before, after, message }) => (
            <li key={id}>
              <span className={styles.when}>
                {words(before)} <span aria-hidden>→</span> <span className={styles.quiet}>{t('becomes')}</span> {words(after)}
              </span>
              <span>
                {texts.get(id)}
                {message !== null && <span className={styles.flag}>{fromBelow(message)}</span>}
              </span>
            </li>
          ))}
        </ul>
        {changes.length > listed.length && (
          <p className={styles.quiet}>
            {t('and {count, number} more, changed in the same way', { count: changes.length - listed.length })}
          </p>
        )}
      </section>
      <DialogButtons>
        <Button onPress={props.onClose}>{t('Cancel')}</Button>
        <Button look="filled" isDisabled={changing.length === 0} onPress={apply}>
          {t('Change {count, plural, one {one event} other {# events}}', { count: changing.length })}
        </Button>
      </DialogButtons>
    </Dialog>
  );
};
