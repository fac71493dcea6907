import path from 'node:path';
import { app, type BrowserWindow, dialog, type FileFilter } from 'electron';
import type { SaveResult } from '../ipc.ts';
import { atomicWrite } from './atomic-write.ts';
import { safeFileName } from './file-name.ts';
import { writeFailure } from './write-failure.ts';

/** What goes into a file, or why there is nothing to put into it. */
export type Content =
  | { readonly kind: 'content'; readonly content: Uint8Array | string }
  | { readonly kind: 'failed'; readonly reason: string };

const kinds: Readonly<Record<string, string>> = {
  '.html': 'Web page',
  '.pdf': 'PDF',
  '.md': 'Markdown',
  '.txt': 'Plain text',
  '.json': 'Debrief data',
  '.debrief': 'Debrief file',
};

const filtersFor = (ending: string): FileFilter[] => {
  const everything = { name: 'All files', extensions: ['*'] };
  const name = kinds[ending];
  return name === undefined ? [everything] : [{ name, extensions: [ending.slice(1)] }, everything];
};

const kept = 'Your report itself is kept in Debrief.';
let lastFolder: string | null = null;

/** Asks where to save while the content is being made, then writes it in one step. The page learns the file's name, never its path. */
export const saveFile = async (window: BrowserWindow, suggestedName: string, make: () => Promise<Content>): Promise<SaveResult> => {
  const name = safeFileName(suggestedName);
  const making = make();
  // Where nobody wants the file any more, how its making ends is of no interest; it must not end as an unhandled rejection.
  making.catch(() => undefined);
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: path.join(lastFolder ?? app.getPath('documents'), name),
    filters: filtersFor(path.extname(name).toLowerCase()),
  });
  if (canceled || filePath === '') return { kind: 'cancelled' };
  const made = await making;
  if (made.kind === 'failed') return { kind: 'failed', reason: `${made.reason} ${kept}` };
  try {
    await atomicWrite(filePath, made.content);
  } catch (error) {
    return { kind: 'failed', reason: `${writeFailure(error, filePath)} ${kept}` };
  }
  lastFolder = path.dirname(filePath);
  return { kind: 'saved', name: path.basename(filePath) };
};
