import { useState } from 'react';
import { Checkbox } from 'react-aria-components';
import { newEvent } from '../../../core/report/new-event.ts';
import { textBlock } from '../../../core/rich-text/walk.ts';
import { readWhen } from '../../../core/time/read-when.ts';
import { readZone } from '../../../core/time/read-zone.ts';
import type { CalendarDate, Zone } from '../../../core/time/when.ts';
import type { TimelineReading } from '../../../core/timeline/reading.ts';
import type { Draft } from '../../../store/draft.ts';
import { appendText } from '../../../store/edits/append-text.ts';
import { editDraft } from '../../../store/edits/edit-draft.ts';
import { addItems } from '../../../store/edits/list-edits.ts';
import { Button } from '../../parts/button.tsx';
import { CommittedField } from '../../parts/committed-field.tsx';
import { Dialog, DialogButtons } from '../../parts/dialog.tsx';
import styles from './paste.module.css';
import { PastePreview } from './paste-preview.tsx';
import { useReading } from './use-reading.ts';

/** More events than this at once would make the timeline unusable; nobody publishes them. */
const most = 5000;

/** Takes in a pasted timeline: what was read is shown with all its doubts before anything is taken over, and no word is dropped. */
export const PasteDialog = (props: {
  readonly draft: Draft;
  readonly first: string;
  readonly zone: Zone | null;
  readonly date: CalendarDate | null;
  readonly onClose: () => void;
}) => {
  const { draft } = props;
  const [text, setText] = useState(props.first);
  const [zone, setZone] = useState(props.zone);
  const [date, setDate] = useState(props.date);
  const [problem, setProblem] = useState<string | null>(null);
  const [keepsRest, setKeepsRest] = useState(true);
  const reading = useReading(text, { zone, date, locale: navigator.language, t0: null });
  const read = reading.kind === 'read' ? reading.reading : null;
  const count = read?.events.length ?? 0;

  const changeZone = (words: string): void => {
    const found = words.trim() === '' ? null : readZone(words.trim(), date === null ? null : { date, time: null }, null);
    setProblem(found?.kind === 'unknown' ? `“${words}” is no zone that Debrief knows; the zone was left as it was.` : null);
    if (found === null || found.kind === 'zone') setZone(found?.zone ?? null);
  };
  const changeDate = (words: string): void => {
    const found = words.trim() === '' ? null : readWhen(words, { date: null, zone: null, previous: null });
    const isUnread = found !== null && (found.kind === 'unread' || found.when.date === null);
    setProblem(isUnread ? `“${words}” is no date; the date was left as it was.` : null);
    if (!isUnread) setDate(found?.kind === 'read' ? found.when.date : null);
  };
  const take = (taken: TimelineReading): void => {
    const rest = keepsRest ? taken.leftovers.map((leftover) => leftover.text.trim()).filter((words) => words !== '') : [];
    editDraft(draft, () => {
      addItems(
        draft,
        'events',
        taken.events.map((event) => newEvent(event.when, event.text)),
        null,
      );
      appendText(
        draft,
        rest.flatMap((words) => words.split('\n')).map((line) => textBlock('p', line)),
      );
    });
    props.onClose();
  };

  return (
    <Dialog title="Paste a timeline" isWide onClose={props.onClose}>
      <div className={styles.columns}>
        <div className={styles.source}>
          <textarea
            className={styles.text}
            aria-label="The pasted timeline"
            placeholder="Paste a timeline, a chat, a log or a table here"
            autoFocus
            spellCheck={false}
            value={text}
            onChange={(event) => setText(event.target.value)}
          />
          <div className={styles.context}>
            <CommittedField label="Date of times without one" value={date ?? ''} placeholder="2026-06-10" isRead onCommit={changeDate} />
            <CommittedField label="Zone of times without one" value={zone ?? ''} placeholder="Nobody said" isRead onCommit={changeZone} />
          </div>
          {problem !== null && (
            <p role="alert" className={styles.problem}>
              {problem}
            </p>
          )}
        </div>
        <PastePreview reading={reading} />
      </div>
      {read !== null && read.leftovers.length > 0 && (
        <Checkbox className={styles.rest ?? ''} isSelected={keepsRest} onChange={setKeepsRest}>
          <span className={styles.box} aria-hidden />
          Put the words that are no event at the end of the text
        </Checkbox>
      )}
      <DialogButtons>
        <Button onPress={props.onClose}>Cancel</Button>
        <Button
          look="filled"
          isDisabled={read === null || count === 0 || count > most}
          onPress={() => (read === null ? undefined : take(read))}
        >
          {count === 1 ? 'Add one event' : `Add ${count.toLocaleString('en')} events`}
        </Button>
      </DialogButtons>
      {count > most && <p className={styles.problem}>More than {most.toLocaleString('en')} events at once: paste them in parts.</p>}
    </Dialog>
  );
};
