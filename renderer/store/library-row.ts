import type { Database, DraftRow } from './db.ts';
import { inTime } from './in-time.ts';

const delay = 1500;

/** Keeps the library's row of an open draft true, some time behind its changes. */
export type LibraryRow = {
  /** The draft has changed: the row is written a moment later. */
  readonly plan: () => void;
  /** Writes the row now if it is behind; resolves when it is written, when that has failed, or when it takes too long. */
  readonly write: () => Promise<void>;
  readonly stop: () => void;
};

/** Writes what `describe` says into the draft's row. A write that fails goes again with the next one: the words themselves do not depend on it. */
export const libraryRow = (db: Database, id: string, describe: () => Partial<DraftRow>): LibraryRow => {
  let timer: ReturnType<typeof setTimeout> | null = null;
  let isBehind = false;
  const stop = (): void => {
    if (timer !== null) clearTimeout(timer);
    timer = null;
  };
  const write = async (): Promise<void> => {
    stop();
    if (!isBehind) return;
    isBehind = false;
    const written = db.drafts.update(id, describe()).then(
      () => true,
      () => false,
    );
    if (!(await inTime(written, false))) isBehind = true;
  };
  return {
    plan: () => {
      isBehind = true;
      timer ??= setTimeout(() => void write(), delay);
    },
    write,
    stop,
  };
};
