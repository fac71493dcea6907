import { expect, type Page } from '@playwright/test';
import { expectNoAxeViolations, expectNoAxeViolationsInBoth } from '../support/axe.ts';
import { openSample, test, textOf } from '../support/browser.ts';
import { block, expectCursorIn } from '../support/report-text.ts';

const bar = (page: Page) => page.getByRole('search', { name: 'Find and replace' });
const find = (page: Page) => bar(page).getByRole('searchbox', { name: 'Find' });
const by = (page: Page) => bar(page).getByRole('textbox', { name: 'Replace with' });
const said = (page: Page) => bar(page).getByRole('status');
const title = (page: Page) => page.getByRole('textbox', { name: 'Title' });
const services = (page: Page) => page.getByRole('textbox', { name: 'Services and regions' });
const item = (page: Page, name: string, at: number) => textOf(page).getByRole('textbox', { name, exact: true }).nth(at);

const look = async (page: Page, words: string, result: string): Promise<void> => {
  await page.keyboard.press('ControlOrMeta+f');
  await expect(find(page)).toBeFocused();
  await find(page).fill(words);
  await expect(said(page)).toHaveText(result);
};
/** By the keyboard, from the field for what is looked for. */
const replaceAll = async (page: Page, words: string): Promise<void> => {
  await by(page).focus();
  await by(page).fill(words);
  for (const name of ['Replace', 'Replace all']) {
    await page.keyboard.press('Tab');
    await expect(bar(page).getByRole('button', { name, exact: true })).toBeFocused();
  }
  await page.keyboard.press('Enter');
};

/** All of the text but the chart, which is drawn when it comes near the window. */
const wordsWithoutChart = (page: Page): Promise<string> =>
  textOf(page).evaluate((text) => {
    const copy = text.cloneNode(true) as Element;
    copy.querySelector('[aria-label="Timeline chart"]')?.remove();
    return copy.textContent;
  });

test('everything is replaced, in the text, the lists, the timeline and the details, as one step to undo', async ({ page }) => {
  await openSample(page);
  const before = await wordsWithoutChart(page);
  await look(page, 'tracking', '1 of 9');
  await replaceAll(page, 'tracing');
  await expect(
    bar(page).getByText('9 replaced: 3 in the text, 2 in the timeline, 1 in actions, 1 in the status checklist, 2 in the details.'),
  ).toBeVisible();
  await expect(said(page)).toHaveText('Nothing found');
  await expectNoAxeViolations(page, 'search');
  const isReplaced = async (): Promise<void> => {
    await expect(title(page)).toHaveValue('Delayed parcel tracing on 8 June 2026');
    await expect(services(page)).toHaveValue('Parcel tracing, Delivery notifications');
    await expect(item(page, 'Action', 3)).toHaveValue(/^Put a note on tracing pages/);
    await expect(item(page, 'Step', 0)).toHaveValue('Restore tracing and notifications');
    await expect(block(page, 'Timeline')).toContainText('Clean-up of old tracing records');
    await expect(textOf(page)).toContainText('parcel tracing at Lindenpost');
    await expect(textOf(page)).not.toContainText('tracking');
  };
  await isReplaced();
  await find(page).press('Escape');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(title(page)).toHaveValue('Delayed parcel tracking on 8 June 2026');
  await expect(services(page)).toHaveValue('Parcel tracking, Delivery notifications');
  await expect(item(page, 'Action', 3)).toHaveValue(/^Put a note on tracking pages/);
  await expect(item(page, 'Step', 0)).toHaveValue('Restore tracking and notifications');
  await expect.poll(() => wordsWithoutChart(page)).toBe(before);
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
  await page.getByRole('button', { name: 'Redo', exact: true }).click();
  await isReplaced();
  await page.reload();
  await isReplaced();
});

test('what stays is said: the reference, addresses, and lists that no block shows', async ({ page }) => {
  await openSample(page);
  await look(page, '2026-014', '1 of 1');
  await expect(bar(page).getByText('Reference INC-2026-014')).toBeVisible();
  await bar(page).getByRole('button', { name: 'Replace', exact: true }).press('Enter');
  await expect(bar(page).getByText('Not replaced: the reference stays as it is.')).toBeVisible();
  await replaceAll(page, 'x');
  await expect(bar(page).getByText('Nothing was replaced. Left as they are: 1 in the reference.')).toBeVisible();
  await find(page).press('Escape');
  await block(page, 'Causes').getByRole('button', { name: 'Take Causes out of the text' }).click();
  await look(page, 'tenfold', 'Nothing found');
  await expect(bar(page).getByRole('button', { name: 'Replace all' })).toBeEnabled();
  await bar(page).getByRole('button', { name: 'Replace all' }).press('Enter');
  await expect(bar(page).getByText('Nothing was replaced. Left as they are: 1 in lists that no block of the text shows.')).toBeVisible();
});

test('Enter goes on from the text to the lists, the timeline and the details, and the keyboard stays in the field', async ({ page }) => {
  await openSample(page);
  await look(page, 'tracking', '1 of 9');
  const place = bar(page).locator('strong');
  for (const [at, name] of [
    ['2 of 9', null],
    ['3 of 9', null],
    ['4 of 9', 'Action 4'],
    ['5 of 9', 'Step 1'],
    ['6 of 9', 'Timeline, 8 June 2026 09:15 CEST'],
    ['7 of 9', 'Timeline, 8 June 2026 12:05 CEST'],
    ['8 of 9', 'Title'],
    ['9 of 9', 'Services and regions'],
    ['1 of 9', null],
  ] as const) {
    await page.keyboard.press('Enter');
    await expect(said(page)).toHaveText(at);
    await expect(find(page)).toBeFocused();
    if (name === null) await expect(place).toHaveCount(0);
    else {
      await expect(place).toHaveText(name);
      await expect(page.locator('[data-found-here]')).toHaveCount(1);
      await expect(page.locator('[data-found-here]')).toBeInViewport();
    }
    await expect(textOf(page).locator('[data-found="current"]')).toHaveCount(name === null ? 1 : 0);
  }
  await expect(page.locator('[data-found-here]')).toHaveCount(0);
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('Shift+Enter');
  await expect(place).toHaveText('Title');
  await expect(title(page)).toHaveAttribute('data-found-here', '');
  await page.keyboard.press('Escape');
  await expect(page.locator('[data-found-here]')).toHaveCount(0);
  await expect(textOf(page)).toBeFocused();
});

test('one place of the data is replaced at a time, the next is at hand, and each is a step to undo', async ({ page }) => {
  await openSample(page);
  await look(page, 'notifications', '1 of 6');
  await page.keyboard.press('Shift+Enter');
  await expect(bar(page).locator('strong')).toHaveText('Services and regions');
  await page.keyboard.press('Shift+Enter');
  await expect(bar(page).locator('strong')).toHaveText('Timeline, 8 June 2026 12:05 CEST');
  await by(page).fill('notifications and mails');
  await by(page).press('Enter');
  await expect(said(page)).toHaveText('6 of 6');
  await expect(bar(page).locator('strong')).toHaveText('Services and regions');
  await expect(block(page, 'Timeline')).toContainText('Tracking and notifications and mails are back to normal.');
  await by(page).press('Enter');
  await expect(services(page)).toHaveValue('Parcel tracking, Delivery notifications and mails');
  await expect(said(page)).toHaveText('1 of 6');
  await expect(by(page)).toBeFocused();
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(services(page)).toHaveValue('Parcel tracking, Delivery notifications');
  await expect(block(page, 'Timeline')).toContainText('notifications and mails are back');
});

test('the options mean the same in the data: a pattern’s brackets, capitals and whole words', async ({ page }) => {
  await openSample(page);
  await look(page, '(Track)ing and (\\w+)', 'Nothing found');
  await bar(page).getByRole('button', { name: 'Regular expression' }).click();
  await expect(said(page)).toHaveText('1 of 2');
  await bar(page).getByRole('button', { name: 'Capitals as written' }).click();
  await expect(said(page)).toHaveText('1 of 1');
  await replaceAll(page, '$2 and $1s');
  await expect(bar(page).getByText('1 replaced: 1 in the timeline.')).toBeVisible();
  await expect(block(page, 'Timeline')).toContainText('notifications and Tracks are back to normal.');
});

test('in a selection only what its blocks show is replaced', async ({ page }) => {
  await openSample(page);
  await block(page, 'Actions').getByText('Actions', { exact: true }).click();
  await look(page, 'tracking', '1 of 9');
  await bar(page).getByRole('button', { name: 'Only in the selection' }).click();
  await expect(said(page)).toHaveText('1 of 1');
  await expect(bar(page).locator('strong')).toHaveText('Action 4');
  await replaceAll(page, 'tracing');
  await expect(bar(page).getByText('1 replaced: 1 in actions.')).toBeVisible();
  await expect(item(page, 'Action', 3)).toHaveValue(/tracing/);
  await expect(title(page)).toHaveValue(/tracking/);
});

test('“Go there” puts the cursor into the field, of a list, the timeline and the details', async ({ page }) => {
  await openSample(page);
  const go = bar(page).getByRole('button', { name: 'Go there' });
  await look(page, 'tracking pages', '1 of 1');
  await go.press('Enter');
  await expect(item(page, 'Action', 3)).toBeFocused();
  await look(page, 'parcel tracking', '1 of 3');
  await page.keyboard.press('Shift+Enter');
  await go.press('Enter');
  await expect(services(page)).toBeFocused();
  await look(page, 'monitoring alert', '1 of 1');
  await go.press('Enter');
  await expect(page).toHaveURL(/timeline/);
  await expect(page.getByRole('textbox', { name: /^What happened at .*monitoring alert/ })).toBeFocused();
});

test('what @ inserted follows what was replaced in the data, and is said to stay where it does not', async ({ page }) => {
  await openSample(page);
  await textOf(page).getByText('We are sorry').click();
  await page.keyboard.press('End');
  await page.keyboard.type(' @title');
  await page.getByRole('listbox', { name: 'What to show here' }).getByRole('option').first().waitFor();
  await page.keyboard.press('Enter');
  await expect(textOf(page).locator('[data-chip]')).toHaveText('Delayed parcel tracking on 8 June 2026');
  await look(page, 'delayed parcel', '1 of 2');
  await replaceAll(page, 'Late parcel');
  await expect(bar(page).getByText('1 replaced: 1 in the details.', { exact: true })).toBeVisible();
  await expect(textOf(page).locator('[data-chip]')).toHaveText('Late parcel tracking on 8 June 2026');
});

test('as the public will read it, Find, the headings of the palette and the length know only what is shown', async ({ page }) => {
  await openSample(page);
  const length = page.getByRole('region', { name: 'Length of the text' });
  const headings = page.getByRole('dialog', { name: 'All commands' }).getByRole('option', { name: 'Next steps' });
  const openPalette = async (): Promise<void> => {
    await page.keyboard.press('ControlOrMeta+k');
    await page.keyboard.type('next steps');
  };
  await block(page, 'Actions').getByRole('combobox', { name: 'Who may see' }).nth(3).selectOption('Internal');
  await textOf(page).getByRole('heading', { name: 'Next steps' }).click();
  await expectCursorIn(page, 'Next steps');
  await page.getByRole('button', { name: 'Who may see' }).click();
  await page
    .getByRole('group', { name: /whole block/i })
    .getByRole('menuitem', { name: 'Internal' })
    .click();
  await expect(length).toHaveText(/^\d+ words/);
  const before = Number.parseInt((await length.textContent()) ?? '', 10);
  await openPalette();
  await expect(headings).toHaveCount(1);
  await page.keyboard.press('Escape');
  await look(page, 'next steps', '1 of 2');
  await find(page).fill('tracking');
  await expect(said(page)).toHaveText('1 of 9');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'As the public will read it' }).click();
  // The word that was found may still be selected.
  await expect(length).toHaveText(new RegExp(`^(?:1 of )?${before - 2} words`));
  await openPalette();
  await expect(headings).toHaveCount(0);
  await page.keyboard.press('Escape');
  await look(page, 'next steps', '1 of 1');
  await expect(bar(page).locator('strong')).toHaveText('Step 4');
  await expect(bar(page).getByRole('button', { name: 'Go there' })).toHaveCount(0);
  await expect(by(page)).toHaveCount(0);
  await find(page).fill('tracking');
  await expect(said(page)).toHaveText('1 of 8');
  await expectNoAxeViolations(page, 'search');
});

test('no barrier in the bar at a place of the data and behind a replacement, in light and dark', async ({ page }) => {
  await openSample(page);
  await look(page, 'tracking pages', '1 of 1');
  await page.keyboard.press('Enter');
  await expect(page.locator('[data-found-here]')).toHaveCount(1);
  await expectNoAxeViolationsInBoth(page);
  await replaceAll(page, 'tracing pages');
  await expect(bar(page).getByText('1 replaced: 1 in actions.')).toBeVisible();
  await expectNoAxeViolationsInBoth(page, 'search');
});
