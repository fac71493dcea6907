import { readFileSync } from 'node:fs';
import { type Download, expect, type Page } from '@playwright/test';
import { expectNoAxeViolations } from '../support/axe.ts';
import { addEvent, openImport, showView, startTimeline, test, textOf } from '../support/browser.ts';

const panel = (page: Page) => page.getByRole('tabpanel', { name: /^Findings/ });
const gate = (page: Page) => page.getByRole('dialog', { name: 'Nothing was exported yet' });
const question = (page: Page) => page.getByRole('dialog', { name: 'Export it as it is?' });
const wordsOf = async (file: Download): Promise<string> => readFileSync(await file.path(), 'utf8');
const openMenu = (page: Page): Promise<void> => page.getByRole('button', { name: 'Export', exact: true }).click();
const introduce = async (page: Page): Promise<void> => {
  await page.getByRole('textbox', { name: 'Your name' }).fill('Ana Ruiz');
  await page.getByRole('button', { name: 'Continue' }).click();
};

const pasted = `# Login outage on 3 March 2026

## Summary

On 3 March 2026 2,400 customers could not log in between 10:05 and 11:20 UTC.

A table was dropped by Marianne

We asked 10.1.2.3, and then ana.ruiz@acme.com.

## Timeline (UTC)

- 2026-03-03 10:05 UTC: Logins fail after Marianne dropped a table
- 2026-03-03 10:12 UTC: Alarm
- 2026-03-03 11:20 UTC: Logins work again
`;
const openPasted = async (page: Page): Promise<void> => {
  await (await openImport(page)).fill(pasted);
  await page.getByRole('button', { name: 'Make a draft' }).click();
  await textOf(page).waitFor();
};

test('a name that is redacted in the text and stands in the timeline stops the export', async ({ page }) => {
  await openPasted(page);
  await textOf(page).getByText('dropped by Marianne').click();
  await page.keyboard.press('End');
  await page.keyboard.press('ControlOrMeta+Shift+ArrowLeft');
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe('Marianne');
  await page.keyboard.press('ControlOrMeta+Alt+r');
  await expect(textOf(page).locator('[data-redacted]')).toHaveText('Marianne');
  await openMenu(page);
  await page.getByRole('menuitem', { name: /HTML/ }).click();
  await expect(gate(page)).toContainText('“Marianne” is redacted in one place, and the public edition shows it here.');
  await introduce(page);
  await gate(page).getByRole('button', { name: 'Show the findings' }).click();
  await expect(panel(page).locator('[aria-current="true"]')).toContainText('“Marianne” is redacted');
  const cell = page.getByRole('textbox', { name: /^What happened at .*10:05/ });
  await cell.fill('Logins fail');
  await cell.press('Enter');
  const download = page.waitForEvent('download');
  await openMenu(page);
  await page.getByRole('menuitem', { name: /HTML/ }).click();
  await question(page).getByRole('button', { name: 'Export as it is' }).click();
  expect(await wordsOf(await download)).not.toContain('Marianne');
});

test('what may be private is asked about once before the public reads it, and leads there', async ({ page }) => {
  await openPasted(page);
  const start = async (): Promise<void> => {
    await openMenu(page);
    await page.getByRole('menuitem', { name: /HTML/ }).click();
  };
  await start();
  await expect(question(page).getByRole('listitem')).toHaveText([/“10\.1\.2\.3” looks like an address/, /“ana\.ruiz@acme\.com”/]);
  await expectNoAxeViolations(page);
  await expect(question(page).getByRole('button', { name: 'Show the findings' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel(page).locator('[aria-current="true"]')).toContainText('is it meant for the public?');
  await start();
  const first = page.waitForEvent('download');
  await question(page).getByRole('button', { name: 'Export as it is' }).click();
  await first;
  const second = page.waitForEvent('download');
  await start();
  await second;
  await expect(question(page)).toHaveCount(0);
});

test('a redacted name is one finding, which leads to each of its places and to the words there', async ({ page }) => {
  await openPasted(page);
  await page.getByRole('textbox', { name: 'Authors' }).fill('Marianne');
  await page.getByRole('textbox', { name: 'Authors' }).press('Enter');
  await textOf(page).getByText('dropped by Marianne').click();
  await page.keyboard.press('End');
  await page.keyboard.press('ControlOrMeta+Shift+ArrowLeft');
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe('Marianne');
  await page.keyboard.press('ControlOrMeta+Alt+r');
  await expect(textOf(page).locator('[data-redacted]')).toHaveText('Marianne');
  await page.getByRole('tab', { name: /^Findings/ }).click();
  const card = panel(page).getByRole('listitem').filter({ hasText: '“Marianne” is redacted' });
  await expect(card).toHaveCount(1);
  await expect(card).toContainText('the public edition shows it in 2 others.');
  await card.getByRole('button', { name: 'Show 1 of 2' }).click();
  await expect(page.getByRole('textbox', { name: 'Authors' })).toBeFocused();
  await page.getByRole('tab', { name: /^Findings/ }).click();
  await card.getByRole('button', { name: 'Show 2 of 2' }).click();
  const cell = page.getByRole('textbox', { name: /^What happened at .*10:05/ });
  await expect(cell).toBeFocused();
  expect(await cell.evaluate((field: HTMLTextAreaElement) => field.value.slice(field.selectionStart, field.selectionEnd))).toBe('Marianne');
});

test('the export menu counts what may not be meant for the public, and leads there', async ({ page }) => {
  await openPasted(page);
  await openMenu(page);
  await expect(page.getByText('2 passages may not be meant for the public')).toBeVisible();
  await expectNoAxeViolations(page);
  await page.keyboard.press('End');
  await expect(page.getByRole('menuitem', { name: 'Show the findings' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(panel(page).locator('[aria-current="true"]')).toContainText('is it meant for the public?');
});

test('the timeline alone is stopped by an error about its events, and the audit trail tells who let it pass', async ({ page }) => {
  await startTimeline(page);
  await addEvent(page, '2024-03-31 02:30 Europe/Paris', 'Alarm');
  const asCsv = async (): Promise<void> => {
    await page.getByRole('button', { name: 'Export the timeline' }).click();
    await page.getByRole('menuitem', { name: /CSV/ }).click();
  };
  await asCsv();
  await expect(gate(page)).toContainText('02:30');
  await introduce(page);
  await expectNoAxeViolations(page);
  await gate(page).getByRole('textbox', { name: 'Why the report goes out with it' }).fill('The log says so.');
  const table = page.waitForEvent('download');
  await gate(page).getByRole('button', { name: 'Export all the same' }).click();
  expect(await wordsOf(await table)).toContain('Alarm');
  await expect(gate(page)).toHaveCount(0);

  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('audit');
  const audit = page.waitForEvent('download');
  await page
    .getByRole('option', { name: /audit trail/ })
    .first()
    .click();
  const { entries } = JSON.parse(await wordsOf(await audit));
  expect(entries).toEqual([
    expect.objectContaining({
      kind: 'overridden',
      by: expect.objectContaining({ name: 'Ana Ruiz' }),
      reason: 'The log says so.',
      findings: expect.arrayContaining([expect.stringContaining('02:30')]),
    }),
  ]);
});

test('what is let stand in an event hides nothing that is written there later', async ({ page }) => {
  await startTimeline(page);
  await addEvent(page, '2026-03-03 10:05 UTC', 'Sample password: Passphrase2024example was shown');
  const mark = page.getByRole('row', { name: /10:05/ }).getByRole('button', { name: /finding/ });
  await mark.click();
  const card = panel(page).getByRole('listitem').filter({ hasText: 'looks like a password' });
  await card.getByRole('button', { name: 'Ignore…' }).click();
  await introduce(page);
  await page.getByRole('textbox', { name: 'Why it may stand as it is' }).fill('It is a sample from our manual.');
  await page.getByRole('dialog').getByRole('button', { name: 'Ignore', exact: true }).click();
  await expect(card).toHaveCount(0);
  const cell = page.getByRole('textbox', { name: /^What happened at .*10:05/ });
  await cell.fill('Password: Winter2026secret was leaked');
  await cell.press('Enter');
  await expect(card).toBeVisible();
  await showView(page, 'Write');
  await openMenu(page);
  await page.getByRole('menuitem', { name: /HTML/ }).click();
  await expect(gate(page)).toContainText('looks like a password');
});
