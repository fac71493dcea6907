import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { expectNoAxeViolations } from '../support/axe.ts';
import { clickEnd, startEmpty, test, textOf } from '../support/browser.ts';

const panel = (page: Page) => page.getByRole('tabpanel', { name: 'Versions' });
const versions = (page: Page) => panel(page).getByRole('listitem');

for (const colorScheme of ['light', 'dark'] as const) {
  test(`a version is kept, compared with the text as it is now, and restored as one step to undo (${colorScheme})`, async ({ page }) => {
    await page.emulateMedia({ colorScheme });
    await startEmpty(page);
    await page.keyboard.type('The service was slow.');
    await page.getByRole('tab', { name: 'Versions' }).click();
    await expect(panel(page)).toContainText('No versions yet.');
    await panel(page).getByRole('button', { name: 'Keep this version' }).click();
    await expect(versions(page)).toHaveCount(1);
    await textOf(page).click();
    await page.keyboard.press('ControlOrMeta+End');
    await page.keyboard.type(' It is well now.');
    await versions(page).getByRole('button', { name: 'Compare with now' }).click();
    const dialog = page.getByRole('dialog', { name: 'Compare versions' });
    await expect(dialog.locator('ins')).toHaveText(' It is well now.');
    await expectNoAxeViolations(page, '[role="dialog"]');
    await dialog.getByRole('button', { name: 'Close' }).click();
    await versions(page).getByRole('button', { name: 'Restore' }).click();
    await expect(textOf(page)).toHaveText('The service was slow.');
    await expect(versions(page)).toHaveCount(2);
    await expect(versions(page).first()).toContainText('Before a version was restored');
    await expectNoAxeViolations(page, 'aside');
    await textOf(page).click();
    await page.keyboard.press('ControlOrMeta+z');
    await expect(textOf(page)).toHaveText('The service was slow. It is well now.');
  });
}

test('any two versions are compared, in one text or side by side, and narrow windows say why not', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await startEmpty(page);
  const write = async (words: string): Promise<void> => {
    await clickEnd(page, textOf(page).getByRole('paragraph').first());
    await page.keyboard.type(words);
  };
  const keep = async (count: number): Promise<void> => {
    await page.getByRole('tab', { name: 'Versions' }).click();
    await panel(page).getByRole('button', { name: 'Keep this version' }).click();
    await expect(versions(page)).toHaveCount(count);
    await panel(page)
      .getByRole('textbox', { name: /^Name of the version/ })
      .first()
      .fill(`Round ${count}`);
    await page.keyboard.press('Enter');
  };
  await write('The service was slow for an hour.');
  await keep(1);
  await write(' Customers were told at noon.');
  await keep(2);
  await write(' All is well now.');
  await panel(page).getByRole('button', { name: 'Compare versions…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Compare versions' });
  const choose = async (label: string, what: RegExp): Promise<void> => {
    const choice = dialog.getByRole('combobox', { name: label });
    await choice.selectOption((await choice.getByRole('option').filter({ hasText: what }).textContent()) ?? '');
  };
  await expect(dialog.locator('ins')).toHaveText(' All is well now.');
  await choose('Before', /Round 1$/);
  await choose('After', /Round 2$/);
  await expect(dialog.locator('ins')).toHaveText(' Customers were told at noon.');
  await choose('Layout', /Side by side/);
  await expect(dialog.getByRole('columnheader')).toHaveText(['Before', 'After']);
  const [left, right] = [
    dialog.getByRole('cell', { name: 'The service was slow for an hour.', exact: true }),
    dialog.locator('td:has(ins)'),
  ];
  await expect(right).toHaveText('The service was slow for an hour. Customers were told at noon.');
  // What belongs together stands at one height.
  expect((await left.boundingBox())?.y).toBe((await right.boundingBox())?.y);
  await expectNoAxeViolations(page, '[role="dialog"]');
  await page.setViewportSize({ width: 880, height: 700 });
  await expect(dialog).toContainText('The window is too narrow for two columns');
  await expect(dialog.getByRole('columnheader')).toHaveCount(0);
  await choose('After', /Round 1$/);
  await expect(dialog).toContainText('Nothing has changed.');
});
