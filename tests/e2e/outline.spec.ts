import { expect, type Page } from '@playwright/test';
import { expectNoAxeViolations } from '../support/axe.ts';
import { paste, startEmpty, test, textOf } from '../support/browser.ts';
import { expectTags } from '../support/report-text.ts';

const outline = (page: Page) => page.getByRole('navigation', { name: 'Outline' });
const item = (page: Page, name: string) => outline(page).getByRole('button', { name, exact: true });
const undo = (page: Page): Promise<void> => page.keyboard.press('ControlOrMeta+z');

/** Three sections, the first with a part of its own. */
const write = async (page: Page): Promise<void> => {
  await page.setViewportSize({ width: 1440, height: 900 });
  await startEmpty(page);
  for (const line of ['# Impact', 'Mail was late.', '## Customers', 'Some waited.', '# Causes', 'A router.', '# Actions']) {
    await page.keyboard.type(line);
    await page.keyboard.press('Enter');
  }
  await page.keyboard.type('Write to all.');
  await expectItems(page, ['Impact', 'Customers', 'Causes', 'Actions']);
};
const expectItems = (page: Page, names: readonly string[]): Promise<void> =>
  expect(outline(page).getByRole('button')).toHaveText([...names]);
const expectText = (page: Page, texts: readonly string[]): Promise<void> =>
  expect(textOf(page).locator(':scope > *')).toHaveText([...texts]);

test('Alt and an arrow move the whole section, the focus goes along, and one undo gives it back', async ({ page }) => {
  await write(page);
  await item(page, 'Impact').focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expectText(page, ['Causes', 'A router.', 'Impact', 'Mail was late.', 'Customers', 'Some waited.', 'Actions', 'Write to all.']);
  await expect(item(page, 'Impact')).toBeFocused();
  await expect(outline(page).getByRole('status')).toHaveText('“Impact” moved down.');
  await page.keyboard.press('Alt+ArrowDown');
  await expectItems(page, ['Causes', 'Actions', 'Impact', 'Customers']);
  await page.keyboard.press('Alt+ArrowDown');
  await expect(outline(page).getByRole('status')).toHaveText('“Impact” can’t be moved further down.');
  await page.keyboard.press('Alt+ArrowUp');
  await expectItems(page, ['Causes', 'Impact', 'Customers', 'Actions']);
  await expect(item(page, 'Impact')).toBeFocused();
  for (const names of [
    ['Causes', 'Actions', 'Impact', 'Customers'],
    ['Causes', 'Impact', 'Customers', 'Actions'],
    ['Impact', 'Customers', 'Causes', 'Actions'],
  ]) {
    await undo(page);
    await expectItems(page, names);
  }
  await expect(textOf(page)).toContainText('Write to all.');
});

test('a part goes over the edge of its section', async ({ page }) => {
  await write(page);
  await item(page, 'Customers').focus();
  await page.keyboard.press('Alt+ArrowDown');
  await expectText(page, ['Impact', 'Mail was late.', 'Causes', 'A router.', 'Customers', 'Some waited.', 'Actions', 'Write to all.']);
});

test('dragged above another, a section takes all below it along', async ({ page }) => {
  await write(page);
  await item(page, 'Actions').dragTo(item(page, 'Impact'), { targetPosition: { x: 20, y: 3 } });
  await expectText(page, ['Actions', 'Write to all.', 'Impact', 'Mail was late.', 'Customers', 'Some waited.', 'Causes', 'A router.']);
  await expect(item(page, 'Actions')).toBeFocused();
  await undo(page);
  await expectItems(page, ['Impact', 'Customers', 'Causes', 'Actions']);
  const height = (await item(page, 'Actions').boundingBox())?.height ?? 0;
  await item(page, 'Impact').dragTo(item(page, 'Actions'), { targetPosition: { x: 20, y: height - 3 } });
  await expectItems(page, ['Causes', 'Actions', 'Impact', 'Customers']);
});

test('a section dropped into itself stays', async ({ page }) => {
  await write(page);
  const height = (await item(page, 'Customers').boundingBox())?.height ?? 0;
  await item(page, 'Impact').dragTo(item(page, 'Customers'), { targetPosition: { x: 20, y: height - 3 } });
  await expectItems(page, ['Impact', 'Customers', 'Causes', 'Actions']);
});

test('Alt with left and right changes the levels of the section', async ({ page }) => {
  await write(page);
  await item(page, 'Impact').focus();
  await page.keyboard.press('Alt+ArrowRight');
  await expectTags(page, ['h3', 'p', 'h4', 'p', 'h2', 'p', 'h2', 'p']);
  await expect(item(page, 'Impact')).toBeFocused();
  await page.keyboard.press('Alt+ArrowRight');
  await expect(outline(page).getByRole('status')).toHaveText('“Impact” can’t change its level further.');
  await page.keyboard.press('Alt+ArrowLeft');
  await expectTags(page, ['h2', 'p', 'h3', 'p', 'h2', 'p', 'h2', 'p']);
});

test('the section with the cursor is marked, arrows go from one to the next', async ({ page }) => {
  await write(page);
  await expect(outline(page).locator('[aria-current]')).toHaveText('Actions');
  await textOf(page).getByText('Some waited.').click();
  await expect(outline(page).locator('[aria-current]')).toHaveText('Customers');
  await item(page, 'Impact').focus();
  await page.keyboard.press('ArrowDown');
  await expect(item(page, 'Customers')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(textOf(page)).toBeFocused();
  await expectNoAxeViolations(page);
});

test('however long the outline is, it scrolls by itself, and nothing moves the frame of the app', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 700 });
  await startEmpty(page);
  const parts = Array.from({ length: 46 }, (_, at) => `<h2>Part ${at + 1}</h2><p>Some words.</p>`);
  await paste(textOf(page), { 'text/html': parts.join('') });
  await item(page, 'Part 1').hover();
  for (let turn = 0; turn < 8; turn += 1) await page.mouse.wheel(0, 600);
  await expect(item(page, 'Part 46')).toBeInViewport();
  await page
    .getByRole('banner')
    .or(page.getByRole('toolbar', { name: 'Format' }))
    .first()
    .hover();
  await page.mouse.wheel(0, 600);
  await item(page, 'Part 1').evaluate((element) => element.scrollIntoView({ block: 'start' }));
  const frame = () =>
    page.evaluate(() =>
      [document.documentElement, document.body, document.querySelector('#root')].map((part) => [
        part?.scrollTop,
        (part?.scrollHeight ?? 0) - innerHeight,
      ]),
    );
  expect(await frame()).toEqual([
    [0, 0],
    [0, 0],
    [0, 0],
  ]);
});
