import { expect, type Page } from '@playwright/test';
import { expectNoAxeViolations } from '../support/axe.ts';
import { openSample, startEmpty, test, textOf } from '../support/browser.ts';
import { selectAll } from '../support/report-text.ts';

const tools = (page: Page) => page.getByRole('toolbar', { name: 'Selected words' });
const button = (page: Page, name: RegExp) => tools(page).getByRole('button', { name });
const boxOf = async (locator: ReturnType<typeof tools>) => (await locator.boundingBox()) ?? { x: 0, y: 0, width: 0, height: 0 };

const select = async (page: Page, words = 'The router was late.'): Promise<void> => {
  await startEmpty(page);
  await page.keyboard.type(words);
  await selectAll(page);
  await expect(tools(page)).toBeVisible();
};

for (const [name, inside] of [
  [/^Bold/, 'strong'],
  [/^Italic/, 'em'],
  [/^Code/, 'code'],
  [/^Keep the words internal/, '[data-private="internal"]'],
  [/^Redact the words/, '[data-redacted]'],
] as const) {
  test(`${inside} by its button`, async ({ page }) => {
    await select(page);
    await button(page, name).click();
    await expect(textOf(page).locator(inside)).toHaveText('The router was late.');
    await expect(button(page, name)).toHaveAttribute('aria-pressed', 'true');
  });
}

test('a link by its button', async ({ page }) => {
  await select(page);
  await button(page, /^Link/).click();
  await page.getByRole('dialog', { name: 'Add a link' }).getByRole('textbox').fill('status.example.org');
  await page.keyboard.press('Enter');
  await expect(textOf(page).locator('a')).toHaveAttribute('href', 'https://status.example.org');
});

test('a link by the keys that writers know, to be made and to be changed; without selected words they open all commands', async ({
  page,
}) => {
  await select(page);
  await page.keyboard.press('ControlOrMeta+k');
  const address = page.getByRole('dialog', { name: 'Add a link' }).getByRole('textbox');
  await expect(address).toBeFocused();
  await page.keyboard.type('status.example.org');
  await page.keyboard.press('Enter');
  await expect(textOf(page).locator('a')).toHaveAttribute('href', 'https://status.example.org');
  await selectAll(page);
  await page.keyboard.press('ControlOrMeta+k');
  await expect(page.getByRole('dialog', { name: 'Change the link' }).getByRole('textbox')).toHaveValue('https://status.example.org');
  await page.keyboard.press('Escape');
  await expect(textOf(page)).toBeFocused();
  await page.keyboard.press('End');
  await expect.poll(() => page.evaluate(() => getSelection()?.isCollapsed)).toBe(true);
  await expect(tools(page)).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+k');
  await expect(page.getByRole('dialog', { name: 'All commands' })).toBeVisible();
  await page.keyboard.press('Escape');
  await page.keyboard.press('ControlOrMeta+/');
  const text = page.getByRole('region', { name: 'Text', exact: true });
  await expect(text.getByText('Link, while words are selected').locator('xpath=..')).toContainText(/Ctrl\+K|⌘K/);
});

test('a comment by its button', async ({ page }) => {
  await select(page);
  await button(page, /^Comment/).click();
  await expect(page.getByRole('tab', { name: /^Comments/ })).toHaveAttribute('aria-selected', 'true');
});

test('Alt+F10 goes to the tools, arrows along them, Escape back to the selection', async ({ page }) => {
  await select(page);
  await page.keyboard.press('Alt+F10');
  await expect(button(page, /^Bold/)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await expect(button(page, /^Italic/)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(textOf(page).locator('em')).toHaveText('The router was late.');
  // The text has the focus again a frame later.
  await expect(textOf(page)).toBeFocused();
  // Where one was last.
  await page.keyboard.press('Alt+F10');
  await expect(button(page, /^Italic/)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(tools(page)).toHaveCount(0);
  await expect(textOf(page)).toBeFocused();
  await page.keyboard.type('Gone');
  await expect(textOf(page)).toHaveText('Gone');
});

test('Alt+F10 goes to the toolbar when no words are selected', async ({ page }) => {
  await startEmpty(page);
  await page.keyboard.press('Alt+F10');
  await expect(page.getByRole('toolbar', { name: 'Format' }).locator(':focus')).toHaveCount(1);
});

test('Escape puts them away, a new selection brings them back', async ({ page }) => {
  await select(page);
  await page.keyboard.press('Escape');
  await expect(tools(page)).toHaveCount(0);
  await expect(textOf(page)).toBeFocused();
  await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Shift+ArrowLeft');
  await expect(tools(page)).toBeVisible();
});

test('they cover no selected word, at the top of the text and below', async ({ page }) => {
  await openSample(page);
  for (const words of ['We are sorry', 'No scan was lost.']) {
    const line = textOf(page).getByText(words, { exact: false }).first();
    await line.click({ clickCount: 3 });
    await expect(tools(page)).toBeVisible();
    const selected = await page.evaluate(() => {
      const { x, y, width, height } = getSelection()?.getRangeAt(0).getBoundingClientRect() ?? new DOMRect();
      return { x, y, width, height };
    });
    const box = await boxOf(tools(page));
    expect(box.y + box.height <= selected.y || box.y >= selected.y + selected.height).toBe(true);
    await page.keyboard.press('Escape');
    await expect(tools(page)).toHaveCount(0);
  }
});

test('scrolling puts them away, and so does typing', async ({ page }) => {
  await openSample(page);
  const line = textOf(page).getByText('We are sorry', { exact: false }).first();
  await line.click({ clickCount: 3 });
  await expect(tools(page)).toBeVisible();
  await line.hover();
  await page.mouse.wheel(0, 300);
  await expect(tools(page)).toHaveCount(0);
  await select(page);
  await page.keyboard.type('x');
  await expect(tools(page)).toHaveCount(0);
});

test('nothing in them is a barrier', async ({ page }) => {
  await select(page);
  await expectNoAxeViolations(page);
});

test('undo works as before once they have been there', async ({ page }) => {
  await select(page);
  await button(page, /^Bold/).click();
  await expect(textOf(page).locator('strong')).toHaveCount(1);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(textOf(page).locator('strong')).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(textOf(page)).not.toHaveText('The router was late.');
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(textOf(page)).toHaveText('The router was late.');
  await expect(textOf(page).locator('strong')).toHaveCount(1);
});
