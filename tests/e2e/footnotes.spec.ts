import { expect } from '@playwright/test';
import { showView, startEmpty, test, textOf } from '../support/browser.ts';
import { insertBlock } from '../support/report-text.ts';

test('a footnote by its keys: its text is written at its place, Escape leads back into the line', async ({ page }) => {
  await startEmpty(page);
  await page.keyboard.type('It failed');
  await page.keyboard.press('ControlOrMeta+Alt+f');
  await expect(page.getByRole('textbox', { name: 'Note 1' })).toBeFocused();
  await page.keyboard.type('At noon.');
  await page.keyboard.press('Escape');
  await page.keyboard.type(' twice');
  await expect(textOf(page)).toHaveText('It failed twice');
  await expect(textOf(page).getByRole('button', { name: 'Note 1: At noon.' })).toHaveCount(1);
  await expect(page.getByRole('textbox', { name: 'Note 1' })).toHaveCount(0);
  await showView(page, 'Preview');
  const file = page.frameLocator('iframe');
  await expect(file.getByRole('heading', { name: 'Notes' })).toBeVisible();
  await expect(file.locator('#note-1')).toHaveText('At noon. ↑');
});

test('a footnote by the menu and a click on its number; what is typed there is undone with it', async ({ page }) => {
  await startEmpty(page);
  await page.keyboard.type('It failed');
  await insertBlock(page, 'Footnote');
  await page.getByRole('textbox', { name: 'Note 1' }).fill('At noon.');
  await page.keyboard.press('Enter');
  await textOf(page).locator('sup').click();
  await expect(page.getByRole('textbox', { name: 'Note 1' })).toHaveText('At noon.');
  await page.getByRole('textbox', { name: 'Note 1' }).fill('At one.');
  await page.keyboard.press('Enter');
  await expect(textOf(page).locator('sup')).toHaveAttribute('data-footnote', 'At one.');
});

test('the arrows pass a footnote, Enter goes into its text, and what is typed at it goes behind it', async ({ page }) => {
  await startEmpty(page);
  await page.keyboard.type('It failed');
  await page.keyboard.press('ControlOrMeta+Alt+f');
  await page.keyboard.type('At noon.');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ArrowLeft');
  await expect(page.getByRole('textbox', { name: 'Note 1' })).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(page.getByRole('textbox', { name: 'Note 1' })).toBeFocused();
  await page.keyboard.press('Escape');
  await page.keyboard.press('ArrowLeft');
  await page.keyboard.type('!');
  await expect(textOf(page).locator('sup')).toHaveCount(1);
  await expect(textOf(page)).toHaveText('It failed!');
});

test('a footnote that is left empty is gone', async ({ page }) => {
  await startEmpty(page);
  await page.keyboard.type('It failed');
  await page.keyboard.press('ControlOrMeta+Alt+f');
  await page.keyboard.press('Escape');
  await expect(textOf(page).locator('sup')).toHaveCount(0);
  await page.keyboard.type(' twice');
  await expect(textOf(page)).toHaveText('It failed twice');
});

test('a footnote in a private passage is in no public preview', async ({ page }) => {
  await startEmpty(page);
  await page.keyboard.type('Secret');
  await page.keyboard.press('ControlOrMeta+Alt+f');
  await page.keyboard.type('Rack seven.');
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('ControlOrMeta+Alt+i');
  await expect(textOf(page).locator('[data-private]').first()).toContainText('Secret');
  await page.keyboard.press('End');
  await showView(page, 'Preview');
  await expect(page.frameLocator('iframe').locator('main')).not.toContainText(/Secret|Rack/);
});

test('the field of a footnote stands at its number, in sight also near the lower edge and in a window that got narrow', async ({
  page,
}) => {
  await startEmpty(page);
  for (let line = 0; line < 16; line += 1) {
    await page.keyboard.type(`Line ${line} of the report.`);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.type('It failed');
  await page.keyboard.press('ControlOrMeta+Alt+f');
  const field = page.getByRole('textbox', { name: 'Note 1' });
  await expect(field).toBeFocused();
  const number = textOf(page).locator('sup');
  const apart = async (): Promise<number> => {
    const [at, of] = [await field.boundingBox(), await number.boundingBox()];
    if (at === null || of === null) return Number.POSITIVE_INFINITY;
    return Math.max(0, at.y - of.y - of.height, of.y - at.y - at.height, at.x - of.x - of.width, of.x - at.x - at.width);
  };
  await expect.poll(apart).toBeLessThan(60);
  await expect(field).toBeInViewport({ ratio: 1 });
  await page.setViewportSize({ width: 560, height: 520 });
  await expect.poll(apart).toBeLessThan(60);
  await expect(field).toBeInViewport({ ratio: 1 });
});
