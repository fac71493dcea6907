import { expect, type Page } from '@playwright/test';
import { startEmpty, test, textOf } from '../support/browser.ts';
import { block, insertBlock } from '../support/report-text.ts';

const words = (page: Page, name: 'Cause' | 'Action' | 'Step') => textOf(page).getByRole('textbox', { name, exact: true });
const add = async (page: Page, list: 'Causes' | 'Actions' | 'Status checklist', name: RegExp): Promise<void> => {
  await startEmpty(page);
  await insertBlock(page, list);
  await block(page, list).getByRole('button', { name }).click();
};

test('Enter goes to a new cause, and in an empty one out of the list, to the line below the block', async ({ page }) => {
  await add(page, 'Causes', /^Add cause/);
  await expect(words(page, 'Cause')).toBeFocused();
  await page.keyboard.type('A missing index');
  await page.keyboard.press('Enter');
  await expect(words(page, 'Cause')).toHaveCount(2);
  await expect(words(page, 'Cause').nth(1)).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(words(page, 'Cause')).toHaveCount(1);
  await expect(textOf(page)).toBeFocused();
  await page.keyboard.type('Below');
  await expect(textOf(page).locator(':scope > p').last()).toHaveText('Below');
});

test('an action that is left empty goes; one that somebody owns stays, and is said to lack its words', async ({ page }) => {
  await add(page, 'Actions', /^Add action/);
  await expect(words(page, 'Action')).toBeFocused();
  await page.keyboard.press('Tab');
  await expect(textOf(page).getByRole('textbox', { name: 'Owner' })).toBeFocused();
  await expect(words(page, 'Action')).toHaveCount(1);
  await page.getByRole('textbox', { name: 'Title' }).click();
  await expect(words(page, 'Action')).toHaveCount(0);
  await block(page, 'Actions')
    .getByRole('button', { name: /^Add action/ })
    .click();
  await textOf(page).getByRole('textbox', { name: 'Owner' }).fill('Platform');
  await page.getByRole('textbox', { name: 'Title' }).click();
  await page.getByRole('tab', { name: /^Findings/ }).click();
  await expect(page.getByText('An action of Platform doesn’t say what will be done: the report leaves it out.')).toBeVisible();
  await expect(words(page, 'Action')).toHaveCount(1);
});

test('a press on the button below an empty step is not lost where that step goes', async ({ page }) => {
  await add(page, 'Status checklist', /^Add step/);
  await expect(words(page, 'Step')).toBeFocused();
  await block(page, 'Status checklist')
    .getByRole('button', { name: /^Add step/ })
    .click();
  await expect(words(page, 'Step')).toHaveCount(1);
  await expect(words(page, 'Step')).toBeFocused();
});
