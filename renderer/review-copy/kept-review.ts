import type { CopyData } from '../core/export/review-copy/copy-data.ts';
import { initialsOf } from '../core/review/initials-of.ts';
import { parseThreads } from '../core/review/parse-threads.ts';
import type { Person, Thread } from '../core/review/thread.ts';

/** What a reviewer has written so far, and who they are. */
export type KeptReview = { readonly person: Person; readonly threads: readonly Thread[] };

const keyOf = ({ draft, base }: CopyData): string => `debrief review ${draft} ${base}`;

/** What was written into this copy before, on this computer; the copy as it came where nothing was, or where it can't be read. */
export const readKept = (data: CopyData, newId: () => string): KeptReview => {
  const fresh: KeptReview = { person: { id: newId(), name: '', role: '', initials: '' }, threads: readThreads(data.threads) ?? [] };
  try {
    const value: unknown = JSON.parse(localStorage.getItem(keyOf(data)) ?? 'null');
    if (typeof value !== 'object' || value === null || !('person' in value) || !('threads' in value)) return fresh;
    const threads = readThreads(value.threads);
    const { person } = value;
    if (threads === null || typeof person !== 'object' || person === null) return fresh;
    const { id, name, role } = person as Readonly<Record<string, unknown>>;
    if (typeof id !== 'string' || typeof name !== 'string' || typeof role !== 'string') return fresh;
    return { person: { id, name, role, initials: initialsOf(name).slice(0, 8) }, threads };
  } catch {
    return fresh;
  }
};

/** Keeps what was written, on this computer; false where the browser keeps nothing. */
export const keep = (data: CopyData, review: KeptReview): boolean => {
  try {
    localStorage.setItem(keyOf(data), JSON.stringify(review));
    return true;
  } catch {
    return false;
  }
};

const readThreads = (value: unknown): readonly Thread[] | null => {
  const read = parseThreads(value);
  return read.kind === 'threads' ? read.threads : null;
};
