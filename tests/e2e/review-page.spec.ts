import { expect } from '@playwright/test';
import { expectNoAxeViolations } from '../support/axe.ts';
import { addEvent, showView, startEmpty, test, textOf } from '../support/browser.ts';
import { elsewhere, sendCopy } from '../support/exchange.ts';

test('on the page for review a passage that ends with a space is commented on, and the next remark is about the whole report', async ({
  page,
  browser,
}, info) => {
  await startEmpty(page);
  await page.keyboard.type('The service was slow for an hour. ');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Customers were told at noon.');
  const copy = await sendCopy(page, info.outputPath(), /public/, /every browser/);
  const other = await elsewhere(browser, `file://${copy}`);
  const review = other.getByRole('complementary', { name: 'Review' });
  const comments = review.getByRole('listitem');
  const comment = review.getByRole('button', { name: 'Comment', exact: true });
  const words = review.getByRole('textbox', { name: 'New comment' });
  const about = review.getByRole('combobox', { name: 'What it is about' }).locator('option:checked');
  await review.getByRole('textbox', { name: 'Your name' }).fill('Cleo Roy');
  await other.getByText('The service was slow').selectText();
  await review.getByRole('button', { name: 'Suggest a change' }).click();
  await review.getByRole('textbox', { name: 'Suggested words' }).fill('The service was down for an hour.');
  await review.getByRole('button', { name: 'Add' }).click();
  await expect(comments.first()).toContainText('The service was slowdown for an hour.');
  await comment.click();
  await expect(about).toHaveText('About the report');
  await words.fill('Well told.');
  await review.getByRole('button', { name: 'Add' }).click();
  // One that was begun about words and left does not come back either.
  await other.getByText('Customers were told').selectText();
  await comment.click();
  await expect(about).toHaveText('The selected words');
  await other.keyboard.press('Escape');
  await comment.click();
  await expect(about).toHaveText('About the report');
  await words.fill('Who told them?');
  await review.getByRole('button', { name: 'Add' }).click();
  await expect(comments.locator('blockquote')).toHaveText(['The service was slow for an hour.']);
  await expect(comments).toHaveCount(3);
  await other.context().close();
});

test('on the page for review words of the timeline and the title are told as such, and no suggestion is made that nobody could accept', async ({
  page,
  browser,
}, info) => {
  await startEmpty(page);
  await showView(page, 'Timeline');
  await addEvent(page, '10:58 UTC', 'Search is slow');
  await showView(page, 'Write');
  await textOf(page).click();
  await page.keyboard.type('The service was slow.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('Customers were told.');
  const other = await elsewhere(browser, `file://${await sendCopy(page, info.outputPath(), /public/, /every browser/)}`);
  const review = other.getByRole('complementary', { name: 'Review' });
  const words = review.getByRole('textbox', { name: 'New comment' });
  const about = review.getByRole('combobox', { name: 'What it is about' }).locator('option:checked');
  await review.getByRole('textbox', { name: 'Your name' }).fill('Cleo Roy');
  await other.locator('.timeline .time').first().selectText();
  await review.getByRole('button', { name: 'Suggest a change' }).click();
  await expect(review.getByRole('status')).toHaveText('A change can be suggested for words of the text. Comment on these words instead.');
  await review.getByRole('button', { name: 'Comment', exact: true }).click();
  await expect(about).toHaveText('About an event: Search is slow');
  await expect(words).toHaveValue(/^“10:58.*” $/);
  await expect(review.getByRole('status')).toHaveText('');
  await other.keyboard.press('Escape');
  await other.locator('h1').selectText();
  await review.getByRole('button', { name: 'Comment', exact: true }).click();
  await expect(about).toHaveText('About the report');
  await expect(words).toHaveValue('“Untitled report” ');
  await other.keyboard.press('Escape');
  await other.evaluate(() => {
    const [first, second] = document.querySelectorAll('main > p');
    if (first !== undefined && second !== undefined) getSelection()?.setBaseAndExtent(first, 0, second, 1);
  });
  await review.getByRole('button', { name: 'Suggest a change' }).click();
  const suggested = review.getByRole('textbox', { name: 'Suggested words' });
  await suggested.fill('The service was slow, and customers were told.');
  await review.getByRole('button', { name: 'Add' }).click();
  await expect(review.getByRole('status')).toContainText('A suggestion stays within a paragraph');
  await expect(suggested).toHaveValue('The service was slow, and customers were told.');
  await suggested.fill('The service was down.\nCustomers were told.');
  await review.getByRole('button', { name: 'Add' }).click();
  await expect(review.getByRole('listitem')).toHaveCount(1);
  await other.context().close();
});

test('on a narrow page for review the panel folds away, and a comment opens it again', async ({ page, browser }, info) => {
  await startEmpty(page);
  await page.keyboard.type('The service was slow.');
  const other = await elsewhere(browser, `file://${await sendCopy(page, info.outputPath(), /public/, /every browser/)}`);
  const review = other.getByRole('complementary', { name: 'Review' });
  const fold = review.getByRole('button', { name: 'Review', exact: true });
  const name = review.getByRole('textbox', { name: 'Your name' });
  await expect(fold).toBeHidden();
  await other.setViewportSize({ width: 320, height: 640 });
  await name.fill('Cleo Roy');
  await fold.press('Enter');
  await expect(fold).toHaveAttribute('aria-expanded', 'false');
  await expect(fold).toBeFocused();
  await expect(name).toBeHidden();
  expect((await review.boundingBox())?.height).toBeLessThan(120);
  await expectNoAxeViolations(other, '#debrief-review');
  await review.getByRole('button', { name: 'Comment', exact: true }).click();
  await expect(review.getByRole('textbox', { name: 'New comment' })).toBeFocused();
  await expect(fold).toHaveAttribute('aria-expanded', 'true');
  await other.context().close();
});
