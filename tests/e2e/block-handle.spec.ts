import { expect, type Locator, type Page } from '@playwright/test';
import { expectNoAxeViolations } from '../support/axe.ts';
import { openSample, startEmpty, test, textOf } from '../support/browser.ts';
import { block, expectTags, tagsOf } from '../support/report-text.ts';

const handle = (page: Page) => page.getByRole('button', { name: 'Menu of the block' });
const menu = (page: Page) => page.getByRole('menu', { name: 'Menu of the block' });
const lines = (page: Page) => textOf(page).locator('p');
const undo = (page: Page): Promise<void> => page.keyboard.press('ControlOrMeta+z');

const write = async (page: Page, ...texts: readonly string[]): Promise<void> => {
  await startEmpty(page);
  for (const [at, text] of texts.entries()) {
    if (at > 0) await page.keyboard.press('Enter');
    await page.keyboard.type(text);
  }
  await expect(lines(page)).toHaveText([...texts]);
};

/** Moves the pointer over a block until its handle is there: what draws it comes a moment after the text. */
const showHandle = (page: Page, over: Locator): Promise<void> =>
  expect(async () => {
    await page.mouse.move(0, 0);
    await over.hover();
    await expect(handle(page)).toBeVisible({ timeout: 500 });
  }).toPass();

/** Drags the block with these words onto the upper or lower part of another. */
const drag = async (page: Page, from: string, to: string, part: 'upper' | 'lower'): Promise<void> => {
  await showHandle(page, textOf(page).getByText(from, { exact: true }));
  const target = textOf(page).getByText(to, { exact: true });
  const height = (await target.boundingBox())?.height ?? 0;
  await handle(page).dragTo(target, { targetPosition: { x: 40, y: part === 'upper' ? 3 : height - 3 } });
};

test('a paragraph dragged over another stands above it, and one undo gives it back', async ({ page }) => {
  await write(page, 'one', 'two', 'three');
  await drag(page, 'three', 'one', 'upper');
  await expect(lines(page)).toHaveText(['three', 'one', 'two']);
  await undo(page);
  await expect(lines(page)).toHaveText(['one', 'two', 'three']);
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(lines(page)).toHaveText(['three', 'one', 'two']);
});

test('dragged onto the lower part it stands below', async ({ page }) => {
  await write(page, 'one', 'two', 'three');
  await drag(page, 'one', 'two', 'lower');
  await expect(lines(page)).toHaveText(['two', 'one', 'three']);
});

test('dropped where it stands it stays, and there is nothing to undo', async ({ page }) => {
  await write(page, 'one', 'two');
  await drag(page, 'one', 'two', 'upper');
  await expect(lines(page)).toHaveText(['one', 'two']);
});

test('a structured block is dragged, too', async ({ page }) => {
  await openSample(page);
  const before = await tagsOf(page);
  const name = 'Causes';
  await showHandle(page, block(page, name));
  await expect(handle(page)).toBeVisible();
  const at = before.indexOf(name);
  const above = textOf(page).locator(`:scope > :nth-child(${at})`);
  await handle(page).dragTo(above, { targetPosition: { x: 40, y: 2 } });
  const expected = [...before];
  expected.splice(at - 1, 2, name, before[at - 1] ?? '');
  await expectTags(page, expected);
});

test('the handle’s menu turns, duplicates, moves, keeps and deletes the block', async ({ page }) => {
  await write(page, 'one', 'two');
  const choose = async (item: string): Promise<void> => {
    await showHandle(page, textOf(page).getByText('two', { exact: true }).first());
    await handle(page).click();
    await menu(page).getByRole('menuitem', { name: item }).first().click();
    await expect(menu(page)).toHaveCount(0);
  };
  await choose('Move the block up');
  await expect(lines(page)).toHaveText(['two', 'one']);
  await choose('Subheading');
  await expectTags(page, ['h3', 'p']);
  await choose('Keep the block internal');
  await expect(textOf(page).locator('h3')).toHaveAttribute('data-visibility', 'internal');
  await choose('Duplicate the block');
  await expectTags(page, ['h3', 'h3', 'p']);
  await choose('Delete the block');
  await expectTags(page, ['h3', 'p']);
});

test('by keyboard: its keys open the menu for the block with the cursor, Escape returns to the text', async ({ page }) => {
  await write(page, 'one', 'two');
  await page.keyboard.press('ControlOrMeta+.');
  await expect(menu(page).getByRole('menuitem').first()).toBeFocused();
  await expectNoAxeViolations(page);
  await page.keyboard.press('Escape');
  await expect(menu(page)).toHaveCount(0);
  await expect(textOf(page)).toBeFocused();
  await page.keyboard.type('!');
  await expect(lines(page)).toHaveText(['one', 'two!']);
  await page.keyboard.press('ControlOrMeta+.');
  await expect(menu(page).getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(lines(page)).toHaveText(['two!', 'one']);
  await page.keyboard.type('?');
  await expect(lines(page)).toHaveText(['two!?', 'one']);
});

for (const [keys, result] of [
  ['Alt+ArrowUp', ['two', 'one']],
  ['ControlOrMeta+Shift+d', ['one', 'two', 'two']],
  ['ControlOrMeta+Shift+Backspace', ['one']],
] as const) {
  test(`${keys} is one step to undo, apart from the typing before and after`, async ({ page }) => {
    await write(page, 'one', 'two');
    await page.keyboard.press(keys);
    await expect(lines(page)).toHaveText([...result]);
    await page.keyboard.type('x');
    await expect(textOf(page)).toContainText('x');
    await undo(page);
    await expect(lines(page)).toHaveText([...result]);
    await undo(page);
    await expect(lines(page)).toHaveText(['one', 'two']);
  });
}

test('the last block leaves an empty line', async ({ page }) => {
  await write(page, 'one');
  await page.keyboard.press('ControlOrMeta+Shift+Backspace');
  await expectTags(page, ['p']);
  await page.keyboard.type('new');
  await expect(lines(page)).toHaveText(['new']);
});

test('a structured block stands once: it is not offered to be duplicated or turned', async ({ page }) => {
  await openSample(page);
  await showHandle(page, block(page, 'Causes'));
  await handle(page).click();
  await expect(menu(page).getByRole('menuitem', { name: 'Delete the block' })).toBeVisible();
  await expect(menu(page).getByRole('menuitem', { name: 'Duplicate the block' })).toHaveCount(0);
  await expect(menu(page).getByRole('menuitem', { name: 'Heading' })).toHaveCount(0);
});

test('typing puts the handle away', async ({ page }) => {
  await write(page, 'one', 'two');
  await showHandle(page, textOf(page).getByText('one', { exact: true }));
  await expect(handle(page)).toBeVisible();
  await page.keyboard.type('x');
  await expect(handle(page)).toHaveCount(0);
});
