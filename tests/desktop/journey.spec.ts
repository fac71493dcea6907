import { readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, type Page, test } from '@playwright/test';
import { answerSaveDialog, chooseMenu, type Desktop, launchDebrief } from '../support/desktop.ts';
import { root } from '../support/electron-program.ts';
import { temporaryFolder } from '../support/folder.ts';
import { readPdf } from '../support/pdf.ts';
import { processesNaming } from '../support/processes.ts';

const pasted = readFileSync(path.join(root, 'tests/fixtures/reports/cloud-degradation.txt'), 'utf8');
const folder = temporaryFolder();
let desktop: Desktop;

const profile = folder.at('profile');
const figures = (page: Page) => page.getByLabel('Key figures').first();
/** Ends the app as a crash would, all of its processes at once: nothing is told to anybody, and nobody is left to write anything down. */
const kill = async ({ app }: Desktop): Promise<void> => {
  const gone = new Promise((resolve) => app.process().once('exit', resolve));
  // Under the stand-in the pages live in a Chromium of its own, which names the profile and would otherwise end in good order.
  const browsers = process.platform === 'linux' ? processesNaming(profile) : [];
  app.process().kill('SIGKILL');
  for (const id of browsers) {
    try {
      process.kill(id, 'SIGKILL');
    } catch (error) {
      // Those that went with the first one are gone as well as killed.
      if (!(error instanceof Error && 'code' in error && error.code === 'ESRCH')) throw error;
    }
  }
  await gone;
};

/** The words of fields that the library keeps apart from the drafts. */
const keptWords = (page: Page): Promise<unknown> =>
  page.evaluate(
    () =>
      new Promise<unknown>((resolve) => {
        const opening = indexedDB.open('debrief');
        opening.onsuccess = () => {
          const reading = opening.result.transaction('settings').objectStore('settings').getAll();
          reading.onsuccess = () => {
            opening.result.close();
            resolve(reading.result.map((row: { readonly value: unknown }) => row.value));
          };
        };
      }),
  );

test.describe.configure({ mode: 'serial' });
test.beforeAll(async () => {
  desktop = await launchDebrief(profile);
});
test.afterAll(async () => {
  await desktop.app.close();
  folder.remove();
});

test('the first start shows a library with one sample report', async () => {
  await expect(desktop.page.getByRole('table', { name: 'Reports' }).getByRole('link')).toHaveCount(1);
});

test('a pasted report becomes a draft with events, zones, figures and sections', async () => {
  const { app, page } = desktop;
  await chooseMenu(app, 'import');
  await page.getByRole('textbox', { name: 'The report’s text' }).fill(pasted);
  await page.getByRole('button', { name: 'Make a draft' }).click();
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Degraded cloud service on June 10th');
  await expect(page.getByRole('navigation', { name: 'Outline' }).getByRole('button')).toHaveText([
    'Root Cause Analysis',
    'Next steps',
    'Timeline',
    'Current status',
  ]);
  await expect(page.getByText('CET is not in force on 12 June 2024')).toBeVisible();
  await chooseMenu(app, 'view-timeline');
  const times = page.getByRole('textbox', { name: /^Time of/ });
  await expect(times).toHaveCount(13);
  await expect(times.first()).toHaveValue('15:30');
  await expect(page.getByRole('textbox', { name: /^Zone of/ }).first()).toHaveValue('CEST');
  for (const figure of ['5 min', '10 min', '1 h 5 min', '40 min', '1 h 15 min']) await expect(figures(page)).toContainText(figure);
  await page.getByLabel('Times shown').selectOption('UTC');
  await expect(times.first()).toHaveValue('13:30');
  await expect(times.nth(11)).toHaveValue('10:00');
  await page.getByLabel('Times shown').selectOption('');
});

test('edits survive a kill: events, details and text are there at the next start', async () => {
  const { page } = desktop;
  await page.getByRole('textbox', { name: 'Time of the new event' }).fill('13:15');
  await page.getByRole('textbox', { name: 'What happened in the new event' }).fill('Customers were written to.');
  await page.getByRole('textbox', { name: 'What happened in the new event' }).press('Enter');
  await page.getByRole('textbox', { name: 'Reference' }).fill('INC-2024-06');
  await page.getByRole('textbox', { name: 'Reference' }).press('Enter');
  await page.getByRole('link', { name: 'Write' }).click();
  await page.getByText('We are sorry.').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' We mean it.');
  await expect(page.getByRole('status').filter({ hasText: /^Saved \d/ })).toBeVisible();
  await kill(desktop);

  desktop = await launchDebrief(profile);
  await desktop.page.getByRole('link', { name: 'Degraded cloud service on June 10th' }).click();
  await expect(desktop.page.getByText('We are sorry. We mean it.')).toBeVisible();
  await expect(desktop.page.getByRole('textbox', { name: 'Reference' })).toHaveValue('INC-2024-06');
  await expect(desktop.page.getByRole('group', { name: 'Timeline' })).toContainText('Customers were written to.');
});

test('words in a field that was never left survive a kill too', async () => {
  await desktop.page.getByRole('textbox', { name: 'Severity' }).pressSequentially('SEV-1');
  await desktop.page.getByRole('link', { name: 'Timeline' }).click();
  await desktop.page.getByRole('textbox', { name: 'What happened in the new event' }).pressSequentially('Half a sentence');
  await expect(desktop.page.getByRole('status').filter({ hasText: /^Saved \d/ })).toBeVisible();
  // Nothing on the screen says of these words that they are kept, for they are no event yet.
  await expect.poll(() => keptWords(desktop.page)).toContain('Half a sentence');
  await kill(desktop);
  desktop = await launchDebrief(profile);
  await desktop.page.getByRole('link', { name: 'Degraded cloud service on June 10th' }).click();
  await expect(desktop.page.getByRole('textbox', { name: 'Severity' })).toHaveValue('SEV-1');
  await desktop.page.getByRole('link', { name: 'Timeline' }).click();
  await expect(desktop.page.getByRole('textbox', { name: 'What happened in the new event' })).toHaveValue('Half a sentence');
});

test('the HTML export is one file without a script or an address to load from', async () => {
  const { app, page } = desktop;
  const file = folder.at('report.html');
  await answerSaveDialog(app, file);
  await chooseMenu(app, 'export-html');
  await expect(page.getByText('“report.html” was saved.')).toBeVisible();
  const html = readFileSync(file, 'utf8');
  expect(html).toContain('We are sorry. We mean it.');
  expect(html).toContain('datetime="2024-06-10T13:30:00Z"');
  expect(html).not.toMatch(/<script|<link|<iframe|<object|\son\w+=|src="(?!data:)|url\((?!["']?data:)/i);
});

test('the PDF export is tagged, titled, in its language, outlined and has numbered A4 pages', async () => {
  const { app, page } = desktop;
  const file = folder.at('report.pdf');
  await answerSaveDialog(app, file);
  await chooseMenu(app, 'export-pdf');
  await expect(page.getByText('“report.pdf” was saved.')).toBeVisible({ timeout: 30_000 });
  const pdf = await readPdf(readFileSync(file));
  expect(pdf).toMatchObject({ isTagged: true, title: 'Degraded cloud service on June 10th', language: 'en', size: [595, 842] });
  expect(pdf.outline).toEqual(expect.arrayContaining(['Root Cause Analysis', 'Next steps', 'Current status']));
  expect(pdf.pages.length).toBeGreaterThan(1);
  pdf.pages.forEach((text, index) => {
    expect(text).toContain(`Page ${index + 1} of ${pdf.pages.length}`);
  });
  expect(pdf.pages[1]).toContain('Degraded cloud service on June 10th');
  expect(pdf.pages.join(' ')).toContain('Customers were written to.');
});

test('a cancelled export says nothing and loses nothing', async () => {
  const { app, page } = desktop;
  await answerSaveDialog(app, null);
  await chooseMenu(app, 'export-html');
  await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeEnabled();
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a folder that is gone is named, and a second try is offered', async () => {
  const { app, page } = desktop;
  await answerSaveDialog(app, folder.at('not-there', 'report.html'));
  await chooseMenu(app, 'export-html');
  await expect(page.getByRole('alert')).toContainText('not-there');
  await answerSaveDialog(app, folder.at('second.html'));
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(page.getByText('“second.html” was saved.')).toBeVisible();
});

test('a library that the browser has lost comes back from the journal', async () => {
  await desktop.app.close();
  const { rmSync } = await import('node:fs');
  rmSync(path.join(profile, 'Default'), { recursive: true, force: true });
  rmSync(path.join(profile, 'IndexedDB'), { recursive: true, force: true });
  desktop = await launchDebrief(profile);
  await expect(desktop.page.getByText(/drafts were recovered from the journal/)).toBeVisible();
  await desktop.page.getByRole('link', { name: 'Degraded cloud service on June 10th' }).click();
  await expect(desktop.page.getByText('We are sorry. We mean it.')).toBeVisible();
});
