import type { Journal } from '../host/host.ts';
import type { Database } from './db.ts';
import { isHeld } from './hold-draft.ts';
import type { LoadNote } from './load-doc.ts';
import { type LoadedDraft, loadDraft } from './load-draft.ts';
import { readUpdatesBeside } from './update-log.ts';

/** A draft that was read before it was asked for, with what has been stored of it since. */
export type AheadDraft = LoadedDraft & { readonly since: () => Promise<readonly Uint8Array[]> };

/** Loads drafts, and the one that is likely to be opened next before it is asked for: a long one takes longer to read than to show. */
export type ReadAhead = {
  /** Says that this draft may be opened in a moment; only the last one that was named is read. */
  readonly expect: (id: string) => void;
  /** Says that none is expected any longer, unless it is asked for at once. */
  readonly forget: () => void;
  /** The draft, read now or a moment ago. */
  readonly load: (id: string) => Promise<AheadDraft>;
};

/** How long a pointer rests on a name that is meant, in milliseconds; one that only passes over it has gone by then. What it has left is let go as soon. */
const rest = 60;

const nothing = (): Promise<readonly Uint8Array[]> => Promise.resolve([]);

/** Reads ahead in this library. */
export const readAhead = (db: Database, journal: Journal | null): ReadAhead => {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let ready: { readonly id: string; readonly draft: Promise<AheadDraft | null> } | null = null;
  /** That something was recovered is true of one reading alone: nobody was told where the draft was not opened. */
  const untold = new Map<string, readonly LoadNote[]>();

  const read = async (id: string): Promise<AheadDraft | null> => {
    // While it is written to, the journal has what the library has not yet: that would be taken for lost and recovered.
    if (await isHeld(id)) return null;
    // The rows first: one that is added while the draft is read is taken twice rather than not at all.
    const rows = await db.updates.where('draftId').equals(id).primaryKeys();
    return { ...(await loadDraft(db, journal, id)), since: () => readUpdatesBeside(db, id, rows) };
  };
  const drop = (id: string, loaded: LoadedDraft | null): void => {
    if (loaded?.kind !== 'loaded') return;
    const recovered = loaded.notes.filter(({ kind }) => kind === 'recovered');
    if (recovered.length > 0) untold.set(id, recovered);
    loaded.doc.destroy();
  };
  const letGo = (): void => {
    const last = ready;
    ready = null;
    last?.draft.then(
      (loaded) => drop(last.id, loaded),
      () => undefined,
    );
  };
  const plan = (step: () => void): void => {
    clearTimeout(timer);
    timer = setTimeout(step, rest);
  };
  const told = (id: string, loaded: AheadDraft): AheadDraft => {
    if (loaded.kind === 'failed') return loaded;
    const notes = [...(untold.get(id) ?? []), ...loaded.notes];
    untold.delete(id);
    return { ...loaded, notes };
  };

  return {
    expect: (id) =>
      plan(() => {
        if (ready?.id === id) return;
        letGo();
        ready = { id, draft: read(id) };
        ready.draft.catch(() => undefined);
      }),
    forget: () => plan(letGo),
    load: async (id) => {
      clearTimeout(timer);
      const taken = ready?.id === id ? ready.draft : null;
      if (taken === null) letGo();
      ready = null;
      const loaded = await taken?.catch(() => null);
      return told(id, loaded?.kind === 'loaded' ? loaded : { ...(await loadDraft(db, journal, id)), since: nothing });
    },
  };
};
