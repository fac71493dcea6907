import { readFileSync } from 'node:fs';
import { expect } from '@playwright/test';
import { newReport, openImport, openLibrary, openSample, test } from '../support/browser.ts';
import { holdDatabase } from '../support/held-database.ts';

test('a report is exported with its last words, though nothing can be saved', async ({ page }) => {
  await openSample(page);
  await holdDatabase(page);
  await page.getByRole('textbox', { name: 'Title' }).fill('Not on the disk');
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('menuitem', { name: /HTML/ }).click();
  expect(readFileSync(await (await download).path(), 'utf8')).toContain('<title>Not on the disk');
  await expect(page.getByRole('alert').filter({ hasText: 'Not saved' })).toContainText('export the report to keep a copy');
});

test('a report that can’t be started is said', async ({ page }) => {
  await openLibrary(page);
  await holdDatabase(page);
  await newReport(page);
  await expect(page.getByRole('alert')).toContainText('No draft was made', { timeout: 30_000 });
});

test('a report that can’t be taken in is said, and its words stay in the field', async ({ page }) => {
  const field = await openImport(page);
  await holdDatabase(page);
  await field.fill('Slow search');
  await page.getByRole('button', { name: 'Make a draft' }).click();
  await expect(page.getByRole('dialog').getByRole('alert')).toContainText('No draft was made', { timeout: 30_000 });
  await expect(field).toHaveValue('Slow search');
});
