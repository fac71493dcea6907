import { expect, test } from '@playwright/test';
import { chooseMenu, type Desktop, launchDebrief } from '../support/desktop.ts';
import { temporaryFolder } from '../support/folder.ts';

const folder = temporaryFolder();
let desktop: Desktop;
test.beforeAll(async () => {
  desktop = await launchDebrief(folder.at('profile'));
});
test.afterAll(async () => {
  await desktop.app.close();
  folder.remove();
});

test('words are checked with the dictionaries in the app', async () => {
  const { app, page } = desktop;
  await chooseMenu(app, 'new-report');
  await page.getByRole('button', { name: 'Start report' }).click();
  const text = page.getByRole('textbox', { name: 'Text of the report' });
  await text.getByRole('heading', { name: 'Summary' }).click();
  await page.keyboard.press('End');
  await page.keyboard.type(' of what was recieved ');
  await expect(text.locator('[data-misspelt]')).toHaveText(['recieved']);
});

test('the page itself compiles no WebAssembly: only the workers made for it do', async () => {
  const compiled = await desktop.page.evaluate(() =>
    WebAssembly.compile(new Uint8Array([0, 0x61, 0x73, 0x6d, 1, 0, 0, 0])).then(
      () => 'compiled',
      () => 'refused',
    ),
  );
  expect(compiled).toBe('refused');
});
