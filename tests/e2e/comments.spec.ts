import type { Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { expectNoAxeViolationsInBoth } from '../support/axe.ts';
import { showView, startEmpty, test, textOf } from '../support/browser.ts';

const panel = (page: Page) => page.getByRole('tabpanel', { name: /^Comments/ });
const newComment = (page: Page) => page.getByRole('textbox', { name: 'New comment' });
const quoted = (page: Page) => textOf(page).locator('[data-quoted]');
const selected = (page: Page): Promise<string> => page.evaluate(() => String(getSelection()));

const writeText = async (page: Page): Promise<void> => {
  await startEmpty(page);
  await page.keyboard.type('The service was slow for an hour.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Customers were told at noon.');
};
/** Selects words of the text by keyboard, as they stand from the beginning of the last line. */
const selectFirstLetters = async (page: Page, count: number): Promise<void> => {
  await page.keyboard.press('Home');
  for (let at = 0; at < count; at += 1) await page.keyboard.press('Shift+ArrowRight');
};
const introduce = async (page: Page): Promise<void> => {
  await page.getByRole('textbox', { name: 'Your name' }).fill('Ana Ruiz');
  await page.getByRole('textbox', { name: /^Role/ }).fill('Press officer');
  await page.getByRole('button', { name: 'Continue' }).click();
};
const commentOnCustomers = async (page: Page): Promise<void> => {
  await writeText(page);
  await selectFirstLetters(page, 'Customers'.length);
  await page.keyboard.press('Control+Alt+m');
  await introduce(page);
  await expect(newComment(page)).toBeFocused();
  await page.keyboard.type('All of them?');
  await page.keyboard.press('Control+Enter');
  await expect(panel(page).getByRole('article')).toHaveCount(1);
};

test('by keyboard: select, comment, and go on in the text', async ({ page }) => {
  await commentOnCustomers(page);
  const card = panel(page).getByRole('article', { name: 'Comment by Ana Ruiz' });
  await expect(card.getByRole('blockquote')).toHaveText('Customers');
  await expect(card).toContainText('All of them?');
  await expect(card).toContainText('Ana Ruiz, Press officer');
  await expect(page.getByRole('tab', { name: 'Comments 1' })).toHaveAttribute('aria-selected', 'true');
  await expect(quoted(page)).toHaveText('Customers');
  await expect(textOf(page)).toBeFocused();
  expect(await selected(page)).toBe('Customers');
});

test('a name without a space breaks, and pushes nothing out of the panel', async ({ page }) => {
  await startEmpty(page);
  await page.getByRole('tab', { name: /^Comments/ }).click();
  await page.getByRole('button', { name: 'Comment on the report' }).click();
  await page.getByRole('textbox', { name: 'Your name' }).fill('Wolfeschlegelsteinhausen'.repeat(5));
  await page.getByRole('button', { name: 'Continue' }).click();
  await newComment(page).fill('Hello.');
  await page.keyboard.press('Control+Enter');
  await expect(panel(page).getByText('You comment as')).toBeVisible();
  const roomLeft = await panel(page).evaluate((element) => element.clientWidth - element.scrollWidth);
  expect(roomLeft).toBe(0);
});

test('comments, replies and the name are there after a reload, and the name is not asked for again', async ({ page }) => {
  await commentOnCustomers(page);
  const card = panel(page).getByRole('article');
  await card.getByRole('button', { name: 'Reply' }).click();
  await expect(card.getByRole('textbox', { name: 'Reply' })).toBeFocused();
  await page.keyboard.type('Yes.');
  await page.keyboard.press('Control+Enter');
  await expect(card.getByRole('list', { name: 'Replies' })).toContainText('Yes.');
  await expect(page.getByRole('status').filter({ hasText: /^Saved \d/ })).toBeVisible();
  await page.reload();
  await page.getByRole('tab', { name: 'Comments 1' }).click();
  await expect(card).toContainText('All of them?');
  await expect(card).toContainText('Yes.');
  await expect(quoted(page)).toHaveText('Customers');
  await page.getByRole('button', { name: 'Comment on the report' }).click();
  await expect(newComment(page)).toBeFocused();
});

test('Escape cancels, and words typed into a field outlive a look at another tab', async ({ page }) => {
  await commentOnCustomers(page);
  await page.getByRole('button', { name: 'Comment on the report' }).click();
  await page.keyboard.type('Half a tho');
  await page.getByRole('tab', { name: 'Details' }).click();
  await page.getByRole('tab', { name: 'Comments 1' }).click();
  const field = newComment(page);
  await expect(field).toHaveValue('Half a tho');
  await field.press('Escape');
  await expect(field).toHaveCount(0);
  await page.getByRole('button', { name: 'Comment on the report' }).click();
  await expect(field).toHaveValue('');
});

test('a comment and a reply that are being written are there after a reload, and after a look at the library', async ({ page }) => {
  await commentOnCustomers(page);
  const card = panel(page).getByRole('article');
  await card.getByRole('button', { name: 'Reply' }).click();
  await card.getByRole('textbox', { name: 'Reply' }).fill('Half an answer');
  await textOf(page).getByText('Customers').click();
  await selectFirstLetters(page, 9);
  await page.keyboard.press('Control+Alt+m');
  await newComment(page).fill('Half a tho');
  const isThere = async (): Promise<void> => {
    await page.getByRole('tab', { name: 'Comments 1' }).click();
    await expect(newComment(page)).toHaveValue('Half a tho');
    await expect(panel(page).getByRole('region', { name: 'New comment' }).getByRole('blockquote')).toHaveText('Customers');
    await expect(card.getByRole('textbox', { name: 'Reply' })).toHaveValue('Half an answer');
  };
  await page.reload();
  await isThere();
  const draft = page.url();
  await page.getByRole('link', { name: 'Library' }).click();
  await page.getByRole('heading', { level: 1, name: 'Debrief' }).waitFor();
  await page.goto(draft);
  await isThere();
  await newComment(page).press('Escape');
  await page.reload();
  await page.getByRole('tab', { name: 'Comments 1' }).click();
  await expect(card.getByRole('textbox', { name: 'Reply' })).toHaveValue('Half an answer');
  await expect(newComment(page)).toHaveCount(0);
});

test('Show goes from another view to the quoted words and selects them', async ({ page }) => {
  await commentOnCustomers(page);
  await page.keyboard.press('ArrowLeft');
  await showView(page, 'Timeline');
  await panel(page).getByRole('button', { name: 'Show' }).click();
  await expect(textOf(page)).toBeFocused();
  await expect.poll(() => selected(page)).toBe('Customers');
});

test('resolving takes the comment from the list and its highlight from the text; it can be reopened', async ({ page }) => {
  await commentOnCustomers(page);
  await panel(page).getByRole('button', { name: 'Resolve' }).click();
  await expect(quoted(page)).toHaveCount(0);
  await expect(page.getByRole('tab', { name: 'Comments 0' })).toBeVisible();
  await page.getByRole('combobox', { name: 'Comments shown' }).selectOption('resolved');
  await expect(panel(page).getByRole('article')).toContainText('All of them?');
  await panel(page).getByRole('button', { name: 'Reopen' }).click();
  await expect(page.getByRole('tab', { name: 'Comments 1' })).toBeVisible();
  await expect(quoted(page)).toHaveText('Customers');
});

test('a comment whose words are gone says so, with the words', async ({ page }) => {
  await commentOnCustomers(page);
  await page.keyboard.type('People');
  const card = panel(page).getByRole('article');
  await expect(card).toContainText('The words are gone: “Customers”');
  await expect(card.getByRole('button', { name: 'Show' })).toHaveCount(0);
  await page.keyboard.press('Control+z');
  await expect(card.getByRole('button', { name: 'Show' })).toBeVisible();
  await expect(quoted(page)).toHaveText('Customers');
});

test('undo takes back the text and leaves the comments', async ({ page }) => {
  await commentOnCustomers(page);
  await page.keyboard.press('ArrowLeft');
  for (let at = 0; at < 3; at += 1) await page.keyboard.press('Control+z');
  await expect(textOf(page)).not.toContainText('Customers');
  await expect(panel(page).getByRole('article')).toHaveCount(1);
});

test('a comment is not in the preview', async ({ page }) => {
  await commentOnCustomers(page);
  await showView(page, 'Preview');
  const preview = page.frameLocator('iframe');
  await expect(preview.getByText('Customers were told at noon.')).toBeVisible();
  await expect(preview.locator('body')).not.toContainText('All of them?');
});

test('no barrier in the panel, its forms and the highlighted text, in light and dark', async ({ page }) => {
  await writeText(page);
  await page.getByRole('tab', { name: /^Comments/ }).click();
  await expectNoAxeViolationsInBoth(page, 'aside');
  await page.getByRole('button', { name: 'Comment on the report' }).click();
  await expectNoAxeViolationsInBoth(page, 'aside');
  await introduce(page);
  await newComment(page).fill('A good beginning.');
  await expectNoAxeViolationsInBoth(page, 'aside');
  await page.keyboard.press('Control+Enter');
  await textOf(page).getByText('Customers').click();
  await selectFirstLetters(page, 9);
  await page.keyboard.press('Control+Alt+m');
  await newComment(page).fill('All of them?');
  await page.keyboard.press('Control+Enter');
  await expect(quoted(page)).toHaveText('Customers');
  await panel(page).getByRole('button', { name: 'Reply' }).first().click();
  await expectNoAxeViolationsInBoth(page, 'aside');
  await expectNoAxeViolationsInBoth(page, '.ProseMirror');
});
