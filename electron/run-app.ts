import { app, type BrowserWindow, Menu, shell } from 'electron';
import { answerCalls } from './answer-calls.ts';
import { closeGently } from './closing.ts';
import type { MenuCommand } from './ipc.ts';
import type { Journals } from './journal/journals.ts';
import { menuTemplate } from './menu.ts';
import { keepWindowState, openWindow } from './window.ts';

/** Runs the app with its window until the user quits; to be called when Electron is ready and the pages are served. */
export const runApp = (preload: string, journals: Journals): void => {
  let main: BrowserWindow | null = null;

  const open = (): BrowserWindow => {
    const window = openWindow(preload);
    closeGently(window, async () => {
      await keepWindowState(window);
      await journals.flush();
    });
    window.on('closed', () => {
      main = null;
    });
    return window;
  };
  const show = (): void => {
    main ??= open();
    if (main.isMinimized()) main.restore();
    main.focus();
  };
  const send = (command: MenuCommand): void => {
    if (main === null) show();
    else main.webContents.send('menu:command', command);
  };
  const showDataFolder = (): void => {
    void shell.openPath(app.getPath('userData'));
  };

  answerCalls(journals);
  const template = menuTemplate({ platform: process.platform, isPackaged: app.isPackaged, send, showDataFolder });
  Menu.setApplicationMenu(Menu.buildFromTemplate([...template]));
  app.setAboutPanelOptions({ applicationName: 'Debrief', applicationVersion: app.getVersion() });
  main = open();

  app.on('second-instance', show);
  app.on('activate', show);

  // A window that hands over its last changes holds up quitting; once it is gone, quitting goes on.
  let isQuitting = false;
  app.on('before-quit', () => {
    isQuitting = true;
  });
  app.on('window-all-closed', () => {
    if (process.platform !== 'darwin' || isQuitting) app.quit();
  });
  let isFlushed = false;
  app.on('will-quit', (event) => {
    if (isFlushed) return;
    event.preventDefault();
    void journals.close().finally(() => {
      isFlushed = true;
      app.quit();
    });
  });
};
