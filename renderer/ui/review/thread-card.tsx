import { memo, useRef, useState } from 'react';
import type { Person, Thread } from '../../core/review/thread.ts';
import { isoInstant } from '../../core/time/show-instant.ts';
import type { Instant } from '../../core/time/when.ts';
import type { Draft } from '../../store/draft.ts';
import { changeText, reply, setState } from '../../store/edits/thread-edits.ts';
import { t } from '../../words/words.ts';
import { goTo } from '../app/route.ts';
import { useServices } from '../app/services.ts';
import { Button } from '../parts/button.tsx';
import { CommentField } from './comment-field.tsx';
import { deskOf } from './desk.ts';
import { inShort } from './in-short.ts';
import { instantOfClock, showMoment } from './moment.ts';
import styles from './review.module.css';
import { SignedField } from './signed-field.tsx';

/** One comment: what it is about, what was said, and what can be done with it. */
export const ThreadCard = memo(
  (props: {
    readonly draft: Draft;
    readonly thread: Thread;
    readonly about: string;
    /** The quoted words are no longer in the text. */
    readonly isDetached: boolean;
    readonly person: Person | null | undefined;
    /** The card leaves the list: the focus needs another place. */
    readonly onLeave: () => void;
  }) => {
    const { draft, thread, person } = props;
    const { now, notify } = useServices();
    const desk = deskOf(draft);
    const card = useRef<HTMLElement>(null);
    const replyName = `reply ${thread.id}`;
    const textName = `text ${thread.id}`;
    const [isReplying, setIsReplying] = useState(desk.typed.has(replyName));
    const [isChanging, setIsChanging] = useState(desk.typed.has(textName));
    const quote = thread.anchor.kind === 'text' ? thread.anchor.quote : null;
    const isOpen = thread.state === 'open';
    const show = (): void => {
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
    const reopen = (): void => {
      change('open');
      props.onLeave();
    };
    return (
      <article
        ref={card}
        className={styles.card}
        tabIndex={-1}
        aria-label={t('Comment by {name}', { name: thread.author.name })}
        data-state={thread.state}
      >
        {quote === null ? (
          <p className={styles.about}>{props.about}</p>
        ) : (
          <blockquote className={styles.quote} data-detached={props.isDetached}>
            {props.isDetached ? t('The words are gone: “{words}”', { words: inShort(quote.exact) }) : inShort(quote.exact)}
          </blockquote>
        )}
        <Said author={thread.author} at={thread.at} text={isChanging ? '' : thread.text} />
        {isChanging && (
          <CommentField
            label={t('Change the comment')}
            commitLabel={t('Change')}
            first={thread.text}
            typed={desk.typed}
            name={textName}
            onCommit={(text) => changeText(draft, thread.id, text, instantOfClock(now))}
            onEnd={() => {
              setIsChanging(false);
              card.current?.focus();
            }}
          />
        )}
        {thread.suggestion !== null && (
          <p className={styles.text}>{t('Suggests instead: “{words}”', { words: inShort(thread.suggestion.replacement) })}</p>
        )}
        {thread.replies.length > 0 && (
          <ol className={styles.replies} aria-label={t('Replies')}>
            {thread.replies.map((one) => (
              <li key={one.id}>
                <Said author={one.author} at={one.at} text={one.text} />
              </li>
            ))}
          </ol>
        )}
        {isReplying && (
          <SignedField
            person={person}
            label={t('Reply')}
            commitLabel={t('Send the reply')}
            first=""
            typed={desk.typed}
            name={replyName}
            onCommit={(text, author) => reply(draft, thread.id, text, { author, at: instantOfClock(now) })}
            onEnd={() => {
              setIsReplying(false);
              card.current?.focus();
            }}
          />
        )}
        <div className={styles.ways}>
          {quote !== null && !props.isDetached && <Button onPress={show}>{t('Show')}</Button>}
          {isOpen && !isReplying && <Button onPress={() => setIsReplying(true)}>{t('Reply')}</Button>}
          {isOpen && !isChanging && person?.id === thread.author.id && <Button onPress={() => setIsChanging(true)}>{t('Edit')}</Button>}
          {isOpen ? <Button onPress={resolve}>{t('Resolve')}</Button> : <Button onPress={reopen}>{t('Reopen')}</Button>}
        </div>
      </article>
    );
  },
);

const Said = ({ author, at, text }: { readonly author: Person; readonly at: Instant; readonly text: string }) => (
  <>
    <header className={styles.said}>
      <span className={styles.initials} aria-hidden>
        {author.initials}
      </span>
      <span className={styles.author}>
        {author.name}
        {author.role !== '' && <span className={styles.role}>, {author.role}</span>}
      </span>
      <time className={styles.time} dateTime={isoInstant(at)}>
        {showMoment(at)}
      </time>
    </header>
    {text !== '' && <p className={styles.text}>{text}</p>}
  </>
);
