import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { expectNoAxeViolations, expectNoAxeViolationsInBoth } from '../support/axe.ts';
import { clickEnd, openSample, showView, startEmpty, test, textOf } from '../support/browser.ts';

const panel = (page: Page) => page.getByRole('tabpanel', { name: 'Versions' });
const versions = (page: Page) => panel(page).getByRole('listitem');

test('a version is kept, compared with the text as it is now, and restored as one step to undo, in light and dark', async ({ page }) => {
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
  await expectNoAxeViolationsInBoth(page, '[role="dialog"]');
  await dialog.getByRole('button', { name: 'Close' }).click();
  await versions(page).getByRole('button', { name: 'Restore' }).click();
  await expect(textOf(page)).toHaveText('The service was slow.');
  await expect(versions(page)).toHaveCount(2);
  await expect(versions(page).first()).toContainText('Before a version was restored');
  await expectNoAxeViolationsInBoth(page, 'aside');
  await textOf(page).click();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(textOf(page)).toHaveText('The service was slow. It is well now.');
});

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

test('a version is named as it is kept, kept once while nothing changes, and kept before many events are changed and at each export', async ({
  page,
}) => {
  await openSample(page);
  await page.getByRole('tab', { name: 'Versions' }).click();
  const keep = panel(page).getByRole('button', { name: 'Keep this version' });
  await keep.click();
  await expect(versions(page).getByRole('textbox')).toBeFocused();
  await page.keyboard.type('To the board');
  await page.keyboard.press('Enter');
  await keep.click();
  await expect(panel(page).getByRole('status')).toContainText('Nothing has changed since the version of');
  await expect(versions(page)).toHaveCount(1);
  await clickEnd(page, textOf(page).getByRole('paragraph').first());
  await page.keyboard.type(' So it was.');
  await expect(panel(page).getByRole('status')).toHaveText('');
  await showView(page, 'Timeline');
  await page.getByRole('button', { name: 'Change times' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'By how much' }).fill('+1 min');
  await dialog.getByRole('button', { name: 'Change 12 events' }).click();
  await expect(dialog).toHaveCount(0);
  await showView(page, 'Write');
  await page.getByRole('tab', { name: 'Versions' }).click();
  await expect(versions(page)).toHaveCount(2);
  await expect(versions(page).first()).toContainText('Before events were changed');
  for (let time = 0; time < 2; time += 1) {
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await page.getByRole('menuitem', { name: /HTML/ }).click();
    await download;
    await expect(page.getByText('was given to the browser as a download').last()).toBeVisible();
    await expect(versions(page)).toHaveCount(3);
    await expect(versions(page).first()).toContainText('As exported, public');
  }
});
