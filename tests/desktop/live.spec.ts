import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { type LiveServer, startServer } from '../live/server.ts';
import { type Desktop, launchDebrief } from '../support/desktop.ts';
import { temporaryFolder } from '../support/folder.ts';

const folder = temporaryFolder();
let desktop: Desktop;
let server: LiveServer;
test.beforeAll(async () => {
  server = await startServer();
  desktop = await launchDebrief(folder.at('profile'));
});
test.afterAll(async () => {
  await desktop.app.close();
  await server.remove();
  folder.remove();
});

const section = (page: Page) => page.getByRole('region', { name: 'Write together' });

/** Answers every later question of the shell, and counts them. */
const answer = (response: number): Promise<void> =>
  desktop.app.evaluate(({ dialog }, button) => {
    dialog.showMessageBox = async () => {
      Reflect.set(globalThis, 'asked', (Reflect.get(globalThis, 'asked') ?? 0) + 1);
      return { response: button, checkboxChecked: false };
    };
  }, response);
const timesAsked = (): Promise<unknown> => desktop.app.evaluate(() => Reflect.get(globalThis, 'asked'));

test('a server is connected to after the shell has asked, once, and the page connects to nothing else', async () => {
  const { page } = desktop;
  await page.getByRole('button', { name: 'New report' }).click();
  await page.getByRole('dialog', { name: 'New report' }).getByRole('button', { name: 'Start report' }).click();
  await section(page).getByLabel('Address of the server').fill(server.address);
  const press = () => section(page).getByRole('button', { name: 'Connect' }).click();
  await answer(1);
  await press();
  await section(page).getByRole('textbox', { name: 'Your name' }).fill('Ana Ruiz');
  await section(page).getByRole('button', { name: 'Continue' }).click();
  await expect(section(page).getByRole('alert')).toContainText('You did not agree');
  await answer(0);
  await press();
  await expect(section(page).getByRole('status')).toContainText('It has everything you wrote.');
  await section(page).getByRole('button', { name: 'Disconnect' }).click();
  await press();
  await expect(section(page).getByRole('status')).toContainText('It has everything you wrote.');
  expect(await timesAsked()).toBe(2);
  expect(JSON.parse(readFileSync(path.join(folder.at('profile'), 'live-servers.json'), 'utf8'))).toEqual([server.address]);
  const reached = await page.evaluate(
    (address) =>
      new Promise((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective), { once: true });
        new WebSocket(address).onopen = () => resolve('reached');
      }),
    server.address,
  );
  expect(reached).toBe('connect-src');
});
