import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { expectNoAxeViolations } from '../support/axe.ts';
import { startEmpty, test, textOf } from '../support/browser.ts';

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
    const dialog = page.getByRole('dialog', { name: /^What has changed since/ });
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
