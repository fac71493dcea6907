import { expect, type Page } from '@playwright/test';
import { addEvent, cells, expectValues, newEvent, paste, startTimeline, test } from '../support/browser.ts';

const field = (page: Page) => page.getByRole('textbox', { name: 'The pasted timeline' });
const preview = (page: Page) => page.getByRole('region', { name: 'What was read' });
const openPaste = async (page: Page, text: string): Promise<void> => {
  await page.getByRole('button', { name: 'Paste a timeline' }).click();
  await field(page).fill(text);
};

test.use({ locale: 'en-GB' });
test.beforeEach(({ page }) => startTimeline(page));

test('entries that count from the beginning ask when that was', async ({ page }) => {
  await openPaste(page, 'T+5 min Alarm\nT+20 min Fixed');
  const start = page.getByRole('textbox', { name: 'T0, when the incident began' });
  await start.fill('16:00');
  await start.press('Enter');
  await expect(page.getByText(/^T0 needs a date, a time and a zone/)).toBeVisible();
  await start.fill('2026-06-10 16:00 UTC');
  await start.press('Enter');
  await expect(preview(page)).toContainText('2026-06-10 16:05 UTC');
  await page.getByRole('button', { name: 'Add 2 events' }).click();
  await expectValues(cells(page, 'Time'), ['16:05', '16:20']);
});

test('a chat is suggested as internal, and what is chosen stays with the words', async ({ page }) => {
  await openPaste(page, '2026-06-10 16:05 UTC Alarm');
  const audience = page.getByLabel('Visible to');
  await expect(audience).toHaveValue('public');
  await field(page).fill('[16:05] Ana: queue grows\n[16:07] Bo: looking');
  await expect(audience).toHaveValue('internal');
  await expect(page.getByText('This looks like a chat')).toBeVisible();
  await audience.selectOption('Authority');
  await expect(page.getByText('This looks like a chat')).toHaveCount(0);
  const date = page.getByRole('textbox', { name: 'Date of times without one' });
  await date.fill('10 June 2026');
  await date.press('Tab');
  await page.keyboard.press('Escape');
  await page.reload();
  await page.getByRole('button', { name: 'Paste a timeline' }).click();
  await expect(field(page)).toHaveValue(/queue grows/);
  await expect(audience).toHaveValue('authority');
  await expect(date).toHaveValue('2026-06-10');
  await field(page).fill('');
  await field(page).fill('[16:05] Ana: queue grows\n[16:07] Bo: looking');
  await expect(audience).toHaveValue('internal');
  await page.getByRole('button', { name: 'Add 2 events' }).click();
  await expect(page.getByRole('dialog')).toHaveCount(0);
  await page.getByRole('button', { name: 'Paste a timeline' }).click();
  await expect(audience).toHaveValue('public');
});

test('dates that may be written either way are a choice', async ({ page }) => {
  await openPaste(page, '03/04/2026 09:14 UTC Alarm');
  const order = page.getByLabel('Dates such as 03/04');
  await expect(order).toHaveValue('day-first');
  await expect(preview(page)).toContainText('2026-04-03 09:14');
  await order.selectOption('Month first: 4 March');
  await expect(preview(page)).toContainText('2026-03-04 09:14');
});

test('a doubt with a likely answer is settled by a press, before anything is added', async ({ page }) => {
  await openPaste(page, '2026-06-10 16:05 CET Alarm\n2026-06-10 16:10 UTC Fixed');
  await expect(preview(page)).toContainText('2 events, 1 to look at');
  await preview(page).getByRole('button', { name: 'Take 10 June 2026, 16:05 CEST' }).click();
  await expect(preview(page)).toContainText('2026-06-10 16:05 CEST');
  await expect(preview(page)).not.toContainText('to look at');
  await page.getByRole('button', { name: 'Add 2 events' }).click();
  await expectValues(cells(page, 'Zone'), ['CEST', 'UTC']);
});

test('a pasted text is still there when the dialog was closed or the page was loaded again, and gone once it is taken over', async ({
  page,
}) => {
  await openPaste(page, '2026-06-10 16:05 UTC Alarm');
  await page.keyboard.press('Escape');
  await page.reload();
  await page.getByRole('button', { name: 'Paste a timeline' }).click();
  await expect(field(page)).toHaveValue('2026-06-10 16:05 UTC Alarm');
  await page.keyboard.press('Escape');
  await paste(newEvent(page).time, { 'text/plain': '09:00 CEST One more\n09:30 CEST And another' });
  await expect(field(page)).toHaveValue(/One more/);
  await page.getByRole('button', { name: 'Put it back' }).click();
  await expect(field(page)).toHaveValue('2026-06-10 16:05 UTC Alarm');
  await page.getByRole('button', { name: 'Add one event' }).click();
  await page.getByRole('button', { name: 'Paste a timeline' }).click();
  await expect(field(page)).toHaveValue('');
});

test('the inside of a file that is no text is refused with a sentence', async ({ page }) => {
  await openPaste(page, `PK\u0003\u0004 16:05 ${'\u0001\u0002\ufffd'.repeat(200)}`);
  await expect(page.getByRole('alert')).toContainText('This is not text but the inside of some other file');
  await expect(page.getByRole('button', { name: 'Add 0 events' })).toBeDisabled();
});

test('all events without a zone get a used one, the report’s or UTC by one press', async ({ page }) => {
  await openPaste(page, '2026-06-10 16:05 Alarm\n2026-06-10 16:20 Closed');
  await page.getByRole('button', { name: 'Add 2 events' }).click();
  await addEvent(page, '2026-06-10 16:10 Europe/Paris', 'Fixed');
  await expect(page.getByRole('button', { name: 'They are all UTC' })).toBeVisible();
  await page.getByRole('button', { name: 'They are all Europe/Paris' }).click();
  await expectValues(cells(page, 'Zone'), ['CEST', 'CEST', 'CEST']);
});

test('what a zone or a change of clocks may mean is answered before anything is added, for all lines at once', async ({ page }) => {
  await openPaste(page, 'All times CET\n2026-06-10\n16:05 Alarm\n16:10 Fixed\n2026-10-25\n02:30 Once more, Berlin time');
  await expect(preview(page)).toContainText('2026-06-10 16:05 UTC+1');
  await preview(page).getByRole('button', { name: 'Take 16:05 Paris time' }).click();
  await expect(preview(page)).toContainText('2026-06-10 16:05 CEST');
  await field(page).fill('2026-06-10 16:05 IST Alarm\n2026-06-10 16:10 IST Fixed\n25 Oct 2026 02:30 Berlin time Once more');
  await preview(page).getByRole('button', { name: 'Read “IST” as Dublin time in 2 entries' }).click();
  await preview(page)
    .getByRole('button', { name: /^The second, 02:30 CET/ })
    .click();
  await expect(preview(page)).not.toContainText('to look at');
  await page.getByRole('button', { name: 'Add 3 events' }).click();
  await page.getByLabel('Times shown').selectOption('In UTC');
  await expectValues(cells(page, 'Time'), ['15:05', '15:10', '01:30']);
});

test('what is pasted is for whom the dialog says, the words that are no event too', async ({ page }) => {
  await openPaste(page, '2026-06-10 16:05 UTC The head of ACME called\n\nThe end\n\nNobody else was told of the call.');
  const audience = page.getByRole('dialog').getByLabel('Visible to');
  await expect(audience).toHaveValue('public');
  await audience.selectOption('Internal');
  await page.getByRole('button', { name: 'Add one event' }).click();
  await expect(cells(page, 'Who may see').first()).toHaveValue('internal');
});

test('a line that is too long for a field is shown in part, and read and kept as a whole', async ({ page }) => {
  await page.getByRole('button', { name: 'Paste a timeline' }).click();
  await field(page).focus();
  const long = `2026-06-10 16:05 UTC It fails ${'a1:'.repeat(100_000)} at the end`;
  await field(page).evaluate((element, text) => {
    const data = new DataTransfer();
    data.setData('text/plain', text);
    element.dispatchEvent(new ClipboardEvent('paste', { clipboardData: data, bubbles: true, cancelable: true }));
  }, long);
  const beginning = page.getByRole('textbox', { name: 'The beginning of the pasted timeline' });
  expect((await beginning.inputValue()).length).toBeLessThan(5000);
  await expect(page.getByText('300,041 characters')).toBeVisible();
  await expect(preview(page)).toContainText('One event');
  // Closed and opened again it is still there, and can be taken out.
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByRole('button', { name: 'Paste a timeline' }).click();
  await expect(beginning).toBeVisible();
  await page.getByRole('button', { name: 'Take them out' }).click();
  await expect(field(page)).toHaveValue('');
});

test('a doubt about a day that stands above the entries is asked in each of their rows', async ({ page }) => {
  await openPaste(page, '03/04/2026\n\n22:00 UTC Alarm\n23:50 UTC Worse\n00:10 UTC Fixed');
  await page.getByRole('button', { name: 'Add 3 events' }).click();
  await expect(page.getByText('“03/04/2026” could be 2026-04-03 or 2026-03-04; the first was taken.', { exact: true })).toHaveCount(3);
  await page.getByRole('button', { name: 'Take 5 March 2026, 00:10 UTC' }).click();
  await expectValues(cells(page, 'Date'), ['2026-03-05', '2026-04-03', '2026-04-03']);
});

test('a doubt that several times share is answered by one press, and one undo asks again', async ({ page }) => {
  await openPaste(page, '03/04/2026\n\n22:00 UTC Alarm\n23:50 UTC Worse\n00:10 UTC Fixed');
  await page.getByRole('button', { name: 'Add 3 events' }).click();
  await page.getByRole('button', { name: 'Take 4 March 2026, 22:00 UTC and the like in all 3' }).click();
  await expectValues(cells(page, 'Date'), ['2026-03-04', '2026-03-04', '2026-03-05']);
  await expect(page.getByText('03/04/2026')).toHaveCount(0);
  await expect(page.getByRole('textbox', { name: 'Time of 22:00' }).first()).toBeFocused();
  await page.getByRole('button', { name: /^Undo/ }).click();
  await expectValues(cells(page, 'Date'), ['2026-04-03', '2026-04-03', '2026-04-04']);
  await page.getByRole('button', { name: 'All 3 are right' }).click();
  await expectValues(cells(page, 'Date'), ['2026-04-03', '2026-04-03', '2026-04-04']);
  await expect(page.getByText('03/04/2026')).toHaveCount(0);
});

test('times that came twice are answered by one press, and the chart says why they are not on it', async ({ page }) => {
  const rows = ['01:50', '02:10', '02:50', '02:05', '02:30', '03:10'].map((time) => `2026-10-25\t${time}\tEurope/Paris\tStep at ${time}`);
  await openPaste(page, ['Date\tHeure\tFuseau\tÉvénement', ...rows].join('\n'));
  await page.getByRole('button', { name: 'Add 6 events' }).click();
  const warning = page.getByRole('status').filter({ hasText: '4 times came twice' });
  await expect(warning).toBeVisible();
  await expect(page.getByText('4 events’ times came twice, because clocks went back')).toBeVisible();
  await expect(page.getByText('6 events were added. 4 times ask a question in their rows.')).toHaveCount(1);
  await warning.getByRole('button', { name: 'As they follow each other: 2 the first time, 2 the second' }).click();
  await expect(warning).toHaveCount(0);
  await expectValues(cells(page, 'Time'), ['01:50', '02:10', '02:50', '02:05', '02:30', '03:10']);
  await expectValues(cells(page, 'Zone'), ['CEST', 'CEST', 'CEST', 'CET', 'CET', 'CET']);
  await page.keyboard.press('ControlOrMeta+z');
  await warning.getByRole('button', { name: 'All the second time' }).click();
  await expectValues(cells(page, 'Zone'), ['CEST', 'CET', 'CET', 'CET', 'CET', 'CET']);
});
