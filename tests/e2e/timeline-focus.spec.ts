import { expect, type Page } from '@playwright/test';
import { boxes, cells, newEvent, openTimeline, test } from '../support/browser.ts';

const bar = (page: Page) => page.getByRole('region', { name: 'Selected events' });
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.tagName ?? '');
const expectFocus = (page: Page, name: RegExp | string) => expect.poll(() => focused(page)).toMatch(name);

test.beforeEach(({ page }) => openTimeline(page));

test('what goes away with its button leaves the cursor in the grid', async ({ page }) => {
  const texts = cells(page, 'What happened');
  const [second = '', third = ''] = await Promise.all([1, 2].map((at) => texts.nth(at).inputValue()));
  // A row's own button.
  await page
    .getByRole('button', { name: /^Delete / })
    .nth(1)
    .click();
  await expectFocus(page, /^Time of /);
  expect(await focused(page)).toContain(third);
  await page.getByRole('button', { name: 'Undo' }).first().click();
  await expect(texts.nth(1)).toHaveValue(second);
  // The bar's, for the last rows.
  const count = await boxes(page).count();
  await boxes(page)
    .nth(count - 1)
    .click();
  await boxes(page)
    .nth(count - 2)
    .click();
  await bar(page).getByRole('button', { name: 'Delete', exact: true }).click();
  await expect(boxes(page)).toHaveCount(count - 2);
  await expectFocus(page, /^Time of /);
  expect(await focused(page)).toContain(await texts.last().inputValue());
  await boxes(page).nth(2).click();
  await bar(page).getByRole('button', { name: 'Clear the selection' }).click();
  await expectFocus(page, /^Select /);
  // All of them.
  await page.getByLabel('Select all shown').click();
  await bar(page).getByRole('button', { name: 'Delete', exact: true }).click();
  await expectFocus(page, 'Time of the new event');
});

test('an answer to a doubt leaves the cursor in its row, and one for all zones in the first of them', async ({ page }) => {
  const time = newEvent(page).time;
  const row = page.locator('tr[data-event]', { has: page.getByText('No clock shows CET', { exact: false }) });
  await time.fill('11 June 2026 16:05 CET');
  await page.keyboard.press('Tab');
  await page.keyboard.type('Typed in winter time');
  await page.keyboard.press('Enter');
  await page
    .getByRole('button', { name: /^Take / })
    .first()
    .click();
  await expectFocus(page, /^Time of .*Typed in winter time/);
  expect(await row.count()).toBe(0);
  const zones = cells(page, 'Zone');
  for (const at of [0, 1]) {
    await zones.nth(at).fill('');
    await zones.nth(at).press('Enter');
  }
  await page
    .getByRole('button', { name: /They are all/ })
    .first()
    .click();
  await expectFocus(page, /^Zone of /);
  expect(await zones.first().evaluate((cell) => cell === document.activeElement)).toBe(true);
});

test('Ctrl+A in a cell takes its words alone, and the rows only when pressed again; in the new row never', async ({ page }) => {
  const first = cells(page, 'Time').first();
  await first.click();
  await page.keyboard.press('ControlOrMeta+a');
  await expect(bar(page)).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+a');
  await expect(bar(page)).toContainText(/\d+ selected/);
  // What is typed now goes into no cell.
  await expectFocus(page, /^Select /);
  await page.keyboard.press('Escape');
  await expect(bar(page)).toHaveCount(0);
  await newEvent(page).time.click();
  for (const _ of [1, 2, 3]) await page.keyboard.press('ControlOrMeta+a');
  await expect(bar(page)).toHaveCount(0);
});

test('arrows walk the lines that a long cell is broken into before they leave it', async ({ page }) => {
  await page.setViewportSize({ width: 1000, height: 800 });
  const texts = cells(page, 'What happened');
  const text = texts.nth(1);
  await text.fill('A sentence that is long enough to be broken into several lines, whatever the width of the window. '.repeat(3));
  const at = (): Promise<number> => text.evaluate((field) => Number(Reflect.get(field, 'selectionStart')));
  await text.evaluate((field) => Reflect.get(field, 'setSelectionRange').call(field, 0, 0));
  await page.keyboard.press('ArrowDown');
  await expect.poll(at).toBeGreaterThan(5);
  await expect(text).toBeFocused();
  await page.keyboard.press('ArrowUp');
  await expect.poll(at).toBeLessThan(5);
  await page.keyboard.press('ArrowUp');
  await expect(texts.nth(0)).toBeFocused();
  const walkDownFrom = async (cell: typeof text): Promise<void> => {
    for (let line = 0; line < 30 && (await cell.evaluate((field) => field === document.activeElement)); line += 1) {
      await page.keyboard.press('ArrowDown');
      await page.waitForTimeout(20);
    }
  };
  await walkDownFrom(texts.nth(0));
  await expect(text).toBeFocused();
  await walkDownFrom(text);
  await expect(texts.nth(2)).toBeFocused();
});
