import { open } from 'node:fs/promises';
import path from 'node:path';
import type { OpenResult } from '../ipc.ts';
import { largestReportFile, tooLargeSentence, unreadableSentence } from '../report-file.ts';

/** Reads a file of at most 20 MB whole; what isn't a plain file, or can't be read, is a sentence. */
export const readReportFile = async (file: string): Promise<Exclude<OpenResult, { kind: 'cancelled' }>> => {
  const name = path.basename(file);
  try {
    const handle = await open(file, 'r');
    try {
      const status = await handle.stat();
      if (!status.isFile()) return { kind: 'failed', reason: `“${name}” is not a file with text in it.` };
      if (status.size > largestReportFile) return { kind: 'failed', reason: tooLargeSentence(name) };
      return { kind: 'opened', name, bytes: new Uint8Array(await handle.readFile()) };
    } finally {
      await handle.close();
    }
  } catch {
    return { kind: 'failed', reason: unreadableSentence(name) };
  }
};
