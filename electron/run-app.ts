import path from 'node:path';
import { app, type BrowserWindow, Menu, shell } from 'electron';
import { answerCalls } from './answer-calls.ts';
import { carryCommands } from './carry-commands.ts';
import { closeGently } from './closing.ts';
import type { MenuCommand, ScreenLanguage } from './ipc.ts';
import type { Journals } from './journal/journals.ts';
import { logError } from './log.ts';
import { menuTemplate } from './menu.ts';
import { menuCommands } from './menu-commands.ts';
import { screenLanguageFor } from './screen-language.ts';
import { openWatchedFolder } from './watched-folder/watched-folder.ts';
import { keepWindowState, openWindow } from './window.ts';

/** Runs the app with its window until the user quits; to be called when Electron is ready and the pages are served. */
export const runApp = async (preload: string, journals: Journals): Promise<void> => {
  let main: BrowserWindow | null = null;
  let language = screenLanguageFor(app.getLocale());
  let enabledNow: readonly MenuCommand[] = [];

  const open = (): BrowserWindow => {
    const window = openWindow(preload, () => language);
    closeGently(window, async () => {
      await keepWindowState(window);
      await journals.flush();
    });
    window.on('closed', () => {
      main = null;
      commands.noPage();
    });
    return window;
  };
  const show = (): void => {
    main ??= open();
    if (main.isMinimized()) main.restore();
    main.focus();
  };
  const enableLines = (enabled: readonly MenuCommand[]): void => {
    enabledNow = enabled;
    const menu = Menu.getApplicationMenu();
    for (const id of menuCommands) {
      const item = menu?.getMenuItemById(id);
      if (item) item.enabled = enabled.includes(id);
    }
  };
  const commands = carryCommands({
    openWindow: show,
    deliver: (command) => main?.webContents.send('menu:command', command),
    enable: enableLines,
  });
  const showDataFolder = (): void => {
    void shell.openPath(app.getPath('userData'));
  };

  const drawMenu = (): void => {
    const template = menuTemplate({
      platform: process.platform,
      language,
      isPackaged: app.isPackaged,
      send: commands.send,
      showDataFolder,
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate([...template]));
  };
  const speak = (spoken: ScreenLanguage): void => {
    if (spoken === language) return;
    language = spoken;
    drawMenu();
    enableLines(enabledNow);
  };

  const watched = await openWatchedFolder(
    path.join(app.getPath('userData'), 'watched-folder.json'),
    (state) => main?.webContents.send('folder:changed', state),
    (error) => logError('watched-folder', error),
  );

  answerCalls(journals, watched, commands.pageTakes, speak);
  drawMenu();
  commands.noPage();
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
    watched.close();
    void journals.close().finally(() => {
      isFlushed = true;
      app.quit();
    });
  });
};
