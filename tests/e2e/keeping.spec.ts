import { expect } from '@playwright/test';
import { openSample, showView, startEmpty, test, textOf } from '../support/browser.ts';
import { block } from '../support/report-text.ts';

test.describe('what was typed is there', () => {
  test('after a reload at once', async ({ page }) => {
    await startEmpty(page);
    await page.keyboard.type('Mail was late, and we are sorry.');
    await page.reload();
    await expect(textOf(page)).toHaveText('Mail was late, and we are sorry.');
  });

  test('after the page was closed at once', async ({ page, context }) => {
    await startEmpty(page);
    await page.keyboard.type('Mail was late, and we are sorry.');
    const address = page.url();
    await page.close({ runBeforeUnload: true });
    const next = await context.newPage();
    await next.goto(address);
    await expect(textOf(next)).toHaveText('Mail was late, and we are sorry.');
  });

  test('after a look at the other views', async ({ page }) => {
    await startEmpty(page);
    await page.keyboard.type('Mail was late.');
    await showView(page, 'Timeline');
    await showView(page, 'Preview');
    await expect(page.frameLocator('iframe[title="Preview of the report"]').getByText('Mail was late.')).toBeVisible();
    await showView(page, 'Write');
    await expect(textOf(page)).toHaveText('Mail was late.');
  });

  for (const [field, name] of [
    ['title', 'Title'],
    ['reference', 'Reference'],
  ] as const) {
    test(`in a field that was not left yet (${field}), after a reload at once`, async ({ page }) => {
      await startEmpty(page);
      await page.getByRole('textbox', { name }).fill('INC-77');
      await page.reload();
      await expect(page.getByRole('textbox', { name })).toHaveValue('INC-77');
    });
  }

  test('in a field of a block that was not left yet, after a reload at once', async ({ page }) => {
    await openSample(page);
    await block(page, 'Actions').getByRole('textbox', { name: 'Owner' }).first().fill('Press');
    await page.reload();
    await expect(block(page, 'Actions').getByRole('textbox', { name: 'Owner' }).first()).toHaveValue('Press');
  });
});

test('“Saved” with a time stands in the bar after typing', async ({ page }) => {
  await startEmpty(page);
  await page.keyboard.type('Mail was late.');
  await expect(page.getByRole('status').filter({ hasText: /^Saved \d\d:\d\d:\d\d$/ })).toBeVisible();
});
