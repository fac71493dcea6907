import { expect, type Page } from '@playwright/test';
import { boxes, cells, expectValues, newEvent, openTimeline, test, valuesOf } from '../support/browser.ts';

const bar = (page: Page) => page.getByRole('region', { name: 'Selected events' });
const chosen = (page: Page): Promise<number[]> =>
  boxes(page).evaluateAll((all) => all.flatMap((box, index) => (Reflect.get(box, 'checked') === true ? [index] : [])));
const expectChosen = (page: Page, rows: readonly number[]) => expect.poll(() => chosen(page)).toEqual(rows);

test.beforeEach(({ page }) => openTimeline(page));

test('rows are chosen by their boxes, a stretch with Shift and the mouse, and counted', async ({ page }) => {
  await boxes(page).nth(1).click();
  await boxes(page)
    .nth(3)
    .click({ modifiers: ['Shift'] });
  await expectChosen(page, [1, 2, 3]);
  await expect(bar(page)).toContainText('3 selected');
  await boxes(page)
    .nth(2)
    .click({ modifiers: ['Shift'] });
  await expectChosen(page, [1, 2]);
  await boxes(page).nth(1).click();
  await expectChosen(page, [2]);
  await bar(page).getByRole('button', { name: 'Clear the selection' }).click();
  await expect(bar(page)).toHaveCount(0);
});

for (const width of [900, 1440]) {
  test(`what can be done with them stands in one row, ${width} pixels wide`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    await boxes(page).nth(1).click();
    await expect(bar(page)).toBeVisible();
    const middles = await bar(page)
      .locator('button, select')
      .evaluateAll((all) => all.map((one) => one.getBoundingClientRect()).map(({ top, bottom }) => Math.round((top + bottom) / 2)));
    expect(middles.length).toBe(7);
    expect(new Set(middles).size).toBe(1);
    for (const name of ['Change their times', 'Change zone', 'Delete', 'Clear the selection'])
      await expect(bar(page).getByRole('button', { name, exact: true })).toBeVisible();
  });
}

test('a stretch is chosen by keys, and Escape lets go of it', async ({ page }) => {
  await boxes(page).nth(4).focus();
  await page.keyboard.press('Space');
  await page.keyboard.press('Shift+ArrowDown');
  await page.keyboard.press('Shift+ArrowDown');
  await expectChosen(page, [4, 5, 6]);
  await page.keyboard.press('Shift+ArrowUp');
  await expectChosen(page, [4, 5]);
  for (const key of ['ArrowDown', 'ArrowDown', 'ArrowDown', 'Shift+Space']) await page.keyboard.press(key);
  await expectChosen(page, [4, 5, 6, 7, 8]);
  await page.keyboard.press('Escape');
  await expectChosen(page, []);
});

test('Ctrl+A marks the words of a cell first, and all rows shown then', async ({ page }) => {
  const text = cells(page, 'What happened').first();
  await text.focus();
  await text.evaluate((field) => Reflect.get(field, 'setSelectionRange').call(field, 3, 3));
  await page.keyboard.press('ControlOrMeta+a');
  await expectChosen(page, []);
  await page.keyboard.press('ControlOrMeta+a');
  await expect(bar(page)).toContainText('12 selected');
  await page.getByRole('searchbox', { name: 'Find in the timeline' }).fill('status page');
  await expect(bar(page)).toContainText(/\d selected, \d+ more not shown and left alone/);
});

test('rows that others come between after their times have changed are not chosen', async ({ page }) => {
  await boxes(page).nth(2).click();
  await boxes(page)
    .nth(7)
    .click({ modifiers: ['Shift'] });
  await bar(page).getByRole('button', { name: 'Change their times' }).click();
  const dialog = page.getByRole('dialog', { name: 'Change the times of the 6 selected events' });
  const before = (await valuesOf(cells(page, 'What happened'))).slice(2, 8);
  await dialog.getByRole('textbox', { name: 'By how much' }).fill('+1 h');
  await dialog.getByRole('button', { name: 'Change 6 events' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await expect.poll(async () => (await valuesOf(cells(page, 'What happened'))).slice(2, 8)).not.toEqual(before);
  await expect(bar(page)).toContainText('6 selected');
  const taken = await chosen(page);
  const texts = await valuesOf(cells(page, 'What happened'));
  expect(taken.map((row) => texts[row] ?? '').sort()).toEqual([...before].sort());
});

test('a deletion of several rows says so with a way back, and is said aloud', async ({ page }) => {
  await boxes(page).nth(0).click();
  await boxes(page).nth(5).click();
  await bar(page).getByRole('button', { name: 'Delete' }).click();
  const notice = page.getByRole('region', { name: 'Notices' });
  await expect(notice).toContainText('2 events were deleted.');
  await notice.getByRole('button', { name: 'Undo' }).click();
  await expect(cells(page, 'Time')).toHaveCount(12);
  await expect(notice).not.toContainText('deleted');
  // With how many came back, unless they were hardly gone.
  await expect(page.getByText(/^The last change was taken back\.(?: 2 events were added\.)?$/)).toHaveCount(1);
});

test('the way back goes with the next step', async ({ page }) => {
  await boxes(page).nth(0).click();
  await boxes(page).nth(5).click();
  await bar(page).getByRole('button', { name: 'Delete' }).click();
  const notice = page.getByRole('region', { name: 'Notices' });
  await expect(notice).toContainText('2 events were deleted.');
  await cells(page, 'Milestone').first().selectOption('Detected');
  await expect(notice).not.toContainText('deleted');
});

test('chosen rows are deleted in one step of undo', async ({ page }) => {
  await boxes(page).nth(0).click();
  await boxes(page).nth(5).click();
  await bar(page).getByRole('button', { name: 'Delete' }).click();
  await expect(cells(page, 'Time')).toHaveCount(10);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(cells(page, 'Time')).toHaveCount(12);
});

test('milestone, visibility and category are set for all chosen rows, each in one step', async ({ page }) => {
  const [before] = await valuesOf(cells(page, 'Milestone'));
  await boxes(page).nth(0).click();
  await boxes(page)
    .nth(1)
    .click({ modifiers: ['Shift'] });
  await bar(page).getByLabel('Set visibility').selectOption('Internal');
  await expect.poll(async () => (await valuesOf(cells(page, 'Who may see'))).slice(0, 3)).toEqual(['Internal', 'Internal', 'Public']);
  await bar(page).getByLabel('Set category').selectOption('Symptom');
  await expect(page.locator('tr[data-event]').nth(1)).toContainText('Symptom');
  await bar(page).getByLabel('Set milestone').selectOption('No milestone');
  await expect(cells(page, 'Milestone').nth(1)).toHaveValue('');
  for (let step = 0; step < 3; step += 1) await page.keyboard.press('ControlOrMeta+z');
  await expect.poll(async () => (await valuesOf(cells(page, 'Milestone'))).slice(0, 2)).toEqual([before, 'Impact began']);
  await expect(page.locator('tr[data-event]').nth(1)).not.toContainText('Symptom');
  await expectValues(cells(page, 'Who may see'), Array(12).fill('Public'));
});

test('times change for the chosen rows where there are some, else for all shown, and the dialog says which', async ({ page }) => {
  await page.getByRole('button', { name: 'Change times' }).click();
  await expect(page.getByRole('dialog', { name: 'Change the times of all 12 events shown' })).toBeVisible();
  await page.keyboard.press('Escape');
  await boxes(page).nth(10).click();
  await boxes(page).nth(11).click();
  await bar(page).getByRole('button', { name: 'Change their times' }).click();
  const dialog = page.getByRole('dialog', { name: 'Change the times of the 2 selected events' });
  await dialog.getByRole('textbox', { name: 'By how much' }).fill('+1 h');
  const times = await valuesOf(cells(page, 'Time'));
  await dialog.getByRole('button', { name: 'Change 2 events' }).click();
  await expect.poll(async () => (await valuesOf(cells(page, 'Time'))).slice(0, 10)).toEqual(times.slice(0, 10));
  await expect.poll(async () => (await valuesOf(cells(page, 'Time'))).slice(10)).not.toEqual(times.slice(10));
});

test('the zone of the chosen rows is changed, keeping the clock', async ({ page }) => {
  await boxes(page).nth(11).click();
  await bar(page).getByRole('button', { name: 'Change zone' }).click();
  const dialog = page.getByRole('dialog', { name: 'Change the time of the selected event' });
  await dialog.getByRole('textbox', { name: 'To which zone' }).fill('UTC');
  await dialog.getByRole('button', { name: 'Change one event' }).click();
  await expect(cells(page, 'Zone').nth(11)).toHaveValue('UTC');
  await expect(cells(page, 'Zone').nth(10)).toHaveValue('CEST');
});

test('the box in the head chooses all shown rows, and none of the row that is being begun', async ({ page }) => {
  await page.getByLabel('Select all shown').click();
  await expect(bar(page)).toContainText('12 selected');
  await page.getByLabel('Select all shown').click();
  await expectChosen(page, []);
  await newEvent(page).time.focus();
  await page.keyboard.press('ArrowUp');
  await expect(cells(page, 'Time').last()).toBeFocused();
});
