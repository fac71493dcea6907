import { expect, type Page } from '@playwright/test';
import { newReport, openLibrary, openSample, sampleTitle, test, textOf } from '../support/browser.ts';

const reports = (page: Page) => page.getByRole('table', { name: 'Reports' });
const trash = (page: Page) => page.getByRole('table', { name: 'Trash' });
const titles = (page: Page) => reports(page).getByRole('link');

test('a first start shows one sample and both ways in', async ({ page }) => {
  await openLibrary(page);
  await expect(titles(page)).toHaveText([sampleTitle]);
  await expect(page.getByRole('button', { name: 'New report' })).toBeVisible();
  await expect(page.getByRole('button', { name: 'Paste or open a report' })).toBeVisible();
});

test('a second start adds no second sample', async ({ page }) => {
  await openLibrary(page);
  await page.reload();
  await expect(titles(page)).toHaveText([sampleTitle]);
});

test('a row says reference, state, severity and the number of events', async ({ page }) => {
  await openLibrary(page);
  const row = reports(page).getByRole('row', { name: sampleTitle });
  for (const words of ['INC-2026-014', 'Draft', 'SEV-2', '12'])
    await expect(row.getByRole('cell', { name: words, exact: true })).toBeVisible();
});

test('a new report opens in Write, empty and without a title', async ({ page }) => {
  await openLibrary(page);
  await newReport(page);
  await expect(page).toHaveURL(/#\/draft\/[a-z0-9-]+\/write$/);
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('');
  await expect(page).toHaveTitle('Untitled report – Debrief');
});

test('a draft under the pointer is read ahead, and opens as it is by then', async ({ page, context }) => {
  await openLibrary(page);
  const link = page.getByRole('link', { name: sampleTitle, exact: true });
  await link.hover();
  await page.waitForTimeout(300);
  const other = await context.newPage();
  await openSample(other);
  const title = other.getByRole('textbox', { name: 'Title' });
  await title.fill('Renamed meanwhile');
  await title.press('Enter');
  await expect(other.getByText(/^Saved \d/)).toBeVisible();
  await page.bringToFront();
  await page.getByRole('link', { name: 'Renamed meanwhile' }).click();
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Renamed meanwhile');
  await textOf(page).click();
  await page.keyboard.type('Written here. ');
  await expect(textOf(other)).toContainText('Written here. ');
});

test('double clicks on “New report” and “Start report” start one report', async ({ page }) => {
  await openLibrary(page);
  await page.getByRole('button', { name: 'New report' }).dblclick();
  await page.getByRole('dialog').getByRole('button', { name: 'Start report' }).dblclick();
  await expect(page.getByRole('textbox', { name: 'Title' })).toBeVisible();
  await page.getByRole('link', { name: 'Library' }).click();
  await expect(titles(page)).toHaveText(['Untitled report', sampleTitle]);
});

test('a title and a reference are in the library as soon as one is back in it', async ({ page }) => {
  await openLibrary(page);
  await newReport(page);
  await page.getByRole('textbox', { name: 'Title' }).fill('Slow search');
  await page.getByRole('textbox', { name: 'Reference' }).fill('INC-7');
  await page.getByRole('link', { name: 'Library' }).click();
  await expect(reports(page).getByRole('row', { name: 'Slow search' }).getByRole('cell', { name: 'INC-7' })).toBeVisible();
});

test('the draft that was edited last stands first', async ({ page }) => {
  await openLibrary(page);
  await newReport(page);
  await page.getByRole('textbox', { name: 'Title' }).fill('Slow search');
  await page.getByRole('link', { name: 'Library' }).click();
  await expect(titles(page)).toHaveText(['Slow search', sampleTitle]);
  await titles(page).last().click();
  await page.getByRole('textbox', { name: 'Reference' }).fill('INC-1');
  await page.getByRole('link', { name: 'Library' }).click();
  await expect(titles(page)).toHaveText([sampleTitle, 'Slow search']);
});

test('search finds by title, reference, severity and service, whatever the case and the order', async ({ page }) => {
  await openLibrary(page);
  await newReport(page);
  await page.getByRole('textbox', { name: 'Title' }).fill('Slow search');
  await page.getByRole('link', { name: 'Library' }).click();
  const field = page.getByRole('searchbox', { name: 'Find a report' });
  for (const [words, found] of [
    ['PARCEL', [sampleTitle]],
    ['tracking delayed', [sampleTitle]],
    ['inc-2026-014', [sampleTitle]],
    ['sev-2', [sampleTitle]],
    ['delivery notifications', [sampleTitle]],
    ['slow', ['Slow search']],
    ['  ', ['Slow search', sampleTitle]],
  ] as const) {
    await field.fill(words);
    await expect(titles(page)).toHaveText([...found]);
  }
});

test('a search without a result names the words and where it looked', async ({ page }) => {
  await openLibrary(page);
  await page.getByRole('searchbox', { name: 'Find a report' }).fill('volcano');
  await expect(page.getByText('No report matches “volcano”')).toBeVisible();
  await expect(page.getByText(/^The search looks for all of these words/)).toBeVisible();
});

test('a report is found by what it says, with the passage, as soon as it says it', async ({ page, context }) => {
  await openLibrary(page);
  const field = page.getByRole('searchbox', { name: 'Find a report' });
  await field.fill('parcel untypical');
  await expect(page.getByText('No report matches “parcel untypical”')).toBeVisible();
  const other = await context.newPage();
  await openSample(other);
  await other.getByRole('textbox', { name: 'Text of the report' }).click();
  await other.keyboard.type('An Untypical evening. ');
  await expect(other.getByText(/^Saved \d/)).toBeVisible();
  await page.bringToFront();
  await expect(titles(page)).toHaveText([sampleTitle]);
  await expect(reports(page)).toContainText('An Untypical evening.');
  await field.fill('');
  await expect(reports(page)).not.toContainText('Untypical');
});

test('a duplicate opens as a copy of its own and leaves the original as it was', async ({ page }) => {
  await openLibrary(page);
  await page.getByRole('button', { name: `Duplicate ${sampleTitle}` }).click();
  const title = page.getByRole('textbox', { name: 'Title' });
  await expect(title).toHaveValue(`${sampleTitle} (copy)`);
  await title.fill('The copy');
  await page.getByRole('link', { name: 'Library' }).click();
  await expect(titles(page)).toHaveText(['The copy', sampleTitle]);
  await expect(reports(page).getByRole('row', { name: 'The copy' }).getByRole('cell', { name: '12', exact: true })).toBeVisible();
});

test('a report in the trash comes back with the notice’s Undo', async ({ page }) => {
  await openLibrary(page);
  await page.getByRole('button', { name: `Move ${sampleTitle} to trash` }).click();
  await expect(page.getByText(`“${sampleTitle}” is in the trash.`)).toBeVisible();
  await expect(titles(page)).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(titles(page)).toHaveText([sampleTitle]);
  await expect(trash(page)).toHaveCount(0);
});

test('by keyboard: who moves reports to the trash and takes that back stays at the rows', async ({ page }) => {
  await openLibrary(page);
  await page.getByRole('button', { name: `Duplicate ${sampleTitle}` }).click();
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue(`${sampleTitle} (copy)`);
  await page.getByRole('link', { name: 'Library' }).click();
  await expect(titles(page)).toHaveText([`${sampleTitle} (copy)`, sampleTitle]);
  await page.getByRole('button', { name: `Move ${sampleTitle} (copy) to trash` }).press('Enter');
  await expect(page.getByRole('link', { name: sampleTitle, exact: true })).toBeFocused();
  await page.getByRole('button', { name: 'Undo' }).press('Enter');
  await expect(page.getByRole('link', { name: `${sampleTitle} (copy)` })).toBeFocused();
  for (const title of [`${sampleTitle} (copy)`, sampleTitle])
    await page.getByRole('button', { name: `Move ${title} to trash` }).press('Enter');
  await expect(page.getByRole('searchbox', { name: 'Find a report' })).toBeFocused();
});

test('a library without reports says how to begin', async ({ page }) => {
  await openLibrary(page);
  await page.getByRole('button', { name: `Move ${sampleTitle} to trash` }).click();
  await expect(page.getByText('No reports yet')).toBeVisible();
  await expect(page.getByText('Start a new report, or paste one that exists')).toBeVisible();
});

test.describe('a report in the trash', () => {
  test.beforeEach(async ({ page }) => {
    await openLibrary(page);
    await page.getByRole('button', { name: `Move ${sampleTitle} to trash` }).click();
    await page.getByText('Trash (1)').click();
  });

  test('is restored from there', async ({ page }) => {
    await page.getByRole('button', { name: `Restore ${sampleTitle}` }).click();
    await expect(titles(page)).toHaveText([sampleTitle]);
  });

  test('is kept when the question is answered with “Keep it” or Escape', async ({ page }) => {
    const ask = page.getByRole('button', { name: `Delete ${sampleTitle} for good` });
    const question = page.getByRole('dialog', { name: 'Delete this report for good?' });
    await ask.click();
    await question.getByRole('button', { name: 'Keep it' }).click();
    await expect(question).toHaveCount(0);
    await ask.click();
    await page.keyboard.press('Escape');
    await expect(question).toHaveCount(0);
    await expect(ask).toBeFocused();
    await expect(trash(page).getByRole('link')).toHaveText([sampleTitle]);
  });

  test('is gone for good after “Delete for good”, also after a new start', async ({ page }) => {
    await page.getByRole('button', { name: `Delete ${sampleTitle} for good` }).click();
    await page.getByRole('dialog').getByRole('button', { name: 'Delete for good' }).click();
    await expect(page.getByText(`“${sampleTitle}” was deleted.`)).toBeVisible();
    await expect(page.getByText('Trash (1)')).toHaveCount(0);
    await page.reload();
    await expect(page.getByText('No reports yet')).toBeVisible();
    await expect(trash(page)).toHaveCount(0);
  });
});

test('an address of a draft that is not there says so and leads back', async ({ page }) => {
  await openLibrary(page);
  await page.goto('/#/draft/nowhere/write');
  await expect(page.getByRole('heading', { name: 'This draft can’t be opened' })).toBeVisible();
  await page.getByRole('link', { name: 'Back to the library' }).click();
  await expect(titles(page)).toHaveText([sampleTitle]);
});

test('the same draft in two windows shows what either of them types', async ({ page, context }) => {
  await openSample(page);
  const other = await context.newPage();
  await other.goto(page.url());
  await other.getByRole('textbox', { name: 'Title' }).fill('Changed in the other window');
  await other.getByRole('textbox', { name: 'Title' }).press('Enter');
  await expect(page.getByRole('textbox', { name: 'Title' })).toHaveValue('Changed in the other window');
});

test('errors have their traces again once the app is there', async ({ page }) => {
  await openLibrary(page);
  expect(await page.evaluate(() => new Error('Tried').stack)).toContain('at ');
});
