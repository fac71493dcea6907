import { expect, type Page } from '@playwright/test';
import { openImport, test, textOf } from '../support/browser.ts';

const sections = 60;
const sentence = 'The queue filled faster than the workers could empty it, so messages waited. ';

/** A draft of several screens: blocks outside the window are not laid out yet. */
const openLong = async (page: Page): Promise<void> => {
  const parts = Array.from({ length: sections }, (_, at) => `## Section ${at + 1}\n\n${sentence.repeat(3 + (at % 9))}\n\n${sentence}`);
  await (await openImport(page)).fill(`# A long report\n\n${parts.join('\n\n')}\n\nThe very end.`);
  await page.getByRole('button', { name: 'Make a draft' }).click();
  await expect(page.getByRole('toolbar', { name: 'Format' })).toBeVisible();
  await textOf(page).getByRole('heading', { name: 'Section 1', exact: true }).click();
};

/** What has been typed is where the cursor is: in the text, and on the screen. */
const expectTypedInView = async (page: Page, word: string): Promise<void> => {
  await page.keyboard.type(word);
  await expect(textOf(page).getByText(word)).toBeInViewport();
};

test('Ctrl+End and Ctrl+Home go to the true ends of a long text', async ({ page }) => {
  await openLong(page);
  await page.keyboard.press('ControlOrMeta+End');
  await expectTypedInView(page, ' Enough.');
  await expect(textOf(page).locator('> p').last()).toHaveText('The very end. Enough.');
  await page.keyboard.press('ControlOrMeta+Home');
  await expectTypedInView(page, 'First. ');
  await expect(textOf(page).locator('> *').first()).toHaveText(/^First\. /);
});

test('with Shift the selection grows to the end', async ({ page }) => {
  await openLong(page);
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.press('ControlOrMeta+Shift+End');
  await page.keyboard.type('All gone');
  await expect(textOf(page)).toHaveText('All gone');
});

test('each heading of a long text is led to, wherever one comes from', async ({ page }) => {
  await openLong(page);
  for (const at of [sections, 2, 31, 1]) {
    const name = `Section ${at}`;
    await page.getByRole('navigation', { name: 'Outline' }).getByRole('button', { name, exact: true }).click();
    await expect(textOf(page).getByRole('heading', { name, exact: true })).toBeInViewport({ ratio: 1 });
  }
});
