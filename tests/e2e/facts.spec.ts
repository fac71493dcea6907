import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { expectNoAxeViolations } from '../support/axe.ts';
import { openLibrary, showView, startEmpty, test, textOf } from '../support/browser.ts';

const chooser = (page: Page): Locator => page.getByRole('dialog', { name: 'New report' });
const editor = (page: Page): Locator => page.getByRole('dialog', { name: 'Edit a template' });
const block = (page: Page): Locator => textOf(page).getByRole('group', { name: 'Facts' });
const answer = (page: Page, name: string): Locator => block(page).getByRole('textbox', { name });

const startFrom = async (page: Page, name: string): Promise<void> => {
  await openLibrary(page);
  await page.getByRole('button', { name: 'New report' }).click();
  await chooser(page).getByRole('option', { name }).click();
  await chooser(page).getByRole('button', { name: 'Start report' }).click();
  await textOf(page).waitFor();
  await page.getByRole('toolbar', { name: 'Format' }).waitFor();
  await block(page).getByRole('button', { name: 'Add fact' }).waitFor();
};

test('the facts of a form are filled in by keyboard, told where they are wrong, kept, undone and exported', async ({ page }) => {
  await startFrom(page, 'GDPR Art. 33 notification');
  await answer(page, 'Data subjects affected (persons)').focus();
  await page.keyboard.type('about 12,000');
  await page.keyboard.press('Enter');
  await expect(answer(page, 'Categories of data subjects')).toBeFocused();
  await expect(answer(page, 'Data subjects affected (persons)')).toHaveValue('about 12,000');
  await page.keyboard.type('Customers');
  await page.keyboard.press('Enter');
  await page.keyboard.type('lots');
  await page.keyboard.press('Enter');
  const records = answer(page, 'Personal data records concerned (records)');
  await expect(block(page).getByText('“lots” is no number. Write one such as 12000')).toBeVisible();
  await expect(records).toHaveValue('lots');
  await expect(records).toHaveAttribute('aria-invalid', 'true');
  await expect(page.getByText(/required parts are empty/)).toBeVisible();

  // Reloaded, words and sentence are there as before.
  await expect(page.getByText(/^Saved/).first()).toBeVisible();
  await page.reload();
  await expect(records).toHaveValue('lots');
  await expect(block(page).getByText('“lots” is no number.')).toBeVisible();
  await expect(answer(page, 'Data subjects affected (persons)')).toHaveValue('about 12,000');
  await page.getByRole('toolbar', { name: 'Format' }).waitFor();
  await expectNoAxeViolations(page);

  await records.fill('not known yet');
  await records.press('Enter');
  await expect(block(page).getByText('“lots” is no number.')).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(records).toHaveValue('lots');
  await page.getByRole('button', { name: 'Redo' }).click();
  await expect(records).toHaveValue('not known yet');

  await showView(page, 'Preview');
  const preview = page.frameLocator('iframe');
  await expect(preview.getByRole('row', { name: 'Data subjects affected about 12,000 persons' })).toBeVisible();
  await expect(preview.getByRole('row', { name: 'Personal data records concerned not known yet' })).toBeVisible();
  await expect(preview.getByText('Member States affected')).toHaveCount(0);
  // A report to an authority leaves for it, unless somebody chooses otherwise.
  await expect(preview.locator('header .line')).toHaveText('Notification to the authority · Draft · Edition for the authority');
});

test('a block of facts is inserted, given a field of its own, and shown by a chip', async ({ page }) => {
  await startEmpty(page);
  await page.keyboard.type('We delayed ');
  await page.keyboard.press('Enter');
  await page.keyboard.type('/facts');
  await page.keyboard.press('Enter');
  await block(page).getByRole('button', { name: 'Add fact' }).press('Enter');
  await expect(block(page).getByRole('textbox', { name: 'What is asked for' })).toBeFocused();
  await page.keyboard.type('Orders delayed');
  await page.keyboard.press('Enter');
  await expect(answer(page, 'Orders delayed')).toBeFocused();
  await block(page).getByRole('combobox', { name: 'Kind of answer' }).selectOption('number');
  await answer(page, 'Orders delayed').fill('1,400');
  await page.keyboard.press('Tab');
  await textOf(page).getByText('We delayed').click();
  await page.keyboard.press('End');
  await page.keyboard.type('@orders');
  await page.getByRole('option', { name: /1,400/ }).waitFor();
  await page.keyboard.press('Enter');
  await expect(textOf(page).getByText('We delayed')).toContainText('We delayed 1,400');
});

test('a template keeps the text that should stand, or makes it help, and never what is private', async ({ page }) => {
  await openLibrary(page);
  await page.getByRole('button', { name: 'New report' }).click();
  await chooser(page).getByRole('option', { name: 'Short team report' }).click();
  await chooser(page).getByRole('button', { name: 'Start report' }).click();
  await page.getByRole('toolbar', { name: 'Format' }).waitFor();
  await textOf(page).locator('[data-help]').first().click();
  await page.keyboard.type('Call the duty officer.');
  await textOf(page).locator('[data-help]').first().click();
  await page.keyboard.type('Say who was hit.');
  await page.getByRole('button', { name: 'Save as a template…' }).click();
  const choices = editor(page).getByRole('combobox', { name: /^Text of section/ });
  await expect(choices).toHaveCount(2);
  for (const one of await choices.all()) await expect(one).toHaveValue('none');
  await choices.nth(0).selectOption({ label: 'Stands in each new report' });
  await choices.nth(1).selectOption({ label: 'Becomes the help' });
  await expectNoAxeViolations(page);
  await editor(page).getByRole('textbox', { name: 'Name', exact: true }).fill('Duty');
  await editor(page).getByRole('button', { name: 'Save template' }).click();
  await expect(editor(page)).toHaveCount(0);

  await page.getByRole('link', { name: 'Library' }).click();
  await page.getByRole('button', { name: 'New report' }).click();
  await chooser(page).getByRole('option', { name: 'Duty' }).click();
  const download = page.waitForEvent('download');
  await chooser(page).getByRole('button', { name: 'Export' }).click();
  expect(readFileSync(await (await download).path(), 'utf8')).toContain('Call the duty officer.');
  await chooser(page).getByRole('button', { name: 'Start report' }).click();
  await expect(textOf(page)).toContainText('Call the duty officer.');
  await expect(textOf(page)).not.toContainText('Say who was hit.');
  await expect(textOf(page).locator('[data-help="Say who was hit."]')).toHaveCount(1);
});
