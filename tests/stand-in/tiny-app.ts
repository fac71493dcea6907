import path from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { environment, standInFolder } from '../support/electron-program.ts';

/** The small app of this folder, running in the stand-in whatever else is installed. */
export type TinyApp = { readonly app: ElectronApplication; readonly page: Page };

/** Starts it on the profile folder and waits until its page has finished its own start. */
export const launchTiny = async (profile: string): Promise<TinyApp> => {
  process.env.ELECTRON_OVERRIDE_DIST_PATH = standInFolder;
  const app = await _electron.launch({ args: [path.join(import.meta.dirname, 'app')], env: environment({ TINY_USER_DATA: profile }) });
  const page = await app.firstWindow();
  await page.getByRole('status').filter({ hasText: 'start' }).waitFor();
  return { app, page };
};
