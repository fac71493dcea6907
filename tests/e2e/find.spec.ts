import { expect, type Page } from '@playwright/test';
import { expectNoAxeViolationsInBoth } from '../support/axe.ts';
import { paste, startEmpty, test, textOf } from '../support/browser.ts';

const bar = (page: Page) => page.getByRole('search', { name: 'Find and replace' });
const find = (page: Page) => bar(page).getByRole('searchbox', { name: 'Find' });
const said = (page: Page) => bar(page).getByRole('status');
const text = 'The alert came late. Nobody saw the Alert, and alerts were few.';

const open = async (page: Page, words: string): Promise<void> => {
  await startEmpty(page);
  await page.keyboard.type(text);
  await page.keyboard.press('ControlOrMeta+f');
  await expect(find(page)).toBeFocused();
  await page.keyboard.type(words);
};

test('Enter goes from place to place and round, Escape returns to the text at the place', async ({ page }) => {
  await open(page, 'alert');
  await expect(said(page)).toHaveText('1 of 3');
  await page.keyboard.press('Enter');
  await expect(said(page)).toHaveText('2 of 3');
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('Shift+Enter');
  await expect(said(page)).toHaveText('3 of 3');
  await expect(textOf(page).locator('[data-found="current"]')).toHaveText('alert');
  await page.keyboard.press('Escape');
  await expect(textOf(page)).toBeFocused();
  await page.keyboard.type('warning');
  await expect(textOf(page)).toContainText('and warnings were few');
  await expect(textOf(page).locator('[data-found]')).toHaveCount(0);
});

test('in a text of many pages the place is in sight each time, also the first and the one behind a replacement', async ({ page }) => {
  const line = `<p>${'The queue grew and nobody looked at it. '.repeat(8)}</p>`;
  await startEmpty(page);
  await paste(textOf(page), { 'text/html': [1, 2, 3, 4].map((part) => `${line.repeat(20)}<p>Spare disk ${part}</p>`).join('') });
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.press('ControlOrMeta+f');
  await page.keyboard.type('spare disk');
  const current = textOf(page).locator('[data-found="current"]');
  for (const at of [1, 2, 3, 4, 1]) {
    await expect(said(page)).toHaveText(`${at} of 4`);
    await expect(current).toBeInViewport({ ratio: 1 });
    await page.keyboard.press('Enter');
  }
  await bar(page).getByRole('textbox', { name: 'Replace with' }).fill('Old disk');
  await bar(page).getByRole('button', { name: 'Replace', exact: true }).click();
  await expect(said(page)).toHaveText('2 of 3');
  await expect(current).toBeInViewport({ ratio: 1 });
});

test('Escape leaves with the place that is shown selected, from wherever in the bar, and the next command is about it', async ({
  page,
}) => {
  const chosen = (): Promise<string> => page.evaluate(() => String(getSelection()));
  await open(page, 'nobody');
  await expect(said(page)).toHaveText('1 of 1');
  await page.keyboard.press('Escape');
  await expect(textOf(page)).toBeFocused();
  expect(await chosen()).toBe('Nobody');
  await page.keyboard.press('ControlOrMeta+b');
  await expect(textOf(page).locator('strong')).toHaveText('Nobody');
  for (const name of ['Whole words', 'Close find and replace', 'Replace all']) {
    await page.keyboard.press('ControlOrMeta+f');
    await find(page).fill('late');
    await expect(said(page)).toHaveText('1 of 1');
    await bar(page).getByRole('button', { name }).focus();
    await page.keyboard.press('Escape');
    await expect(bar(page)).toHaveCount(0);
    await expect(textOf(page)).toBeFocused();
    expect(await chosen()).toBe('late');
  }
});

test('Tab goes from the words to those in their place, then to the buttons', async ({ page }) => {
  await open(page, 'alert');
  await expect(said(page)).toHaveText('1 of 3');
  await page.keyboard.press('Tab');
  await expect(bar(page).getByRole('textbox', { name: 'Replace with' })).toBeFocused();
  for (const name of ['Replace', 'Replace all', 'Capitals as written']) {
    await page.keyboard.press('Tab');
    await expect(bar(page).getByRole('button', { name, exact: true })).toBeFocused();
  }
});

test('“Replace all” leaves addresses as they are, and says so', async ({ page }) => {
  await startEmpty(page);
  await page.keyboard.type('Paylane is back: see https://status.paylane.example or write to help@paylane.example today.');
  await page.keyboard.press('ControlOrMeta+f');
  await page.keyboard.type('Paylane');
  await bar(page).getByRole('textbox', { name: 'Replace with' }).fill('Paylane Europe');
  await bar(page).getByRole('button', { name: 'Replace all' }).click();
  await expect(bar(page).getByText('1 replaced: 1 in the text. Left as they are: 2 in addresses.')).toBeVisible();
  await expect(textOf(page)).toHaveText(
    'Paylane Europe is back: see https://status.paylane.example or write to help@paylane.example today.',
  );
});

for (const [option, words, count] of [
  ['Capitals as written', 'alert', 2],
  ['Whole words', 'alert', 2],
  ['Regular expression', 'a\\w+t', 3],
] as const) {
  test(`“${option}” finds ${count}`, async ({ page }) => {
    await open(page, words);
    await bar(page).getByRole('button', { name: option }).click();
    await expect(textOf(page).locator('[data-found]')).toHaveCount(count);
  });
}

test('a pattern that is none is said to be none, and the text stays', async ({ page }) => {
  await open(page, '(alert');
  await bar(page).getByRole('button', { name: 'Regular expression' }).click();
  await expect(said(page)).toContainText('no regular expression');
  await expect(textOf(page)).toHaveText(text);
});

test('one place is replaced and the next is at hand', async ({ page }) => {
  await open(page, 'alert');
  await bar(page).getByRole('textbox', { name: 'Replace with' }).fill('alarm');
  await expect(said(page)).toHaveText('1 of 3');
  await bar(page).getByRole('button', { name: 'Replace', exact: true }).click();
  await expect(textOf(page)).toContainText('The alarm came late');
  await expect(said(page)).toHaveText('1 of 2');
});

test('all places are replaced as one step to undo', async ({ page }) => {
  await open(page, 'alert');
  await bar(page).getByRole('textbox', { name: 'Replace with' }).fill('alarm');
  await expect(said(page)).toHaveText('1 of 3');
  await bar(page).getByRole('button', { name: 'Replace all' }).click();
  await expect(textOf(page)).toHaveText('The alarm came late. Nobody saw the alarm, and alarms were few.');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(textOf(page)).toHaveText(text);
});

test('a replacement keeps the format of what it replaces', async ({ page }) => {
  await startEmpty(page);
  await page.keyboard.type('**late** and late');
  await page.keyboard.press('ControlOrMeta+f');
  await page.keyboard.type('late');
  await expect(said(page)).toHaveText('1 of 2');
  await bar(page).getByRole('textbox', { name: 'Replace with' }).fill('slow');
  await bar(page).getByRole('button', { name: 'Replace all' }).click();
  await expect(textOf(page).locator('strong')).toHaveText('slow');
});

test('no barrier in the bar and the marked places, in light and dark', async ({ page }) => {
  await open(page, 'alert');
  await expect(said(page)).toHaveText('1 of 3');
  await expectNoAxeViolationsInBoth(page);
});
