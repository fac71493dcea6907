import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { atomicWrite } from '../files/atomic-write.ts';

/** What is kept of a watched folder from start to start: its path (null for none), and the hashes of the files that somebody has looked at. */
export type FolderMemory = { readonly folder: string | null; readonly seen: readonly string[] };

/** As many hashes are kept; the oldest go. */
const mostSeen = 5000;

/** Whether a value can be the hash of a file's bytes. */
export const isHash = (value: unknown): value is string => typeof value === 'string' && /^[0-9a-f]{64}$/.test(value);

/** Reads what is kept; anything that isn't it counts as nothing. */
export const readMemory = async (file: string): Promise<FolderMemory> => {
  try {
    const value: unknown = JSON.parse(await readFile(file, 'utf8'));
    if (typeof value !== 'object' || value === null) return { folder: null, seen: [] };
    const folder = 'folder' in value && typeof value.folder === 'string' && path.isAbsolute(value.folder) ? value.folder : null;
    return { folder, seen: 'seen' in value && Array.isArray(value.seen) ? value.seen.filter(isHash).slice(-mostSeen) : [] };
  } catch {
    return { folder: null, seen: [] };
  }
};

/** Keeps it for the next start, readable by this user alone. Throws what node:fs threw. */
export const keepMemory = (file: string, { folder, seen }: FolderMemory): Promise<void> =>
  atomicWrite(file, JSON.stringify({ folder, seen: seen.slice(-mostSeen) }), 0o600);
