import { useCallback, useEffect, useState } from 'react';
import type { Person, Thread } from '../../../core/review/thread.ts';
import { isUnread, sayingsOf } from '../../../core/review/unread.ts';
import type { Draft } from '../../../store/draft.ts';
import { keepSeen, watchSeen } from '../../../store/review/seen.ts';
import { watchThreads } from '../../../store/threads.ts';
import { useServices } from '../../app/services.ts';

/** What of a draft's comments was not seen on this computer yet, and the means to say that it was; before that is known nothing counts as unread. */
export type Unread = { readonly isUnread: (thread: Thread) => boolean; readonly markSeen: (threads: readonly Thread[]) => void };

/** Watches what of a draft's comments is unread. */
export const useUnread = (draft: Draft, person: Person | null | undefined): Unread => {
  const { db } = useServices();
  const [seen, setSeen] = useState<ReadonlySet<string> | null>(null);
  useEffect(() => watchSeen(db, draft.id, setSeen), [db, draft.id]);
  const markSeen = useCallback(
    (threads: readonly Thread[]): void => {
      if (seen === null || person === undefined) return;
      const there = new Set(
        watchThreads(draft)
          .get()
          .flatMap((thread) => sayingsOf(thread, person)),
      );
      const next = new Set([...seen].filter((one) => there.has(one)));
      const before = next.size;
      for (const thread of threads) for (const saying of sayingsOf(thread, person)) next.add(saying);
      // A note that could not be kept costs nothing but a mark that comes back.
      if (next.size !== before) keepSeen(db, draft.id, next).catch(() => undefined);
    },
    [db, draft, seen, person],
  );
  const isOne = useCallback((thread: Thread) => seen !== null && person !== undefined && isUnread(thread, seen, person), [seen, person]);
  return { isUnread: isOne, markSeen };
};
