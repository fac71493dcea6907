import type { Journal } from '../host/host.ts';
import type { Database } from './db.ts';
import { errorWords, isFull } from './error-words.ts';
import { inTime } from './in-time.ts';
import { type Observable, observable, type Watched } from './observable.ts';
import { putUpdate } from './update-log.ts';

/** Whether what was typed is safe: `saved` at a time (ms since 1970, null before the first change), on its way, or not kept and why. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: number | null }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly reason: string };

/** An update with the stores that have not taken it yet. */
type Pending = { readonly update: Uint8Array; readonly forLibrary: boolean; readonly forJournal: boolean };

/** How long after a failure one update is tried again, in ms: there may be room on the disk by then, though nobody types. */
const tryAgainAfter = 2000;

const tooLong = 'Writing takes unusually long; the disk may be full.';

/** How long nothing may be on its way before the mark says so: to draw it twice a key costs as much as the key itself. */
const calmAfter = 300;

/** Writes a draft's updates to the library and the journal, and knows whether they have arrived. */
export type SaveQueue = {
  readonly state: Watched<SaveState>;
  readonly add: (update: Uint8Array) => void;
  /** Says that an update is about to come, so that nothing reads as saved meanwhile. */
  readonly expect: () => void;
  /** Says that words stand on the screen that are nowhere else yet: until all that was held is let go, nothing reads as saved. */
  readonly hold: () => () => void;
  /** Hands everything to the stores within this call, for a page that is going away. */
  readonly writeNow: () => void;
  /** Resolves when everything added so far has arrived or failed. */
  readonly settled: () => Promise<void>;
};

/** "Saved" means: on the disk by the journal where there is one, and the library's transaction complete. */
export const saveQueue = (db: Database, journal: Journal | null, draftId: string, now: () => number): SaveQueue => {
  const state: Observable<SaveState> = observable<SaveState>({ kind: 'saved', at: null });
  const open = new Set<Promise<unknown>>();
  let lost: readonly Pending[] = [];
  let isRetryPlanned = false;
  let waiting: readonly Uint8Array[] = [];
  let writeTimer: ReturnType<typeof setTimeout> | null = null;
  /** Since when nothing is on its way: by the calendar, and by the clock that only goes on; null while something is. */
  let calm: { readonly at: number | null; readonly since: number } | null = null;
  let isCalmAwaited = false;
  let held = 0;
  /** When something was last kept. */
  let keptAt: number | null = null;

  const sayCalm = (): void => {
    if (calm === null || held > 0) return;
    state.set({ kind: 'saved', at: calm.at });
    calm = null;
  };
  // One timer goes on from key to key; to set it anew for each is dearer than to look again.
  const waitForCalm = (after: number): void => {
    if (isCalmAwaited) return;
    isCalmAwaited = true;
    setTimeout(() => {
      isCalmAwaited = false;
      const left = calm === null ? 0 : calm.since + calmAfter - performance.now();
      if (left > 1) waitForCalm(left);
      else sayCalm();
    }, after);
  };

  const becomeCalm = (): void => {
    if (held > 0 || open.size > 0 || lost.length > 0 || waiting.length > 0) return;
    calm = { at: keptAt, since: performance.now() };
    waitForCalm(calmAfter);
  };

  /** Whether both stores have the update now; where one has refused it, what is missing is tried again. */
  const write = async ({ update, forLibrary, forJournal }: Pending): Promise<boolean> => {
    const inLibrary = forLibrary
      ? putUpdate(db, draftId, update).then(
          () => null,
          (error: unknown) =>
            isFull(error)
              ? 'The app’s database has no room left on the disk.'
              : `The app’s database did not take it (${errorWords(error)}).`,
        )
      : null;
    const inJournal = forJournal
      ? (journal?.append(draftId, update).then(
          (answer) => (answer.kind === 'failed' ? answer.reason : null),
          (error: unknown) => `The journal on the disk did not take it (${errorWords(error)}).`,
        ) ?? null)
      : null;
    const both = await inTime<readonly [string | null, string | null] | null>(Promise.all([inLibrary, inJournal]), null);
    const reason = both === null ? tooLong : (both[0] ?? both[1]);
    if (reason === null) return true;
    lost = [
      ...lost,
      both === null ? { update, forLibrary, forJournal } : { update, forLibrary: both[0] !== null, forJournal: both[1] !== null },
    ];
    const before = state.get();
    if (before.kind !== 'failed' || before.reason !== reason) state.set({ kind: 'failed', reason });
    // What has given no answer may still be taken: more behind it would only wait as well.
    if (both !== null && !isRetryPlanned) {
      isRetryPlanned = true;
      setTimeout(retry, tryAgainAfter);
    }
    return false;
  };

  /** One is tried alone: as long as there is no room, the others need not knock as well. */
  const retry = (): void => {
    isRetryPlanned = false;
    const [first, ...others] = lost;
    if (first === undefined) return;
    lost = others;
    track(
      write(first).then((isKept) => {
        if (isKept) writeLost();
      }),
    );
  };

  const writeLost = (): void => {
    const all = lost;
    lost = [];
    for (const one of all) track(write(one));
  };

  const track = (work: Promise<unknown>): void => {
    open.add(work);
    void work.finally(() => {
      open.delete(work);
      if (open.size === 0 && lost.length === 0 && waiting.length === 0) keptAt = now();
      becomeCalm();
    });
  };

  const writeWaiting = (): void => {
    if (writeTimer !== null) clearTimeout(writeTimer);
    writeTimer = null;
    const added = waiting;
    waiting = [];
    // What failed goes again with the next change: both stores take an update twice without harm.
    if (added.length > 0) writeLost();
    for (const update of added) track(write({ update, forLibrary: true, forJournal: true }));
  };

  const expect = (): void => {
    calm = null;
    if (state.get().kind !== 'saving') state.set({ kind: 'saving' });
  };

  return {
    state,
    expect,
    hold: () => {
      held += 1;
      // What was not kept stays said.
      if (state.get().kind === 'saved') expect();
      let isHeld = true;
      return () => {
        if (!isHeld) return;
        isHeld = false;
        held -= 1;
        becomeCalm();
      };
    },
    add: (update) => {
      expect();
      waiting = [...waiting, update];
      // Behind the key that made it, so that the letter is on the screen first; the page going away does not wait for timers.
      writeTimer ??= setTimeout(writeWaiting, 0);
    },
    writeNow: writeWaiting,
    settled: async () => {
      writeWaiting();
      while (open.size > 0) await Promise.allSettled([...open]);
      sayCalm();
    },
  };
};
