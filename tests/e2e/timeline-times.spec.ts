import { expect, type Page } from '@playwright/test';
import { addEvent, cells, expectValues, newEvent, showView, startTimeline, test } from '../support/browser.ts';

const notes = (page: Page) => page.getByText('It is right');
const mark = (page: Page) => page.getByRole('status').filter({ hasText: /^Sav(ed|ing)/ });

/** Types into a cell of the first row as one does who leaves it with Tab. */
const retype = async (page: Page, column: 'Date' | 'Time' | 'Zone', words: string): Promise<void> => {
  await cells(page, column).first().fill(words);
  await cells(page, column).first().press('Tab');
};

test('an abbreviation stays what was typed until the date is known, then is read literally and asked about', async ({ page }) => {
  await startTimeline(page);
  await addEvent(page, '16:20 CET', 'Alarm');
  await addEvent(page, '1625', 'On call answers');
  await expectValues(cells(page, 'Zone'), ['CET', 'CET']);
  await retype(page, 'Date', '2026-06-10');
  await expect(page.getByLabel(/^Zone of .*Alarm$/)).toHaveValue('UTC+1');
  await expect(page.getByLabel(/^Time of .*Alarm$/)).toHaveValue('16:20');
  await expect(page.getByLabel(/^Zone of .*answers$/)).toHaveValue('CET');
  await expect(page.getByText('CET is not in force on 10 June 2026')).toBeVisible();
  await page.getByRole('button', { name: 'Take 10 June 2026, 16:20 CEST' }).click();
  await expect(page.getByLabel(/^Zone of .*Alarm$/)).toHaveValue('CEST');
  await expect(notes(page)).toHaveCount(0);
});

test('a range says on which day it ends, and keeps that day', async ({ page }) => {
  await startTimeline(page);
  await addEvent(page, '2026-06-12 22:00 - 2026-06-14 03:00 CEST', 'Night shifts');
  const time = cells(page, 'Time').first();
  await expect(time).toHaveValue('22:00–2026-06-14 03:00');
  await time.click();
  await page.keyboard.press('Home');
  for (let at = 0; at < 4; at += 1) await page.keyboard.press('ArrowRight');
  await page.keyboard.press('Delete');
  await page.keyboard.type('5');
  await page.keyboard.press('Tab');
  await expect(time).toHaveValue('22:05–2026-06-14 03:00');
  await retype(page, 'Date', '2026-06-20');
  await expect(time).toHaveValue('22:05–2026-06-22 03:00');
  await retype(page, 'Time', '09:15-09:10');
  await expect(page.getByRole('button', { name: 'Take 20 June 2026, 09:15 – 21 June 2026, 09:10 CEST' })).toBeVisible();
});

test('what is to be looked at in a time is asked again after a reload, and its answer is one undo', async ({ page }) => {
  await startTimeline(page);
  await addEvent(page, '3/4/2026 10:00 UTC', 'Alarm');
  await expect(notes(page)).toHaveCount(1);
  await expect(mark(page)).toHaveText(/^Saved/);
  await page.reload();
  await page.getByRole('button', { name: 'Take 4 March 2026, 10:00 UTC' }).click();
  await expectValues(cells(page, 'Date'), ['2026-03-04']);
  await expect(notes(page)).toHaveCount(0);
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expectValues(cells(page, 'Date'), ['2026-04-03']);
  await expect(notes(page)).toHaveCount(1);
});

test('the doubts of a paste are asked in the rows', async ({ page }) => {
  await startTimeline(page);
  await page.getByRole('button', { name: 'Paste a timeline' }).click();
  await page.getByRole('textbox', { name: 'The pasted timeline' }).fill('All times CET\n2026-06-10 16:20 Alarm\n17:99 Calls\n18:00 Quiet');
  await page.getByRole('button', { name: /^Add \d events/ }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect(page.getByText('CET is not in force on 10 June 2026').first()).toBeVisible();
  await expect(page.getByText('The time of this line is none that a clock shows.')).toBeVisible();
  await page.reload();
  await expect(page.getByText('CET is not in force on 10 June 2026').first()).toBeVisible();
});

test('“+5m” counts on from a clock without a date', async ({ page }) => {
  await startTimeline(page);
  await addEvent(page, '1605', 'Alarm');
  await addEvent(page, '4:05pm cest', 'Answer');
  await addEvent(page, '+5m', 'Cause');
  await expectValues(cells(page, 'Time'), ['16:05', '16:05', '16:10']);
});

test('words in a cell that can’t be read are there again with the reason after another view', async ({ page }) => {
  await startTimeline(page);
  await addEvent(page, '2026-06-10 16:05 CEST', 'Alarm');
  await cells(page, 'Time').first().click();
  await page.keyboard.type('banana');
  await showView(page, 'Write');
  await showView(page, 'Timeline');
  await expect(cells(page, 'Time').first()).toHaveValue('banana');
  await expect(page.getByRole('alert')).toContainText('“banana” can’t be read as a time');
  await cells(page, 'Time').first().focus();
  await page.keyboard.press('Escape');
  await expect(cells(page, 'Time').first()).toHaveValue('16:05');
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('a time half typed is in its cell again after a crash, and is taken by leaving it', async ({ page, context }) => {
  await startTimeline(page);
  await addEvent(page, '2026-06-10 16:05 CEST', 'Alarm');
  await expect(mark(page)).toHaveText(/^Saved/);
  const address = page.url();
  await cells(page, 'Time').first().click();
  await page.keyboard.type('1013');
  await expect(mark(page)).toHaveText(/^Saved/);
  // A page that ends like this is told nothing of its end.
  await Promise.all([page.waitForEvent('crash'), page.goto('chrome://crash').catch(() => undefined)]);
  const again = await context.newPage();
  await again.goto(address);
  await expect(cells(again, 'Time').first()).toHaveValue('1013');
  await expect(again.getByRole('alert')).toContainText('“1013” was typed here and is not taken over yet');
  await showView(again, 'Write');
  await showView(again, 'Timeline');
  await expect(cells(again, 'Time').first()).toHaveValue('1013');
  await cells(again, 'Time').first().focus();
  await again.keyboard.press('Enter');
  await expect(cells(again, 'Time').first()).toHaveValue('10:13');
  await expect(again.getByRole('alert')).toHaveCount(0);
});

test('nothing reads as saved from the first letter on', async ({ page }) => {
  await startTimeline(page);
  await addEvent(page, '2026-06-10 16:05 CEST', 'Alarm');
  await expect(mark(page)).toHaveText(/^Saved/);
  await cells(page, 'What happened').first().focus();
  await page.keyboard.press('End');
  await page.keyboard.type('s');
  expect(await mark(page).textContent()).toBe('Saving…');
  await expect(mark(page)).toHaveText(/^Saved/);
  await expect(newEvent(page).time).toBeVisible();
});

test('events without a date are counted, and given one together', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 900 });
  await startTimeline(page);
  await addEvent(page, '23:50 CET', 'Alarm');
  await addEvent(page, '00:10', 'Answer');
  await addEvent(page, '08:00 UTC', 'Quiet');
  await expect(cells(page, 'Date').first()).toBeVisible();
  const warning = page.getByRole('status').filter({ hasText: 'no date' });
  await expect(warning).toContainText('3 events have no date.');
  await warning.getByRole('button', { name: 'Give them a date…' }).click();
  const dialog = page.getByRole('dialog');
  await expect(dialog.getByRole('textbox', { name: 'The date of the first of them' })).toBeFocused();
  await page.keyboard.type('10 June 2026');
  await page.keyboard.press('Tab');
  await expect(dialog.getByText('it was taken as the next day, 11 June 2026')).toBeVisible();
  await dialog.getByRole('button', { name: 'Change 3 events' }).click();
  await expectValues(cells(page, 'Date'), ['2026-06-10', '2026-06-11', '2026-06-11']);
  await expectValues(cells(page, 'Zone'), ['UTC+1', 'UTC+1', 'UTC']);
  await expect(warning).toHaveCount(0);
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expectValues(cells(page, 'Date'), ['', '', '']);
});

test('a date cell says what is wrong with a date', async ({ page }) => {
  await startTimeline(page);
  await addEvent(page, '2026-06-10 16:05 UTC', 'Alarm');
  await retype(page, 'Date', '2026-02-30');
  await expect(page.getByRole('alert')).toContainText('There is no “2026-02-30” in the calendar.');
});
