import { expect, type Page } from '@playwright/test';
import { addEvent, cells, clickEnd, expectValues, openSample, showView, startEmpty, test, textOf } from '../support/browser.ts';
import { block, expectTags } from '../support/report-text.ts';

const undo = (page: Page): Promise<void> => page.keyboard.press('ControlOrMeta+z');
const redo = (page: Page): Promise<void> => page.keyboard.press('ControlOrMeta+Shift+z');
const reference = (page: Page) => page.getByRole('textbox', { name: 'Reference' });
const timelineInText = (page: Page) => block(page, 'Timeline');

test('text, an event and a detail are undone and redone in the order in which they were made', async ({ page }) => {
  await openSample(page);
  await clickEnd(page, page.getByText('No scan was lost.', { exact: false }).first());
  await page.keyboard.type(' Truly.');
  await showView(page, 'Timeline');
  await addEvent(page, '13:00', 'Press conference');
  await reference(page).fill('INC-99');
  await reference(page).press('Enter');
  await showView(page, 'Write');
  await expect(timelineInText(page)).toContainText('Press conference');
  await page.getByRole('heading', { name: 'Debrief' }).or(page.getByRole('main')).first().focus();

  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(reference(page)).toHaveValue('INC-2026-014');
  await expect(timelineInText(page)).toContainText('Press conference');
  await undo(page);
  await expect(timelineInText(page)).not.toContainText('Press conference');
  await expect(textOf(page)).toContainText('Truly.');
  await undo(page);
  await expect(textOf(page)).not.toContainText('Truly.');

  await redo(page);
  await expect(textOf(page)).toContainText('Truly.');
  await redo(page);
  await expect(timelineInText(page)).toContainText('Press conference');
  await expect(reference(page)).toHaveValue('INC-2026-014');
  await redo(page);
  await expect(reference(page)).toHaveValue('INC-99');
  await expect(page.getByRole('button', { name: 'Redo', exact: true })).toBeDisabled();
});

test('typing is undone from the timeline’s view, too', async ({ page }) => {
  await startEmpty(page);
  await page.keyboard.type('Mail was late.');
  await showView(page, 'Timeline');
  await undo(page);
  await showView(page, 'Write');
  await expect(textOf(page)).not.toContainText('Mail was late.');
});

test('a paragraph of steady typing is a step, and so is a command right behind it', async ({ page }) => {
  await startEmpty(page);
  await page.keyboard.type('Mail was late.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Scans were not.');
  await page.keyboard.press('ControlOrMeta+Alt+n');
  await expect(textOf(page).locator('[data-callout]')).toHaveText('Scans were not.');
  await undo(page);
  await expect(textOf(page).locator('[data-callout]')).toHaveCount(0);
  await expect(textOf(page)).toContainText('Scans were not.');
  await undo(page);
  await expect(textOf(page)).not.toContainText('Scans');
  await expect(textOf(page)).toHaveText('Mail was late.');
  await undo(page);
  await expectTags(page, ['p']);
  await undo(page);
  await expect(textOf(page)).toHaveText('');
  for (const _ of [1, 2, 3, 4]) await redo(page);
  await expect(textOf(page).locator('[data-callout]')).toHaveText('Scans were not.');
});

test('what was typed into a cause is taken back in one step, by keys and by the button alike', async ({ page }) => {
  await openSample(page);
  const cause = block(page, 'Causes').getByRole('textbox').first();
  const before = await cause.inputValue();
  for (const takeBack of [() => undo(page), () => page.getByRole('button', { name: 'Undo', exact: true }).click()]) {
    await cause.focus();
    await cause.press('ControlOrMeta+End');
    await page.keyboard.type(' quickly done');
    await expect(cause).toHaveValue(`${before} quickly done`);
    await page.waitForTimeout(1200);
    await takeBack();
    await expect(cause).toHaveValue(before);
  }
  await redo(page);
  await expect(cause).toHaveValue(`${before} quickly done`);
});

test('a deleted event comes back as it was', async ({ page }) => {
  await openSample(page);
  await showView(page, 'Timeline');
  await page.getByRole('button', { name: /^Delete 10:05 CEST/ }).click();
  await expect(cells(page, 'Time')).toHaveCount(11);
  await undo(page);
  await expect(cells(page, 'Time')).toHaveCount(12);
  await expect(cells(page, 'What happened').nth(3)).toHaveValue('The monitoring alert for delayed notifications fires.');
});

test('each choice in the grid is a step of its own', async ({ page }) => {
  await openSample(page);
  await showView(page, 'Timeline');
  await cells(page, 'Who may see').nth(0).selectOption('Internal');
  await cells(page, 'Who may see').nth(1).selectOption('Authority');
  await undo(page);
  await expect(cells(page, 'Who may see').nth(1)).toHaveValue('public');
  await expect(cells(page, 'Who may see').nth(0)).toHaveValue('internal');
  await undo(page);
  await expect(cells(page, 'Who may see').nth(0)).toHaveValue('public');
});

test('Ctrl+Z in a cell that is being typed into takes back typing, and nothing else', async ({ page }) => {
  await openSample(page);
  await showView(page, 'Timeline');
  await cells(page, 'Who may see').nth(0).selectOption('Internal');
  await cells(page, 'Time').nth(1).focus();
  await page.keyboard.type('9');
  await undo(page);
  await expect(cells(page, 'Time').nth(1)).toHaveValue('09:40');
  await expect(cells(page, 'Who may see').nth(0)).toHaveValue('internal');
});

test('a new change after an undo ends what could be redone', async ({ page }) => {
  await openSample(page);
  await reference(page).fill('INC-1');
  await reference(page).press('Enter');
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(reference(page)).toHaveValue('INC-2026-014');
  await reference(page).fill('INC-2');
  await reference(page).press('Enter');
  await expect(page.getByRole('button', { name: 'Redo', exact: true })).toBeDisabled();
});

test('nothing can be undone in a report that was just opened', async ({ page }) => {
  await openSample(page);
  await expect(page.getByRole('button', { name: 'Undo', exact: true })).toBeDisabled();
  await undo(page);
  await expect(textOf(page)).toContainText('We are sorry');
});

test('a zone given to all events at once is one step', async ({ page }) => {
  await startEmpty(page);
  await showView(page, 'Timeline');
  await addEvent(page, '2026-06-10 16:00', 'one');
  await addEvent(page, '16:07', 'two');
  await page.getByRole('button', { name: /^They are all UTC/ }).click();
  await expectValues(cells(page, 'Zone'), ['UTC', 'UTC']);
  await undo(page);
  await expectValues(cells(page, 'Zone'), ['', '']);
});
