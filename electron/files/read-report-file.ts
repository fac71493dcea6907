import { open } from 'node:fs/promises';
import path from 'node:path';
import type { OpenResult } from '../ipc.ts';
import { type FileKind, reportFile, unreadableSentence } from '../report-file.ts';

/** Reads a file whole that is no larger than its kind may be; what isn't a plain file, or can't be read, is a sentence. */
export const readReportFile = async (file: string, kind: FileKind = reportFile): Promise<Exclude<OpenResult, { kind: 'cancelled' }>> => {
  const name = path.basename(file);
  try {
    const handle = await open(file, 'r');
    try {
      const status = await handle.stat();
      if (!status.isFile()) return { kind: 'failed', reason: kind.noFile(name) };
      if (status.size > kind.largest) return { kind: 'failed', reason: kind.tooLarge(name) };
      return { kind: 'opened', name, bytes: new Uint8Array(await handle.readFile()) };
    } finally {
      await handle.close();
    }
  } catch {
    return { kind: 'failed', reason: unreadableSentence(name) };
  }
};
