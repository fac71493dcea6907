import { useMemo, useRef, useState } from 'react';
import type { Anchor, Thread } from '../../core/review/thread.ts';
import { isTextSelected } from '../../editor/quote-in-text.ts';
import { quotedIn } from '../../editor/quoted-passages.ts';
import type { Draft } from '../../store/draft.ts';
import { addThread } from '../../store/edits/thread-edits.ts';
import { watchThreads } from '../../store/threads.ts';
import { t } from '../../words/words.ts';
import { useRoute } from '../app/route.ts';
import { useServices } from '../app/services.ts';
import { useEditorValue } from '../hooks/use-editor-value.ts';
import { useWatched } from '../hooks/use-watched.ts';
import { Button } from '../parts/button.tsx';
import { ChoiceField } from '../parts/choice-field.tsx';
import { anchorWords } from './anchor-words.ts';
import { deskOf } from './desk.ts';
import { inShort } from './in-short.ts';
import { instantOfClock } from './moment.ts';
import { PersonForm } from './person-form.tsx';
import styles from './review.module.css';
import { keepOrSay, SignedField } from './signed-field.tsx';
import { startComment } from './start-comment.ts';
import { ThreadCard } from './thread-card.tsx';
import { usePerson } from './use-person.ts';

const none: ReadonlySet<string> = new Set();

/** The draft's comments, oldest first, and the means to write one. */
export const CommentsPanel = ({ draft }: { readonly draft: Draft }) => {
  const { db, now, notify } = useServices();
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
  const [shown, setShown] = useState<Thread['state']>('open');
  const [isRenaming, setIsRenaming] = useState(false);
  const list = useRef<HTMLOListElement>(null);
  const byState = useMemo(() => {
    const isOpen = ({ state }: Thread): boolean => state === 'open';
    return { open: threads.filter(isOpen), resolved: threads.filter((thread) => !isOpen(thread)) };
  }, [threads]);
  const chosen = byState[shown];
  const focusList = useRef(() => list.current?.focus()).current;
  const end = (): void => {
    desk.composing.set(null);
    const editor = desk.editor.get();
    if (composing?.anchor.kind === 'text' && editor !== null) editor.commands.focus(undefined, { scrollIntoView: false });
    else focusList();
  };
  const canQuote = inText.isSelected && route.kind === 'draft' && route.view === 'write';
  return (
    <div className={styles.panel}>
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
      </div>
      {composing !== null && (
        <section className={styles.card} aria-label={t('New comment')}>
          <About anchor={composing.anchor} />
          <SignedField
            person={person}
            label={t('New comment')}
            commitLabel={t('Comment ## to do so')}
            first=""
            typed={desk.typed}
            name="new"
            request={composing}
            onCommit={(text, author) => {
              setShown('open');
              return addThread(draft, composing.anchor, text, { author, at: instantOfClock(now) });
            }}
            onEnd={end}
          />
        </section>
      )}
      {threads.length > 0 && (
        <ChoiceField
          label={t('Comments shown')}
          value={shown}
          options={[
            { value: 'open', label: t('Open ({count})', { count: byState.open.length }) },
            { value: 'resolved', label: t('Resolved ({count})', { count: byState.resolved.length }) },
          ]}
          onChoose={setShown}
        />
      )}
      {chosen.length === 0 && <p className={styles.quiet}>{emptyWords(threads.length, shown)}</p>}
      <ol ref={list} className={styles.list} tabIndex={-1} aria-label={shown === 'open' ? t('Open comments') : t('Resolved comments')}>
        {chosen.map((thread) => (
          <li key={thread.id}>
            <ThreadCard
              draft={draft}
              thread={thread}
              about={anchorWords(thread.anchor, report)}
              isDetached={inText.detached.has(thread.id)}
              person={person}
              onLeave={focusList}
            />
          </li>
        ))}
      </ol>
      {person && !isRenaming && (
        <p className={styles.quiet}>
          {t('You comment as {who}.', { who: person.role === '' ? person.name : `${person.name}, ${person.role}` })}{' '}
          <Button onPress={() => setIsRenaming(true)}>{t('Change')}</Button>
        </p>
      )}
      {person && isRenaming && (
        <PersonForm
          person={person}
          onKeep={(who) => {
            setIsRenaming(false);
            void keepOrSay(db, who, notify);
          }}
          onCancel={() => setIsRenaming(false)}
        />
      )}
    </div>
  );
};

const About = ({ anchor }: { readonly anchor: Anchor }) =>
  anchor.kind === 'text' ? (
    <blockquote className={styles.quote}>{inShort(anchor.quote.exact)}</blockquote>
  ) : (
    <p className={styles.about}>{t('About the report')}</p>
  );

const emptyWords = (count: number, shown: Thread['state']): string => {
  if (shown === 'resolved') return t('No comment is resolved yet.');
  if (count > 0) return t('Every comment is resolved.');
  return t(
    'No comments yet. Select words in the text to comment on them, or comment on the report as a whole. Comments are never exported.',
  );
};
