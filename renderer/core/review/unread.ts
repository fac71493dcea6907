import type { Instant } from '../time/when.ts';
import type { Person, Thread } from './thread.ts';

/** Names for everything that others have said in a thread: one per comment or reply, another one once it is edited. */
export const sayingsOf = (thread: Thread, me: Pick<Person, 'id'> | null): readonly string[] =>
  [
    { id: thread.id, author: thread.author, at: thread.changed.text },
    { id: `${thread.id} suggestion`, author: thread.author, at: thread.changed.suggestion },
    ...thread.replies.map(({ id, author, at }) => ({ id: `${thread.id} ${id}`, author, at })),
  ]
    .filter(({ author, id }) => author.id !== me?.id && (thread.suggestion !== null || !id.endsWith(' suggestion')))
    .map(({ id, at }: { readonly id: string; readonly at: Instant }) => `${id} ${at}`);

/** Whether somebody else has said something in a thread that was not seen yet. Moments count for nothing: a reply may come late in a file. */
export const isUnread = (thread: Thread, seen: ReadonlySet<string>, me: Pick<Person, 'id'> | null): boolean =>
  sayingsOf(thread, me).some((saying) => !seen.has(saying));
