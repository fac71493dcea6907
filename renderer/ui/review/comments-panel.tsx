import { type ReactNode, useMemo, useRef, useState } from 'react';
import { filterThreads, type ThreadFilter } from '../../core/review/filter-threads.ts';
import type { Thread } from '../../core/review/thread.ts';
import { isTextSelected } from '../../editor/quote-in-text.ts';
import { quotedIn } from '../../editor/quoted-passages.ts';
import type { Draft } from '../../store/draft.ts';
import { watchThreads } from '../../store/threads.ts';
import { t } from '../../words/words.ts';
import { useRoute } from '../app/route.ts';
import { useServices } from '../app/services.ts';
import { stageOf } from '../app/stage.ts';
import { useEditorValue } from '../hooks/use-editor-value.ts';
import { useWatched } from '../hooks/use-watched.ts';
import { Button } from '../parts/button.tsx';
import { anchorWords } from './anchor-words.ts';
import { Composer } from './composer.tsx';
import { deskOf } from './desk.ts';
import { SendBack } from './exchange/send-back.tsx';
import { useUnread } from './filter/use-unread.ts';
import { BesideBar } from './margin/beside-bar.tsx';
import { ElsewhereList } from './margin/elsewhere-list.tsx';
import { MarginList } from './margin/margin-list.tsx';
import { useSight } from './margin/use-sight.ts';
import { PersonForm } from './person-form.tsx';
import styles from './review.module.css';
import { keepOrSay } from './signed-field.tsx';
import { startComment } from './start-comment.ts';
import { AcceptAll } from './suggestions/accept-all.tsx';
import { type CardLook, ThreadCard } from './thread-card.tsx';
import { usePerson } from './use-person.ts';

const never = { get: () => false, subscribe: () => () => undefined };
const none: ReadonlySet<string> = new Set();

/** The draft's comments, oldest first, and the means to write one. */
export const CommentsPanel = ({ draft }: { readonly draft: Draft }) => {
  const { db, notify } = useServices();
  const desk = deskOf(draft);
  const threads = useWatched(watchThreads(draft));
  const report = useWatched(draft.report);
  const composing = useWatched(desk.composing);
  const route = useRoute();
  const person = usePerson();
  const inText = useEditorValue(useWatched(desk.editor), (editor) => ({
    isSelected: editor !== null && isTextSelected(editor.state),
    detached: editor === null ? none : quotedIn(editor.state).detached,
  }));
  const filter = useWatched(desk.filter);
  const [isRenaming, setIsRenaming] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const { isUnread, markSeen } = useUnread(draft, person);
  const { detached } = inText;
  const facts = useMemo(() => ({ me: person ?? null, detached, isUnread }), [person, detached, isUnread]);
  const chosen = useMemo(() => filterThreads(threads, filter, facts), [threads, filter, facts]);
  // The same at every drawing: a card whose parts are what they were is not drawn again.
  const focusList = useRef(() => list.current?.focus()).current;
  const page = useWatched(desk.page);
  const isSelectedInPage = useWatched(page?.isSelected ?? never);
  const sight = useSight(draft, detached);
  const beside = sight?.isWanted === true && threads.length > 0 ? sight : null;
  const end = (): void => {
    desk.composing.set(null);
    const editor = desk.editor.get();
    if (composing?.anchor.kind === 'text' && editor !== null && page === null) editor.commands.focus(undefined, { scrollIntoView: false });
    else focusList();
  };
  const canQuote = page === null ? inText.isSelected && route.kind === 'draft' && route.view === 'write' : isSelectedInPage;
  const card = (thread: Thread, look: CardLook): ReactNode => (
    <ThreadCard
      draft={draft}
      thread={thread}
      about={anchorWords(thread.anchor, report)}
      look={look}
      isDetached={detached.has(thread.id)}
      isUnread={isUnread(thread)}
      person={person}
      onSeen={markSeen}
      onLeave={focusList}
    />
  );
  const bar = threads.length > 0 && (
    <BesideBar
      threads={threads}
      facts={facts}
      filter={filter}
      onChoose={(next) => desk.filter.set(next)}
      isBeside={sight === null ? null : beside !== null}
    />
  );
  const composer = composing !== null && (
    <Composer
      draft={draft}
      report={report}
      composing={composing}
      person={person}
      onWritten={() => desk.filter.set({ kind: 'open' })}
      onEnd={end}
    />
  );
  const renaming = person !== undefined && isRenaming && (
    <PersonForm
      person={person}
      onKeep={(who) => {
        setIsRenaming(false);
        void keepOrSay(db, who, notify);
      }}
      onCancel={() => setIsRenaming(false)}
    />
  );
  if (beside !== null)
    return (
      <div className={styles.panel} data-beside="true">
        {bar}
        {composer}
        {renaming}
        {chosen.length === 0 && <p className={styles.quiet}>{emptyWords(threads.length, filter)}</p>}
        <MarginList
          list={list}
          desk={desk}
          sight={beside.sight}
          threads={chosen.filter(beside.isPlaced)}
          isBelowForm={composing !== null || renaming !== false}
          card={card}
        />
        <ElsewhereList desk={desk} threads={chosen.filter((thread) => !beside.isPlaced(thread))} card={card} />
      </div>
    );
  return (
    <div className={styles.panel}>
      <SendBack draft={draft} person={person} />
      <div className={styles.ways}>
        <Button
          look="outlined"
          tip={t('Ctrl+Alt+M')}
          isDisabled={!canQuote}
          onPress={() => startComment(draft, 'selection-or-report', notify)}
        >
          {t('Comment on the selection')}
        </Button>
        <Button look="outlined" onPress={() => startComment(draft, 'report', notify)}>
          {t('Comment on the report')}
        </Button>
        <Button
          look="outlined"
          tip={t('Ctrl+Alt+Shift+M')}
          isDisabled={!canQuote}
          onPress={() => startComment(draft, 'selection-or-report', notify, 'suggestion')}
        >
          {t('Suggest a change')}
        </Button>
      </div>
      <div className={styles.ways}>
        <Button look="outlined" onPress={() => stageOf(draft).overlay.set('send')}>
          {t('Send for review')}
        </Button>
        <Button look="outlined" onPress={() => stageOf(draft).overlay.set('returned')}>
          {t('Reviews came back')}
        </Button>
      </div>
      {composer}
      {bar}
      {threads.some(isUnread) && (
        <div className={styles.ways}>
          <Button onPress={() => markSeen(threads)}>{t('Mark all as read')}</Button>
        </div>
      )}
      <AcceptAll draft={draft} shown={chosen} person={person} />
      {chosen.length === 0 && <p className={styles.quiet}>{emptyWords(threads.length, filter)}</p>}
      <ol ref={list} className={styles.list} tabIndex={-1} aria-label={listLabel(filter)}>
        {chosen.map((thread) => (
          <li key={thread.id}>{card(thread, 'listed')}</li>
        ))}
      </ol>
      {person && !isRenaming && (
        <p className={styles.quiet}>
          {t('You comment as {who}.', { who: person.role === '' ? person.name : `${person.name}, ${person.role}` })}{' '}
          <Button onPress={() => setIsRenaming(true)}>{t('Change')}</Button>
        </p>
      )}
      {renaming}
    </div>
  );
};

const listLabel = ({ kind }: ThreadFilter): string =>
  kind === 'open' ? t('Open comments') : kind === 'resolved' ? t('Resolved comments') : t('Comments');

const emptyWords = (count: number, { kind }: ThreadFilter): string => {
  if (kind === 'resolved') return t('No comment is resolved yet.');
  if (count > 0) return kind === 'open' ? t('Every comment is resolved.') : t('No comment is like that.');
  return t(
    'No comments yet. Select words in the text to comment on them, or comment on the report as a whole. Comments are never exported.',
  );
};
