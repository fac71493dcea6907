import { type BrowserWindow, dialog } from 'electron';
import type { WatchedFolderState } from '../ipc.ts';
import type { WatchedFolder } from './watched-folder.ts';

/** Lets the user pick the folder to watch; whoever cancels goes on with what was watched before. */
export const chooseFolder = async (window: BrowserWindow, watched: WatchedFolder): Promise<WatchedFolderState> => {
  const { canceled, filePaths } = await dialog.showOpenDialog(window, { properties: ['openDirectory'] });
  const [folder] = filePaths ?? [];
  return canceled || folder === undefined ? watched.state() : watched.watch(folder);
};
