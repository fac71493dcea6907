import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { expectNoAxeViolations } from '../support/axe.ts';
import { cells, expectValues, newEvent, openTimeline, paste, showView, startReport, test } from '../support/browser.ts';

const log = '2026-06-10 09:14 CEST Alarm\n09:20 On call answers\nSomebody brings coffee\n10:05 CEST Fixed';
const dialog = (page: Page) => page.getByRole('dialog');
const pasteField = (page: Page) => page.getByRole('textbox', { name: 'The pasted timeline' });

test('a pasted log is shown as it was read, and added when the user says so', async ({ page }) => {
  await startReport(page);
  await showView(page, 'Timeline');
  await page.getByRole('button', { name: 'Paste a timeline' }).click();
  await pasteField(page).fill(log);
  await expect(dialog(page).getByRole('region', { name: 'What was read' })).toContainText('3 events');
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: 'Add 3 events' }).click();
  await expectValues(cells(page, 'Time'), ['09:14', '09:20', '10:05']);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(cells(page, 'Time')).toHaveCount(0);
});

test('several lines pasted into a cell open the preview with them', async ({ page }) => {
  await openTimeline(page);
  await paste(newEvent(page).time, { 'text/plain': '12 June 2026\n09:00 CEST One more\n09:30 CEST And another' });
  await expect(pasteField(page)).toHaveValue(/One more/);
  await page.getByRole('button', { name: 'Add 2 events' }).click();
  await expect(cells(page, 'Time')).toHaveCount(14);
});

test('a paste that is cancelled changes nothing, and nonsense is no event', async ({ page }) => {
  await openTimeline(page);
  await page.getByRole('button', { name: 'Paste a timeline' }).click();
  await pasteField(page).fill('no times in here\nat all');
  await expect(dialog(page)).toContainText('0 events');
  await expect(dialog(page).getByRole('button', { name: 'Add 0 events' })).toBeDisabled();
  await page.keyboard.press('Escape');
  await expect(cells(page, 'Time')).toHaveCount(12);
});

test('100,000 pasted lines are read beside the page, which stays usable', async ({ page }) => {
  await openTimeline(page);
  await page.getByRole('button', { name: 'Paste a timeline' }).click();
  const line = (at: number): string =>
    `${String(Math.floor(at / 60) % 24).padStart(2, '0')}:${String(at % 60).padStart(2, '0')} CEST line ${at}`;
  const lines = Array.from({ length: 100_000 }, (_, at) => line(at)).join('\n');
  await pasteField(page).evaluate((field, text) => {
    if (!(field instanceof HTMLTextAreaElement)) return;
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(field, text);
    field.dispatchEvent(new Event('input', { bubbles: true }));
  }, lines);
  await expect(dialog(page)).toContainText('Reading…');
  await page.getByRole('textbox', { name: 'Zone of times without one' }).fill('UTC');
  await expect(page.getByRole('textbox', { name: 'Zone of times without one' })).toHaveValue('UTC');
  await page.getByRole('button', { name: 'Cancel' }).click();
  await expect(cells(page, 'Time')).toHaveCount(12);
});

test('all times shown can be moved, after a look at before and after, in one step', async ({ page }) => {
  await openTimeline(page);
  await page.getByRole('searchbox', { name: 'Find in the timeline' }).fill('status page');
  const before = await cells(page, 'Time').count();
  expect(before).toBeGreaterThan(0);
  await page.getByRole('button', { name: 'Change times' }).click();
  await page.getByRole('textbox', { name: 'By how much' }).fill('soon');
  await expect(dialog(page)).toContainText('is no length of time');
  await page.getByRole('textbox', { name: 'By how much' }).fill('-1 h');
  await expect(dialog(page).getByRole('region', { name: 'Before and after' })).toContainText('2026-06-08 09:35 CEST');
  await expectNoAxeViolations(page);
  await page.getByRole('button', { name: /^Change \d+ events$/ }).click();
  await expect(cells(page, 'Time').first()).toHaveValue('09:35');
  await page.keyboard.press('ControlOrMeta+z');
  await expect(cells(page, 'Time').first()).toHaveValue('10:35');
});

test('a wrong zone is put right, keeping the clock or keeping the moment', async ({ page }) => {
  await openTimeline(page);
  const change = async (way: string): Promise<void> => {
    await page.getByRole('button', { name: 'Change times' }).click();
    await page.getByLabel('What to do').selectOption(way);
    await page.getByRole('textbox', { name: 'To which zone' }).fill('UTC');
    await page.getByRole('button', { name: 'Change 12 events' }).click();
  };
  await change('keep-clock');
  await expect(cells(page, 'Time').first()).toHaveValue('09:15');
  await expect(cells(page, 'Zone').first()).toHaveValue('UTC');
  await page.keyboard.press('ControlOrMeta+z');
  await change('keep-instant');
  await expect(cells(page, 'Time').first()).toHaveValue('07:15');
  await expect(cells(page, 'Zone').first()).toHaveValue('UTC');
});

test('the timeline leaves alone as a table for a spreadsheet', async ({ page }) => {
  await openTimeline(page);
  await page.getByRole('button', { name: 'Export the timeline' }).click();
  const download = page.waitForEvent('download');
  await page.getByRole('menuitem', { name: /CSV/ }).click();
  const file = await (await download).path();
  const lines = readFileSync(file, 'utf8').trimEnd().split('\r\n');
  expect(lines).toHaveLength(13);
  expect(lines[1]).toContain('2026-06-08T07:15');
});

test('a chart shows the phases in words too', async ({ page }) => {
  await openTimeline(page);
  const chart = page.getByRole('img', { name: /Chart of the timeline/ });
  await expect(chart).toBeVisible();
  await expect(chart).toContainText('Detection');
});
