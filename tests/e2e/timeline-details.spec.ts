import { expect, type Page } from '@playwright/test';
import { addEvent, cells, expectValues, openTimeline, startTimeline, test } from '../support/browser.ts';

const row = (page: Page, index: number) => page.locator('tr[data-event]').nth(index);
const detail = (page: Page) => page.getByRole('group', { name: /^Details of/ });
const openDetails = async (page: Page, index: number): Promise<void> => {
  await row(page, index)
    .getByRole('button', { name: /^Details of/ })
    .click();
  await expect(detail(page)).toBeVisible();
};

test.describe('a row’s details', () => {
  test.beforeEach(({ page }) => openTimeline(page));

  test('open and close by keys, and the focus comes back', async ({ page }) => {
    await cells(page, 'What happened').nth(2).focus();
    await page.keyboard.press('ControlOrMeta+.');
    await expect(detail(page).getByLabel('Category')).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(detail(page)).toHaveCount(0);
    await expect(row(page, 2).getByRole('button', { name: /^Details of/ })).toBeFocused();
  });

  test('keep category, author and note, say so in the row, and survive a reload', async ({ page }) => {
    await openDetails(page, 1);
    await detail(page).getByLabel('Category').selectOption('Decision');
    await detail(page).getByRole('textbox', { name: 'Author' }).fill('Ana Ruiz');
    await detail(page)
      .getByRole('textbox', { name: /^Internal note, never exported/ })
      .fill('Ask the carrier.');
    await page.keyboard.press('Tab');
    await expect(row(page, 1)).toContainText('Decision Ana Ruiz Note');
    await page.reload();
    await expect(row(page, 1)).toContainText('Decision Ana Ruiz Note');
    await openDetails(page, 1);
    await expect(detail(page).getByRole('textbox', { name: /^Internal note/ })).toHaveValue('Ask the carrier.');
  });

  test('take evidence with a label, open it through the host, and give it back by undo', async ({ page }) => {
    await openDetails(page, 0);
    await detail(page).getByLabel('Label of the evidence').fill('Error graph');
    await detail(page).getByLabel('Address of the evidence').fill('javascript:alert(1)');
    await page.keyboard.press('Enter');
    await expect(detail(page).getByRole('alert')).toContainText('beginning with https://');
    await detail(page).getByLabel('Address of the evidence').fill('https://graphs.example.org/d/42');
    await page.keyboard.press('Enter');
    await expect(detail(page).getByRole('button', { name: 'Open Error graph' })).toBeVisible();
    await expect(row(page, 0)).toContainText('Evidence');
    await page.evaluate(() => {
      window.open = (address) => {
        document.documentElement.dataset.opened = String(address);
        return null;
      };
    });
    await detail(page).getByRole('button', { name: 'Open Error graph' }).click();
    await expect(page.locator('html')).toHaveAttribute('data-opened', 'https://graphs.example.org/d/42');
    await detail(page).getByRole('button', { name: 'Remove Error graph' }).click();
    await expect(row(page, 0)).not.toContainText('Evidence');
    await page.keyboard.press('ControlOrMeta+z');
    await expect(detail(page).getByRole('button', { name: 'Open Error graph' })).toBeVisible();
  });

  test('the house’s list of categories is edited, and kept for the other reports', async ({ page }) => {
    await openDetails(page, 0);
    await detail(page).getByRole('button', { name: 'Edit the list…' }).click();
    await page.getByRole('dialog').getByRole('textbox').fill('Network\n\nNetwork\n  Press  office ');
    await page.getByRole('button', { name: 'Keep the list' }).click();
    await expect(detail(page).getByLabel('Category').getByRole('option')).toHaveText(['None', 'Network', 'Press office']);
    await page.reload();
    await openDetails(page, 3);
    await expect(detail(page).getByLabel('Category').getByRole('option')).toHaveText(['None', 'Network', 'Press office']);
  });
});

test('the filters hold together with the words looked for, say what they leave, and one button shows all', async ({ page }) => {
  await startTimeline(page);
  await addEvent(page, '2026-06-10 16:00 UTC', 'Errors begin');
  await addEvent(page, '16:10', 'Alarm');
  await addEvent(page, '16:20', 'Errors end');
  await cells(page, 'Milestone').nth(0).selectOption('Impact began');
  await cells(page, 'Milestone').nth(2).selectOption('Impact ended');
  await cells(page, 'Who may see').nth(1).selectOption('Internal');
  await openDetails(page, 1);
  await detail(page).getByLabel('Category').selectOption('Symptom');
  await detail(page).getByRole('textbox', { name: 'Author' }).fill('Ana');
  await page.keyboard.press('Enter');
  await detail(page).getByLabel('Address of the evidence').fill('https://example.org');
  await page.keyboard.press('Enter');
  await detail(page).getByLabel('Internal note, never exported').fill('Ask about the zebra');
  // Left, and so taken over: Escape in it would give the old words back.
  await page.keyboard.press('Shift+Tab');
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'Filter' }).click();
  const filter = (name: string) => page.getByLabel(`Show by ${name}`);
  for (const [name, option, found] of [
    ['milestone', 'Any milestone', ['Errors begin', 'Errors end']],
    ['milestone', 'Impact ended', ['Errors end']],
    ['category', 'Symptom', ['Alarm']],
    ['category', 'No category', ['Errors begin', 'Errors end']],
    ['visible to', 'Internal', ['Alarm']],
    ['author', 'Ana', ['Alarm']],
    ['author', 'Nobody named', ['Errors begin', 'Errors end']],
    ['evidence', 'Has evidence', ['Alarm']],
    ['evidence', 'No evidence', ['Errors begin', 'Errors end']],
    ['milestone', 'No milestone', ['Alarm']],
    ['note', 'Has a note', ['Alarm']],
    ['note', 'No note', ['Errors begin', 'Errors end']],
    ['zone', 'Without a zone', []],
  ] as const) {
    await filter(name).selectOption(option);
    await expectValues(cells(page, 'What happened'), found);
    await expect(page.getByText(`${found.length} of 3 shown`)).toBeVisible();
    await filter(name).selectOption('');
  }
  const find = page.getByRole('searchbox', { name: 'Find in the timeline' });
  await find.fill('zebra');
  await expectValues(cells(page, 'What happened'), ['Alarm']);
  await find.fill('');
  await filter('milestone').selectOption('Any milestone');
  await page.getByRole('searchbox', { name: 'Find in the timeline' }).fill('end');
  await expectValues(cells(page, 'What happened'), ['Errors end']);
  await expect(page.getByRole('button', { name: 'Filter (1)' })).toBeVisible();
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(cells(page, 'Time')).toHaveCount(3);
  await expect(page.getByText(/ of 3 shown/)).toHaveCount(0);
});

test('under a filter what is added or changed stays, and the chart opens what is left out', async ({ page }) => {
  await startTimeline(page);
  await addEvent(page, '8 June 2026 16:05 UTC', 'Errors begin');
  await addEvent(page, '16:10', 'Customers write');
  await addEvent(page, '16:20', 'Errors end');
  const find = page.getByRole('searchbox', { name: 'Find in the timeline' });
  const state = page.getByRole('status').filter({ hasText: ' shown' });
  await find.fill('errors');
  await expectValues(cells(page, 'What happened'), ['Errors begin', 'Errors end']);
  await addEvent(page, '16:30', 'Something new');
  await expectValues(cells(page, 'What happened'), ['Errors begin', 'Errors end', 'Something new']);
  await expect(state).toHaveText('3 of 4 shown; one of them was added, changed or opened since and does not match');
  // What is changed stays under the cursor.
  const first = cells(page, 'What happened').first();
  await first.fill('Faults begin');
  await first.press('Enter');
  await expectValues(cells(page, 'What happened'), ['Faults begin', 'Errors end', 'Something new']);
  await page.getByRole('button', { name: /16:10 UTC. Customers write/ }).press('Enter');
  await expect(cells(page, 'What happened').nth(1)).toBeFocused();
  await expectValues(cells(page, 'What happened'), ['Faults begin', 'Customers write', 'Errors end', 'Something new']);
  // Looked for anew, all is as the words say.
  await find.fill('error');
  await expectValues(cells(page, 'What happened'), ['Errors end']);
  await expect(state).toHaveText('1 of 4 shown');
  await page.getByRole('button', { name: 'Show all' }).click();
  await expect(find).toBeFocused();
});

test('the words of a time that was moved stand in the details, and are no longer found', async ({ page }) => {
  await startTimeline(page);
  await addEvent(page, '8 June 2026 09:15 CEST', 'Errors begin');
  await addEvent(page, '09:40', 'Errors end');
  await page.getByRole('button', { name: 'Change times' }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByRole('textbox', { name: 'By how much' }).fill('+3 h');
  await page.keyboard.press('Enter');
  await dialog.getByRole('button', { name: 'Change 2 events' }).click();
  await openDetails(page, 0);
  await expect(detail(page)).toContainText('Entered at first as “8 June 2026 09:15 CEST”');
  const find = page.getByRole('searchbox', { name: 'Find in the timeline' });
  await find.fill('12:15');
  await expectValues(cells(page, 'What happened'), ['Errors begin']);
  await find.fill('09:15');
  await expectValues(cells(page, 'What happened'), []);
});
