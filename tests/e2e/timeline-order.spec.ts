import { expect, type Page } from '@playwright/test';
import { addEvent, cells, expectValues, newEvent, startTimeline, test } from '../support/browser.ts';

const refusal = (page: Page) => page.getByRole('status').filter({ hasText: /The order follows|Events are moved|This is the/ });

test.describe('events of the same time are ordered by hand', () => {
  test.beforeEach(async ({ page }) => {
    await startTimeline(page);
    await addEvent(page, '2026-06-10 16:00 UTC', 'one');
    await addEvent(page, '16:00', 'two');
    await addEvent(page, '16:00', 'three');
    await addEvent(page, '16:10', 'four');
  });

  test('with Alt and the arrows, in one step of undo each, and the cursor goes along', async ({ page }) => {
    await cells(page, 'What happened').nth(2).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expectValues(cells(page, 'What happened'), ['one', 'three', 'two', 'four']);
    await expect(cells(page, 'What happened').nth(1)).toBeFocused();
    await page.keyboard.press('Alt+ArrowUp');
    await expectValues(cells(page, 'What happened'), ['three', 'one', 'two', 'four']);
    await page.keyboard.press('ControlOrMeta+z');
    await expectValues(cells(page, 'What happened'), ['one', 'three', 'two', 'four']);
  });

  test('but not past another time, and the reason is said', async ({ page }) => {
    await cells(page, 'Time').nth(2).focus();
    await page.keyboard.press('Alt+ArrowDown');
    await expect(refusal(page)).toContainText('16:00 UTC comes before 16:10 UTC');
    await expectValues(cells(page, 'What happened'), ['one', 'two', 'three', 'four']);
    await page.keyboard.press('Alt+ArrowUp');
    await expect(refusal(page)).toHaveCount(0);
    await expectValues(cells(page, 'What happened'), ['one', 'three', 'two', 'four']);
  });

  test('and not while the grid is sorted otherwise', async ({ page }) => {
    await page.getByRole('columnheader', { name: 'Visible to' }).getByRole('button').click();
    await cells(page, 'Time').nth(2).focus();
    await page.keyboard.press('Alt+ArrowUp');
    await expect(refusal(page)).toContainText('Events are moved while the grid is sorted by time');
  });

  test('with the mouse, where the times allow it', async ({ page }) => {
    const row = (text: string) =>
      page.locator('tr[data-event]').filter({ has: page.getByLabel(new RegExp(`^What happened at .* ${text}$`)) });
    await row('three').hover();
    await row('three').locator('[data-handle]').dragTo(row('one'));
    await expectValues(cells(page, 'What happened'), ['three', 'one', 'two', 'four']);
    await row('one').hover();
    await row('one').locator('[data-handle]').dragTo(row('four'));
    await expect(refusal(page)).toContainText('16:00 UTC comes before 16:10 UTC');
    await expectValues(cells(page, 'What happened'), ['three', 'one', 'two', 'four']);
  });
});

test('days are separated, and a long silence is marked, over midnight too', async ({ page }) => {
  await startTimeline(page);
  await addEvent(page, '2026-06-10 22:00 UTC', 'one');
  await addEvent(page, '22:29', 'two');
  await addEvent(page, '23:04', 'three');
  await addEvent(page, '2026-06-11 00:30 UTC', 'four');
  const lines = page.getByRole('table', { name: 'Timeline' }).getByRole('row');
  const words = (): Promise<string[]> =>
    lines.evaluateAll((all) => all.map((line) => line.textContent ?? '').filter((text) => / without an entry|, \d+ June/.test(text)));
  await expect
    .poll(words)
    .toEqual(['Wednesday, 10 June 2026', '35 min without an entry', '1 h 26 min without an entry', 'Thursday, 11 June 2026']);
});

test('a new event takes its date and zone from the last event in time, however the grid is sorted', async ({ page }) => {
  await startTimeline(page);
  await addEvent(page, '2026-06-10 16:00 UTC', 'one');
  await addEvent(page, '2026-06-12 09:00 Europe/Paris', 'two');
  await page.getByRole('columnheader', { name: 'Time' }).getByRole('button').click();
  await expectValues(cells(page, 'What happened'), ['two', 'one']);
  await addEvent(page, '09:30', 'three');
  await expectValues(cells(page, 'Date'), ['2026-06-12', '2026-06-12', '2026-06-10']);
  await expectValues(cells(page, 'Zone'), ['CEST', 'CEST', 'UTC']);
});

test('a time past midnight is the next day, says so in its row, and can be put back', async ({ page }) => {
  await startTimeline(page);
  await addEvent(page, '2026-06-10 23:50 UTC', 'late');
  await addEvent(page, '00:10', 'early');
  await expectValues(cells(page, 'Date'), ['2026-06-10', '2026-06-11']);
  const row = page.locator('tr[data-event]').nth(1);
  await expect(row).toContainText('“00:10” comes after 23:50: it was taken as the next day, 11 June 2026.');
  await row.getByRole('button', { name: 'Take 10 June 2026, 00:10 UTC' }).click();
  await expectValues(cells(page, 'What happened'), ['early', 'late']);
  await expect(page.getByText('was taken as the next day')).toHaveCount(0);
});

test('“tomorrow” is the day after the event above', async ({ page }) => {
  await startTimeline(page);
  await addEvent(page, '2026-06-10 17:00 UTC', 'one');
  await addEvent(page, 'tomorrow 09:00', 'two');
  await expectValues(cells(page, 'Date'), ['2026-06-10', '2026-06-11']);
  await page.getByRole('button', { name: 'It is right' }).click();
  await expect(page.getByText('the day after the event above')).toHaveCount(0);
});

test('a time that clocks jumped over is settled by either side of the jump', async ({ page }) => {
  await startTimeline(page);
  await addEvent(page, '2026-03-29 02:30 Europe/Paris', 'Backup starts');
  await page.getByRole('button', { name: '03:30 CEST, after the clocks went forward' }).click();
  await expectValues(cells(page, 'Time'), ['03:30']);
  await expectValues(cells(page, 'Zone'), ['CEST']);
});

test('the likely meaning of a zone out of season is taken by a press', async ({ page }) => {
  await startTimeline(page);
  await addEvent(page, '2026-06-10 16:05 CET', 'Alarm');
  await expectValues(cells(page, 'Zone'), ['UTC+1']);
  await page.getByRole('button', { name: 'Take 10 June 2026, 16:05 CEST' }).click();
  await expectValues(cells(page, 'Zone'), ['CEST']);
});

test.describe('on a computer in New York', () => {
  test.use({ timezoneId: 'America/New_York' });
  test('its zone is offered, and each zone once', async ({ page }) => {
    await startTimeline(page);
    await addEvent(page, '2026-06-10 23:30 America/New_York', 'one');
    const labels = page.getByLabel('Times shown').getByRole('option');
    await expect(labels.filter({ hasText: 'New_York' })).toHaveCount(1);
    await expect(labels.filter({ hasText: 'UTC' })).toHaveCount(1);
  });
});

test('times are shown in the report’s or a used zone, and a second zone stands beside them', async ({ page }) => {
  await startTimeline(page);
  await addEvent(page, '2026-06-10 23:30 Europe/Paris', 'one');
  const labels = page.getByLabel('Times shown').getByRole('option');
  await expect(labels.filter({ hasText: 'In Europe/Paris' })).toHaveCount(1);
  await page.getByLabel('Second zone').selectOption('In UTC');
  await expect(page.locator('tr[data-event]')).toContainText('21:30 UTC');
  await page.getByLabel('Times shown').selectOption('In UTC');
  await page.getByLabel('Second zone').selectOption('In Europe/Paris');
  await expect(page.locator('tr[data-event]')).toContainText('23:30 CEST');
  await newEvent(page).time.fill('21:45');
  await newEvent(page).text.fill('two');
  await newEvent(page).text.press('Enter');
  await expectValues(cells(page, 'Time'), ['21:30', '21:45']);
  await page.getByLabel('Times shown').selectOption('As entered');
  await expectValues(cells(page, 'Time'), ['23:30', '23:45']);
});

test('the edition of the exported timeline is chosen, and is the public one at first', async ({ page }) => {
  await startTimeline(page);
  await addEvent(page, '2026-06-10 16:00 UTC', 'Seen by all');
  await addEvent(page, '16:10', 'Seen by us');
  await cells(page, 'Who may see').nth(1).selectOption('Internal');
  const save = async (edition: string | null): Promise<string> => {
    await page.getByRole('button', { name: 'Export the timeline' }).click();
    await expect(page.getByRole('menuitemradio', { name: /^Everybody/ })).toBeChecked();
    if (edition !== null) await page.getByRole('menuitemradio', { name: new RegExp(`^${edition}`) }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('menuitem', { name: /Markdown/ }).click();
    const stream = await (await download).createReadStream();
    return (await stream.toArray()).join('');
  };
  expect(await save(null)).not.toContain('Seen by us');
  expect(await save('Colleagues')).toContain('Seen by us');
  expect(await save(null)).not.toContain('Seen by us');
});
