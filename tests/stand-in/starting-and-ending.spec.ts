import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { environment, standInFolder } from '../support/electron-program.ts';
import { temporaryFolder } from '../support/folder.ts';
import { processesNaming } from '../support/processes.ts';
import { launchTiny, type TinyApp } from './tiny-app.ts';

let folder: ReturnType<typeof temporaryFolder>;
let tiny: TinyApp;
const profile = (): string => folder.at('profile');
test.beforeEach(async () => {
  folder = temporaryFolder();
  tiny = await launchTiny(profile());
});
test.afterEach(async () => {
  await tiny.app.evaluate(() => Object.assign(Reflect.get(globalThis, 'seen'), { keepOpen: false })).catch(() => {});
  await tiny.app.close();
  folder.remove();
});

test('Playwright’s own launcher starts it through Electron’s package', async () => {
  const told = await tiny.app.evaluate(({ app }) => ({
    argv: process.argv,
    name: app.getName(),
    version: app.getVersion(),
    type: process.type,
  }));
  expect(told).toEqual({
    argv: [path.join(standInFolder, 'electron'), path.join(standInFolder, 'app')],
    name: 'Tiny',
    version: '1.2.3',
    type: 'browser',
  });
});

test('closing the last window ends the app with exit code 0 and leaves no process', async () => {
  const program = tiny.app.process();
  const exited = once(program, 'exit');
  await tiny.page.close();
  expect((await exited)[0]).toBe(0);
  expect(processesNaming(profile())).toEqual([]);
});

test('a window that prevents closing stays, and calls quitting off', async () => {
  await tiny.app.evaluate(({ app }) => {
    Object.assign(Reflect.get(globalThis, 'seen'), { keepOpen: true });
    app.quit();
  });
  await expect(tiny.page.getByRole('heading', { name: 'Tiny' })).toBeVisible();
  const program = tiny.app.process();
  const exited = once(program, 'exit');
  await tiny.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows()[0]?.destroy());
  expect((await exited)[0]).toBe(0);
});

test('IndexedDB survives a restart', async () => {
  await expect(tiny.page.getByRole('status')).toHaveText('start 1, sum 12');
  await tiny.app.close();
  tiny = await launchTiny(profile());
  await expect(tiny.page.getByRole('status')).toHaveText('start 2, sum 12');
});

test('a killed main process takes its Chromium along, and the profile starts again', async () => {
  const program = tiny.app.process();
  const exited = once(program, 'exit');
  program.kill('SIGKILL');
  await exited;
  await expect.poll(() => processesNaming(profile())).toEqual([]);
  tiny = await launchTiny(profile());
  await expect(tiny.page.getByRole('status')).toHaveText('start 2, sum 12');
});

test('a second start on the same profile ends at once and tells the first', async () => {
  const second = spawn(path.join(standInFolder, 'electron'), [path.join(standInFolder, 'app'), 'report.debrief'], {
    cwd: folder.at(),
    env: environment({ TINY_USER_DATA: profile() }),
  });
  expect((await once(second, 'exit'))[0]).toBe(0);
  await expect
    .poll(() => tiny.app.evaluate(() => Reflect.get(globalThis, 'seen').second))
    .toEqual([{ argv: expect.arrayContaining(['report.debrief']), folder: folder.at(), data: { from: 'second' } }]);
});

test('what the stand-in lacks says so', async () => {
  const read = (name: string): Promise<string> =>
    tiny.app.evaluate((electron, missing) => {
      try {
        return String(Reflect.get(missing === 'Tray' ? electron : electron.app, missing));
      } catch (error) {
        return String(error);
      }
    }, name);
  expect(await read('Tray')).toContain('the stand-in has no electron.Tray');
  expect(await read('getFileIcon')).toContain('the stand-in has no app.getFileIcon');
});

test('Chromium gets the surroundings it needs and no others', async () => {
  const names = processesNaming(profile()).flatMap((pid) => readFileSync(`/proc/${pid}/environ`, 'utf8').split('\0'));
  const joined = names.map((entry) => entry.split('=')[0]).join(' ');
  expect(joined).toContain('PATH');
  expect(joined).not.toMatch(/\b(CI|npm_|PLAYWRIGHT|NODE_|TINY_|DEBRIEF_)/);
});
