import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { expectNoAxeViolationsInBoth } from '../support/axe.ts';
import { startEmpty, test, textOf } from '../support/browser.ts';

const panel = (page: Page) => page.getByRole('tabpanel', { name: /^Comments/ });
const cards = (page: Page) => panel(page).getByRole('article');
const field = (page: Page) => page.getByRole('textbox', { name: 'Suggested words' });

/** Two lines, with the first letters of the last one selected. */
const selectInText = async (page: Page, count: number): Promise<void> => {
  await page.keyboard.press('Home');
  for (let at = 0; at < count; at += 1) await page.keyboard.press('Shift+ArrowRight');
};
const writeText = async (page: Page): Promise<void> => {
  await startEmpty(page);
  await page.keyboard.type('The service was slow for an hour.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Customers were told at noon.');
};
/** Suggests other words for the first letters of the line that the cursor is in. */
const suggest = async (page: Page, count: number, words: string): Promise<void> => {
  await selectInText(page, count);
  await page.keyboard.press('Control+Alt+Shift+m');
  const name = page.getByRole('textbox', { name: 'Your name' });
  await name.or(field(page)).waitFor();
  if (await name.isVisible()) {
    await name.fill('Ana Ruiz');
    await page.getByRole('button', { name: 'Continue' }).click();
  }
  await expect(field(page)).toBeFocused();
  await field(page).fill(words);
  await page.keyboard.press('Control+Enter');
  await expect(field(page)).toHaveCount(0);
};

test('by keyboard: a suggestion stands in the text, is accepted, and one undo gives all back', async ({ page }) => {
  await writeText(page);
  await suggest(page, 'Customers were'.length, 'All customers are');
  await expect(textOf(page).locator('[data-suggested="gone"]')).toHaveText(['Customers were']);
  await expect(textOf(page).locator('[data-suggested="new"]')).toHaveText(['All customers are']);
  await expect(textOf(page)).toBeFocused();
  await page.keyboard.press('F9');
  await expect(cards(page)).toBeFocused();
  await cards(page).getByRole('button', { name: 'Accept' }).press('Enter');
  await expect(textOf(page)).toContainText('All customers are told at noon.');
  await expect(textOf(page).locator('[data-suggested]')).toHaveCount(0);
  await expect(cards(page)).toHaveCount(0);
  await page.getByRole('combobox', { name: 'Comments shown' }).selectOption({ label: 'Resolved (1)' });
  await expect(cards(page)).toContainText('Accepted by Ana Ruiz');
  await textOf(page).click();
  await page.keyboard.press('Control+z');
  await expect(textOf(page)).toContainText('Customers were told at noon.');
  await page.getByRole('combobox', { name: 'Comments shown' }).selectOption({ label: 'Open (1)' });
  await expect(cards(page).getByRole('button', { name: 'Accept' })).toBeVisible();
});

test('a rejected suggestion leaves the text alone and says who rejected it', async ({ page }) => {
  await writeText(page);
  await suggest(page, 'Customers'.length, 'People');
  await cards(page).getByRole('button', { name: 'Reject' }).click();
  await expect(textOf(page)).toContainText('Customers were told at noon.');
  await page.getByRole('combobox', { name: 'Comments shown' }).selectOption({ label: 'Resolved (1)' });
  await expect(cards(page)).toContainText('Rejected by Ana Ruiz');
});

test('a suggestion whose words have changed says so and changes nothing', async ({ page }) => {
  await writeText(page);
  await suggest(page, 'Customers'.length, 'People');
  await expect(textOf(page)).toBeFocused();
  await page.keyboard.type('Clients');
  await expect(cards(page)).toContainText('The words are gone: “Customers”');
  await cards(page).getByRole('button', { name: 'Accept' }).click();
  await expect(page.getByRole('alert').filter({ hasText: 'The words have changed since this was suggested.' })).toBeVisible();
  await expect(textOf(page)).toContainText('Clients were told at noon.');
});

test('a detached comment is tied to other words by hand', async ({ page }) => {
  await writeText(page);
  await suggest(page, 'Customers'.length, 'People');
  await expect(textOf(page)).toBeFocused();
  await page.keyboard.type('Clients');
  await expect(cards(page)).toContainText('The words are gone');
  await selectInText(page, 'Clients'.length);
  await expect.poll(() => page.evaluate(() => String(getSelection()))).toBe('Clients');
  await cards(page).getByRole('button', { name: 'Attach to the selected words' }).click();
  await expect(cards(page).getByRole('blockquote')).toHaveText('Clients');
  await expect(textOf(page).locator('[data-suggested="gone"]')).toHaveText(['Clients']);
});

test('all suggestions are accepted in one step, and undone in one', async ({ page }) => {
  await writeText(page);
  await suggest(page, 'Customers'.length, 'People');
  await textOf(page).getByText('The service').click();
  await suggest(page, 'The service'.length, 'Our shop');
  await panel(page).getByRole('button', { name: 'Accept all 2' }).click();
  await expect(textOf(page)).toContainText('Our shop was slow for an hour.');
  await expect(textOf(page)).toContainText('People were told at noon.');
  await page.getByRole('status').or(page.getByLabel('Notices')).getByRole('button', { name: 'Undo' }).last().click();
  await expect(textOf(page).locator('[data-suggested="gone"]')).toHaveText(['The service', 'Customers']);
});

test('what two people suggest for the same words stands apart in the text', async ({ page }) => {
  await writeText(page);
  await suggest(page, 'Customers'.length, 'People');
  await suggest(page, 'Customers'.length, 'Everybody');
  const suggested = textOf(page).locator('[data-suggested="new"]');
  await expect(suggested).toHaveCount(2);
  const between = await suggested.last().evaluate((second) => getComputedStyle(second, '::before').content);
  expect(between).toContain('/');
});

test('no barrier in suggestions, in light and dark', async ({ page }) => {
  await writeText(page);
  await suggest(page, 'Customers'.length, 'People');
  await expect(textOf(page).locator('[data-suggested]')).toHaveCount(2);
  await expectNoAxeViolationsInBoth(page, 'aside');
  await expectNoAxeViolationsInBoth(page, '.ProseMirror');
  await selectInText(page, 3);
  await page.keyboard.press('Control+Alt+Shift+m');
  await expectNoAxeViolationsInBoth(page, 'aside');
});
