import { expect, type Page } from '@playwright/test';
import { expectNoAxeViolations } from '../support/axe.ts';
import { emptyText, holdBack, startEmpty as openEmpty, paste, test, textOf } from '../support/browser.ts';
import { block, expectTags } from '../support/report-text.ts';

const list = (page: Page) => page.getByRole('listbox', { name: 'Blocks' });
const options = (page: Page) => list(page).getByRole('option');
/** An empty report with the tools of the text, which come a moment after it. */
const startEmpty = async (page: Page): Promise<void> => {
  await openEmpty(page);
  await page.locator('[class*="_layer_"]').first().waitFor({ state: 'attached' });
  await page.evaluate(() => new Promise((resolve) => requestAnimationFrame(() => setTimeout(resolve))));
};
const undo = (page: Page): Promise<void> => page.keyboard.press('ControlOrMeta+z');

test('a slash on an empty line lists the blocks, typing narrows them, Enter inserts one', async ({ page }) => {
  await startEmpty(page);
  await page.keyboard.type('/');
  await expect(options(page).filter({ hasText: 'Timeline chart' })).toBeVisible();
  await expect(options(page).first()).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.type('caus');
  await expect(options(page)).toHaveText(['Causes']);
  await page.keyboard.press('Enter');
  await expect(list(page)).toHaveCount(0);
  await expect(block(page, 'Causes')).toBeVisible();
  await expect(textOf(page)).not.toContainText('/caus');
});

test('a slash that was typed before the list was loaded has its list too', async ({ page }) => {
  await openEmpty(page);
  await expect(page.getByText(/^Saved \d/)).toBeVisible();
  const release = await holdBack(page, 'behind-text');
  await page.reload();
  await textOf(page).click();
  await page.keyboard.type('/caus');
  await expect(textOf(page)).toHaveText('/caus');
  release();
  await expect(options(page)).toHaveText(['Causes']);
  await page.keyboard.press('Enter');
  await expect(block(page, 'Causes')).toBeVisible();
  await expect(textOf(page)).not.toContainText('/caus');
});

test('what is typed behind a slash turns the line into that', async ({ page }) => {
  await startEmpty(page);
  for (const [typed, tag] of [
    ['/heading', 'h2'],
    ['/subh', 'h3'],
    ['/quote', 'blockquote'],
    ['/bull', 'ul'],
    ['/numb', 'ol'],
    ['/code', 'pre'],
  ] as const)
    await test.step(`“${typed}” into ${tag}`, async () => {
      await page.keyboard.type(typed);
      await expect(options(page).first()).toBeVisible();
      await page.keyboard.press('Enter');
      await page.keyboard.type('Impact');
      await expectTags(page, [tag]);
      await expect(textOf(page)).toHaveText('Impact');
      await emptyText(page);
    });
});

test('behind a space, with arrows and mouse', async ({ page }) => {
  await startEmpty(page);
  await page.keyboard.type('Impact /');
  await expect(options(page).nth(0)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowDown');
  await expect(options(page).nth(1)).toHaveAttribute('aria-selected', 'true');
  await page.keyboard.press('ArrowUp');
  await page.keyboard.press('ArrowUp');
  await expect(options(page).last()).toHaveAttribute('aria-selected', 'true');
  await options(page).filter({ hasText: 'Quote' }).click();
  await expectTags(page, ['blockquote']);
  await expect(textOf(page)).toHaveText('Impact');
  await expect(textOf(page)).toBeFocused();
});

test('the text says to a screen reader which one is chosen', async ({ page }) => {
  await startEmpty(page);
  await page.keyboard.type('/');
  await expect(list(page)).toBeVisible();
  const id = await options(page).first().getAttribute('id');
  await expect(textOf(page)).toHaveAttribute('aria-activedescendant', id ?? 'none');
  await expectNoAxeViolations(page);
  await page.keyboard.press('Escape');
  await expect(textOf(page)).not.toHaveAttribute('aria-activedescendant');
});

test('Escape leaves the words, and Enter is a new line again', async ({ page }) => {
  await startEmpty(page);
  await page.keyboard.type('/quo');
  await expect(list(page)).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list(page)).toHaveCount(0);
  await page.keyboard.type('te');
  await expect(list(page)).toHaveCount(0);
  await page.keyboard.press('Enter');
  await page.keyboard.type('next');
  await expect(textOf(page).locator('p')).toHaveText(['/quote', 'next']);
});

test('a slash within a date, a word, an address or a path is text', async ({ page }) => {
  await startEmpty(page);
  for (const typed of ['10/06', 'and/or', 'https://example.org/quote', 'the 10/06 at 16:05', 'var/log/quote', '/etc/hosts', 'a // quote'])
    await test.step(typed, async () => {
      await page.keyboard.type(typed);
      await page.keyboard.press('Enter');
      await page.keyboard.type('next');
      await expect(list(page)).toHaveCount(0);
      await expect(textOf(page).locator('p')).toHaveText([typed, 'next']);
      await emptyText(page);
    });
});

test('words that name no block put the list away, and Enter makes a new line', async ({ page }) => {
  await startEmpty(page);
  await page.keyboard.type('/xyz');
  await expect(list(page)).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expectTags(page, ['p', 'p']);
});

test('code has slashes of its own', async ({ page }) => {
  await startEmpty(page);
  await page.keyboard.type('``` ');
  await page.keyboard.type('/');
  await expect(list(page)).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('Delete');
});

test('inline code has, too', async ({ page }) => {
  await startEmpty(page);
  await page.keyboard.press('ControlOrMeta+e');
  await page.keyboard.type('/');
  await expect(textOf(page).locator('code')).toHaveText('/');
  await expect(list(page)).toHaveCount(0);
});

test('a slash that stands there or is pasted opens nothing', async ({ page }) => {
  await startEmpty(page);
  await paste(textOf(page), { 'text/plain': '/' });
  await expect(textOf(page)).toHaveText('/');
  await expect(list(page)).toHaveCount(0);
  await page.keyboard.type(' and');
  await textOf(page)
    .getByText('/ and')
    .click({ position: { x: 6, y: 8 } });
  await expect(list(page)).toHaveCount(0);
});

test('a name of several words is typed as it is called, and a sentence behind a slash is none', async ({ page }) => {
  await startEmpty(page);
  await page.keyboard.type('/key fig');
  await expect(options(page)).toHaveText(['Key figures']);
  await page.keyboard.press('Enter');
  await expect(block(page, 'Key figures')).toBeVisible();
  await page.keyboard.type('Mail /key and other signs');
  await expect(list(page)).toHaveCount(0);
  await expect(textOf(page)).toContainText('Mail /key and other signs');
});

test('one step of undo gives the line back as it was', async ({ page }) => {
  await startEmpty(page);
  await page.keyboard.type('Impact /quote');
  await expect(list(page)).toBeVisible();
  await page.keyboard.press('Enter');
  await expectTags(page, ['blockquote']);
  await undo(page);
  await expectTags(page, ['p']);
  await expect(textOf(page)).toHaveText('Impact /quote');
  await expect(list(page)).toHaveCount(0);
});
