import { createHash } from 'node:crypto';
import { lstat, readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { debriefFile } from '../debrief-file.ts';

/** A file as it was when the folder was looked at; `hash` is the SHA-256 of its bytes, null until it has rested and was read. */
export type SeenFile = { readonly size: number; readonly changed: number; readonly hash: string | null };

/** What a look into a folder found, by file name; `passedOver` names files that are larger than one may be. */
export type Look =
  | { readonly kind: 'looked'; readonly files: ReadonlyMap<string, SeenFile>; readonly passedOver: readonly string[] }
  | { readonly kind: 'gone' };

/** As many files of a folder are looked at; a folder with more is no place for reviews. */
const mostFiles = 500;

const isDebrief = (name: string): boolean =>
  !name.startsWith('.') && debriefFile.endings.some((ending) => name.toLowerCase().endsWith(`.${ending}`));

/**
 * Looks once into a folder; nothing in it is changed. A file is read when it is as large and as old as at the look before: programs that synchronise
 * folders write files in pieces. Links and what is no plain file are passed over.
 */
export const lookInto = async (folder: string, before: ReadonlyMap<string, SeenFile>): Promise<Look> => {
  let names: readonly string[];
  try {
    names = (await readdir(folder)).filter(isDebrief).sort().slice(0, mostFiles);
  } catch {
    return { kind: 'gone' };
  }
  const files = new Map<string, SeenFile>();
  const passedOver: string[] = [];
  for (const name of names) {
    const seen = await lookAt(path.join(folder, name), before.get(name));
    if (seen === 'too large') passedOver.push(name);
    else if (seen !== null) files.set(name, seen);
  }
  return { kind: 'looked', files, passedOver };
};

const lookAt = async (file: string, before: SeenFile | undefined): Promise<SeenFile | 'too large' | null> => {
  try {
    const status = await lstat(file);
    if (!status.isFile() || status.size === 0) return null;
    if (status.size > debriefFile.largest) return 'too large';
    const seen = { size: status.size, changed: status.mtimeMs };
    if (before?.size !== seen.size || before.changed !== seen.changed) return { ...seen, hash: null };
    if (before.hash !== null) return before;
    const bytes = await readFile(file);
    return { ...seen, hash: bytes.length === seen.size ? createHash('sha256').update(bytes).digest('hex') : null };
  } catch {
    // It may be gone again, or open in another program: the next look sees.
    return null;
  }
};
