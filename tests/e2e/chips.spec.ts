import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { expectNoAxeViolations } from '../support/axe.ts';
import { cells, clickEnd, holdBack, openLibrary, openSample, sampleTitle, showView, startEmpty, test, textOf } from '../support/browser.ts';

const list = (page: Page): Locator => page.getByRole('listbox', { name: 'What to show here' });
const option = (page: Page, name: RegExp): Locator => list(page).getByRole('option', { name });
const chips = (page: Page): Locator => textOf(page).locator('[data-chip]');
const formats = (page: Page): Locator => page.getByRole('dialog', { name: /^How this .* is shown$/ });
const endOf = (page: Page, words: string): Promise<void> => clickEnd(page, textOf(page).getByText(words).first());
/** Puts a chip behind the words “No scan was lost.”, by keyboard. */
const addChip = async (page: Page, search: string): Promise<Locator> => {
  await endOf(page, 'No scan was lost.');
  await page.keyboard.type(` @${search}`);
  await expect(list(page)).toBeVisible();
  await page.keyboard.press('Enter');
  await expect(chips(page)).toHaveCount(1);
  return chips(page).first();
};

test.describe('the list behind an @', () => {
  test('narrows as one types, and Enter puts the choice into the text', async ({ page }) => {
    await openSample(page);
    await endOf(page, 'No scan was lost.');
    await page.keyboard.type(' The alarm came at @');
    await expect(list(page).getByRole('group', { name: 'Milestones' })).toBeVisible();
    await page.keyboard.type('monitoring alert fires');
    await expect(list(page).getByRole('option')).toHaveCount(1);
    await expect(textOf(page)).toHaveAttribute('aria-activedescendant', /-0$/);
    await page.keyboard.press('Enter');
    await expect(list(page)).toHaveCount(0);
    await expect(textOf(page)).not.toHaveAttribute('aria-activedescendant', /./);
    await page.keyboard.type(', too late.');
    await expect(textOf(page)).toContainText('The alarm came at 8 June 2026, 10:05 CEST, too late.');
  });

  test('is walked with the arrows and Tab takes one', async ({ page }) => {
    await openSample(page);
    await endOf(page, 'No scan was lost.');
    await page.keyboard.type(' @impact');
    await expect(option(page, /09:40 CEST.*Impact began/)).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('ArrowDown');
    await expect(option(page, /12:05 CEST.*Impact ended/)).toHaveAttribute('aria-selected', 'true');
    await page.keyboard.press('ArrowUp');
    await page.keyboard.press('Tab');
    await expect(chips(page)).toHaveText(['8 June 2026, 09:40 CEST']);
  });

  test('takes what the mouse presses', async ({ page }) => {
    await openSample(page);
    await endOf(page, 'No scan was lost.');
    await page.keyboard.type(' It took @');
    await option(page, /Duration of impact/).click();
    await page.keyboard.type(' in all.');
    await expect(textOf(page)).toContainText('It took 2 h 25 min in all.');
  });

  test('goes with Escape, and leaves the words that were typed', async ({ page }) => {
    await openSample(page);
    await endOf(page, 'No scan was lost.');
    await page.keyboard.type(' @alert');
    await expect(list(page)).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(list(page)).toHaveCount(0);
    await page.keyboard.type(' us');
    await expect(textOf(page)).toContainText('No scan was lost. @alert us');
    await expect(list(page)).toHaveCount(0);
  });

  for (const words of ['Write to press@example.org', 'meet @ noon', 'a@b']) {
    test(`does not come for “${words}”`, async ({ page }) => {
      await startEmpty(page);
      await page.keyboard.type(words);
      await expect(textOf(page)).toContainText(words);
      await expect(list(page)).toHaveCount(0);
    });
  }

  test('comes for an @ that was typed before it was loaded', async ({ page }) => {
    const release = await holdBack(page, 'behind-text');
    await openLibrary(page);
    await page.getByRole('link', { name: sampleTitle, exact: true }).click();
    await endOf(page, 'No scan was lost.');
    await page.keyboard.type(' @alert');
    await expect(textOf(page)).toContainText('@alert');
    await expect(list(page)).toHaveCount(0);
    release();
    await expect(option(page, /10:05 CEST/)).toBeVisible();
    await page.keyboard.press('Enter');
    await expect(chips(page)).toHaveText(['8 June 2026, 10:05 CEST']);
  });

  test('does not come in code', async ({ page }) => {
    await startEmpty(page);
    await page.keyboard.type('``` ');
    await page.keyboard.type('@state');
    await expect(textOf(page).locator('pre')).toHaveText('@state');
    await expect(list(page)).toHaveCount(0);
  });

  test('has no barriers', async ({ page }) => {
    await openSample(page);
    await endOf(page, 'No scan was lost.');
    await page.keyboard.type(' @');
    await expect(list(page)).toBeVisible();
    await expectNoAxeViolations(page);
  });
});

test.describe('a chip', () => {
  test('follows its event', async ({ page }) => {
    await openSample(page);
    const chip = await addChip(page, 'monitoring alert');
    await expect(chip).toHaveText('8 June 2026, 10:05 CEST');
    await showView(page, 'Timeline');
    await cells(page, 'Time').nth(3).fill('10:07');
    await cells(page, 'Time').nth(3).press('Enter');
    await showView(page, 'Write');
    await expect(chip).toHaveText('8 June 2026, 10:07 CEST');
  });

  test('follows a detail', async ({ page }) => {
    await openSample(page);
    const chip = await addChip(page, 'reference');
    await expect(chip).toHaveText('INC-2026-014');
    await page.getByRole('textbox', { name: 'Reference' }).fill('INC-9');
    await page.getByRole('textbox', { name: 'Reference' }).press('Enter');
    await expect(chip).toHaveText('INC-9');
  });

  test('is put in, changed and taken out in steps that are undone one by one', async ({ page }) => {
    await openSample(page);
    const chip = await addChip(page, 'monitoring alert');
    await chip.click();
    await formats(page).getByLabel('Show').selectOption('Time only');
    await expect(chip).toHaveText('10:05 CEST');
    await formats(page).getByLabel('Zone', { exact: true }).selectOption('UTC');
    await expect(chip).toHaveText('08:05 UTC');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ControlOrMeta+z');
    await expect(chip).toHaveText('10:05 CEST');
    await page.keyboard.press('ControlOrMeta+z');
    await expect(chip).toHaveText('8 June 2026, 10:05 CEST');
    await page.keyboard.press('ControlOrMeta+z');
    await expect(chips(page)).toHaveCount(0);
    for (const _ of [1, 2, 3]) await page.keyboard.press('ControlOrMeta+Shift+z');
    await expect(chips(page)).toHaveText(['08:05 UTC']);
    await page.reload();
    await expect(chips(page)).toHaveText(['08:05 UTC']);
  });

  test('is reached and changed by keyboard alone', async ({ page }) => {
    await openSample(page);
    await addChip(page, 'duration of impact');
    await page.keyboard.press('ArrowLeft');
    await expect(textOf(page).locator('.ProseMirror-selectednode')).toHaveText('2 h 25 min');
    await page.keyboard.press('Enter');
    await expect(formats(page)).toBeVisible();
    await formats(page).getByLabel('Show').focus();
    await page.keyboard.press('ArrowDown');
    await expect(chips(page)).toHaveText(['2 hours 25 minutes']);
    await page.keyboard.press('Escape');
    await expect(formats(page)).toHaveCount(0);
    await expect(textOf(page)).toBeFocused();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.type(' it was');
    await expect(textOf(page)).toContainText('2 hours 25 minutes it was');
  });

  test('takes a zone that is typed, and says which is none', async ({ page }) => {
    await openSample(page);
    const chip = await addChip(page, 'monitoring alert');
    await chip.click();
    const other = formats(page).getByRole('textbox', { name: 'Another zone' });
    await other.fill('Atlantis');
    await other.press('Enter');
    await expect(formats(page).getByText('“Atlantis” is no zone that Debrief knows.')).toBeVisible();
    await other.fill('America/New_York');
    await other.press('Enter');
    await expect(chip).toHaveText('8 June 2026, 04:05 EDT');
    await expectNoAxeViolations(page);
  });

  test('whose event is deleted says so, is found by the checks, and is whole again with undo', async ({ page }) => {
    await openSample(page);
    const chip = await addChip(page, 'monitoring alert');
    await showView(page, 'Timeline');
    await page.getByRole('button', { name: /^Delete 10:05 CEST/ }).click();
    await showView(page, 'Write');
    await expect(chip).toHaveText('deleted event');
    await expect(textOf(page).getByRole('img', { name: 'Broken reference: deleted event' })).toBeVisible();
    await page.getByRole('tab', { name: /^Findings/ }).click();
    await expect(page.getByText('The text refers to something that was deleted (deleted event)')).toBeVisible();
    await expectNoAxeViolations(page);
    await page.getByRole('button', { name: 'Undo', exact: true }).click();
    await expect(chip).toHaveText('8 June 2026, 10:05 CEST');
  });

  test('is found by its words, and not replaced', async ({ page }) => {
    await openSample(page);
    await addChip(page, 'monitoring alert');
    await page.keyboard.press('ControlOrMeta+f');
    await page.getByRole('searchbox', { name: 'Find' }).fill('10:05 CEST');
    await expect(page.getByRole('search').getByRole('status')).toHaveText('1 of 1');
    await page.getByRole('textbox', { name: 'Replace with' }).fill('noon');
    await page.getByRole('button', { name: 'Replace all' }).click();
    await expect(chips(page)).toHaveText(['8 June 2026, 10:05 CEST']);
  });

  test('about an internal event shows the public nothing of it', async ({ page }) => {
    await openSample(page);
    const chip = await addChip(page, 'monitoring alert');
    await showView(page, 'Timeline');
    await cells(page, 'Who may see').nth(3).selectOption('Internal');
    await showView(page, 'Write');
    await expect(chip).toHaveText('8 June 2026, 10:05 CEST');
    await page.getByRole('button', { name: 'As the public will read it' }).click();
    await expect(chip).toHaveText('not in this edition');
    await page.getByRole('button', { name: 'Back to writing' }).click();
    await expect(chip).toHaveText('8 June 2026, 10:05 CEST');
  });
});

test.describe('an export', () => {
  const exportAs = async (page: Page): Promise<void> => {
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await page.getByRole('menuitem', { name: /HTML/ }).click();
  };

  test('has a chip’s words as words', async ({ page }) => {
    await openSample(page);
    await addChip(page, 'monitoring alert');
    const download = page.waitForEvent('download');
    await exportAs(page);
    const html = readFileSync(await (await download).path(), 'utf8');
    // The time stays with its zone.
    expect(html).toContain('10:05\u00a0CEST</p>');
    expect(html.replaceAll('\u00a0', ' ')).toContain('No scan was lost. 8 June 2026, 10:05 CEST</p>');
    expect(html).not.toContain('data-chip');
  });

  test('with a broken chip is made only when somebody says so', async ({ page }) => {
    await openSample(page);
    await addChip(page, 'monitoring alert');
    await showView(page, 'Timeline');
    await page.getByRole('button', { name: /^Delete 10:05 CEST/ }).click();
    await exportAs(page);
    await expect(page.getByText('Nothing was exported yet', { exact: false })).toBeVisible();
    await expect(page.getByText('[missing: deleted event]')).toBeVisible();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: 'Export with gaps' }).click();
    expect(readFileSync(await (await download).path(), 'utf8')).toContain('No scan was lost. [missing: deleted event]</p>');
  });

  test('takes what was said of the last try away, whichever way it is made', async ({ page }) => {
    await openSample(page);
    await addChip(page, 'monitoring alert');
    await showView(page, 'Timeline');
    await page.getByRole('button', { name: /^Delete 10:05 CEST/ }).click();
    await exportAs(page);
    await expect(page.getByRole('button', { name: 'Export with gaps' })).toBeVisible();
    await page.getByRole('button', { name: 'Undo', exact: true }).first().click();
    const download = page.waitForEvent('download');
    await exportAs(page);
    await download;
    await expect(page.getByText('was given to the browser as a download.')).toBeVisible();
    await expect(page.getByRole('button', { name: 'Export with gaps' })).toHaveCount(0);
  });
});
