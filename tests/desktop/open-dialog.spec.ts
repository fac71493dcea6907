import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { expect, type Locator, test } from '@playwright/test';
import { fixtureFile } from '../support/browser.ts';
import { answerOpenDialog, chooseMenu, type Desktop, launchDebrief } from '../support/desktop.ts';
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

const dialog = (): Locator => desktop.page.getByRole('dialog', { name: 'Paste or open a report' });
const field = (): Locator => desktop.page.getByRole('textbox', { name: "The report's text" });
/** Presses “Open a file…” where the system's own dialog gives this file, or is cancelled; some words stand in the field already. */
const openFile = async (file: string | null): Promise<void> => {
  await answerOpenDialog(desktop.app, file);
  await chooseMenu(desktop.app, 'import');
  await field().fill('Slow search');
  await dialog().getByRole('button', { name: 'Open a file…' }).click();
};

test.afterEach(async () => {
  if (await dialog().isVisible()) await dialog().getByRole('button', { name: 'Cancel' }).click();
});

test('a chosen file becomes a draft', async () => {
  await openFile(fixtureFile('cloud-degradation.txt'));
  await expect(desktop.page.getByRole('textbox', { name: 'Title' })).toHaveValue('Degraded cloud service on June 10th');
  await expect(dialog()).toHaveCount(0);
});

test('a dialog that is cancelled changes nothing and says nothing', async () => {
  await openFile(null);
  // Asked after the dialog, and so answered after it.
  await desktop.page.evaluate("debrief.call('journal:list')");
  await expect(dialog().getByRole('alert')).toHaveCount(0);
  await expect(field()).toHaveValue('Slow search');
});

for (const [what, make, sentence] of [
  ['that is gone', () => undefined, '“report.txt” could not be read.'],
  ['that is a folder', (file: string) => mkdirSync(file), '“report.txt” is not a file with text in it.'],
  [
    'of more than 20 MB',
    (file: string) => {
      writeFileSync(file, '');
      truncateSync(file, 21 * 1024 * 1024);
    },
    '“report.txt” is larger than 20 MB',
  ],
  ['that is a picture', (file: string) => writeFileSync(file, Buffer.from('89504e470d0a1a0a0000000d', 'hex')), 'This is a picture.'],
] as const) {
  test(`a file ${what} is a sentence, and the words stay in the field`, async () => {
    const file = folder.at(`${what}/report.txt`);
    mkdirSync(folder.at(what));
    make(file);
    await openFile(file);
    await expect(dialog().getByRole('alert')).toContainText(sentence);
    await expect(field()).toHaveValue('Slow search');
  });
}
