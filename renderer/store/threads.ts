import type * as Y from 'yjs';
import { parseThreads } from '../core/review/parse-threads.ts';
import type { Thread } from '../core/review/thread.ts';
import type { Draft } from './draft.ts';
import { type Observable, observable, type Watched } from './observable.ts';
import { decisionsOf } from './review/decisions.ts';

/** The draft's comments, id -> thread; outside of what undo covers, so that undoing one's own work takes nobody's comment away. */
export const threadsOf = (doc: Y.Doc): Y.Map<unknown> => doc.getMap('threads');

/** The thread with this id; null when there is none, or none that can be read. */
export const threadOf = (doc: Y.Doc, id: string): Thread | null => readThread(doc, id);

const watched = new WeakMap<Y.Doc, Observable<readonly Thread[]>>();

/** The draft's threads, oldest first, now and after every change; what is no thread is passed over. One list for everybody who watches. */
export const watchThreads = ({ doc }: Pick<Draft, 'doc'>): Watched<readonly Thread[]> => {
  const known = watched.get(doc);
  if (known !== undefined) return known;
  const map = threadsOf(doc);
  const read = new Map<string, Thread>();
  const take = (ids: Iterable<string>): readonly Thread[] => {
    for (const id of ids) {
      const thread = readThread(doc, id);
      if (thread === null) read.delete(id);
      else read.set(id, thread);
    }
    return [...read.values()].sort((a, b) => a.at - b.at || (a.id < b.id ? -1 : 1));
  };
  const threads = observable(take(map.keys()));
  watched.set(doc, threads);
  // Only what has changed is read again: an untouched thread stays the same object, and its card on the screen as it is.
  map.observe((event) => threads.set(take(event.keysChanged as Set<string>)));
  decisionsOf(doc).observe((event) => threads.set(take([...(event.keysChanged as Set<string>)].filter((id) => map.has(id)))));
  return threads;
};

/** What was decided stands beside the threads, where undo reaches it; what a thread's own row says of it counts for nothing. */
const readThread = (doc: Y.Doc, id: string): Thread | null => {
  const value = threadsOf(doc).get(id);
  if (typeof value !== 'object' || value === null) return null;
  const stored = firstOf([{ ...value, decision: null }]);
  if (stored?.id !== id) return null;
  const thread = { ...stored, changed: { ...stored.changed, decision: stored.at } };
  const decision = decisionsOf(doc).get(id);
  return (decision === undefined ? null : firstOf([withDecision(thread, decision)])) ?? thread;
};

const withDecision = (thread: Thread, decision: unknown): unknown => ({
  ...thread,
  decision,
  changed: {
    ...thread.changed,
    decision: typeof decision === 'object' && decision !== null && 'at' in decision ? decision.at : thread.at,
  },
});

const firstOf = (values: readonly unknown[]): Thread | null => {
  const parsed = parseThreads(values);
  return parsed.kind === 'threads' ? (parsed.threads[0] ?? null) : null;
};
