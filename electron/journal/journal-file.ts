import { type FileHandle, open, rm } from 'node:fs/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { flushFolder } from '../files/atomic-write.ts';
import type { AppendResult, JournalContents } from '../ipc.ts';
import { compactJournal } from './compact-journal.ts';
import { draftFiles } from './draft-files.ts';
import { JournalProblem, journalFailure } from './journal-failure.ts';
import { loadJournal, repairJournal } from './load-journal.ts';
import { encodeRecord } from './records.ts';

/** Appends within this many milliseconds share one flush of the disk. */
const gatherMs = 40;

/** Records that go to the disk together; `written` settles when they are there, or could not be. */
type Group = { readonly records: Uint8Array[]; readonly written: Promise<AppendResult> };

type OpenFile = { readonly handle: FileHandle; end: number };

const writeAll = async (handle: FileHandle, bytes: Uint8Array, position: number): Promise<void> => {
  for (let done = 0; done < bytes.length; ) {
    const { bytesWritten } = await handle.write(bytes, done, bytes.length - done, position + done);
    done += bytesWritten;
  }
};

/** One draft's journal. All of its work is done one after the other, in the order in which it was asked for. */
export type JournalFile = ReturnType<typeof journalFile>;

/** The journal of the draft `id` in `folder`; nothing is touched before the first call. After a failed append the file ends with its last whole record. */
export const journalFile = (folder: string, id: string) => {
  const files = draftFiles(folder, id);
  let opened: OpenFile | null = null;
  let gathering: Group | null = null;
  let putAside = 0;
  let last: Promise<unknown> = Promise.resolve();

  const inTurn = <Result>(task: () => Promise<Result>): Promise<Result> => {
    const result = last.then(task);
    last = result.catch(() => undefined);
    return result;
  };

  const answer = async (task: () => Promise<void>): Promise<AppendResult> => {
    try {
      await task();
      return { kind: 'appended' };
    } catch (error) {
      return { kind: 'failed', reason: journalFailure(error, folder) };
    }
  };

  const close = async (): Promise<void> => {
    const file = opened;
    opened = null;
    await file?.handle.close();
  };

  const openFile = async (): Promise<OpenFile> => {
    if (opened !== null) {
      if ((await opened.handle.stat()).nlink > 0) return opened;
      await close();
      throw new JournalProblem(
        `Another program removed this report’s journal from ${folder}. It is being written anew; save a copy elsewhere.`,
      );
    }
    const { end, damagedBytes } = await repairJournal(files);
    putAside += damagedBytes;
    opened = { handle: await open(files.journal, 'r+'), end };
    return opened;
  };

  const write = async (records: readonly Uint8Array[]): Promise<void> => {
    const file = await openFile();
    const bytes = Buffer.concat(records.map(encodeRecord));
    try {
      await writeAll(file.handle, bytes, file.end);
      await file.handle.datasync();
      file.end += bytes.length;
    } catch (error) {
      // Back to the last whole record. If that fails too, the next append finds the torn one when it opens the file again.
      await file.handle.truncate(file.end).catch(() => undefined);
      await close().catch(() => undefined);
      throw error;
    }
  };

  const startGroup = (): Group => {
    const records: Uint8Array[] = [];
    const written = inTurn(async () => {
      await wait(gatherMs);
      if (gathering?.records === records) gathering = null;
      return answer(() => write(records));
    });
    return { records, written };
  };

  return {
    append: (record: Uint8Array): Promise<AppendResult> => {
      gathering ??= startGroup();
      gathering.records.push(record);
      return gathering.written;
    },

    compact: (state: Uint8Array): Promise<AppendResult> => {
      // What is appended from now on is not in `state`, so it must not join a group that is written before it.
      gathering = null;
      return inTurn(() =>
        answer(async () => {
          const { end } = await openFile();
          await close();
          await compactJournal(files, end, state);
        }),
      );
    },

    read: (): Promise<JournalContents> =>
      inTurn(async () => {
        try {
          const { records, damagedBytes } = await loadJournal(files);
          return { kind: 'read', records, damagedBytes: putAside + damagedBytes };
        } catch (error) {
          if (error instanceof JournalProblem) return { kind: 'failed', reason: error.message };
          return {
            kind: 'failed',
            reason: `Debrief could not read this report’s journal in ${folder}. Check the disk, and that you may read the folder.`,
          };
        }
      }),

    remove: (): Promise<AppendResult> => {
      gathering = null;
      return inTurn(() =>
        answer(async () => {
          await close();
          const snapshots = (await files.snapshots()).map(files.snapshot);
          const cutOffs = (await files.cutOffs()).map(files.cutOff);
          for (const file of [files.journal, ...snapshots, ...cutOffs]) await rm(file, { force: true });
          await flushFolder(folder);
        }),
      );
    },

    /** Resolves when everything that was asked for before is done. */
    settled: (): Promise<void> => inTurn(async () => undefined),

    /** Lets go of the file. */
    close: (): Promise<void> => inTurn(close),
  };
};
