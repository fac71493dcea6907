import { expect } from '@playwright/test';
import { startReport, test, textOf } from '../support/browser.ts';

test('the day something is due is named as people name it, and what is none stays to be mended', async ({ page }) => {
  await page.clock.setFixedTime(new Date('2026-11-25T12:00:00Z'));
  await startReport(page);
  await textOf(page).getByRole('button', { name: 'Add action' }).click();
  const due = textOf(page).getByLabel('Due');
  const leave = async (words: string): Promise<void> => {
    await due.fill(words);
    await due.press('Tab');
  };
  await leave('in two weeks');
  await expect(due).toHaveValue('2026-12-09');
  await expect(page.getByText('“in two weeks” was taken for 9 December 2026.')).toBeVisible();
  await leave('24.7.');
  await expect(due).toHaveValue('2027-07-24');
  await leave('when it is ready');
  await expect(due).toHaveValue('when it is ready');
  await expect(page.getByText('“when it is ready” is no date.')).toBeVisible();
  await due.focus();
  await page.keyboard.type('next friday');
  await page.keyboard.press('Tab');
  await expect(due).toHaveValue('2026-11-27');
  await expect(page.getByText('could be 27 November 2026 or 4 December 2026')).toBeVisible();
  await leave('whenever');
  await due.press('Escape');
  await expect(due).toHaveValue('2026-11-27');
  await expect(page.getByText('is no date')).toHaveCount(0);
});
