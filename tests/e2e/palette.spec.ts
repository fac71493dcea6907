import { expect, type Page } from '@playwright/test';
import type { Editor } from '@tiptap/core';
import { expectNoAxeViolations } from '../support/axe.ts';
import { newEvent, openSample, showView, startEmpty, test, textOf } from '../support/browser.ts';
import { expectTags, selectAll } from '../support/report-text.ts';

const palette = (page: Page) => page.getByRole('dialog', { name: 'All commands' });
const field = (page: Page) => palette(page).getByRole('combobox', { name: 'Command or heading' });
const results = (page: Page) => palette(page).getByRole('option');
const open = async (page: Page, typed = ''): Promise<void> => {
  await page.keyboard.press('ControlOrMeta+k');
  await expect(field(page)).toBeFocused();
  await page.keyboard.type(typed);
};

test('a command is found by typing, and Enter runs it on the selected words', async ({ page }) => {
  await startEmpty(page);
  await page.keyboard.type('late');
  await selectAll(page);
  // The keys are the link's while words are selected.
  await page.getByRole('button', { name: 'All commands' }).click();
  await expect(field(page)).toBeFocused();
  await page.keyboard.type('bol');
  await expect(results(page)).toHaveText([/^BoldCtrl\+B$|^Bold⌘B$/]);
  await expect(palette(page).getByRole('status')).toHaveText('1 result');
  await page.keyboard.press('Enter');
  await expect(palette(page)).toHaveCount(0);
  await expect(textOf(page).locator('strong')).toHaveText('late');
  await expect(textOf(page)).toBeFocused();
});

test('Escape returns to the text at the place where the cursor was', async ({ page }) => {
  await startEmpty(page);
  await page.keyboard.type('one three');
  for (let at = 0; at < 'three'.length; at += 1) await page.keyboard.press('ArrowLeft');
  // A key that moves the cursor reaches the editor a moment later.
  await expect
    .poll(() => textOf(page).evaluate((text) => (text as unknown as { editor: Editor }).editor.state.selection.$from.parentOffset))
    .toBe('one '.length);
  await open(page, 'export');
  await page.keyboard.press('Escape');
  await expect(palette(page)).toHaveCount(0);
  await page.keyboard.type('two ');
  await expect(textOf(page)).toHaveText('one two three');
});

test('Escape returns to a field that it was opened from, and what was typed there is kept', async ({ page }) => {
  await openSample(page);
  const reference = page.getByRole('textbox', { name: 'Reference' });
  await reference.fill('INC-5');
  await open(page);
  await page.keyboard.press('Escape');
  await expect(reference).toBeFocused();
  await expect(reference).toHaveValue('INC-5');
});

test('a change of the view puts the keyboard into what the view is about', async ({ page }) => {
  await openSample(page);
  for (const [name, place] of [
    [
      'Go to Timeline',
      page
        .getByRole('table', { name: 'Timeline' })
        .getByRole('textbox', { name: /^Time of/ })
        .first(),
    ],
    ['Go to Preview', page.getByLabel('Edition')],
    ['Go to Write', textOf(page)],
  ] as const) {
    await page.getByRole('tab', { name: /^Findings/ }).click();
    await open(page, name);
    await page.keyboard.press('Enter');
    await expect(place).toBeFocused();
  }
  await page.getByRole('tab', { name: /^Findings/ }).click();
  await open(page, 'Go to Write');
  await page.keyboard.press('Enter');
  await expect(textOf(page)).toBeFocused();
});

test('Enter in the title goes to the text', async ({ page }) => {
  await startEmpty(page);
  await page.getByRole('textbox', { name: 'Title' }).fill('Slow search');
  await page.keyboard.press('Enter');
  await expect(textOf(page)).toBeFocused();
  await page.keyboard.type('It was slow.');
  await expect(textOf(page)).toHaveText('It was slow.');
});

test('no letter that follows the keys at once lands in the text', async ({ page }) => {
  await startEmpty(page);
  await page.keyboard.press('ControlOrMeta+k');
  await page.keyboard.type('quote');
  await expect(field(page)).toHaveValue('quote');
  await expect(textOf(page)).toHaveText('');
});

test('what was used last comes first, after a reload too', async ({ page }) => {
  await startEmpty(page);
  await open(page, 'numbered');
  await page.keyboard.press('Enter');
  await expectTags(page, ['ol']);
  await open(page);
  await expect(palette(page).getByRole('group', { name: 'Used last' }).getByRole('option')).toHaveText([/^Numbered list/]);
  await expect(results(page).first()).toHaveText(/^Numbered list/);
  await page.keyboard.press('Escape');
  await page.reload();
  await page.getByRole('toolbar', { name: 'Format' }).waitFor();
  await open(page);
  await expect(results(page).first()).toHaveText(/^Numbered list/);
});

test('it goes to a heading of the report, from another view too', async ({ page }) => {
  await openSample(page);
  const name = (await textOf(page).getByRole('heading').last().textContent()) ?? '';
  await showView(page, 'Timeline');
  await open(page, name);
  await results(page).filter({ hasText: name }).first().click();
  await expect(textOf(page).getByRole('heading', { name, exact: true })).toBeInViewport();
});

test('it goes to a view, and to the row for a new event', async ({ page }) => {
  await openSample(page);
  await open(page, 'preview');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('navigation', { name: 'Views' }).locator('[aria-current=page]')).toHaveText('Preview');
  await open(page, 'add an event');
  await page.keyboard.press('Enter');
  await expect(newEvent(page).time).toBeFocused();
});

test('by mouse: its button opens it, a click runs a command', async ({ page }) => {
  await startEmpty(page);
  await page.keyboard.type('Impact');
  await page.getByRole('button', { name: 'All commands' }).click();
  await field(page).fill('subhead');
  await results(page).first().click();
  await expectTags(page, ['h3']);
});

test('what can’t be done here is not offered, and said not to be possible', async ({ page }) => {
  await startEmpty(page);
  await open(page, 'redact');
  await expect(results(page)).toHaveCount(0);
  await expect(palette(page).getByText(/^Not possible here now: .*Redact/)).toBeVisible();
  await field(page).fill('weather');
  await expect(palette(page).getByText('Nothing is called like that.')).toBeVisible();
  await field(page).fill('merge');
  await expect(palette(page).getByText('Not possible here now: Table: merge the selected cells.', { exact: true })).toBeVisible();
  await page.keyboard.press('Escape');
  await showView(page, 'Timeline');
  await newEvent(page).time.waitFor();
  await open(page, 'bold');
  await expect(results(page)).toHaveCount(0);
});

for (const [typed, role, name] of [
  ['rename', 'textbox', 'Title'],
  ['language of', 'combobox', 'Language of the report'],
  ['time zone', 'combobox', 'Zone that times are shown in'],
  ['deadline', 'textbox', 'Aware since'],
  ['template of', 'combobox', 'Template'],
] as const) {
  test(`“${typed}” leads to the field “${name}”, from another view too`, async ({ page }) => {
    await openSample(page);
    await showView(page, 'Timeline');
    await page.getByRole('button', { name: 'Hide the side panel' }).click();
    await open(page, typed);
    await page.keyboard.press('Enter');
    await expect(page.getByRole(role, { name, exact: true })).toBeFocused();
  });
}

test('a template is saved and the word list opened from it', async ({ page }) => {
  await openSample(page);
  await open(page, 'save as a t');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog').getByRole('button', { name: 'Save template' })).toBeVisible();
  await page.getByRole('dialog').getByRole('button', { name: 'Cancel' }).click();
  await open(page, 'word list');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog', { name: 'Word list' })).toBeVisible();
});

test('the list of shortcuts is printed from the commands', async ({ page }) => {
  await openSample(page);
  await page.keyboard.press('ControlOrMeta+/');
  const sheet = page.getByRole('dialog', { name: 'Keyboard shortcuts' });
  await expect(sheet.getByRole('region', { name: 'Text', exact: true })).toContainText('Bold');
  await expect(sheet.getByRole('region', { name: 'Blocks' })).toContainText('Move the block up');
  await expect(sheet.getByRole('region', { name: 'Timeline' })).toContainText('Move the event');
  await expectNoAxeViolations(page, '[role="dialog"]');
  await page.keyboard.press('Escape');
  await expect(sheet).toHaveCount(0);
  await open(page, 'keyboard');
  await page.keyboard.press('Enter');
  await expect(sheet).toBeVisible();
  await sheet.getByRole('button', { name: 'Close' }).click();
  await expect(sheet).toHaveCount(0);
});

test('nothing in the palette is a barrier', async ({ page }) => {
  await openSample(page);
  await open(page);
  await expectNoAxeViolations(page);
  await page.keyboard.type('head');
  await expectNoAxeViolations(page);
});

test.describe('focus mode', () => {
  const panels = (page: Page) =>
    page
      .getByRole('navigation', { name: 'Outline' })
      .or(page.getByRole('toolbar', { name: 'Format' }))
      .or(page.getByRole('complementary', { name: 'Side panel' }));

  test('shows the text alone, Escape brings everything back', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await openSample(page);
    await textOf(page).getByText('We are sorry', { exact: false }).first().click();
    await page.keyboard.press('ControlOrMeta+Shift+f');
    await expect(panels(page)).toHaveCount(0);
    await expect(
      page
        .getByText(/^Saved \d|^Saved$/)
        .or(page.getByRole('textbox', { name: 'Title' }))
        .first(),
    ).toBeVisible();
    await expect(textOf(page)).toBeFocused();
    await expectNoAxeViolations(page);
    await page.keyboard.press('Escape');
    await expect(panels(page)).toHaveCount(3);
  });

  test('is left by its button, and not remembered after a reload', async ({ page }) => {
    await page.setViewportSize({ width: 1440, height: 900 });
    await openSample(page);
    await textOf(page).focus();
    await page.keyboard.press('ControlOrMeta+Shift+f');
    await page.getByRole('button', { name: 'Leave focus mode' }).click();
    await expect(panels(page)).toHaveCount(3);
    await page.keyboard.press('ControlOrMeta+Shift+f');
    await expect(panels(page)).toHaveCount(0);
    await page.reload();
    await expect(panels(page)).toHaveCount(3);
  });

  test('other views have their panels', async ({ page }) => {
    await openSample(page);
    await textOf(page).focus();
    await page.keyboard.press('ControlOrMeta+Shift+f');
    await open(page, 'go to timeline');
    await page.keyboard.press('Enter');
    await expect(page.getByRole('complementary', { name: 'Side panel' })).toBeVisible();
  });
});

test.describe('as plain text', () => {
  test.use({ permissions: ['clipboard-read', 'clipboard-write'] });

  const copy = async (page: Page): Promise<void> => {
    await page.evaluate(() =>
      navigator.clipboard.write([
        new ClipboardItem({
          'text/html': new Blob(['<h2>Impact</h2><ul><li><b>Mail</b> was late</li></ul>'], { type: 'text/html' }),
          'text/plain': new Blob(['Impact\n\nMail was late'], { type: 'text/plain' }),
        }),
      ]),
    );
  };

  for (const [way, paste] of [
    ['Ctrl+Shift+V', (page: Page) => page.keyboard.press('ControlOrMeta+Shift+v')],
    [
      'the command',
      async (page: Page) => {
        await open(page, 'plain text');
        await page.keyboard.press('Enter');
      },
    ],
  ] as const) {
    test(`${way} pastes paragraphs without formats`, async ({ page }) => {
      await startEmpty(page);
      await copy(page);
      await paste(page);
      await expectTags(page, ['p', 'p']);
      await expect(textOf(page).locator('p')).toHaveText(['Impact', 'Mail was late']);
      await expect(textOf(page).locator('strong, li, h2')).toHaveCount(0);
    });
  }
});
