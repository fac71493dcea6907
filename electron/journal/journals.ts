import { readdir, rm } from 'node:fs/promises';
import path from 'node:path';
import { temporaryPrefix } from '../files/atomic-write.ts';
import type { AppendResult, JournalContents } from '../ipc.ts';
import { isDraftId, listDrafts } from './draft-files.ts';
import { type JournalFile, journalFile } from './journal-file.ts';

/** The journals of all drafts: what the pages ask for by draft id, and `flush`, which resolves when nothing is being written. */
export type Journals = ReturnType<typeof journalsIn>;

const notAnId = { kind: 'failed', reason: 'This is not the id of a draft.' } as const;

/** What a crash left half-written was never acknowledged. */
const removeUnfinished = async (folder: string): Promise<void> => {
  const names = await readdir(folder);
  for (const name of names.filter((each) => each.startsWith(temporaryPrefix))) await rm(path.join(folder, name), { force: true });
};

const journalsIn = (folder: string) => {
  const files = new Map<string, JournalFile>();
  const fileOf = (id: string): JournalFile => {
    const present = files.get(id);
    if (present !== undefined) return present;
    const made = journalFile(folder, id);
    files.set(id, made);
    return made;
  };
  return {
    append: async (id: string, record: Uint8Array): Promise<AppendResult> => (isDraftId(id) ? fileOf(id).append(record) : notAnId),
    compact: async (id: string, state: Uint8Array): Promise<AppendResult> => (isDraftId(id) ? fileOf(id).compact(state) : notAnId),
    read: async (id: string): Promise<JournalContents> => (isDraftId(id) ? fileOf(id).read() : notAnId),
    remove: async (id: string): Promise<AppendResult> => (isDraftId(id) ? fileOf(id).remove() : notAnId),
    list: (): Promise<readonly string[]> => listDrafts(folder),
    flush: async (): Promise<void> => {
      await Promise.all([...files.values()].map((file) => file.settled()));
    },
    close: async (): Promise<void> => {
      await Promise.all([...files.values()].map((file) => file.close()));
    },
  };
};

/** Opens the folder of journals; one process at a time may do so. A folder that can't be used is reported by the first append. */
export const openJournals = async (folder: string): Promise<Journals> => {
  await removeUnfinished(folder).catch(() => undefined);
  return journalsIn(folder);
};
