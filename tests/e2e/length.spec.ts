import { expect, type Page } from '@playwright/test';
import { openSample, startEmpty, test, textOf } from '../support/browser.ts';
import { selectAll } from '../support/report-text.ts';

const length = (page: Page) => page.getByRole('region', { name: 'Length of the text' });

test('the words and the reading time stand under the text and follow it', async ({ page }) => {
  await startEmpty(page);
  await expect(length(page)).toHaveText('0 words · 0 min');
  await page.keyboard.type('Late');
  await expect(length(page)).toHaveText('1 word · 1 min');
  await page.keyboard.type(' again.');
  await expect(length(page)).toHaveText('2 words · 1 min');
});

test('a selection says how many of them it holds', async ({ page }) => {
  await startEmpty(page);
  await page.keyboard.type('one two three');
  await page.keyboard.press('ControlOrMeta+Shift+ArrowLeft');
  await expect(length(page)).toHaveText('1 of 3 words selected · 1 min');
  await selectAll(page);
  await expect(length(page)).toHaveText('3 of 3 words selected · 1 min');
  await page.keyboard.press('ArrowRight');
  await expect(length(page)).toHaveText('3 words · 1 min');
});

test('the sample’s length is told after a reload, too', async ({ page }) => {
  await openSample(page);
  await expect(length(page)).toHaveText(/^\d{2,4} words · \d min$/);
  const before = await length(page).textContent();
  await page.reload();
  await expect(length(page)).toHaveText(before ?? 'none');
  await expect(textOf(page)).toBeVisible();
});

test('as the public will read it, a heading over nothing is not there, nor counts, nor is found: no edition has it', async ({ page }) => {
  await startEmpty(page);
  await page.keyboard.type('Late again, says Kilo.');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ControlOrMeta+Alt+2');
  await page.keyboard.type('What Kilo does');
  await expect(length(page)).toHaveText('7 words · 1 min');
  await page.keyboard.press('ControlOrMeta+f');
  const bar = page.getByRole('search', { name: 'Find and replace' });
  await bar.getByRole('searchbox', { name: 'Find' }).fill('Kilo');
  await expect(bar.getByText('1 of 2')).toBeVisible();
  await page.getByRole('button', { name: 'As the public will read it' }).click();
  await expect(length(page)).toHaveText(/^4 words/);
  await expect(bar.getByText('1 of 1')).toBeVisible();
  const heading = textOf(page).getByRole('heading', { name: 'What Kilo does', includeHidden: true });
  const listed = page.getByRole('navigation', { name: 'Outline' }).getByRole('button', { name: 'What Kilo does' });
  await expect(heading).toBeHidden();
  await expect(listed).toHaveCount(0);
  await page.getByRole('button', { name: 'Back to writing' }).click();
  await expect(heading).toBeVisible();
  await expect(listed).toBeVisible();
});
