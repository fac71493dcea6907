import { useMemo, useState } from 'react';
import { newEvent } from '../../../core/report/new-event.ts';
import type { Visibility } from '../../../core/report/report.ts';
import type { TextBlock } from '../../../core/rich-text/rich-text.ts';
import { textBlock } from '../../../core/rich-text/walk.ts';
import { instantOf } from '../../../core/time/instant-of.ts';
import type { CalendarDate, Instant, Zone } from '../../../core/time/when.ts';
import { readWhen } from '../../../core/time/words/read-when.ts';
import { readTypedZone } from '../../../core/time/zones/read-typed-zone.ts';
import { readingDoubts } from '../../../core/timeline/doubts/reading-doubts.ts';
import { looksLikeChat } from '../../../core/timeline/looks-like-chat.ts';
import type { TimelineReading } from '../../../core/timeline/reading.ts';
import type { Draft } from '../../../store/draft.ts';
import { appendText } from '../../../store/edits/append-text.ts';
import { noteDoubts } from '../../../store/edits/doubt-edits.ts';
import { editDraft } from '../../../store/edits/edit-draft.ts';
import { addItems } from '../../../store/edits/list-edits.ts';
import { keepVersion } from '../../../store/versions/versions.ts';
import { fromBelow } from '../../../words/from-below.ts';
import { said, t } from '../../../words/words.ts';
import { useServices } from '../../app/services.ts';
import { useDay } from '../../hooks/use-day.ts';
import { type AtHand, usePresent } from '../../hooks/use-present.ts';
import { Button } from '../../parts/button.tsx';
import { CheckBox } from '../../parts/check-box.tsx';
import { ChoiceField } from '../../parts/choice-field.tsx';
import { CommittedField } from '../../parts/committed-field.tsx';
import { Dialog, DialogButtons } from '../../parts/dialog.tsx';
import { optionsOf, visibilityLabels } from '../../parts/labels.ts';
import styles from './paste.module.css';
import { PastePreview } from './paste-preview.tsx';
import { type Answer, answered, countsFromStart, hasOpenDates, localeOf, usualOrder } from './paste-questions.ts';
import { SourceText } from './source-text.tsx';
import { usePastedText } from './use-pasted-text.ts';
import { type Reading, useReading } from './use-reading.ts';

/** Answers to the doubts of one reading; they are gone when the text is read anew. */
type Answers = { readonly of: TimelineReading | null; readonly given: ReadonlyMap<number, Answer> };

/** When "T0" was; `none` while nobody has said so. */
type Start =
  | { readonly kind: 'none' }
  | { readonly kind: 'instant'; readonly instant: Instant }
  | { readonly kind: 'unread'; readonly reason: string };

const startOf = (words: string, date: CalendarDate | null, zone: Zone | null, atHand: AtHand): Start => {
  if (words.trim() === '') return { kind: 'none' };
  const read = readWhen(words, { date, zone, previous: null, ...atHand });
  if (read.kind === 'unread') return read;
  const result = instantOf(read.when);
  if (result.kind === 'instant') return { kind: 'instant', instant: result.instant };
  return {
    kind: 'unread',
    reason:
      result.kind === 'incomplete'
        ? t('T0 needs a date, a time and a zone; here is missing: {parts}.', {
            parts: result.missing.map((part) => missingLabels[part]).join(', '),
          })
        : fromBelow(result.message),
  };
};

const visibilityOptions = optionsOf<Visibility>(visibilityLabels);

const missingLabels = said({ date: 'date', time: 'time', zone: 'zone' });

/** What stood among private lines is as private. */
const privately = (block: TextBlock, audience: Visibility): TextBlock =>
  audience === 'public' ? block : { ...block, attrs: { ...block.attrs, visibility: audience } };

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
  const { db, now } = useServices();
  const kept = usePastedText(draft.id, props.first);
  const { text } = kept;
  const { choices, choose } = kept;
  const zone = choices.zone === undefined ? props.zone : choices.zone;
  const date = choices.date === undefined ? props.date : choices.date;
  const [problem, setProblem] = useState<string | null>(null);
  const { keepsRest = true, order = usualOrder(navigator.language), start = '' } = choices;
  // What colleagues wrote to one another is not meant for everybody.
  const isChat = useMemo(() => looksLikeChat(text), [text]);
  const audience = choices.audience ?? (isChat ? 'internal' : 'public');
  const [answers, setAnswers] = useState<Answers>({ of: null, given: new Map() });
  const readDay = useDay(false);
  const atHand = usePresent();
  // Read once where it was typed: what counts from now would move on with every drawing.
  const t0 = useMemo(() => startOf(start, date, zone, atHand()), [start, date, zone, atHand]);
  const found = useReading(text, { zone, date, locale: localeOf(order), t0: t0.kind === 'instant' ? t0.instant : null });
  const reading = useMemo<Reading>(
    () =>
      found.kind === 'read' && found.reading === answers.of ? { kind: 'read', reading: answered(found.reading, answers.given) } : found,
    [found, answers],
  );
  const read = reading.kind === 'read' ? reading.reading : null;
  const asksForStart = useMemo(() => start !== '' || countsFromStart(text), [start, text]);
  const asksForOrder = useMemo(() => hasOpenDates(text), [text]);
  const answerAll = (given: ReadonlyMap<number, Answer>): void => {
    if (found.kind !== 'read') return;
    const before = answers.of === found.reading ? answers.given : new Map<number, Answer>();
    setAnswers({ of: found.reading, given: new Map([...before, ...given]) });
  };
  const count = read?.events.length ?? 0;

  const changeZone = (words: string): void => {
    const found = words.trim() === '' ? null : readTypedZone(words.trim(), date === null ? null : { date, time: null }, null);
    setProblem(found?.kind === 'unknown' ? t('“{words}” is no zone that Debrief knows; the zone was left as it was.', { words }) : null);
    if (found === null || found.kind === 'zone') choose({ zone: found?.zone ?? null });
  };
  const changeDate = (words: string): void => {
    const found = words.trim() === '' ? null : readDay(words);
    setProblem(found?.kind === 'unread' ? t('“{words}” is no date; the date was left as it was.', { words }) : null);
    if (found?.kind !== 'unread') choose({ date: found?.date ?? null });
  };
  const take = async (taken: TimelineReading): Promise<void> => {
    await draft.flush();
    const version = await keepVersion(db, draft.id, draft.report.get(), { reason: 'before-import', name: '', by: null, at: now() });
    if (version.kind === 'failed') {
      setProblem(fromBelow(version.reason));
      return;
    }
    const rest = keepsRest ? taken.leftovers.map((leftover) => leftover.text.trim()).filter((words) => words !== '') : [];
    editDraft(draft, () => {
      const ids = addItems(
        draft,
        'events',
        // What was kept from everybody before stays so.
        taken.events.map(({ when, text: words, about }) => ({
          ...newEvent(when, words),
          ...about,
          visibility: about?.visibility === undefined || about.visibility === 'public' ? audience : about.visibility,
        })),
        null,
      );
      // What was left open here is asked in the rows.
      for (const [at, flags] of readingDoubts(taken).entries()) {
        const [id, event] = [ids[at], taken.events[at]];
        if (id !== undefined && event !== undefined) noteDoubts(draft, id, event.when, flags);
      }
      appendText(
        draft,
        rest.flatMap((words) => words.split('\n')).map((line) => privately(textBlock('p', line), audience)),
      );
    });
    kept.forget();
    props.onClose();
  };

  return (
    <Dialog title={t('Paste a timeline')} isWide onClose={props.onClose}>
      <div className={styles.columns}>
        <div className={styles.source}>
          <SourceText text={text} onChange={kept.change} />
          <div className={styles.context}>
            <CommittedField
              label={t('Date of times without one')}
              value={date ?? ''}
              placeholder="2026-06-10"
              isRead
              onCommit={changeDate}
            />
            <CommittedField
              label={t('Zone of times without one')}
              value={zone ?? ''}
              placeholder={t('Nobody said')}
              isRead
              onCommit={changeZone}
            />
            <ChoiceField
              label={t('Visible to')}
              value={audience}
              options={visibilityOptions}
              {...(isChat && choices.audience === undefined
                ? { hint: t('This looks like a chat: its events are suggested as internal.') }
                : {})}
              onChoose={(chosen) => choose({ audience: chosen })}
            />
            {asksForStart && (
              <CommittedField
                label={t('T0, when the incident began')}
                value={start}
                placeholder="2026-06-10 16:00 CEST"
                isRead
                problem={t0.kind === 'unread' ? fromBelow(t0.reason) : null}
                onCommit={(words) => choose({ start: words })}
              />
            )}
            {asksForOrder && (
              <ChoiceField
                label={t('Dates such as 03/04')}
                value={order}
                options={[
                  { value: 'day-first', label: t('Day first: 3 April') },
                  { value: 'month-first', label: t('Month first: 4 March') },
                ]}
                onChoose={(chosen) => choose({ order: chosen })}
              />
            )}
          </div>
          {kept.earlier !== null && (
            <p className={styles.quiet}>
              {t('Another text was left here unfinished.')} <Button onPress={kept.putBack}>{t('Put it back')}</Button>
            </p>
          )}
          {problem !== null && (
            <p role="alert" className={styles.problem}>
              {problem}
            </p>
          )}
        </div>
        <PastePreview reading={reading} onAnswer={(from, given) => answerAll(new Map([[from, given]]))} onAnswers={answerAll} />
      </div>
      {read !== null && read.leftovers.length > 0 && (
        <CheckBox isSelected={keepsRest} onChange={(isKept) => choose({ keepsRest: isKept })}>
          {t('Put the words that are no event at the end of the text')}
        </CheckBox>
      )}
      <DialogButtons>
        <Button onPress={props.onClose}>{t('Cancel')}</Button>
        <Button
          look="filled"
          isDisabled={read === null || count === 0 || count > most}
          onPress={() => (read === null ? undefined : take(read))}
        >
          {t('Add {count, plural, one {one event} other {# events}}', { count })}
        </Button>
      </DialogButtons>
      {count > most && <p className={styles.problem}>{t('More than {most, number} events at once: paste them in parts.', { most })}</p>}
    </Dialog>
  );
};
