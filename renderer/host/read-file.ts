import { debriefFile } from '../../electron/debrief-file.ts';
import type { OpenResult } from '../../electron/ipc.ts';
import { type FileKind, reportFile, unreadableSentence } from '../../electron/report-file.ts';

/** Reads a file that the user picked or dropped; one that is too large, a folder, or what can't be read is a sentence. */
export const readFile = async (file: File, kind: FileKind = reportFile): Promise<Exclude<OpenResult, { kind: 'cancelled' }>> => {
  if (file.size > kind.largest) return { kind: 'failed', reason: kind.tooLarge(file.name) };
  try {
    return { kind: 'opened', name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
  } catch {
    // A folder that was dropped ends here too: it looks like a file until it is read.
    return { kind: 'failed', reason: unreadableSentence(file.name) };
  }
};

/** Reads a `.debrief` file that the user dropped, as `readFile` does. */
export const readDebriefFile = (file: File): ReturnType<typeof readFile> => readFile(file, debriefFile);
