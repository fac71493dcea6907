import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { expectNoAxeViolations } from '../support/axe.ts';
import { addEvent, showView, startEmpty, startTimeline, test, textOf } from '../support/browser.ts';

const panel = (page: Page) => page.getByRole('tabpanel', { name: /^Findings/ });
const underlined = (page: Page, severity: string) => textOf(page).locator(`[data-finding="${severity}"]`);
const selected = (page: Page): Promise<string> => page.evaluate(() => String(getSelection()));
const dateMessage = /“31 June” is a date that does not exist/;

const writeSlips = async (page: Page): Promise<void> => {
  await startEmpty(page);
  await page.keyboard.type('It was not on 30 June but on 31 June that it began.');
  await page.keyboard.press('Enter');
  await page.keyboard.type('The cause is TBD, and so on.');
};
const openFindings = async (page: Page): Promise<void> => {
  await page.getByRole('tab', { name: /^Findings/ }).click();
  await expect(panel(page)).toBeVisible();
};
const firstButton = (page: Page, words: string) => panel(page).getByRole('listitem').filter({ hasText: words }).getByRole('button').first();
const introduce = async (page: Page): Promise<void> => {
  await page.getByRole('textbox', { name: 'Your name' }).fill('Ana Ruiz');
  await page.getByRole('button', { name: 'Continue' }).click();
};

test('what is found in the text is underlined there, and gone once it is mended', async ({ page }) => {
  await writeSlips(page);
  await expect(underlined(page, 'error')).toHaveText('31 June');
  await expect(underlined(page, 'error')).toHaveAttribute('title', dateMessage);
  await expect(underlined(page, 'warning')).toHaveText('TBD');
  await openFindings(page);
  await underlined(page, 'warning').click();
  await expect(panel(page).locator('[aria-current="true"]')).toContainText('TBD');
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.type('To be clear: ');
  await expect(underlined(page, 'error')).toHaveText('31 June');
  await expect(panel(page).getByText(dateMessage)).toBeVisible();
  await panel(page).getByRole('listitem').filter({ hasText: dateMessage }).getByRole('button', { name: 'Show in the text' }).click();
  await expect.poll(() => selected(page)).toBe('31 June');
  await page.keyboard.type('1 July');
  await expect(underlined(page, 'error')).toHaveCount(0);
  await expect(panel(page).getByText(dateMessage)).toHaveCount(0);
});

test('a finding in the title alone leads to its words there', async ({ page }) => {
  await startEmpty(page);
  await page.getByRole('textbox', { name: 'Title' }).fill('Ovens out, TBD when');
  await page.getByRole('textbox', { name: 'Title' }).press('Enter');
  await openFindings(page);
  const card = panel(page).getByRole('listitem').filter({ hasText: 'TBD' });
  const words = () =>
    page.evaluate(() => {
      const field = document.activeElement;
      return field instanceof HTMLInputElement ? field.value.slice(field.selectionStart ?? 0, field.selectionEnd ?? 0) : '';
    });
  await card.getByRole('button', { name: 'Show the details' }).click();
  await expect.poll(words).toBe('TBD');
  await textOf(page).click();
  await page.keyboard.press('F8');
  await expect(panel(page).locator('[aria-current="true"]')).toContainText('TBD');
  await expect.poll(words).toBe('TBD');
});

test('F8 and Shift+F8 go from one finding to the other, gravest first, and show the panel', async ({ page }) => {
  await writeSlips(page);
  await expect(underlined(page, 'warning')).toHaveText('TBD');
  await page.keyboard.press('F8');
  await expect(panel(page).locator('[aria-current="true"]')).toContainText(dateMessage);
  await expect.poll(() => selected(page)).toBe('31 June');
  await expect(textOf(page)).toBeFocused();
  await page.keyboard.press('F8');
  await expect(panel(page).locator('[aria-current="true"]')).toBeVisible();
  await page.keyboard.press('Shift+F8');
  await expect(panel(page).locator('[aria-current="true"]')).toContainText(dateMessage);
  await panel(page).getByRole('button', { name: 'Next finding' }).click();
  await expect(panel(page).locator('[aria-current="true"]')).not.toContainText(dateMessage);
});

test('a finding is let stand with a reason, signed, kept, and shown again when asked for', async ({ page }) => {
  await writeSlips(page);
  await openFindings(page);
  const card = panel(page).getByRole('listitem').filter({ hasText: 'TBD' });
  await card.getByRole('button', { name: 'Ignore…' }).click();
  const dialog = page.getByRole('dialog', { name: 'Ignore this finding' });
  await introduce(page);
  await expect(dialog.getByRole('textbox', { name: 'Why it may stand as it is' })).toBeFocused();
  await expect(dialog.getByRole('button', { name: 'Ignore', exact: true })).toBeDisabled();
  await page.keyboard.type('It is a quotation.');
  await expectNoAxeViolations(page);
  await dialog.getByRole('button', { name: 'Ignore', exact: true }).click();
  await expect(underlined(page, 'warning')).toHaveCount(0);
  // Its card is gone; Tab goes on from the one before.
  await expect(firstButton(page, 'no title yet')).toBeFocused();
  await expect(page.getByRole('status').filter({ hasText: /^Saved \d/ })).toBeVisible();
  await page.reload();
  await openFindings(page);
  await panel(page).getByText('Ignored (1)').click();
  const ignored = panel(page).getByRole('listitem').filter({ hasText: 'It is a quotation.' });
  await expect(ignored).toContainText('TBD');
  await expect(ignored).toContainText('Ana Ruiz, ');
  await expectNoAxeViolations(page);
  await expect(underlined(page, 'error')).toHaveText('31 June');
  await expect(underlined(page, 'warning')).toHaveCount(0);
  await ignored.getByRole('button', { name: 'Show again' }).click();
  await expect(underlined(page, 'warning')).toHaveText('TBD');
  await expect(panel(page).getByText(/^Ignored/)).toHaveCount(0);
});

test('undo right after a finding was let stand shows it again, and leaves the text alone', async ({ page }) => {
  await writeSlips(page);
  await openFindings(page);
  const card = panel(page).getByRole('listitem').filter({ hasText: dateMessage });
  await card.getByRole('button', { name: 'Ignore…' }).click();
  await introduce(page);
  await page.getByRole('textbox', { name: 'Why it may stand as it is' }).fill('It is a quotation.');
  await page.getByRole('dialog').getByRole('button', { name: 'Ignore', exact: true }).click();
  // To the card that stood below it.
  await expect(firstButton(page, 'no title yet')).toBeFocused();
  await expect(underlined(page, 'error')).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+z');
  await expect(underlined(page, 'error')).toHaveText('31 June');
  await expect(textOf(page)).toContainText('The cause is TBD, and so on.');
});

test('a finding is mended and let stand by keys, from where it is in the text, and the text keeps the keyboard', async ({ page }) => {
  await startEmpty(page);
  await page.keyboard.type('On Monday, 2 June 2026, the sale began. On 2 June 2026 it ended, not on 31 June. The cause is TBD, and so on.');
  await expect(underlined(page, 'error').first()).toBeVisible();
  const current = panel(page).locator('[aria-current="true"]');
  const tuesday = /2 June 2026 was a Tuesday/;
  for (let at = 0; at < 4; at += 1) {
    await page.keyboard.press('F8');
    await expect(current).toBeVisible();
    if (tuesday.test(await current.innerText())) break;
  }
  await expect(current).toContainText(tuesday);
  await page.keyboard.press('ControlOrMeta+F8');
  await expect(textOf(page)).toContainText('On Tuesday, 2 June 2026, the sale began.');
  await expect(textOf(page)).toBeFocused();
  await page.keyboard.press('F8');
  await expect(current).toContainText(dateMessage);
  await page.keyboard.press('ControlOrMeta+Shift+F8');
  await introduce(page);
  await page.getByRole('textbox', { name: 'Why it may stand as it is' }).fill('It is a quotation.');
  await page.getByRole('dialog').getByRole('button', { name: 'Ignore', exact: true }).click();
  await expect(panel(page).getByText('Ignored (1)')).toBeVisible();
  await expect(textOf(page)).toBeFocused();
  expect(await selected(page)).toBe('31 June');
  // Away from every finding the keys mean nothing.
  await page.keyboard.press('ControlOrMeta+Home');
  await page.keyboard.press('ControlOrMeta+Shift+F8');
  await expect(page.getByRole('dialog')).toHaveCount(0);
});

test('whoever asks for the findings or presses a fix goes on in the panel', async ({ page }) => {
  await startEmpty(page);
  await page.keyboard.type('On Monday, 2 June 2026, the sale began. On 2 June 2026 it ended. The cause is TBD, and so on.');
  await expect(underlined(page, 'error')).toBeVisible();
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('Show the findings');
  await page.keyboard.press('Enter');
  const first = panel(page).getByRole('listitem').first();
  await expect(first.getByRole('button').first()).toBeFocused();
  await first.getByRole('button', { name: /^Replace with “Tuesday/ }).press('Enter');
  await expect(underlined(page, 'error')).toHaveCount(0);
  await expect(firstButton(page, 'no title yet')).toBeFocused();
});

for (const size of [
  { width: 320, height: 720 },
  { width: 900, height: 700 },
  { width: 640, height: 400 },
]) {
  test(`in a window of ${size.width} by ${size.height} nothing lies over the place of a finding that is gone to`, async ({ page }) => {
    await writeSlips(page);
    await expect(underlined(page, 'error')).toHaveText('31 June');
    /** Whether the selected words are what is seen where they stand. */
    const areSeen = (): Promise<boolean> =>
      page.evaluate(() => {
        const { left, top, width, height } = getSelection()?.getRangeAt(0).getBoundingClientRect() ?? new DOMRect();
        const there = document.elementFromPoint(left + width / 2, top + height / 2);
        return width > 0 && there?.closest('main .ProseMirror') != null;
      });
    await page.setViewportSize(size);
    await page.keyboard.press('F8');
    await expect.poll(() => selected(page)).toBe('31 June');
    await expect.poll(areSeen).toBe(true);
    // From a panel that was opened over the text.
    if (await panel(page).isVisible()) await page.getByRole('button', { name: 'Hide the side panel' }).click();
    await page.getByRole('button', { name: 'Show the side panel' }).click();
    await expect(panel(page)).toBeVisible();
    const card = panel(page).getByRole('listitem').filter({ hasText: 'TBD' });
    await card.getByRole('button', { name: 'Show in the text' }).click();
    await expect.poll(() => selected(page)).toBe('TBD');
    await expect(textOf(page)).toBeFocused();
    await expect.poll(areSeen).toBe(true);
  });
}

test('an event’s row says that something was found, leads to it, and a fix settles it', async ({ page }) => {
  await startTimeline(page);
  await addEvent(page, '2024-03-31 02:30 Europe/Paris', 'Alarm');
  const mark = page.getByRole('row', { name: /Alarm/ }).getByRole('button', { name: /^\d finding/ });
  await expect(mark).toBeVisible();
  await mark.click();
  const card = panel(page).locator('[aria-current="true"]');
  await expect(card).toContainText('02:30');
  await expectNoAxeViolations(page);
  await card.getByRole('button', { name: 'Read as 03:30' }).click();
  await expect(mark).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(mark).toBeVisible();
});

test('findings that say the same of several events name each event, and what a row tells stays within a narrow window', async ({
  page,
}) => {
  await startTimeline(page);
  await addEvent(page, '2026-07-03 11:05 CET', 'Shop away');
  await addEvent(page, '2026-07-03 12:20 CET', 'Shop back');
  await page
    .getByRole('row', { name: /Shop away/ })
    .getByRole('button', { name: /^\d finding/ })
    .click();
  const cards = panel(page).getByRole('listitem').filter({ hasText: 'CET is not in force' });
  await expect(cards.filter({ hasText: 'Shop away' })).toHaveCount(1);
  await expect(cards.filter({ hasText: 'Shop back' })).toHaveCount(1);
  await page.setViewportSize({ width: 320, height: 720 });
  const note = page
    .getByRole('cell')
    .getByText(/^CET is not in force/)
    .first();
  await note.scrollIntoViewIfNeeded();
  const box = await note.boundingBox();
  expect(box?.x).toBeGreaterThanOrEqual(0);
  expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(320);
});

test('what is checked is chosen for each kind of report, and the house has words of its own', async ({ page }) => {
  await writeSlips(page);
  await page.keyboard.press('Enter');
  await page.keyboard.type('The outage was short.');
  await openFindings(page);
  await panel(page).getByRole('button', { name: 'What is checked' }).click();
  const dialog = page.getByRole('dialog', { name: /^What is checked/ });
  await expect(dialog.getByRole('checkbox', { name: 'Long sentences' })).not.toBeChecked();
  await dialog.getByRole('checkbox', { name: 'What was left unfinished' }).uncheck();
  await dialog.getByRole('textbox', { name: /^Words to avoid/ }).fill('outage -> interruption');
  await expectNoAxeViolations(page);
  await dialog.getByRole('button', { name: 'Keep the settings' }).click();
  await expect(dialog).toHaveCount(0);
  await expect(underlined(page, 'warning')).toHaveCount(0);
  await expect(panel(page)).toContainText('1 kind of check is switched off for reports like this.');
  await expect(underlined(page, 'note').filter({ hasText: 'outage' })).toHaveAttribute('title', /say “interruption”/);
  // The notes are folded away below what is graver.
  await underlined(page, 'note').filter({ hasText: 'outage' }).click();
  await panel(page).getByRole('button', { name: 'Replace with “interruption”' }).click();
  await expect(textOf(page)).toContainText('The interruption was short.');
  await expect(underlined(page, 'note').filter({ hasText: 'outage' })).toHaveCount(0);
  await page.getByRole('button', { name: 'Undo', exact: true }).click();
  await expect(textOf(page)).toContainText('The outage was short.');
  await expect(textOf(page)).toContainText('It was not on 30 June but on 31 June that it began.');
});

test('in a narrow window no button of a finding goes over the side', async ({ page }) => {
  await writeSlips(page);
  await page.keyboard.press('Enter');
  await page.keyboard.type('The outage was short.');
  await openFindings(page);
  await panel(page).getByRole('button', { name: 'What is checked' }).click();
  const dialog = page.getByRole('dialog', { name: /^What is checked/ });
  await dialog.getByRole('textbox', { name: /^Words to avoid/ }).fill('outage -> interruption of the service for some of our customers');
  await dialog.getByRole('button', { name: 'Keep the settings' }).click();
  await underlined(page, 'note').filter({ hasText: 'outage' }).click();
  await page.setViewportSize({ width: 320, height: 720 });
  const card = panel(page).getByRole('listitem').filter({ hasText: 'interruption of the service' });
  const buttons = await card
    .getByRole('button')
    .evaluateAll((all) =>
      all.map((button) => ({ right: button.getBoundingClientRect().right, isCut: button.scrollWidth > button.clientWidth })),
    );
  expect(buttons.length).toBe(3);
  expect(buttons.filter(({ right, isCut }) => right > 320 || isCut)).toEqual([]);
});

test('a contradiction of the text marks the event that it names, and leads to both', async ({ page }) => {
  await startEmpty(page);
  await page.keyboard.type('On 10 June 2024 at 16:25 UTC an alarm about the mail queue went off.');
  await showView(page, 'Timeline');
  await addEvent(page, '2024-06-10 16:05 UTC', 'Alarm about the mail queue');
  await addEvent(page, '2024-06-10 17:05 UTC', 'Queue drained again');
  const mark = page.getByRole('row', { name: /Alarm about/ }).getByRole('button', { name: /^\d finding/ });
  await expect(mark).toHaveAttribute('title', /16:25 UTC/);
  await expect(page.getByRole('row', { name: /Queue drained/ }).getByRole('button', { name: /^\d finding/ })).toHaveCount(0);
  await mark.click();
  const card = panel(page).locator('[aria-current="true"]');
  await card.getByRole('button', { name: 'Show in the text' }).click();
  await expect.poll(() => selected(page)).toBe('16:25 UTC');
  await card.getByRole('button', { name: 'Show in the timeline' }).click();
  await expect(page.getByRole('row', { name: /Alarm about/ })).toBeVisible();
});

test.describe('the gate before an export', () => {
  const askForHtml = async (page: Page): Promise<void> => {
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await page.getByRole('menuitem', { name: /HTML/ }).click();
  };
  const gate = (page: Page) => page.getByRole('dialog', { name: 'Nothing was exported yet' });

  test('stops an error, and records who let it pass and why', async ({ page }) => {
    await writeSlips(page);
    await expect(underlined(page, 'error')).toHaveText('31 June');
    await page.getByRole('button', { name: 'Export', exact: true }).click();
    await expect(page.getByText('1 error stops the export')).toBeVisible();
    await page.keyboard.press('Escape');
    await askForHtml(page);
    await expect(gate(page)).toContainText('The checks found an error.');
    await expect(gate(page)).toContainText(dateMessage);
    await page.keyboard.press('Escape');
    await expect(page.getByRole('button', { name: 'Export', exact: true })).toBeFocused();
    await askForHtml(page);
    await introduce(page);
    await expectNoAxeViolations(page);
    await expect(gate(page).getByRole('button', { name: 'Export all the same' })).toBeDisabled();
    await gate(page).getByRole('textbox', { name: 'Why the report goes out with it' }).fill('It is a quotation.');
    const download = page.waitForEvent('download');
    await gate(page).getByRole('button', { name: 'Export all the same' }).click();
    expect(readFileSync(await (await download).path(), 'utf8')).toContain('31 June');
    await expect(gate(page)).toHaveCount(0);
    await openFindings(page);
    await panel(page).getByText('Gone out in spite of errors (1)').click();
    const recorded = panel(page).getByRole('listitem').filter({ hasText: 'It is a quotation.' });
    await expect(recorded).toContainText('Ana Ruiz, ');
    await expect(recorded).toContainText(dateMessage);
  });

  test('leads to the findings, and lets pass what was mended or let stand', async ({ page }) => {
    await writeSlips(page);
    await askForHtml(page);
    await introduce(page);
    await gate(page).getByRole('button', { name: 'Show the findings' }).click();
    await expect(panel(page).locator('[aria-current="true"]')).toContainText(dateMessage);
    await expect.poll(() => selected(page)).toBe('31 June');
    await page.keyboard.type('1 July');
    const download = page.waitForEvent('download');
    await askForHtml(page);
    expect(readFileSync(await (await download).path(), 'utf8')).toContain('1 July');
  });
});

test('the words that were underlined are plain in the view for the public', async ({ page }) => {
  await writeSlips(page);
  await expect(underlined(page, 'error')).toHaveText('31 June');
  await showView(page, 'Preview');
  expect(await page.getByTitle('Preview of the report').getAttribute('srcdoc')).not.toContain('data-finding');
});
