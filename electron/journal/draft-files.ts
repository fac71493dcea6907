import { readdir } from 'node:fs/promises';
import path from 'node:path';

const draftIds = /^[a-z0-9-]{1,64}$/;

/** Whether this can be a draft's id, and so part of a file name: small letters, digits and hyphens, at most 64. */
export const isDraftId = (id: string): boolean => draftIds.test(id);

/** A folder that isn't there yet holds nothing. */
const namesIn = async (folder: string): Promise<readonly string[]> => {
  try {
    return await readdir(folder);
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return [];
    throw error;
  }
};

/** The names of one draft's files: the journal, what compaction replaced (`id.3.old`), what damage was cut off (`id.bad-1`). */
export const draftFiles = (folder: string, id: string) => {
  const numbered = async (prefix: string, suffix: string): Promise<readonly number[]> =>
    (await namesIn(folder))
      .filter((name) => name.startsWith(prefix) && name.endsWith(suffix))
      .map((name) => Number(name.slice(prefix.length, name.length - suffix.length)))
      .filter((number) => Number.isSafeInteger(number) && number > 0)
      .sort((a, b) => a - b);
  return {
    journal: path.join(folder, `${id}.dbj`),
    snapshot: (number: number): string => path.join(folder, `${id}.${number}.old`),
    cutOff: (number: number): string => path.join(folder, `${id}.bad-${number}`),
    /** The numbers of the snapshots there are, oldest first. */
    snapshots: () => numbered(`${id}.`, '.old'),
    /** The numbers of the pieces that were cut off, oldest first. */
    cutOffs: () => numbered(`${id}.bad-`, ''),
  };
};

/** The ids of all drafts that have a journal in the folder, sorted; none when there is no folder yet. */
export const listDrafts = async (folder: string): Promise<readonly string[]> =>
  (await namesIn(folder))
    .filter((name) => name.endsWith('.dbj'))
    .map((name) => name.slice(0, -'.dbj'.length))
    .filter(isDraftId)
    .sort();
