import { randomUUID } from 'node:crypto';
import { access, constants, open, realpath, rename, rm, stat } from 'node:fs/promises';
import path from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';

/** How the names of unfinished files begin: whoever owns a folder may remove those that a crash left behind. */
export const temporaryPrefix = '.debrief-unfinished-';

/** A link is followed, so that the file it points to is replaced and not the link. */
const targetOf = async (file: string): Promise<string> => {
  try {
    return await realpath(file);
  } catch {
    return file;
  }
};

/** The permissions the file has now; a new one gets `fallback`. Throws if it may not be written, which a rename would not notice. */
const modeOf = async (file: string, fallback: number): Promise<number> => {
  let present: Awaited<ReturnType<typeof stat>>;
  try {
    present = await stat(file);
  } catch {
    return fallback;
  }
  if (present.isDirectory()) throw Object.assign(new Error(`${file} is a folder`), { code: 'EISDIR' });
  await access(file, constants.W_OK);
  return present.mode & 0o777;
};

// Windows refuses for a moment while a virus scanner or an indexer holds the file.
const renamePatiently = async (from: string, to: string): Promise<void> => {
  for (let attempt = 1; ; attempt += 1) {
    try {
      await rename(from, to);
      return;
    } catch (error) {
      if (process.platform !== 'win32' || attempt === 6) throw error;
      await wait(50 * attempt);
    }
  }
};

/** Makes a rename in the folder durable; where folders cannot be flushed (Windows, some network disks) nothing happens. */
export const flushFolder = async (folder: string): Promise<void> => {
  try {
    const handle = await open(folder, 'r');
    try {
      await handle.sync();
    } finally {
      await handle.close();
    }
  } catch {
    // The file itself is flushed; only the moment at which its new name becomes durable is the system's own.
  }
};

/**
 * Replaces a file's content in one step: whatever happens meanwhile, the file holds either the old bytes or the new ones.
 * `mode` is for a file that does not exist yet. Throws what node:fs threw; nothing is left behind then.
 */
export const atomicWrite = async (file: string, content: Uint8Array | string, mode = 0o666): Promise<void> => {
  const target = await targetOf(file);
  const folder = path.dirname(target);
  const temporary = path.join(folder, `${temporaryPrefix}${randomUUID()}`);
  const finalMode = await modeOf(target, mode);
  try {
    const handle = await open(temporary, 'wx', finalMode);
    try {
      await handle.writeFile(content);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await renamePatiently(temporary, target);
  } catch (error) {
    await rm(temporary, { force: true }).catch(() => undefined);
    throw error;
  }
  await flushFolder(folder);
};
