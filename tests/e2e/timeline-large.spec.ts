import { expect, type Page } from '@playwright/test';
import { boxes, cells, startTimeline, test } from '../support/browser.ts';

const count = 2000;
const two = (value: number): string => String(value).padStart(2, '0');
const lines = Array.from(
  { length: count },
  (_, at) => `2026-06-${two(10 + Math.floor(at / 1000))} ${two(Math.floor((at % 1000) / 60))}:${two((at % 1000) % 60)} UTC entry #${at}#`,
).join('\n');

const rows = (page: Page) => page.locator('tr[data-event]');

/** A timeline of two thousand events, by the way that anybody would take to have one. */
const pasteMany = async (page: Page): Promise<void> => {
  await startTimeline(page);
  await page.getByRole('button', { name: 'Paste a timeline' }).click();
  await page.getByRole('textbox', { name: 'The pasted timeline' }).fill(lines);
  await page.getByRole('button', { name: 'Add 2,000 events' }).click();
  await expect(rows(page)).toHaveCount(count);
};

test('two thousand events are pasted, and the last one is scrolled to, found, edited and moved with all others in one step', async ({
  page,
}) => {
  await pasteMany(page);
  await rows(page).last().scrollIntoViewIfNeeded();
  const last = page.getByRole('textbox', { name: /^What happened at .* entry #1999#$/ });
  await last.fill('entry #1999#, the last');
  await last.press('Tab');
  await expect(page.getByRole('textbox', { name: /^What happened at .* entry #1999#, the last$/ })).toBeVisible();

  const find = page.getByRole('searchbox', { name: 'Find in the timeline' });
  await find.fill('#77#');
  await expect(rows(page)).toHaveCount(1);
  await expect(page.getByText('1 of 2,000 shown')).toBeVisible();
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(rows(page)).toHaveCount(count);

  await page.getByRole('button', { name: 'Change times' }).click();
  const dialog = page.getByRole('dialog', { name: 'Change the times of all 2,000 events shown' });
  await dialog.getByRole('textbox', { name: 'By how much' }).fill('+2 h');
  await expect(dialog).toContainText('and 1,800 more');
  await dialog.getByRole('button', { name: 'Change 2,000 events' }).click();
  await expect(cells(page, 'Time').first()).toHaveValue('02:00');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(cells(page, 'Time').first()).toHaveValue('00:00');
});

test('typing into one of two thousand rows redraws no other, and taking it over redraws that row and the one that counts from it', async ({
  page,
}) => {
  await pasteMany(page);
  const text = page.getByRole('textbox', { name: /^What happened at .* entry #5#$/ });
  await text.focus();
  await page.keyboard.press('End');
  await page.evaluate(() => {
    const touched = new Set<string>();
    Reflect.set(window, 'touched', touched);
    const grid = document.querySelector('table[aria-label="Timeline"]');
    if (grid === null) return;
    new MutationObserver((changes) => {
      for (const { target } of changes) {
        const element = target instanceof Element ? target : target.parentElement;
        touched.add(element?.closest('tr')?.dataset.event ?? 'the grid');
      }
    }).observe(grid, { attributes: true, characterData: true, childList: true, subtree: true });
  });
  const touched = (): Promise<string[]> => page.evaluate(() => [...Reflect.get(window, 'touched')].map(String));
  const rowsOf = async (): Promise<number> => (await touched()).filter((one) => one !== 'the grid').length;
  await page.keyboard.type('!!');
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
  expect(await rowsOf()).toBeLessThanOrEqual(1);
  await page.keyboard.press('Tab');
  await expect(page.getByRole('textbox', { name: /^What happened at .* entry #5#!!$/ })).toBeVisible();
  expect(await rowsOf()).toBeLessThanOrEqual(2);
  await boxes(page).nth(20).click();
  await expect(page.getByText('1 selected')).toBeVisible();
  expect(await rowsOf()).toBeLessThanOrEqual(4);
});

test('Tab goes from row to row through two thousand, and far ones are found by their words', async ({ page }) => {
  await pasteMany(page);
  await rows(page).nth(1000).scrollIntoViewIfNeeded();
  await rows(page).nth(1000).getByRole('textbox').last().focus();
  for (let at = 0; at < 60; at += 1) await page.keyboard.press('Enter');
  await expect(rows(page).nth(1060).locator(':focus')).toHaveCount(1);
  for (const key of ['Tab', 'Tab', 'Tab', 'Tab']) await page.keyboard.press(key);
  await expect(rows(page).nth(1061).locator(':focus')).toHaveCount(1);
  await expect(rows(page).nth(1900)).toContainText('entry #1900#');
});
