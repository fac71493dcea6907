import type { Database } from './db.ts';
import type { Draft } from './draft.ts';
import { keepWords, keptWordsOf } from './kept-words.ts';
import { type Observable, observable, type Watched } from './observable.ts';

/** Words in the fields of a draft that are not taken over yet, kept on this computer: a field that comes back, after a crash too, has them again. */
export type TypedWords = {
  /** What stands in a field and is not taken over; null where nothing does. */
  readonly of: (field: string) => string | null;
  /** Keeps what stands in a field as durably as the draft itself; null once it is taken over or given up. */
  readonly keep: (field: string, words: string | null) => void;
  /** The fields whose words are from the last time, as soon as they are read. */
  readonly restored: Watched<ReadonlySet<string>>;
  /** What stands in the fields of due dates and is no date, by the action's id: the checks speak of it. */
  readonly dues: Watched<ReadonlyMap<string, string>>;
};

/** The name under which the words in an action's due date are kept. */
export const dueFieldOf = (id: string): string => `${id}${due}`;

const due = ' due';
const group = 'cell ';
const known = new WeakMap<Draft, TypedWords>();

/** The words in an open draft's fields; one for as long as it is open. */
export const typedWordsOf = (draft: Draft, db: Database): TypedWords => {
  const before = known.get(draft);
  if (before !== undefined) return before;
  const words = new Map<string, string>();
  const touched = new Set<string>();
  const restored: Observable<ReadonlySet<string>> = observable<ReadonlySet<string>>(new Set());
  const dues: Observable<ReadonlyMap<string, string>> = observable<ReadonlyMap<string, string>>(new Map());
  const tellDues = (): void =>
    dues.set(new Map([...words].flatMap(([field, text]) => (field.endsWith(due) ? [[field.slice(0, -due.length), text] as const] : []))));
  const prefix = `${keptWordsOf(draft.id)}${group}`;
  const read = async (): Promise<void> => {
    const rows = await db.settings.where('key').startsWith(prefix).toArray();
    const found = rows.flatMap(({ key, value }) => {
      const field = key.slice(prefix.length);
      return typeof value === 'string' && value !== '' && !touched.has(field) ? [[field, value] as const] : [];
    });
    for (const [field, value] of found) words.set(field, value);
    if (found.some(([field]) => field.endsWith(due))) tellDues();
    if (found.length > 0) restored.set(new Set(found.map(([field]) => field)));
  };
  read().catch(() => undefined);
  const typed: TypedWords = {
    of: (field) => words.get(field) ?? null,
    keep: (field, next) => {
      if (next === null && !words.has(field)) return;
      touched.add(field);
      if (next === null) words.delete(field);
      else words.set(field, next);
      if (field.endsWith(due)) tellDues();
      // If the disk refuses them, they still stand in the field, and the draft's own mark tells of the disk.
      const release = draft.hold();
      keepWords(db, draft.id, group + field, next ?? '').then(release, release);
    },
    restored,
    dues,
  };
  known.set(draft, typed);
  return typed;
};
