import { useRef, useState } from 'react';
import type { Id } from '../../core/report/report.ts';
import type { Person, Reply } from '../../core/review/thread.ts';
import type { Draft } from '../../store/draft.ts';
import { changeReply } from '../../store/edits/thread-edits.ts';
import { typedWordsOf } from '../../store/typed-words.ts';
import { t } from '../../words/words.ts';
import { useServices } from '../app/services.ts';
import { useWatched } from '../hooks/use-watched.ts';
import { Button } from '../parts/button.tsx';
import { CommentField } from './comment-field.tsx';
import { fieldOfReply } from './field-names.ts';
import { instantOfClock } from './moment.ts';
import styles from './review.module.css';
import { Said } from './said.tsx';

/** An answer in a thread, which its author may change. */
export const ReplyPart = (props: {
  readonly draft: Draft;
  readonly threadId: Id;
  readonly reply: Reply;
  readonly me: Person | null | undefined;
  /** Whether who writes here may change it. */
  readonly isMine: boolean;
}) => {
  const { draft, threadId, reply, me } = props;
  const { now, db } = useServices();
  const typed = typedWordsOf(draft, db);
  const name = fieldOfReply(reply.id);
  useWatched(typed.restored);
  const [wish, setIsChanging] = useState<boolean | null>(null);
  const isChanging = wish ?? typed.of(name) !== null;
  const part = useRef<HTMLLIElement>(null);
  return (
    <li ref={part} tabIndex={-1}>
      <Said author={reply.author} me={me} at={reply.at} text={isChanging ? '' : reply.text} />
      {isChanging && (
        <CommentField
          label={t('Change the reply')}
          commitLabel={t('Change')}
          first={reply.text}
          typed={typed}
          name={name}
          onCommit={(text) => changeReply(draft, threadId, reply.id, text, instantOfClock(now))}
          onEnd={() => {
            setIsChanging(false);
            part.current?.focus();
          }}
        />
      )}
      {props.isMine && !isChanging && (
        <span className={styles.ways}>
          <Button aria-label={t('Edit the reply')} onPress={() => setIsChanging(true)}>
            {t('Edit')}
          </Button>
        </span>
      )}
    </li>
  );
};
