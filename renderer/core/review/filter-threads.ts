import { mentionsPerson } from './mentions.ts';
import type { Person, Thread } from './thread.ts';

/** Which threads are wanted. */
export type ThreadFilter =
  | { readonly kind: 'open' | 'resolved' | 'suggestions' | 'mine' | 'unread' | 'detached' }
  | { readonly kind: 'person'; readonly id: string };

/** What the filters ask about besides the threads. */
export type FilterFacts = {
  readonly me: Person | null;
  readonly detached: ReadonlySet<string>;
  readonly isUnread: (thread: Thread) => boolean;
};

/** Whether a thread still waits for somebody: neither resolved nor, as a suggestion, decided. */
export const isOpen = ({ state, decision }: Thread): boolean => state === 'open' && decision === null;

/** The threads that a filter wants, in their order; all but `resolved`, `unread` and `person` leave out what waits for nobody any more. */
export const filterThreads = (threads: readonly Thread[], filter: ThreadFilter, facts: FilterFacts): readonly Thread[] =>
  threads.filter((thread) => isWanted(thread, filter, facts));

const isWanted = (thread: Thread, filter: ThreadFilter, { me, detached, isUnread }: FilterFacts): boolean => {
  switch (filter.kind) {
    case 'open':
      return isOpen(thread);
    case 'resolved':
      return !isOpen(thread);
    case 'suggestions':
      return isOpen(thread) && thread.suggestion !== null;
    case 'mine':
      return isOpen(thread) && me !== null && (isWrittenBy(thread, me.id) || mentionsPerson(thread, me));
    case 'unread':
      return isUnread(thread);
    case 'detached':
      return isOpen(thread) && detached.has(thread.id);
    case 'person':
      return isWrittenBy(thread, filter.id);
  }
};

const isWrittenBy = ({ author, replies }: Thread, id: string): boolean =>
  author.id === id || replies.some((reply) => reply.author.id === id);
