import { existsSync } from 'node:fs';
import { expect, type Page, test } from '@playwright/test';
import type { MenuCommand } from '../../electron/ipc.ts';
import { menuCommands } from '../../electron/menu-commands.ts';
import { answerSaveDialog, chooseMenu, type Desktop, launchDebrief } from '../support/desktop.ts';
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

const choose = (command: MenuCommand): Promise<void> => chooseMenu(desktop.app, command);
const title = (page: Page) => page.getByRole('textbox', { name: 'Title' });
const reports = (page: Page) => page.getByRole('table', { name: 'Reports' }).getByRole('link');
const importDialog = (page: Page) => page.getByRole('dialog', { name: 'Paste or open a report' });
/** The commands that the menu offers now. */
const offered = (): Promise<readonly string[]> =>
  desktop.app.evaluate(
    ({ Menu }, ids) => ids.filter((id) => Menu.getApplicationMenu()?.getMenuItemById(id)?.enabled === true),
    menuCommands,
  );
/** Stands in Write of the sample, from wherever the last test ended: a blank report would be asked about before it leaves. */
const write = async (): Promise<void> => {
  await choose('library');
  await reports(desktop.page).filter({ hasText: 'Delayed parcel tracking' }).click();
  await expect(desktop.page.getByRole('textbox', { name: 'Text of the report' })).toBeVisible();
  await expect.poll(offered).toEqual(menuCommands);
};

test('the library offers what brings a report in, and nothing that needs an open draft', async () => {
  await choose('library');
  await expect.poll(offered).toEqual(['library', 'new-report', 'import']);
});

test.describe('in Write', () => {
  test.beforeEach(write);

  test('“New report” asks from which template, and starts one', async () => {
    await choose('new-report');
    await expect(desktop.page.getByRole('option', { name: 'Empty report' })).toBeFocused();
    await desktop.page.keyboard.press('Enter');
    await expect(title(desktop.page)).toHaveValue('');
    await choose('library');
    await expect(reports(desktop.page)).toHaveCount(2);
  });

  test('“Open…” shows the dialog over the library', async () => {
    await choose('import');
    await expect(importDialog(desktop.page)).toBeVisible();
    await desktop.page.keyboard.press('Escape');
    await expect(importDialog(desktop.page)).toHaveCount(0);
    await expect(reports(desktop.page).first()).toBeVisible();
  });

  test('“All reports” leads to the library', async () => {
    await choose('library');
    await expect(reports(desktop.page).first()).toBeVisible();
  });

  for (const [command, heading] of [
    ['view-timeline', 'Timeline'],
    ['view-preview', 'Preview'],
    ['view-write', 'Write'],
  ] as const) {
    test(`“${heading}” shows that view`, async () => {
      await choose(command);
      await expect(desktop.page.getByRole('navigation', { name: 'Views' }).locator('[aria-current=page]')).toHaveText(heading);
    });
  }

  test('“Undo” and “Redo” take a change back and make it again', async () => {
    const reference = desktop.page.getByRole('textbox', { name: 'Reference' });
    const before = await reference.inputValue();
    await reference.fill('INC-7');
    await reference.press('Enter');
    await choose('undo');
    await expect(reference).toHaveValue(before);
    await choose('redo');
    await expect(reference).toHaveValue('INC-7');
    await choose('undo');
  });

  for (const [command, ending] of [
    ['export-html', 'html'],
    ['export-pdf', 'pdf'],
  ] as const) {
    test(`“Export as ${ending.toUpperCase()}” writes the file`, async () => {
      const file = folder.at(`menu.${ending}`);
      await answerSaveDialog(desktop.app, file);
      await choose(command);
      await expect(desktop.page.getByText(`“menu.${ending}” was saved.`)).toBeVisible({ timeout: 30_000 });
      expect(existsSync(file)).toBe(true);
    });
  }
});

test('where the app runs on without a window, a command opens one and is carried out there', async () => {
  await desktop.app.evaluate(({ BrowserWindow }) => {
    // As on macOS, the one system where this happens.
    Object.defineProperty(process, 'platform', { value: 'darwin' });
    for (const window of BrowserWindow.getAllWindows()) window.close();
  });
  await expect.poll(() => desktop.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBe(0);
  expect(await offered()).toEqual(['library', 'new-report', 'import']);
  const opened = desktop.app.waitForEvent('window');
  await choose('import');
  await expect(importDialog(await opened)).toBeVisible();
  await desktop.app.evaluate((_electron, platform) => {
    Object.defineProperty(process, 'platform', { value: platform });
  }, process.platform);
});
