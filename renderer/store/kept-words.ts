import type { Database } from './db.ts';
import { writeAtOnce } from './write-at-once.ts';

/** How the keys begin under which a draft's words are kept. */
export const keptWordsOf = (draftId: string): string => `words ${draftId} `;

/** The words that were typed into a field of a draft and are not part of the draft yet; empty when there are none. */
export const readKeptWords = async (db: Database, draftId: string, field: string): Promise<string> => {
  const value = (await db.settings.get(keptWordsOf(draftId) + field))?.value;
  return typeof value === 'string' ? value : '';
};

/** Keeps such words as durably as the draft itself, and resolves when they are; empty ones are forgotten. */
export const keepWords = (db: Database, draftId: string, field: string, words: string): Promise<void> =>
  writeAtOnce(db, 'settings', (settings) => {
    const key = keptWordsOf(draftId) + field;
    if (words === '') settings.delete(key);
    else settings.put({ key, value: words });
  });
