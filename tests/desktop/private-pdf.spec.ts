import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { addEvent, cells, showView } from '../support/browser.ts';
import { answerSaveDialog, chooseMenu, type Desktop, launchDebrief } from '../support/desktop.ts';
import { temporaryFolder } from '../support/folder.ts';

const folder = temporaryFolder();
let desktop: Desktop;
const secret = 'Counsel was told of the misconfiguration of the Norvane gateway';

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  desktop = await launchDebrief(folder.at('profile'));
  const { page } = desktop;
  await page.getByRole('table', { name: 'Reports' }).getByRole('link').click();
  await showView(page, 'Timeline');
  await addEvent(page, '18:40', secret);
  await cells(page, 'Who may see').last().selectOption('Internal');
});
test.afterAll(async () => {
  await desktop.app.close();
  folder.remove();
});

test('a PDF that keeps an event from the public is searched before it is written, and written', async () => {
  const { app, page } = desktop;
  await answerSaveDialog(app, folder.at('public.pdf'));
  await chooseMenu(app, 'export-pdf');
  await expect(page.getByText('“public.pdf” was saved.')).toBeVisible({ timeout: 30_000 });
});

test('a PDF that shows an internal event in spite of all is refused, and what stood in its place is left alone', async () => {
  const { app, page } = desktop;
  await showView(page, 'Preview');
  await page.getByLabel('Edition').selectOption('Internal');
  await answerSaveDialog(app, folder.at('internal.pdf'));
  await chooseMenu(app, 'export-pdf');
  await expect(page.getByText('“internal.pdf” was saved.')).toBeVisible({ timeout: 30_000 });
  // Printing itself goes wrong: whatever the page is, what comes out is the internal edition.
  const wrong = readFileSync(folder.at('internal.pdf')).toString('base64');
  await app.evaluate(({ app: shell, webContents }, pdf) => {
    const spoil = (contents: Electron.WebContents): void => {
      contents.printToPDF = async () => Buffer.from(pdf, 'base64');
    };
    shell.on('web-contents-created', (_event, contents) => spoil(contents));
    for (const contents of webContents.getAllWebContents()) spoil(contents);
  }, wrong);
  await page.getByLabel('Edition').selectOption('Public');
  writeFileSync(folder.at('public.pdf'), 'as it was');
  await answerSaveDialog(app, folder.at('public.pdf'));
  await chooseMenu(app, 'export-pdf');
  await expect(page.getByText('Nothing was exported: the file would have shown what this edition must not show.')).toBeVisible();
  await expect(page.getByText(secret).last()).toBeVisible();
  expect(readFileSync(folder.at('public.pdf'), 'utf8')).toBe('as it was');
});

test('a PDF that cannot be read is not written either', async () => {
  const { app, page } = desktop;
  await app.evaluate(({ app: shell, webContents }) => {
    const spoil = (contents: Electron.WebContents): void => {
      contents.printToPDF = async () => Buffer.from('no PDF');
    };
    shell.on('web-contents-created', (_event, contents) => spoil(contents));
    for (const contents of webContents.getAllWebContents()) spoil(contents);
  });
  await answerSaveDialog(app, folder.at('broken.pdf'));
  await chooseMenu(app, 'export-pdf');
  await expect(page.getByText('The finished PDF could not be searched for what this edition must not show')).toBeVisible();
  expect(existsSync(folder.at('broken.pdf'))).toBe(false);
});
