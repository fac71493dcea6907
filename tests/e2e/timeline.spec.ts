import { expect, type Page } from '@playwright/test';
import { addEvent, cells, expectValues, newEvent, openTimeline, sampleTitle, showView, startTimeline, test } from '../support/browser.ts';

const figure = (page: Page, label: string) =>
  page.getByRole('main').getByLabel('Key figures').last().locator('div', { hasText: label }).locator('dd');
const warning = (page: Page) => page.getByRole('status').filter({ hasText: 'no zone' });

test('an empty timeline says how to begin', async ({ page }) => {
  await startTimeline(page);
  await expect(page.getByText('No events yet. Type a time in the first row')).toBeVisible();
});

test('a whole timeline is entered without the mouse', async ({ page }) => {
  await startTimeline(page);
  await newEvent(page).time.focus();
  for (const [time, text] of [
    ['2026-06-10 16:05 CEST', 'Alarm'],
    ['1610', 'On call answers'],
    ['4:30pm', 'Cause found'],
    ['+5m', 'Fix in place'],
    ['16:50', 'All clear'],
  ] as const) {
    await page.keyboard.type(time);
    await page.keyboard.press('Tab');
    await page.keyboard.type(text);
    await page.keyboard.press('Enter');
    await expect(cells(page, 'What happened').last()).toHaveValue(text);
    await expect(newEvent(page).time).toBeFocused();
  }
  await expectValues(cells(page, 'Time'), ['16:05', '16:10', '16:30', '16:35', '16:50']);
  await expectValues(cells(page, 'Zone'), Array(5).fill('CEST'));
  await expectValues(cells(page, 'Date'), Array(5).fill('2026-06-10'));
  await expectValues(cells(page, 'What happened'), ['Alarm', 'On call answers', 'Cause found', 'Fix in place', 'All clear']);
});

for (const [typed, shown] of [
  ['1605', '16:05'],
  ['4:05pm', '16:05'],
  ['16:05 CEST', '16:05'],
  ['16:05:30', '16:05:30'],
  ['~14:00', 'about 14:00'],
  ['16:05-16:20', '16:05–16:20'],
  ['noon', '12:00'],
] as const) {
  test(`“${typed}” is read as ${shown}`, async ({ page }) => {
    await startTimeline(page);
    await addEvent(page, typed, 'Alarm');
    await expectValues(cells(page, 'Time'), [shown]);
  });
}

test('“+5m” without an event above is refused with the reason, and stays', async ({ page }) => {
  await startTimeline(page);
  await newEvent(page).time.fill('+5m');
  await newEvent(page).text.fill('Alarm');
  await newEvent(page).text.press('Enter');
  await expect(page.getByRole('alert')).toContainText('counts from the event above');
  await expect(newEvent(page).time).toHaveValue('+5m');
  await expect(newEvent(page).text).toHaveValue('Alarm');
});

test('a new event whose time can’t be read keeps its words and says why', async ({ page }) => {
  await startTimeline(page);
  await newEvent(page).time.fill('teatime');
  await newEvent(page).text.fill('Alarm');
  await newEvent(page).text.press('Enter');
  await expect(page.getByRole('alert')).toContainText('“teatime” can’t be read as a time');
  await expect(newEvent(page).time).toHaveValue('teatime');
  await expect(newEvent(page).time).toBeFocused();
  await newEvent(page).time.fill('17:00');
  await newEvent(page).text.press('Enter');
  await expectValues(cells(page, 'Time'), ['17:00']);
  await expect(page.getByRole('alert')).toHaveCount(0);
});

test('going back to the time of a new event makes no event yet', async ({ page }) => {
  await startTimeline(page);
  await newEvent(page).time.fill('1605');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Shift+Tab');
  await expect(newEvent(page).time).toBeFocused();
  await expect(newEvent(page).time).toHaveValue('1605');
  await expect(cells(page, 'Time')).toHaveCount(0);
});

test('an edited time takes its row to its place', async ({ page }) => {
  await startTimeline(page);
  await addEvent(page, '2026-06-10 16:05 UTC', 'first');
  await addEvent(page, '16:10', 'second');
  await addEvent(page, '16:20', 'third');
  await cells(page, 'Time').first().fill('16:15');
  await cells(page, 'Time').first().press('Tab');
  await expectValues(cells(page, 'What happened'), ['second', 'first', 'third']);
  await expectValues(cells(page, 'Time'), ['16:10', '16:15', '16:20']);
});

test('a time that can’t be read keeps its words and says why, until Escape gives the old one back', async ({ page }) => {
  await openTimeline(page);
  const time = cells(page, 'Time').first();
  await time.fill('25:99');
  await time.press('Tab');
  await expect(time).toHaveValue('25:99');
  await expect(time).toHaveAttribute('aria-invalid', 'true');
  await expect(time).toHaveAccessibleDescription(/“25:99” can’t be read as a time/);
  // In a line of its own across the row, not within the narrow column.
  const [line, cell] = [await page.getByRole('alert').boundingBox(), await time.boundingBox()];
  expect(line?.height).toBeLessThan(40);
  expect(line?.y).toBeGreaterThanOrEqual((cell?.y ?? 0) + (cell?.height ?? 0));
  await time.focus();
  await time.press('Escape');
  await expect(time).toHaveValue('09:15');
  await expect(time).toHaveAttribute('aria-invalid', 'false');
});

test('a date that does not exist is refused with its words', async ({ page }) => {
  await openTimeline(page);
  const date = cells(page, 'Date').first();
  await date.fill('June 31st, 2026');
  await date.press('Tab');
  await expect(date).toHaveValue('June 31st, 2026');
  await expect(page.getByRole('alert').first()).toContainText('June 31st, 2026');
});

test('a date moves an event to its day', async ({ page }) => {
  await openTimeline(page);
  await cells(page, 'Date').first().fill('9 June 2026');
  await cells(page, 'Date').first().press('Tab');
  await expect.poll(() => cells(page, 'What happened').nth(9).inputValue()).toContain('Clean-up of old tracking records starts');
});

for (const [typed, shown] of [
  ['UTC', 'UTC'],
  ['Europe/London', 'BST'],
  ['+05:30', 'UTC+5:30'],
] as const) {
  test(`the zone cell takes “${typed}” and shows ${shown}`, async ({ page }) => {
    await openTimeline(page);
    const zone = page.getByRole('table', { name: 'Timeline' }).getByRole('textbox', { name: /^Zone of .*The monitoring alert/ });
    await zone.fill(typed);
    await zone.press('Tab');
    await expect(zone).toHaveValue(shown);
  });
}

test('a zone that nobody knows keeps its words and says what to write', async ({ page }) => {
  await openTimeline(page);
  const zone = cells(page, 'Zone').first();
  await zone.fill('Moon/Base');
  await zone.press('Tab');
  await expect(zone).toHaveValue('Moon/Base');
  await expect(page.getByRole('alert')).toContainText('“Moon/Base” is no zone that Debrief knows');
});

test.describe('the keys of the grid', () => {
  test.beforeEach(({ page }) => openTimeline(page));

  test('Enter goes to the same cell of the next row, Shift+Enter to the one before', async ({ page }) => {
    await cells(page, 'What happened').first().focus();
    await page.keyboard.press('Enter');
    await expect(cells(page, 'What happened').nth(1)).toBeFocused();
    await page.keyboard.press('Shift+Enter');
    await expect(cells(page, 'What happened').first()).toBeFocused();
  });

  test('arrows go down and up', async ({ page }) => {
    await cells(page, 'Time').first().focus();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('ArrowDown');
    await expect(cells(page, 'Time').nth(2)).toBeFocused();
    await page.keyboard.press('ArrowUp');
    await expect(cells(page, 'Time').nth(1)).toBeFocused();
  });

  test('Enter in the last row’s words begins the new event', async ({ page }) => {
    await cells(page, 'What happened').last().focus();
    await page.keyboard.press('Enter');
    await expect(newEvent(page).time).toBeFocused();
  });

  test('Ctrl+Enter adds an event behind this one, at its time, ready to be typed into', async ({ page }) => {
    await cells(page, 'Time').nth(1).focus();
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(cells(page, 'Time')).toHaveCount(13);
    await expect(cells(page, 'Time').nth(2)).toBeFocused();
    await expect(cells(page, 'Time').nth(2)).toHaveValue('09:40');
    await expect(cells(page, 'What happened').nth(2)).toHaveValue('');
  });

  test('Ctrl+Shift+Backspace deletes the row, and the cursor stays in the grid', async ({ page }) => {
    await cells(page, 'Time').nth(1).focus();
    await page.keyboard.press('ControlOrMeta+Shift+Backspace');
    await expect(cells(page, 'Time')).toHaveCount(11);
    await expect(cells(page, 'Time').nth(1)).toBeFocused();
    await expect(cells(page, 'Time').nth(1)).toHaveValue('09:55');
  });

  test('Alt+Enter makes a new line in what happened', async ({ page }) => {
    const text = cells(page, 'What happened').first();
    await text.focus();
    await text.evaluate((field) => Reflect.get(field, 'setSelectionRange').call(field, 8, 8));
    await page.keyboard.press('Alt+Enter');
    await page.keyboard.type('More. ');
    await page.keyboard.press('Tab');
    await expect(text).toHaveValue('Clean-up\nMore.  of old tracking records starts as planned.');
  });
});

test('an event is deleted with its button', async ({ page }) => {
  await openTimeline(page);
  await page.getByRole('button', { name: /^Delete 10:05 CEST/ }).click();
  await expect(cells(page, 'Time')).toHaveCount(11);
});

test('milestones make the key figures', async ({ page }) => {
  await startTimeline(page);
  await addEvent(page, '2026-06-10 16:00 UTC', 'Errors begin');
  await addEvent(page, '16:07', 'Alarm');
  await addEvent(page, '17:15', 'Repaired');
  await expect(figure(page, 'Time to detect')).toHaveText('–');
  await cells(page, 'Milestone').nth(0).selectOption('Impact began');
  await cells(page, 'Milestone').nth(1).selectOption('Detected');
  await cells(page, 'Milestone').nth(2).selectOption('Impact ended');
  await expect(figure(page, 'Time to detect')).toHaveText('7 min');
  await expect(figure(page, 'Duration of impact')).toHaveText('1 h 15 min');
});

test('a changed time changes the key figures', async ({ page }) => {
  await openTimeline(page);
  await expect(figure(page, 'Duration of impact')).toHaveText('2 h 25 min');
  const end = page.getByRole('textbox', { name: /^Time of .*back to normal/ });
  await end.fill('12:15');
  await end.press('Tab');
  await expect(figure(page, 'Duration of impact')).toHaveText('2 h 35 min');
});

test('who may see an event is chosen in its row and survives a reload', async ({ page }) => {
  await openTimeline(page);
  await cells(page, 'Who may see').nth(6).selectOption('Internal');
  await page.reload();
  await expectValues(cells(page, 'Who may see'), [...Array(6).fill('Public'), 'Internal', ...Array(5).fill('Public')]);
});

test('the heads sort, and say how', async ({ page }) => {
  await startTimeline(page);
  await addEvent(page, '2026-06-10 16:00 UTC', 'one');
  await addEvent(page, '16:07', 'two');
  await addEvent(page, '17:15', 'three');
  await cells(page, 'Milestone').nth(2).selectOption('Impact began');
  await cells(page, 'Who may see').nth(1).selectOption('Internal');
  const head = (name: string) => page.getByRole('columnheader', { name });
  await expect(head('Time')).toHaveAttribute('aria-sort', 'ascending');
  await head('Time').getByRole('button').click();
  await expectValues(cells(page, 'What happened'), ['three', 'two', 'one']);
  await expect(head('Time')).toHaveAttribute('aria-sort', 'descending');
  await head('Milestone').getByRole('button').click();
  await expectValues(cells(page, 'What happened'), ['three', 'one', 'two']);
  await head('Visible to').getByRole('button').click();
  await expectValues(cells(page, 'What happened'), ['one', 'three', 'two']);
  await head('Time').getByRole('button').click();
  await expectValues(cells(page, 'What happened'), ['one', 'two', 'three']);
});

test('events without a zone are counted, and one press gives them one', async ({ page }) => {
  await startTimeline(page);
  await addEvent(page, '2026-06-10 16:00', 'one');
  await addEvent(page, '16:07', 'two');
  await expect(warning(page)).toContainText('2 events have no zone');
  await page.getByRole('button', { name: /^They are all UTC/ }).click();
  await expectValues(cells(page, 'Zone'), ['UTC', 'UTC']);
  await expect(warning(page)).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+z');
  await expectValues(cells(page, 'Zone'), ['', '']);
});

test('a time that clocks jumped over is said not to exist', async ({ page }) => {
  await startTimeline(page);
  await addEvent(page, '2026-03-29 02:30 Europe/Paris', 'Backup starts');
  await expect(
    page
      .getByRole('table', { name: 'Timeline' })
      .getByText(/^There was no 02:30/)
      .first(),
  ).toContainText('clocks went forward from 02:00 to 03:00');
});

test('a time that came twice is asked about, and the answer settles it', async ({ page }) => {
  await startTimeline(page);
  await addEvent(page, '2026-10-25 02:30 Europe/Paris', 'Backup starts');
  const question = page.getByRole('table', { name: 'Timeline' }).getByText(/came twice/);
  await expect(question.first()).toBeVisible();
  await page.getByRole('button', { name: 'The second' }).click();
  await expect(question).toHaveCount(0);
  await expectValues(cells(page, 'Zone'), ['CET']);
});

test('“Times shown” changes how times are shown, not what they are', async ({ page }) => {
  await openTimeline(page);
  const shown = page.getByLabel('Times shown');
  await shown.selectOption('In UTC');
  await expect(cells(page, 'Time').first()).toHaveValue('07:15');
  await expect(cells(page, 'Zone').first()).toHaveValue('UTC');
  await expect(figure(page, 'Duration of impact')).toHaveText('2 h 25 min');
  await shown.selectOption('As entered');
  await expect(cells(page, 'Time').first()).toHaveValue('09:15');
  await expect(cells(page, 'Zone').first()).toHaveValue('CEST');
});

test('a time typed while times are shown in UTC is a time in UTC', async ({ page }) => {
  await openTimeline(page);
  await page.getByLabel('Times shown').selectOption('In UTC');
  const time = cells(page, 'Time').first();
  await time.fill('07:20');
  await time.press('Tab');
  await expect(time).toHaveValue('07:20');
  await page.getByLabel('Times shown').selectOption('As entered');
  await expect(time).toHaveValue('09:20');
});

test('the text’s timeline shows what was entered in the grid', async ({ page }) => {
  await startTimeline(page);
  await addEvent(page, '2026-06-10 16:00 UTC', 'Errors begin');
  await showView(page, 'Write');
  await expect(page.getByRole('group', { name: 'Timeline', exact: true })).toContainText('16:00 UTC');
  await expect(page.getByRole('group', { name: 'Timeline', exact: true })).toContainText('Errors begin');
});

test('a reload comes back to the timeline', async ({ page }) => {
  await openTimeline(page);
  await page.reload();
  await expect(cells(page, 'Time')).toHaveCount(12);
  await expect(page).toHaveTitle(`${sampleTitle} – Debrief`);
});
