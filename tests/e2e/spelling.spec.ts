import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { expectNoAxeViolations } from '../support/axe.ts';
import { addEvent, newReport, openLibrary, showView, startEmpty, test, textOf } from '../support/browser.ts';

const underlined = (page: Page): Locator => textOf(page).locator('[data-misspelt]');
const section = (page: Page): Locator => page.getByRole('region', { name: 'Spelling' });
const menu = (page: Page): Locator => page.getByRole('menu');

/** Starts an empty report, types, and waits until the words are underlined that should be. */
const write = async (page: Page, text: string, ...wrong: readonly string[]): Promise<void> => {
  await startEmpty(page);
  await page.keyboard.type(text);
  // The first words wait for the dictionary.
  await expect(underlined(page)).toHaveText(wrong, { timeout: 15_000 });
};

/** What a draft keeps is on the disk: a reload shows the same. */
const reload = async (page: Page): Promise<void> => {
  await expect(page.getByText(/^Saved/)).toBeVisible();
  await page.reload();
  await textOf(page).waitFor();
};

test('misspelt words are underlined, but not the one that is being written', async ({ page }) => {
  await write(page, 'The custommers recieved it from https://exampel.org and GitHub. Anothr', 'custommers', 'recieved');
  await page.keyboard.type(' ');
  await expect(underlined(page)).toHaveText(['custommers', 'recieved', 'Anothr']);
  await expect(underlined(page).first()).toHaveAttribute('aria-invalid', 'spelling');
  await expect(textOf(page)).toHaveAttribute('spellcheck', 'false');
  await expectNoAxeViolations(page);
});

test('code is passed over', async ({ page }) => {
  await write(page, 'A `confg` and a wrd ', 'wrd');
  await expect(textOf(page).locator('code')).toHaveText('confg');
});

test('a word is corrected with the mouse, as one step to undo', async ({ page }) => {
  await write(page, 'They recieved nothing. ', 'recieved');
  await underlined(page).click({ button: 'right' });
  await expect(page.getByRole('menu', { name: 'Spelling of “recieved”' })).toBeVisible();
  await expectNoAxeViolations(page);
  await menu(page).getByRole('menuitem', { name: 'received' }).click();
  await expect(textOf(page)).toHaveText('They received nothing. ');
  await expect(underlined(page)).toHaveCount(0);
  await page.keyboard.type(' almost');
  await expect(textOf(page)).toHaveText('They received almost nothing. ');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(textOf(page)).toHaveText('They received nothing. ');
  await page.getByRole('button', { name: 'Undo' }).click();
  await expect(textOf(page)).toHaveText('They recieved nothing. ');
  await expect(underlined(page)).toHaveText(['recieved']);
});

test('words are found and corrected by keyboard, and said to who doesn’t see the lines', async ({ page }) => {
  await write(page, 'One wrd and anothr word. ', 'wrd', 'anothr');
  await page.keyboard.press('F7');
  await expect(page.getByRole('status').filter({ hasText: '“wrd” may be misspelt.' })).toHaveCount(1);
  await page.keyboard.press('F7');
  await expect(page.getByRole('status').filter({ hasText: '“anothr” may be misspelt.' })).toHaveCount(1);
  await page.keyboard.press('Shift+F7');
  await expect(page.getByRole('status').filter({ hasText: '“wrd” may be misspelt.' })).toHaveCount(1);
  await page.keyboard.press('ControlOrMeta+.');
  await expect(menu(page).getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(menu(page)).toHaveCount(0);
  await expect(textOf(page)).toBeFocused();
  await page.keyboard.press('F7');
  await page.keyboard.press('ControlOrMeta+.');
  await expect(menu(page).getByRole('menuitem', { name: 'another' })).toBeVisible();
  await menu(page).getByRole('menuitem', { name: 'another' }).press('Enter');
  await expect(textOf(page)).toHaveText('One wrd and another word. ');
  await expect(textOf(page)).toBeFocused();
});

test('Enter on a word that F7 has selected asks for suggestions and deletes nothing; elsewhere it is a line break', async ({ page }) => {
  await write(page, 'The outtage and anothr word. ', 'outtage', 'anothr');
  await page.keyboard.press('F7');
  await expect(page.getByText('“outtage” may be misspelt. Enter shows suggestions.')).toBeInViewport();
  await page.keyboard.press('Enter');
  await expect(menu(page).getByRole('menuitem').first()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(textOf(page)).toHaveText('The outtage and anothr word. ');
  await page.keyboard.press('F7');
  await page.keyboard.press('Enter');
  await menu(page).getByRole('menuitem', { name: 'another' }).press('Enter');
  await expect(textOf(page)).toHaveText('The outtage and another word. ');
  await expect(page.getByText('Enter shows suggestions.')).toHaveCount(0);
  await page.keyboard.press('Enter');
  await expect(textOf(page).locator('p')).toHaveCount(2);
});

test('the menu key opens the menu of the word at the cursor', async ({ page }) => {
  await write(page, 'One wrd here. ', 'wrd');
  await page.keyboard.press('F7');
  await page.keyboard.press('Shift+F10');
  await expect(page.getByRole('menu', { name: 'Spelling of “wrd”' })).toBeVisible();
});

test('a word of the own list is right in every report, after a reload too', async ({ page }) => {
  await write(page, 'Zabbiks said so. ', 'Zabbiks');
  await underlined(page).click({ button: 'right' });
  await menu(page).getByRole('menuitem', { name: 'Add to the word list' }).click();
  await expect(underlined(page)).toHaveCount(0);
  await reload(page);
  await textOf(page).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type('Then Zabbiks’s wrd. ');
  await expect(underlined(page)).toHaveText(['wrd']);
  await section(page).getByRole('button', { name: 'Word list…' }).click();
  await expect(page.getByRole('dialog', { name: 'Word list' }).getByRole('textbox')).toHaveText('Zabbiks');
  await expectNoAxeViolations(page);
});

test('a word that is ignored is ignored in this report only', async ({ page }) => {
  await write(page, 'Wrd is a name. ', 'Wrd');
  await underlined(page).click({ button: 'right' });
  await menu(page).getByRole('menuitem', { name: 'Ignore in this report' }).click();
  await expect(underlined(page)).toHaveCount(0);
  await reload(page);
  await textOf(page).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type('Anothr Wrd. ');
  await expect(underlined(page)).toHaveText(['Anothr']);
  await openLibrary(page);
  await newReport(page);
  await textOf(page).getByRole('heading', { name: 'Summary' }).click();
  await page.keyboard.press('End');
  await page.keyboard.type(' of Wrd and more');
  await expect(underlined(page)).toHaveText(['Wrd']);
});

test('the word list is edited, exported and imported as plain text', async ({ page }) => {
  await write(page, 'Failbak and failoverr. ', 'Failbak', 'failoverr');
  await section(page).getByRole('button', { name: 'Word list…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Word list' });
  await dialog.getByRole('textbox').fill('two words');
  await expect(dialog.getByText('is more than one word')).toBeVisible();
  await expect(dialog.getByRole('button', { name: 'Keep the list' })).toBeDisabled();
  await dialog.getByRole('textbox').fill('failoverr\n');
  const downloading = page.waitForEvent('download');
  await dialog.getByRole('button', { name: 'Export…' }).click();
  const download = await downloading;
  expect(download.suggestedFilename()).toBe('word-list.txt');
  expect(readFileSync(await download.path(), 'utf8')).toBe('failoverr\n');
  const choosing = page.waitForEvent('filechooser');
  await dialog.getByRole('button', { name: 'Import…' }).click();
  await (await choosing).setFiles({ name: 'ours.txt', mimeType: 'text/plain', buffer: Buffer.from('failbak\nfailoverr\n') });
  await expect(dialog.getByRole('status')).toHaveText('1 word added.');
  await dialog.getByRole('button', { name: 'Keep the list' }).click();
  await expect(underlined(page)).toHaveCount(0);
});

test('switched off nothing is underlined, after a reload too', async ({ page }) => {
  await write(page, 'One wrd here. ', 'wrd');
  await section(page).getByRole('checkbox', { name: 'Check while writing' }).uncheck();
  await expect(underlined(page)).toHaveCount(0);
  await reload(page);
  await expect(section(page).getByRole('checkbox', { name: 'Check while writing' })).not.toBeChecked();
  await textOf(page).click();
  await page.keyboard.press('F7');
  await expect(page.getByText('The spelling isn’t being checked.')).toBeVisible();
  await section(page).getByRole('checkbox', { name: 'Check while writing' }).check();
  await expect(underlined(page)).toHaveText(['wrd']);
});

test('words in capitals are looked at where that is wished', async ({ page }) => {
  await write(page, 'The OUTTAGE and a wrd. ', 'wrd');
  await section(page).getByRole('checkbox', { name: 'Pass over words in capitals' }).uncheck();
  await expect(underlined(page)).toHaveText(['OUTTAGE', 'wrd']);
});

for (const [language, text, wrong] of [
  ['French', 'L’incident a durré. Aujourd’hui, l’ingénieur est là. ', 'durré'],
  ['German', 'Der Speicherausfall hat Kudnen betroffen. ', 'Kudnen'],
  ['Spanish', 'La migración fallo y el servidro cayó. ', 'servidro'],
  ['English (UK)', 'The colour of the color. ', 'color'],
] as const) {
  test(`a report in ${language} is checked as one`, async ({ page }) => {
    await startEmpty(page);
    await page.getByRole('combobox', { name: 'Language of the report' }).selectOption(language);
    await textOf(page).click();
    await page.keyboard.type(text);
    await expect(underlined(page)).toHaveText([wrong]);
  });
}

test('hints on style are given where they are wished, and taken with the same menu', async ({ page }) => {
  await startEmpty(page);
  await section(page).getByRole('checkbox', { name: 'Hints on grammar and style' }).check();
  await textOf(page).click();
  await page.keyboard.type('We found the the cause at once. ');
  const hint = textOf(page).locator('[data-hinted]');
  await expect(hint).toHaveText(['the the']);
  await page.keyboard.press('F7');
  await page.keyboard.press('ControlOrMeta+.');
  await menu(page).getByRole('menuitem', { name: 'the', exact: true }).click();
  await expect(textOf(page)).toHaveText('We found the cause at once. ');
  await expect(hint).toHaveCount(0);
});

test('a word that an input method composes loses its line until it is written', async ({ page }) => {
  await write(page, 'One wrd here. ', 'wrd');
  await page.keyboard.press('F7');
  await page.keyboard.press('ArrowRight');
  // The editor has heard of the cursor when nothing is said of the word any more.
  await expect(page.getByRole('status').filter({ hasText: 'may be misspelt' })).toHaveCount(0);
  const devtools = await page.context().newCDPSession(page);
  await devtools.send('Input.imeSetComposition', { text: 'x', selectionStart: 1, selectionEnd: 1 });
  await expect(underlined(page)).toHaveCount(0);
  await devtools.send('Input.insertText', { text: 'xx' });
  await expect(textOf(page)).toHaveText('One wrdxx here. ');
  await page.keyboard.press('ControlOrMeta+Home');
  await expect(underlined(page)).toHaveText(['wrdxx']);
});

test('misspelt words of the timeline are listed beside it, and added to the word list from there', async ({ page }) => {
  await write(page, 'One wrd here. ', 'wrd');
  await showView(page, 'Timeline');
  await addEvent(page, '2026-06-10 16:05 CEST', 'Zabbiks raised an alram');
  await expect(section(page).getByRole('listitem')).toHaveText([/^Zabbiks/, /^alram/]);
  await expectNoAxeViolations(page);
  await section(page).getByRole('button', { name: 'Add “Zabbiks” to the word list' }).click();
  await expect(section(page).getByRole('listitem')).toHaveText([/^alram/]);
  await section(page).getByRole('button', { name: 'Show the next' }).click();
  await expect(textOf(page)).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: '“wrd” may be misspelt.' })).toHaveCount(1);
});
