import { expect, type Page } from '@playwright/test';
import { newReport, openImport, test, textOf } from '../support/browser.ts';

const notices = (page: Page) => page.getByRole('region', { name: 'Notices' });
const longTitle = `Ausfall der ${'Donaudampfschifffahrtsgesellschafts'.repeat(4)}anlage`;

for (const width of [900, 1440]) {
  test(`a notice with a long word stays inside a window of ${width}, beside the panel, and goes with its draft`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 });
    const field = await openImport(page);
    await field.fill(`# ${longTitle}\n\n## Timeline\n\n- 09:14 The ${'very'.repeat(40)}longword failed.\n`);
    await page.getByRole('button', { name: 'Make a draft' }).click();
    await textOf(page).waitFor();
    const notice = notices(page).getByText('is now a draft.');
    await expect(notice).toBeVisible();
    const side = page.getByRole('complementary', { name: 'Side panel' });
    if (!(await side.isVisible())) await page.getByRole('button', { name: 'Show the side panel' }).click();
    // What comes behind the text draws the screen anew, and for that moment a part of it may be none.
    await expect(async () => {
      const [all, close, panel] = await Promise.all(
        [notices(page), notices(page).getByRole('button', { name: 'Dismiss' }), side].map((one) => one.boundingBox()),
      );
      if (!all || !close || !panel) throw new Error('Something of the screen is missing.');
      expect(close.x + close.width).toBeLessThanOrEqual(all.x + all.width);
      expect(all.x + all.width).toBeLessThanOrEqual(panel.x);
      expect(all.x).toBeGreaterThanOrEqual(0);
    }).toPass({ timeout: 10_000 });
    expect(await notice.evaluate((one) => one.scrollWidth <= one.clientWidth)).toBe(true);
    // Other views are the same draft's; another place is not.
    await page.getByRole('link', { name: 'Preview' }).click();
    await expect(notice).toBeVisible();
    await page.getByRole('link', { name: 'Library' }).click();
    await expect(notice).toBeHidden();
    await newReport(page);
    await textOf(page).waitFor();
    await expect(notice).toBeHidden();
  });
}

test('in a window that the panel fills, a notice stands below the findings and covers none of them', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 640 });
  await (await openImport(page)).fill(
    '# Ovens out\n\nThe cause is TBD.\n\n## Timeline\n\n- 09:14 The oven failed.\n- 09:20 It was mended.\n',
  );
  await page.getByRole('button', { name: 'Make a draft' }).click();
  await textOf(page).waitFor();
  const notice = notices(page).getByText('is now a draft.');
  await expect(notice).toBeVisible();
  await page.getByRole('button', { name: 'Show the side panel' }).click();
  await page.getByRole('tab', { name: /^Findings/ }).click();
  const panel = page.getByRole('tabpanel', { name: /^Findings/ });
  await expect(panel.getByRole('listitem').first()).toBeVisible();
  await expect(notice).toBeVisible();
  const [all, side] = await Promise.all([notices(page).boundingBox(), panel.boundingBox()]);
  if (!all || !side) throw new Error('Something of the screen is missing.');
  expect(side.y + side.height).toBeLessThanOrEqual(all.y);
  expect(all.y + all.height).toBeLessThanOrEqual(640);
  await notices(page).getByRole('button', { name: 'Dismiss' }).click();
  await expect.poll(async () => (await panel.boundingBox())?.height ?? 0).toBeGreaterThan(side.height);
});
