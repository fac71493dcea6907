import { liveQuery } from 'dexie';
import * as v from 'valibot';
import { longestWord, mostWords, readWordList } from '../core/spelling/word-list.ts';
import type { Database } from './db.ts';
import { keepWords, readKeptWords } from './kept-words.ts';

const key = 'word-list';
const stored = v.array(v.pipe(v.string(), v.maxLength(longestWord)));

const listIn = (value: unknown): readonly string[] => {
  const read = v.safeParse(stored, value);
  return read.success ? read.output : [];
};

/** Calls back with the library's own words, which no dictionary has, now and after every change, until the returned function is called. */
export const watchWordList = (db: Database, listener: (words: readonly string[]) => void): (() => void) => {
  const subscription = liveQuery(() => db.settings.get(key)).subscribe((row) => listener(listIn(row?.value)));
  return () => subscription.unsubscribe();
};

/** Keeps the library's own words, in order and without double ones. */
export const keepWordList = async (db: Database, words: readonly string[]): Promise<void> => {
  await db.settings.put({ key, value: readWordList(words.join('\n')) });
};

/** Adds words to the library's own, whatever another window adds meanwhile; gives back how many of them were new. Beyond `mostWords` nothing is added. */
export const addToWordList = (db: Database, words: readonly string[]): Promise<number> =>
  db.transaction('rw', db.settings, async () => {
    const before = listIn((await db.settings.get(key))?.value);
    const after = readWordList([...before, ...words].join('\n'));
    if (after.length > before.length) await db.settings.put({ key, value: after.slice(0, mostWords) });
    return after.length - before.length;
  });

const ignoredWords = 'ignored in spelling';
const ignoredHints = 'ignored in style';

/** The words that spelling passes over in one report only; they go when the draft is deleted. */
export const readIgnoredWords = async (db: Database, draftId: string): Promise<readonly string[]> =>
  readWordList(await readKeptWords(db, draftId, ignoredWords));

/** Keeps which words spelling passes over in one report. */
export const keepIgnoredWords = (db: Database, draftId: string, words: readonly string[]): Promise<void> =>
  keepWords(db, draftId, ignoredWords, words.join('\n'));

/** The advice that isn't given again in one report, one line each; it goes when the draft is deleted. */
export const readIgnoredHints = async (db: Database, draftId: string): Promise<readonly string[]> =>
  (await readKeptWords(db, draftId, ignoredHints)).split('\n').filter((line) => line !== '');

/** Keeps which advice isn't given again in one report. */
export const keepIgnoredHints = (db: Database, draftId: string, lines: readonly string[]): Promise<void> =>
  keepWords(db, draftId, ignoredHints, lines.join('\n'));
