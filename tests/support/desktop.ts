import { existsSync } from 'node:fs';
import path from 'node:path';
import { _electron, type ElectronApplication, expect, type Page } from '@playwright/test';
import type { MenuCommand } from '../../electron/ipc.ts';
import { chooseElectron, environment, root } from './electron-program.ts';

/** Debrief, running: its main process and its one window's page. */
export type Desktop = { readonly app: ElectronApplication; readonly page: Page };

/** What Debrief is started with for its profile folder, by Playwright or by hand. */
export const desktopEnvironment = (profile: string): Record<string, string> => environment({ DEBRIEF_USER_DATA: profile });

/** Starts the built app on the profile folder, in Electron or, where that is missing, in the stand-in. */
export const launchDebrief = async (profile: string): Promise<Desktop> => {
  if (!existsSync(path.join(root, 'out/main.cjs'))) throw new Error('Nothing is built yet: run `npm run build` first.');
  chooseElectron();
  const app = await _electron.launch({ args: ['.'], cwd: root, env: desktopEnvironment(profile) });
  const page = await app.firstWindow();
  // A window begins with an empty page, which has loaded too.
  await page.waitForFunction(() => 'debrief' in window && document.readyState === 'complete');
  // An error page has a bridge as well, and every call of it is refused: better to say here why.
  const address = await app.evaluate(({ webContents }) => webContents.getAllWebContents()[0]?.getURL());
  if (address?.startsWith('app://debrief/') !== true)
    throw new Error(`The app's page did not load, but ${address}: is out/ being built just now?`);
  return { app, page };
};

/** Chooses a line of the application's menu, as a click or its accelerator does. */
export const chooseMenu = async (app: ElectronApplication, id: MenuCommand): Promise<void> => {
  // A line is grey until the page answers it, and a click on it would do nothing.
  await expect.poll(() => app.evaluate(({ Menu }, wanted) => Menu.getApplicationMenu()?.getMenuItemById(wanted)?.enabled, id)).toBe(true);
  await app.evaluate(({ BrowserWindow, Menu }, wanted) => {
    const item = Menu.getApplicationMenu()?.getMenuItemById(wanted);
    if (!item) throw new Error(`The menu has no ${wanted}.`);
    const [window] = BrowserWindow.getAllWindows();
    item.click({}, window, window?.webContents);
  }, id);
};

/** Answers every later "Save as" dialog with the file, or cancels it. */
export const answerSaveDialog = async (app: ElectronApplication, file: string | null): Promise<void> => {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: filePath === null, filePath: filePath ?? '' });
  }, file);
};

/** Answers every later "Open" dialog with the file, or cancels it. */
export const answerOpenDialog = async (app: ElectronApplication, file: string | null): Promise<void> => {
  await app.evaluate(({ dialog }, filePath) => {
    dialog.showOpenDialog = async () => ({ canceled: filePath === null, filePaths: filePath === null ? [] : [filePath] });
  }, file);
};
