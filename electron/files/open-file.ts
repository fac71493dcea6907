import { type BrowserWindow, dialog } from 'electron';
import type { OpenResult } from '../ipc.ts';
import type { FileKind } from '../report-file.ts';
import { readReportFile } from './read-report-file.ts';

/** Lets the user pick a file of a kind and reads it. */
export const openFile = async (window: BrowserWindow, kind: FileKind): Promise<OpenResult> => {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openFile'],
    filters: [
      { name: kind.name, extensions: [...kind.endings] },
      { name: 'All files', extensions: ['*'] },
    ],
  });
  const [file] = filePaths ?? [];
  return canceled || file === undefined ? { kind: 'cancelled' } : readReportFile(file, kind);
};
