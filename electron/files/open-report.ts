import { type BrowserWindow, dialog } from 'electron';
import type { OpenResult } from '../ipc.ts';
import { reportFileEndings } from '../report-file.ts';
import { readReportFile } from './read-report-file.ts';

/** Lets the user pick a file and reads it. */
export const openReport = async (window: BrowserWindow): Promise<OpenResult> => {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    properties: ['openFile'],
    filters: [
      { name: 'Text, Markdown and HTML', extensions: [...reportFileEndings] },
      { name: 'All files', extensions: ['*'] },
    ],
  });
  const [file] = filePaths ?? [];
  return canceled || file === undefined ? { kind: 'cancelled' } : readReportFile(file);
};
