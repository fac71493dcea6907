import { createHash } from 'node:crypto';
import path from 'node:path';
import { debriefFile } from '../debrief-file.ts';
import { readReportFile } from '../files/read-report-file.ts';
import type { OpenResult, WatchedFolderState } from '../ipc.ts';
import { unreadableSentence } from '../report-file.ts';
import { lookInto, type SeenFile } from './look.ts';
import { type FolderMemory, keepMemory, readMemory } from './memory.ts';

/** A folder that is watched for files that came back; one at a time, and the app only ever reads in it. */
export type WatchedFolder = {
  readonly state: () => WatchedFolderState;
  /** Watches this folder from now on, in the place of another; null for none. */
  readonly watch: (folder: string | null) => Promise<WatchedFolderState>;
  /** The file with these bytes, as long as it is still in the folder. */
  readonly read: (hash: string) => Promise<OpenResult>;
  /** Somebody has looked at these files: they are not named again. */
  readonly saw: (hashes: readonly string[]) => Promise<void>;
  readonly close: () => void;
};

/** Milliseconds between two looks. Looking is what works everywhere: shared and synchronised folders often tell of no change. */
const usualPause = 2000;

const nothing: ReadonlyMap<string, SeenFile> = new Map();

/** Goes on watching the folder that `memoryFile` names; `tell` hears each change of the state. What can't be kept for the next start goes to `onError`. */
export const openWatchedFolder = async (
  memoryFile: string,
  tell: (state: WatchedFolderState) => void,
  onError: (error: unknown) => void,
  pause = usualPause,
): Promise<WatchedFolder> => {
  let memory = await readMemory(memoryFile);
  let files = nothing;
  let state: WatchedFolderState = { kind: 'none' };
  let timer: ReturnType<typeof setTimeout> | null = null;
  /** Counts the folders that were watched: a look that began in an earlier one counts for nothing. */
  let round = 0;

  const keep = (next: FolderMemory): Promise<void> => {
    memory = next;
    return keepMemory(memoryFile, next).catch(onError);
  };
  const set = (next: WatchedFolderState): WatchedFolderState => {
    if (JSON.stringify(next) === JSON.stringify(state)) return state;
    state = next;
    tell(state);
    return state;
  };
  const watching = (name: string, passedOver: readonly string[]): WatchedFolderState => {
    const seen = new Set(memory.seen);
    const fresh = new Map<string, string>();
    // The same bytes under two names, as some synchronising programs leave them, are one file.
    for (const [file, { hash }] of files) if (hash !== null && !seen.has(hash) && !fresh.has(hash)) fresh.set(hash, file);
    return { kind: 'watching', name, files: [...fresh].map(([hash, file]) => ({ name: file, hash })), passedOver };
  };
  const look = async (folder: string, own: number): Promise<void> => {
    const found = await lookInto(folder, files);
    if (own !== round) return;
    const name = path.basename(folder);
    if (found.kind === 'gone') {
      files = nothing;
      set({ kind: 'gone', name });
    } else {
      files = found.files;
      set(watching(name, found.passedOver));
    }
    timer = setTimeout(() => void look(folder, own), pause);
    // Looking alone is no reason to go on running.
    timer.unref();
  };
  const start = (): void => {
    if (timer !== null) clearTimeout(timer);
    round += 1;
    files = nothing;
    const { folder } = memory;
    set(folder === null ? { kind: 'none' } : watching(path.basename(folder), []));
    // Nobody waits for it: a folder on a network that is down answers after minutes.
    if (folder !== null) void look(folder, round);
  };

  start();
  return {
    state: () => state,
    watch: async (folder) => {
      await keep({ ...memory, folder });
      start();
      return state;
    },
    read: async (hash) => {
      const name = [...files].find(([, seen]) => seen.hash === hash)?.[0];
      if (memory.folder === null || name === undefined) return { kind: 'failed', reason: unreadableSentence('…') };
      const opened = await readReportFile(path.join(memory.folder, name), debriefFile);
      const isTheSame = opened.kind === 'opened' && createHash('sha256').update(opened.bytes).digest('hex') === hash;
      return opened.kind === 'opened' && !isTheSame ? { kind: 'failed', reason: unreadableSentence(name) } : opened;
    },
    saw: async (hashes) => {
      const seen = new Set(memory.seen);
      await keep({ ...memory, seen: [...memory.seen, ...hashes.filter((hash) => !seen.has(hash))] });
      if (state.kind === 'watching') set(watching(state.name, state.passedOver));
    },
    close: () => {
      round += 1;
      if (timer !== null) clearTimeout(timer);
    },
  };
};
