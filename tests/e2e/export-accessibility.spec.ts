import { expect, type Page } from '@playwright/test';
import { expectNoAxeViolations } from '../support/axe.ts';
import { addEvent, cells, openSample, showView, test } from '../support/browser.ts';

/** The file that an edition of the sample is exported as, with an event for each audience. */
const exported = async (page: Page, edition: string): Promise<string> => {
  await openSample(page);
  await showView(page, 'Timeline');
  await addEvent(page, '13:00', 'Call with the insurer');
  await cells(page, 'Who may see').last().selectOption('Internal');
  await addEvent(page, '13:30', 'Notice sent to the regulator');
  await cells(page, 'Who may see').last().selectOption('Authority');
  await showView(page, 'Preview');
  await page.getByLabel('Edition').selectOption(edition);
  return (await page.getByTitle('Preview of the report').getAttribute('srcdoc')) ?? '';
};

for (const edition of ['Public', 'Internal', 'Authority']) {
  test(`axe finds no barrier in the exported file of the ${edition.toLowerCase()} edition, in light and dark, wide and narrow`, async ({
    page,
    context,
  }) => {
    const html = await exported(page, edition);
    const alone = await context.newPage();
    await alone.setContent(html);
    await expect(alone.getByRole('heading', { level: 1 })).toBeVisible();
    for (const width of [1280, 400]) {
      await alone.setViewportSize({ width, height: 800 });
      for (const colorScheme of ['light', 'dark'] as const) {
        await alone.emulateMedia({ colorScheme });
        await expectNoAxeViolations(alone, 'html', colorScheme === 'light' ? 'all' : 'colours');
      }
    }
  });
}
