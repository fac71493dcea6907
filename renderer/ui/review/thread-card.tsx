import { memo, useEffect, useRef, useState } from 'react';
import { isOpen as isWaiting } from '../../core/review/filter-threads.ts';
import { colourOf } from '../../core/review/person-colour.ts';
import type { Person, Thread } from '../../core/review/thread.ts';
import { placeOfQuote, quoteOfSelection } from '../../editor/quote-in-text.ts';
import type { Draft } from '../../store/draft.ts';
import { attachAgain, changeText, reply, setState } from '../../store/edits/thread-edits.ts';
import { typedWordsOf } from '../../store/typed-words.ts';
import { t } from '../../words/words.ts';
import { goTo } from '../app/route.ts';
import { useServices } from '../app/services.ts';
import { useWatched } from '../hooks/use-watched.ts';
import { Button } from '../parts/button.tsx';
import { CommentField } from './comment-field.tsx';
import { type Desk, deskOf } from './desk.ts';
import { fieldOfNewReply, fieldOfText } from './field-names.ts';
import { inShort } from './in-short.ts';
import { instantOfClock } from './moment.ts';
import { ReplyPart } from './reply-part.tsx';
import styles from './review.module.css';
import { Said } from './said.tsx';
import { SignedField } from './signed-field.tsx';
import { DecisionButtons, SuggestionPart } from './suggestions/suggestion-part.tsx';

/** How much of a comment is shown: in a list all; beside its words all when it is chosen, else what it says. */
export type CardLook = 'listed' | 'chosen' | 'quiet';

/** One comment: what it is about, what was said, and what can be done with it. */
export const ThreadCard = memo(
  (props: {
    readonly draft: Draft;
    readonly thread: Thread;
    readonly about: string;
    readonly look: CardLook;
    /** The quoted words are no longer in the text. */
    readonly isDetached: boolean;
    /** Somebody else has said something in it that was not seen here. */
    readonly isUnread: boolean;
    readonly person: Person | null | undefined;
    readonly onSeen: (threads: readonly Thread[]) => void;
    /** The card leaves the list: the focus needs another place. */
    readonly onLeave: () => void;
  }) => {
    const { draft, thread, person } = props;
    const { now, db, notify } = useServices();
    const desk = deskOf(draft);
    const card = useRef<HTMLElement>(null);
    const typed = typedWordsOf(draft, db);
    const replyName = fieldOfNewReply(thread.id);
    const textName = fieldOfText(thread.id);
    // Words that were kept may be read only after the card has come.
    useWatched(typed.restored);
    const [replyWish, setIsReplying] = useState<boolean | null>(null);
    const [changeWish, setIsChanging] = useState<boolean | null>(null);
    const isReplying = replyWish ?? typed.of(replyName) !== null;
    const isChanging = changeWish ?? typed.of(textName) !== null;
    const quote = thread.anchor.kind === 'text' ? thread.anchor.quote : null;
    const isOpen = isWaiting(thread);
    const isBeside = props.look !== 'listed';
    const isWhole = props.look !== 'quiet';
    useEffect(() => goToCard(desk, thread, card.current, isBeside), [desk, thread, isBeside]);
    const see = (): void => {
      if (props.isUnread) props.onSeen([thread]);
    };
    const show = (): void => {
      const page = desk.page.get();
      if (page?.placed.get().has(thread.id) === true) {
        page.sight.reveal(thread);
        return;
      }
      desk.showing.set(quote);
      goTo({ kind: 'draft', id: draft.id, view: 'write' });
    };
    const change = (state: Thread['state']): void => {
      const written = setState(draft, thread.id, state, instantOfClock(now));
      if (written.kind === 'refused') notify({ kind: 'problem', message: written.reason });
    };
    const resolve = (): void => {
      change('resolved');
      props.onLeave();
      notify({ kind: 'done', message: t('The comment was resolved.'), action: { label: t('Reopen'), run: () => change('open') } });
    };
    const attach = (): void => {
      const editor = desk.editor.get();
      const page = desk.page.get();
      const words = page !== null ? page.quote() : editor === null ? null : quoteOfSelection(editor.view);
      if (words === null) {
        notify({ kind: 'information', message: t('Select the words in the text first, then press this again.') });
        return;
      }
      const written = attachAgain(draft, thread.id, { kind: 'text', quote: words }, instantOfClock(now));
      if (written.kind === 'refused') notify({ kind: 'problem', message: written.reason });
    };
    const reopen = (): void => {
      change('open');
      props.onLeave();
    };
    return (
      <article
        ref={card}
        className={styles.card}
        tabIndex={isBeside ? 0 : -1}
        aria-label={t('Comment by {name}', { name: thread.author.name })}
        data-state={thread.state}
        data-unread={props.isUnread}
        data-person={colourOf(thread.author, person)}
        onFocus={see}
        onPointerDown={see}
      >
        {props.isUnread && <span className={styles.unread}>{t('New ## unread')}</span>}
        {quote === null ? (
          <p className={styles.about}>{props.about}</p>
        ) : (
          <blockquote className={styles.quote} data-detached={props.isDetached && thread.decision === null}>
            {props.isDetached && thread.decision === null
              ? t('The words are gone: “{words}”', { words: inShort(quote.exact) })
              : inShort(quote.exact)}
          </blockquote>
        )}
        <Said author={thread.author} me={person} at={thread.at} text={isChanging ? '' : thread.text} />
        {isChanging && (
          <CommentField
            label={t('Change the comment')}
            commitLabel={t('Change')}
            first={thread.text}
            typed={typed}
            name={textName}
            onCommit={(text) => changeText(draft, thread.id, text, instantOfClock(now))}
            onEnd={() => {
              setIsChanging(false);
              card.current?.focus();
            }}
          />
        )}
        <SuggestionPart thread={thread} />
        {thread.replies.length > 0 && !isWhole && (
          <p className={styles.about}>{t('{count, plural, one {# reply} other {# replies}}', { count: thread.replies.length })}</p>
        )}
        {thread.replies.length > 0 && isWhole && (
          <ol className={styles.replies} aria-label={t('Replies')}>
            {thread.replies.map((one) => (
              <ReplyPart
                key={one.id}
                draft={draft}
                threadId={thread.id}
                reply={one}
                me={person}
                isMine={isOpen && person?.id === one.author.id}
              />
            ))}
          </ol>
        )}
        {isReplying && isWhole && (
          <SignedField
            person={person}
            label={t('Reply')}
            commitLabel={t('Send the reply')}
            first=""
            typed={typed}
            name={replyName}
            onCommit={(text, author) => reply(draft, thread.id, text, { author, at: instantOfClock(now) })}
            onEnd={() => {
              setIsReplying(false);
              card.current?.focus();
            }}
          />
        )}
        {isWhole && (
          <div className={styles.ways}>
            {isOpen && thread.suggestion !== null && (
              <DecisionButtons draft={draft} thread={thread} person={person} onLeave={props.onLeave} />
            )}
            {quote !== null && !props.isDetached && !isBeside && thread.decision === null && <Button onPress={show}>{t('Show')}</Button>}
            {isOpen && props.isDetached && <Button onPress={attach}>{t('Attach to the selected words')}</Button>}
            {isOpen && !isReplying && <Button onPress={() => setIsReplying(true)}>{t('Reply')}</Button>}
            {isOpen && !isChanging && person?.id === thread.author.id && thread.text !== '' && (
              <Button onPress={() => setIsChanging(true)}>{t('Edit')}</Button>
            )}
            {isOpen && <Button onPress={resolve}>{t('Resolve')}</Button>}
            {thread.state === 'resolved' && <Button onPress={reopen}>{t('Reopen')}</Button>}
          </div>
        )}
      </article>
    );
  },
);

/** Where the keyboard has asked for this card, it takes the focus, and its words are brought into sight. */
const goToCard = (desk: Desk, thread: Thread, card: HTMLElement | null, isBeside: boolean): (() => void) => {
  const { id, anchor } = thread;
  const go = (): void => {
    if (desk.current.get() !== id || card === null) return;
    desk.current.set(null);
    // Beside the text it is the text that moves.
    card.focus({ preventScroll: isBeside });
    if (isBeside) return;
    card.scrollIntoView({ block: 'nearest' });
    const page = desk.page.get();
    if (page !== null) {
      page.sight.reveal(thread);
      return;
    }
    const editor = desk.editor.get();
    const place = anchor.kind === 'text' && editor !== null ? placeOfQuote(editor.state.doc, anchor.quote) : null;
    if (place === null || editor === null) return;
    const { node } = editor.view.domAtPos(place.from);
    (node instanceof Element ? node : node.parentElement)?.scrollIntoView({ block: 'center' });
  };
  go();
  return desk.current.subscribe(go);
};
