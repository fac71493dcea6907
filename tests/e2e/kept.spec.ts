import { expect, type Page } from '@playwright/test';
import { expectNoAxeViolations, expectNoAxeViolationsInBoth } from '../support/axe.ts';
import { holdBack, newReport, openLibrary, openSample, showView, startEmpty, test, textOf } from '../support/browser.ts';
import { expectCursorIn, selectedWords } from '../support/report-text.ts';

const menu = async (page: Page, section: RegExp, item: string): Promise<void> => {
  await page.getByRole('button', { name: 'Who may see' }).click();
  await page.getByRole('group', { name: section }).getByRole('menuitem', { name: item }).click();
};
const words = /words/i;

/** Types the sentence in an empty report and selects its last word. */
const writeAndSelect = async (page: Page, sentence: string): Promise<void> => {
  await startEmpty(page);
  await page.keyboard.type(sentence);
  await selectLastWord(page);
};
const selectLastWord = async (page: Page): Promise<void> => {
  await page.keyboard.press('ControlOrMeta+Shift+ArrowLeft');
  await expect.poll(() => selectedWords(page)).not.toBe('');
};
/** A new report before its commands are loaded, with the cursor in its first heading; the function that is given back lets them come. */
const openWithoutCommands = async (page: Page): Promise<() => void> => {
  await openLibrary(page);
  // The dialog has parts in common with what comes behind the text.
  await newReport(page);
  await textOf(page).waitFor();
  const release = await holdBack(page, 'behind-text');
  await page.reload();
  await textOf(page).getByRole('heading', { name: 'Summary' }).click();
  return release;
};
const preview = async (page: Page, edition: string) => {
  await showView(page, 'Preview');
  await page.getByRole('combobox', { name: 'Edition' }).selectOption(edition);
  return page.frameLocator('iframe').locator('main');
};

test('selected words are kept internal by keyboard, look so, and are in no public preview', async ({ page }) => {
  await writeAndSelect(page, 'The router stood in Kilo');
  await page.keyboard.press('ControlOrMeta+Alt+i');
  await expect(textOf(page).locator('[data-private="internal"]')).toHaveText('Kilo');
  await expect(await preview(page, 'Public')).toHaveText('The router stood in');
  await expect(await preview(page, 'Internal')).toContainText('[Internal: Kilo]');
});

test('keys that were pressed before the commands were loaded are answered when they are there', async ({ page }) => {
  const release = await openWithoutCommands(page);
  await page.keyboard.type(' Kilo');
  await selectLastWord(page);
  await page.keyboard.press('ControlOrMeta+Alt+i');
  release();
  await expect(textOf(page).locator('[data-private="internal"]')).toHaveText('Kilo');
});

test('they are not when other keys followed them', async ({ page }) => {
  const release = await openWithoutCommands(page);
  await page.keyboard.type(' Kilo');
  await selectLastWord(page);
  await page.keyboard.press('ControlOrMeta+Alt+i');
  await page.keyboard.press('ControlOrMeta+Shift+ArrowLeft');
  release();
  await page.getByRole('button', { name: 'All commands' }).click();
  await page.getByRole('dialog', { name: 'All commands' }).waitFor();
  await expect(textOf(page).locator('[data-private]')).toHaveCount(0);
});

test('the same keys give them to everybody again', async ({ page }) => {
  await writeAndSelect(page, 'The router stood in Kilo');
  await page.keyboard.press('ControlOrMeta+Alt+i');
  await page.keyboard.press('ControlOrMeta+Alt+i');
  await expect(textOf(page).locator('[data-private]')).toHaveCount(0);
});

test('words are kept for the authority through the menu, and survive a reload', async ({ page }) => {
  await writeAndSelect(page, 'The case is Kilo');
  await menu(page, words, 'For the authority');
  await expect(page.getByText(/^Saved \d/)).toBeVisible();
  await page.reload();
  await expect(textOf(page).locator('[data-private="authority"]')).toHaveText('Kilo');
  await expect(await preview(page, 'Authority')).toContainText('[For the authority: Kilo]');
  await expect(await preview(page, 'Public')).not.toContainText('Kilo');
});

test('redacted words are a bar of the same length in the public edition', async ({ page }) => {
  await writeAndSelect(page, 'Called by Marianne');
  await menu(page, words, 'Redacted: a bar for the public');
  await expect(await preview(page, 'Public')).toHaveText('Called by █████');
  await expect(await preview(page, 'Internal')).toHaveText('Called by Marianne');
});

test('what is typed behind a private passage stays private', async ({ page }) => {
  await writeAndSelect(page, 'The router stood in Kilo');
  await page.keyboard.press('ControlOrMeta+Alt+i');
  await page.keyboard.press('ArrowRight');
  await page.keyboard.type(' Seven');
  await expect(textOf(page).locator('[data-private]')).toHaveText('Kilo Seven');
});

test('a paragraph and a structured block are kept as wholes', async ({ page }) => {
  await openSample(page);
  const causes = textOf(page).getByRole('group', { name: 'Causes' });
  const words = (await causes.getByRole('textbox').first().inputValue()).slice(0, 20);
  await causes.getByText('Causes', { exact: true }).click();
  await menu(page, /whole block/i, 'Internal');
  await expect(causes.locator('span').getByText('Internal', { exact: true })).toBeVisible();
  await expect(await preview(page, 'Public')).not.toContainText(words);
  await expect(await preview(page, 'Internal')).toContainText(words);
});

test('the draft is read as the public will read it', async ({ page }) => {
  await writeAndSelect(page, 'The router stood in Kilo');
  await page.keyboard.press('ControlOrMeta+Alt+i');
  await page.getByRole('button', { name: 'As the public will read it' }).click();
  await expect(textOf(page).getByText('Kilo')).toBeHidden();
  await expect(textOf(page)).toHaveAttribute('contenteditable', 'false');
  await expect(page.getByRole('button', { name: 'Back to writing' })).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(textOf(page).getByText('Kilo')).toBeVisible();
  await page.keyboard.type('!');
  await expect(textOf(page)).toContainText('!');
});

test('blocks are words as the public has them, with nothing to press or type in', async ({ page }) => {
  await openSample(page);
  const text = textOf(page);
  const actions = text.getByRole('group', { name: 'Actions' });
  const causes = text.getByRole('group', { name: 'Causes' });
  const secret = await causes.getByRole('textbox', { name: 'Cause' }).first().inputValue();
  await causes.getByRole('combobox', { name: 'Who may see this cause' }).first().selectOption('Internal');
  await page.getByRole('button', { name: 'As the public will read it' }).click();
  await expect(actions.getByRole('listitem').first()).toContainText('Owner: ');
  await expect(text.getByRole('group', { name: 'Timeline', exact: true }).getByRole('listitem').first()).toBeVisible();
  await expect(text.getByRole('textbox').or(text.getByRole('combobox')).or(text.getByRole('button'))).toHaveCount(0);
  await expect(text).not.toContainText(secret);
  await expectNoAxeViolations(page);
  await page.keyboard.press('Enter');
  await expect(causes.getByRole('textbox', { name: 'Cause' }).first()).toHaveValue(secret);
});

test('a block and a heading that the public has not are gone from the text and the outline', async ({ page }) => {
  await openSample(page);
  const outline = page.getByRole('navigation', { name: 'Outline' });
  const causes = textOf(page).getByRole('group', { name: 'Causes' });
  const choices = causes.getByRole('combobox', { name: 'Who may see this cause' });
  await expect(choices).toHaveCount(3);
  for (const choice of await choices.all()) await choice.selectOption('Internal');
  await textOf(page).getByRole('heading', { name: 'Next steps' }).click();
  await expectCursorIn(page, 'Next steps');
  await menu(page, /whole block/i, 'Internal');
  await page.getByRole('button', { name: 'As the public will read it' }).click();
  await expect(outline.getByRole('button', { name: 'Next steps' })).toHaveCount(0);
  await expect(outline.getByRole('button', { name: 'Summary' })).toBeVisible();
  await expect(causes).toBeHidden();
  await page.keyboard.press('Enter');
  await expect(outline.getByRole('button', { name: 'Next steps' })).toBeVisible();
});

test('what the public will read has no lines under it', async ({ page }) => {
  await openSample(page);
  const misspelt = textOf(page).locator('[data-misspelt]').first();
  await misspelt.waitFor({ timeout: 30_000 });
  await expect(misspelt).toHaveCSS('text-decoration-line', 'underline');
  await page.getByRole('button', { name: 'As the public will read it' }).click();
  await expect(misspelt).toHaveCSS('text-decoration-line', 'none');
});

test('copied and pasted, a private passage stays private', async ({ page }) => {
  await writeAndSelect(page, 'The router stood in Kilo');
  await page.keyboard.press('ControlOrMeta+Alt+i');
  await page.keyboard.press('ControlOrMeta+a');
  await page.keyboard.press('ControlOrMeta+c');
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.press('Enter');
  await page.keyboard.press('ControlOrMeta+v');
  await expect(textOf(page).locator('[data-private]')).toHaveText(['Kilo', 'Kilo']);
});

test('no barrier in what is kept, in its menu and in public reading, in light and dark', async ({ page }) => {
  await writeAndSelect(page, 'The router stood in Kilo');
  await menu(page, words, 'Internal');
  await menu(page, /whole block/i, 'For the authority');
  await expectNoAxeViolationsInBoth(page);
  await page.getByRole('button', { name: 'Who may see' }).click();
  await expect(page.getByRole('menu')).toBeVisible();
  await expectNoAxeViolationsInBoth(page);
  await page.keyboard.press('Escape');
  await page.getByRole('button', { name: 'As the public will read it' }).click();
  await expectNoAxeViolationsInBoth(page);
});
