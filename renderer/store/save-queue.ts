import type { Journal } from '../host/host.ts';
import type { Database } from './db.ts';
import { type Observable, observable, type Watched } from './observable.ts';
import { putUpdate } from './update-log.ts';

/** Whether what was typed is safe: `saved` at a time (ms since 1970, null before the first change), on its way, or not kept and why. */
export type SaveState =
  | { readonly kind: 'saved'; readonly at: number | null }
  | { readonly kind: 'saving' }
  | { readonly kind: 'failed'; readonly reason: string };

/** A write that hasn't answered by then is taken for failed: on a full disk a transaction may never call back. */
const patience = 3000;

/** Writes a draft's updates to the library and the journal, and knows whether they have arrived. */
export type SaveQueue = {
  readonly state: Watched<SaveState>;
  readonly add: (update: Uint8Array) => void;
  /** Resolves when everything added so far has arrived or failed. */
  readonly settled: () => Promise<void>;
};

/** "Saved" means: on the disk by the journal where there is one, and the library's transaction complete. */
export const saveQueue = (db: Database, journal: Journal | null, draftId: string, now: () => number): SaveQueue => {
  const state: Observable<SaveState> = observable<SaveState>({ kind: 'saved', at: null });
  const open = new Set<Promise<void>>();
  let lost: readonly Uint8Array[] = [];

  const write = async (update: Uint8Array): Promise<void> => {
    const inLibrary = putUpdate(db, draftId, update).then(
      () => null,
      (error: unknown) => `The app's database did not take it (${error instanceof Error ? error.message : String(error)}).`,
    );
    const inJournal = journal?.append(draftId, update).then((answer) => (answer.kind === 'failed' ? answer.reason : null));
    const reasons = await Promise.race([Promise.all([inLibrary, inJournal ?? null]), late()]);
    const reason = reasons.find((one) => one !== null);
    if (reason !== undefined) {
      lost = [...lost, update];
      state.set({ kind: 'failed', reason });
    }
  };

  const track = (work: Promise<void>): void => {
    open.add(work);
    void work.finally(() => {
      open.delete(work);
      if (open.size === 0 && lost.length === 0) state.set({ kind: 'saved', at: now() });
    });
  };

  return {
    state,
    add: (update) => {
      // What failed goes again with the next change: both stores take an update twice without harm.
      const again = lost;
      lost = [];
      state.set({ kind: 'saving' });
      for (const one of [...again, update]) track(write(one));
    },
    settled: async () => {
      while (open.size > 0) await Promise.allSettled([...open]);
    },
  };
};

const late = (): Promise<readonly string[]> =>
  new Promise((resolve) => setTimeout(() => resolve(['Writing takes unusually long; the disk may be full.']), patience));
