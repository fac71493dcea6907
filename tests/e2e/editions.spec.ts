import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { expectNoAxeViolations, expectNoAxeViolationsInBoth } from '../support/axe.ts';
import { clickEnd, openImport, openLibrary, test, textOf } from '../support/browser.ts';

const english = `# Slow parcel tracking on 8 June 2026

## Summary

We refunded 412 customers. Tracking was slow for 75 minutes.

## Timeline

- 2026-06-08 10:05 UTC: Errors rise
- 2026-06-08 11:20 UTC: All is well again
`;
const french = `# Suivi des colis ralenti le 8 juin 2026

## Résumé

Nous avons remboursé 421 clients. Le suivi était lent pendant 75 minutes.

## Chronologie

- 2026-06-08 10:05 UTC : Les erreurs augmentent
- 2026-06-08 11:25 UTC : Tout va bien
`;
const [title, frenchTitle] = ['Slow parcel tracking on 8 June 2026', 'Suivi des colis ralenti le 8 juin 2026'];

const panel = (page: Page): Locator => page.getByRole('tabpanel', { name: /^Findings/ });
const group = (page: Page): Locator =>
  panel(page)
    .getByRole('group')
    .filter({ hasText: /Against (the|another)/ });
const cards = (page: Page): Locator => group(page).getByRole('listitem');
const dialog = (page: Page): Locator => page.getByRole('dialog', { name: 'Compare with another language edition' });
const selected = (page: Page): Promise<string> => page.evaluate(() => String(getSelection()));

const takeIn = async (page: Page, text: string): Promise<void> => {
  await (await openImport(page)).fill(text);
  await page.getByRole('button', { name: 'Make a draft' }).click();
  await textOf(page).waitFor();
  await page.getByRole('toolbar', { name: 'Format' }).waitFor();
};
const takeInBoth = async (page: Page): Promise<void> => {
  await takeIn(page, french);
  await takeIn(page, english);
};
const openFindings = async (page: Page): Promise<void> => {
  await page.getByRole('tab', { name: /^Findings/ }).click();
  await panel(page).waitFor();
};
/** Asks, by keyboard alone, with what the open draft is to be compared; the likeliest draft has the focus then. */
const ask = async (page: Page): Promise<void> => {
  await textOf(page).click();
  await page.keyboard.press('ControlOrMeta+k');
  await expect(page.getByRole('combobox', { name: 'Command or heading' })).toBeFocused();
  await page.keyboard.type('language edition');
  await page.keyboard.press('Enter');
  await expect(dialog(page).getByRole('option').first()).toBeFocused();
};
const compare = async (page: Page): Promise<void> => {
  await ask(page);
  await page.keyboard.press('Enter');
  await expect(dialog(page)).toHaveCount(0);
};
const takeOut = async (page: Page, name: string): Promise<void> => {
  await page.goto('/');
  await page.getByRole('button', { name: `Move ${name} to trash` }).click();
};

test('the likeliest other edition is chosen by keyboard, and what it says otherwise stands among the findings, in light and dark', async ({
  page,
}) => {
  await takeInBoth(page);
  await ask(page);
  const options = dialog(page).getByRole('option');
  await expect(options).toHaveCount(2);
  await expect(options.first()).toContainText(`${frenchTitle} Likely the same incident French`);
  await expect(dialog(page)).not.toContainText('No draft of the library is plainly');
  await expect(options.nth(1)).not.toContainText('Likely');
  await expectNoAxeViolationsInBoth(page, '[role="dialog"]');
  await page.keyboard.press('Enter');
  await expect(group(page)).toContainText(`Against the French edition: ${frenchTitle}`);
  await expect(cards(page)).toHaveCount(2);
  await expect(group(page)).toContainText('“412” is “421” in the other edition.');
  await expect(group(page)).toContainText('“All is well again” is at 8 June 2026, 11:20 UTC here and at 8 June 2026, 11:25 UTC');
  await expectNoAxeViolationsInBoth(page, 'aside');
  // Behind what was found in the report itself, and before its first again.
  await expect(textOf(page)).toBeFocused();
  await page.keyboard.press('Shift+F8');
  await expect(cards(page).nth(1)).toHaveAttribute('aria-current', 'true');
  await expect(page.getByRole('row', { name: /All is well again/ }).getByRole('button', { name: /^\d finding/ })).toBeVisible();
  await page.keyboard.press('Shift+F8');
  await expect(cards(page).first()).toHaveAttribute('aria-current', 'true');
  await expect.poll(() => selected(page)).toBe('412');
  // Mended here, it is gone there.
  await page.keyboard.type('421');
  await expect(cards(page)).toHaveCount(1);
  await expect(group(page)).not.toContainText('“412”');
});

test('the comparison stays with the draft, follows the other one in another window, and says when it is gone', async ({
  page,
  context,
}) => {
  await takeInBoth(page);
  await compare(page);
  await expect(cards(page)).toHaveCount(2);
  await page.reload();
  await openFindings(page);
  await expect(cards(page)).toHaveCount(2);
  const other = await context.newPage();
  await openLibrary(other);
  await other.getByRole('link', { name: frenchTitle, exact: true }).click();
  await clickEnd(other, textOf(other).getByText('Nous avons remboursé'));
  await other.keyboard.type(' Puis 888 lettres.');
  // The library hears of what is typed a moment later.
  await expect(group(page)).toContainText('“888” stands in the other edition only.', { timeout: 15_000 });
  await takeOut(other, frenchTitle);
  await expect(group(page)).toContainText('That draft is in the trash');
  await other.getByText('Trash (1)').click();
  await other.getByRole('button', { name: `Delete ${frenchTitle} for good` }).click();
  await other.getByRole('button', { name: 'Delete for good', exact: true }).click();
  await expect(group(page)).toContainText('This draft was deleted from the library, so nothing is compared.');
  await expect(group(page)).toContainText(frenchTitle);
  await expect(cards(page)).toHaveCount(0);
  await group(page).getByRole('button', { name: 'Stop comparing' }).click();
  await expect(group(page)).toHaveCount(0);
  await expect(panel(page).getByRole('button', { name: 'Compare with another language edition…' })).toBeVisible();
  await page.reload();
  await openFindings(page);
  await expect(panel(page).getByRole('button', { name: 'Compare with another language edition…' })).toBeVisible();
  await expect(group(page)).toHaveCount(0);
});

test('a difference is let stand with a reason, and no export asks about the others', async ({ page }) => {
  await takeInBoth(page);
  await compare(page);
  await cards(page).filter({ hasText: '“412”' }).getByRole('button', { name: 'Ignore…' }).click();
  await page.getByRole('textbox', { name: 'Your name' }).fill('Ana Ruiz');
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByRole('textbox', { name: 'Why it may stand as it is' }).fill('French customers were counted later.');
  await page.getByRole('button', { name: 'Ignore', exact: true }).click();
  await expect(cards(page)).toHaveCount(1);
  await page.getByText('Ignored (1)').click();
  await expect(panel(page).getByRole('listitem').filter({ hasText: 'counted later' })).toContainText('“412” is “421”');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: /HTML/ }).waitFor();
  // In the panel alone, and not once more below the menu.
  await expect(page.getByText('“All is well again” is at')).toHaveCount(1);
  await page.getByRole('menuitem', { name: /HTML/ }).click();
  const [, body = ''] = readFileSync(await (await download).path(), 'utf8').split('<body>');
  expect(body).toContain('412');
  expect(body).not.toMatch(/421|11:25|Suivi|counted later/);
  await page.reload();
  await openFindings(page);
  await expect(cards(page)).toHaveCount(1);
});

test('a file is compared as long as the draft is open, without what is kept from the public here', async ({ page }) => {
  await takeIn(page, english);
  await openFindings(page);
  const choose = panel(page).getByRole('button', { name: 'Compare with another language edition…' });
  const openFile = async (name: string, text: string): Promise<void> => {
    const chooser = page.waitForEvent('filechooser');
    await dialog(page).getByRole('button', { name: 'Open a file…' }).click();
    await (await chooser).setFiles({ name, mimeType: 'text/plain', buffer: Buffer.from(text) });
  };
  await choose.click();
  // Only the sample is there, of another incident in the same language.
  await expect(dialog(page)).toContainText('No draft of the library is plainly this report in another language');
  await openFile('empty.txt', '   ');
  await expect(dialog(page).getByRole('alert')).toContainText('There is no text to import');
  await openFile('suivi.md', french);
  await expect(dialog(page)).toHaveCount(0);
  await expect(group(page)).toContainText(`Against the French edition: ${frenchTitle}`);
  await expect(group(page)).toContainText('A file is compared until this draft is closed.');
  await expect(cards(page)).toHaveCount(2);
  await expectNoAxeViolations(page, 'aside');
  await cards(page).filter({ hasText: '11:25' }).getByRole('button', { name: 'Show in the timeline' }).click();
  const row = page.getByRole('row', { name: /All is well again/ });
  await row.getByLabel(/^Who may see /).selectOption({ label: 'Internal' });
  await expect(group(page)).toContainText('The other edition has an event that this one lacks: “Tout va bien” (8 June 2026, 11:25 UTC).');
  await page.reload();
  await openFindings(page);
  await expect(choose).toBeVisible();
  await expect(group(page)).toHaveCount(0);
});

test('with no other draft in the library the way to a file is left', async ({ page }) => {
  await takeIn(page, english);
  await takeOut(page, 'Delayed parcel tracking on 8 June 2026');
  await page.getByRole('link', { name: title, exact: true }).click();
  await openFindings(page);
  await panel(page).getByRole('button', { name: 'Compare with another language edition…' }).click();
  await expect(dialog(page)).toContainText('There is no other draft in the library.');
  await expect(dialog(page).getByRole('button', { name: 'Compare', exact: true })).toBeDisabled();
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
  await expect(panel(page).getByRole('button', { name: 'Compare with another language edition…' })).toBeFocused();
});
