import { readFileSync } from 'node:fs';
import path from 'node:path';
import { app, BrowserWindow, dialog, nativeTheme, screen } from 'electron';
import { appPage } from './app-scheme.ts';
import { addContextMenu } from './context-menu.ts';
import { atomicWrite } from './files/atomic-write.ts';
import type { ScreenLanguage } from './ipc.ts';
import { logError } from './log.ts';
import { placeWindow, readWindowState, smallestWindow, type WindowState } from './window-state.ts';

const stateFile = (): string => path.join(app.getPath('userData'), 'window-state.json');

const readState = (): WindowState => {
  try {
    return readWindowState(readFileSync(stateFile(), 'utf8'));
  } catch {
    return readWindowState('');
  }
};

/** Keeps the window's place for the next start; a failure is noted and otherwise of no consequence. */
export const keepWindowState = async (window: BrowserWindow): Promise<void> => {
  const state: WindowState = { bounds: window.getNormalBounds(), maximized: window.isMaximized() };
  await atomicWrite(stateFile(), JSON.stringify(state), 0o600).catch((error: unknown) => logError('window-state', error));
};

const offerReload = (window: BrowserWindow): void => {
  window.webContents.on('render-process-gone', async (_event, { reason }) => {
    if (reason === 'clean-exit' || window.isDestroyed()) return;
    logError('render-process-gone', reason);
    const { response } = await dialog.showMessageBox(window, {
      type: 'error',
      message: 'Debrief’s window stopped working.',
      detail: 'Everything up to your last saved change is on the disk. Reload the window to go on.',
      buttons: ['Reload', 'Close'],
      defaultId: 0,
      cancelId: 1,
      noLink: true,
    });
    if (window.isDestroyed()) return;
    if (response === 0) window.webContents.reload();
    else window.destroy();
  });
};

/** Opens the one kind of window there is, where it was left; it shows itself when there is something to see. */
export const openWindow = (preload: string, language: () => ScreenLanguage): BrowserWindow => {
  const { bounds, maximized } = readState();
  const screens = [screen.getPrimaryDisplay(), ...screen.getAllDisplays()].map((display) => display.workArea);
  const window = new BrowserWindow({
    ...placeWindow(bounds, screens),
    minWidth: smallestWindow.width,
    minHeight: smallestWindow.height,
    show: false,
    title: 'Debrief',
    backgroundColor: nativeTheme.shouldUseDarkColors ? '#171513' : '#f4f2ee',
    webPreferences: {
      preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webviewTag: false,
      spellcheck: false,
      devTools: !app.isPackaged,
    },
  });
  window.once('ready-to-show', () => {
    if (maximized) window.maximize();
    window.show();
  });
  addContextMenu(window, language);
  offerReload(window);
  window.loadURL(appPage).catch((error: unknown) => logError('load', error));
  return window;
};
