import { mkdirSync, truncateSync, writeFileSync } from 'node:fs';
import { expect, type Locator, test } from '@playwright/test';
import { fixtureFile } from '../support/browser.ts';
import { answerOpenDialog, chooseMenu, type Desktop, launchDebrief } from '../support/desktop.ts';
import { temporaryFolder } from '../support/folder.ts';
import { pngOf } from '../support/png.ts';

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
const field = (): Locator => desktop.page.getByRole('textbox', { name: 'The report’s text' });
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

test.describe('an image', () => {
  const text = (): Locator => desktop.page.getByRole('textbox', { name: 'Text of the report' });
  const chooseImage = async (file: string): Promise<void> => {
    await answerOpenDialog(desktop.app, file);
    await desktop.page.getByRole('button', { name: 'Block' }).click();
    await desktop.page.getByRole('menuitem', { name: 'Image…' }).click();
  };

  test.beforeAll(async () => {
    await desktop.page.getByRole('link', { name: 'Degraded cloud service on June 10th', exact: true }).click();
    await text().waitFor();
  });

  test('that was chosen is in the journal as soon as the app says “Saved”, and is drawn when the draft is opened again', async () => {
    const file = folder.at('graph.png');
    writeFileSync(file, pngOf(200, 100));
    await chooseImage(file);
    await expect(text().locator('figure img')).toHaveCount(1);
    await expect(desktop.page.getByText(/^Saved/)).toBeVisible();
    const held = await desktop.page.evaluate(async () => {
      const { call } = Reflect.get(window, 'debrief');
      const id = location.hash.split('/')[2];
      const { records } = await call('journal:read', id);
      return records.some((record: Uint8Array) => new TextDecoder('latin1').decode(record).includes('IHDR'));
    });
    expect(held).toBe(true);
    await desktop.page.reload();
    await expect
      .poll(() =>
        text()
          .locator('figure img')
          .evaluateAll((all) => all.map((one) => one instanceof HTMLImageElement && one.naturalWidth)),
      )
      .toEqual([200]);
  });

  test('that is none is a sentence', async () => {
    mkdirSync(folder.at('folder.png'));
    await chooseImage(folder.at('folder.png'));
    await expect(desktop.page.getByRole('alert')).toContainText('“folder.png” is not a file with an image in it.');
  });
});
