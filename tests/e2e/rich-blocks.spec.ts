import { expect, type Page } from '@playwright/test';
import type { Editor } from '@tiptap/core';
import { paste, showView, startEmpty, test, textOf } from '../support/browser.ts';
import { expectTags, insertBlock, selectAll, tool } from '../support/report-text.ts';

/** A key that moves the cursor reaches the editor a moment later: waits until the cursor is at the start of its line. */
const expectAtStart = (page: Page): Promise<void> =>
  expect
    .poll(() => textOf(page).evaluate((text) => (text as unknown as { editor: Editor }).editor.state.selection.$from.parentOffset))
    .toBe(0);

test.describe('task lists', () => {
  for (const [typed, checked] of [
    ['[ ] Roll back', 'false'],
    ['[x] Roll back', 'true'],
    ['- [ ] Roll back', 'false'],
    ['- [x] Roll back', 'true'],
  ] as const) {
    test(`“${typed}” is written as a task`, async ({ page }) => {
      await startEmpty(page);
      await page.keyboard.type(typed);
      await expect(textOf(page).locator('li')).toHaveAttribute('data-checked', checked);
      await expect(textOf(page).locator('li')).toHaveText(/Roll back$/);
    });
  }

  test('Ctrl+Enter ticks a task and takes the tick away; Enter makes the next; Tab moves it below', async ({ page }) => {
    await startEmpty(page);
    await page.keyboard.press('ControlOrMeta+Shift+9');
    await page.keyboard.type('one');
    await page.keyboard.press('ControlOrMeta+Enter');
    await page.keyboard.press('Enter');
    await page.keyboard.type('two');
    await page.keyboard.press('Tab');
    await expect(textOf(page).locator('li')).toHaveCount(2);
    await expect(textOf(page).locator('li li')).toHaveText(/two$/);
    await expect(textOf(page).getByRole('checkbox')).toHaveCount(2);
    expect(
      await textOf(page)
        .getByRole('checkbox')
        .evaluateAll((all) => all.map((one) => (one as HTMLInputElement).checked)),
    ).toEqual([true, false]);
    await page.keyboard.press('ControlOrMeta+Enter');
    await expect(textOf(page).getByRole('checkbox', { name: 'Done: two' })).toBeChecked();
  });

  test('a click ticks a task, undone as one step', async ({ page }) => {
    await startEmpty(page);
    await tool(page, /^Task list/).click();
    await page.keyboard.type('one');
    await page.waitForTimeout(800);
    await textOf(page).getByRole('checkbox').click();
    await expect(textOf(page).getByRole('checkbox')).toBeChecked();
    await page.keyboard.press('ControlOrMeta+z');
    await expect(textOf(page).getByRole('checkbox')).not.toBeChecked();
    await expect(textOf(page).locator('li')).toHaveText(/one$/);
  });

  test('of other programs are pasted as task lists', async ({ page }) => {
    await startEmpty(page);
    await paste(textOf(page), {
      'text/html':
        '<ul class="contains-task-list"><li class="task-list-item"><input type="checkbox" checked disabled> one</li><li><input type="checkbox"> two</li></ul>',
      'text/plain': '',
    });
    await expect(textOf(page).getByRole('checkbox', { name: 'Done: one' })).toBeChecked();
    await expect(textOf(page).getByRole('checkbox', { name: 'Done: two' })).not.toBeChecked();
  });
});

test.describe('callouts', () => {
  for (const [name, shortcut, typed] of [
    ['Note', 'n', 'note'],
    ['Warning', 'w', 'warning'],
    ['Advice for customers', 'a', 'advice'],
  ] as const) {
    test(`${name}: by its keys, by the menu, by “!${typed} ”`, async ({ page }) => {
      await startEmpty(page);
      const callout = textOf(page).locator(`[data-callout=${typed}]`);
      await page.keyboard.type('Wait');
      await page.keyboard.press(`ControlOrMeta+Alt+${shortcut}`);
      await expect(callout).toHaveText('Wait');
      await page.keyboard.press(`ControlOrMeta+Alt+${shortcut}`);
      await expectTags(page, ['p']);
      await insertBlock(page, name);
      await expect(callout).toHaveText('Wait');
      await selectAll(page);
      await page.keyboard.press('Delete');
      await startEmpty(page);
      await page.keyboard.type(`!${typed} Wait`);
      await expect(callout).toHaveText('Wait');
    });
  }

  test('change their kind, hold several blocks, and are left by Enter on an empty last line', async ({ page }) => {
    await startEmpty(page);
    await page.keyboard.type('!note one');
    await page.keyboard.press('ControlOrMeta+Alt+w');
    await page.keyboard.press('Enter');
    await page.keyboard.type('- two');
    for (const _ of 'abc') await page.keyboard.press('Enter');
    await page.keyboard.type('after');
    await expectTags(page, ['div', 'p']);
    await expect(textOf(page).locator('[data-callout=warning] > *')).toHaveCount(2);
    await expect(textOf(page).locator('> p')).toHaveText('after');
  });

  test('go by Backspace at their start, and their words stay', async ({ page }) => {
    await startEmpty(page);
    await page.keyboard.type('!note one');
    await page.keyboard.press('Home');
    await expectAtStart(page);
    await page.keyboard.press('Backspace');
    await expectTags(page, ['p']);
    await expect(textOf(page)).toHaveText('one');
  });
});

/** Runs a command by its name in the palette, which its keys don’t open while words are selected. */
const command = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name: 'All commands' }).click();
  await page.getByRole('combobox', { name: 'Command or heading' }).fill(name);
  await page.keyboard.press('Enter');
  await expect(page.getByRole('dialog')).toHaveCount(0);
};

test('raised and lowered letters by their names and keys, never both', async ({ page }) => {
  await startEmpty(page);
  await page.keyboard.type('late');
  await selectAll(page);
  await page.keyboard.press('ControlOrMeta+Alt+.');
  await expect(textOf(page).locator('sup')).toHaveText('late');
  await command(page, 'Subscript');
  await expect(textOf(page).locator('sub')).toHaveText('late');
  await expect(textOf(page).locator('sup')).toHaveCount(0);
  await page.keyboard.press('ControlOrMeta+Alt+,');
  await expect(textOf(page).locator('sub')).toHaveCount(0);
  await command(page, 'Superscript');
  await expect(textOf(page).locator('sup')).toHaveText('late');
});

test.describe('signs', () => {
  test('are set while typing, and one undo gives back what was typed', async ({ page }) => {
    await startEmpty(page);
    await page.keyboard.type('It\'s "late"');
    await expect(textOf(page)).toHaveText('It’s “late”');
    await page.keyboard.press('ControlOrMeta+z');
    await expect(textOf(page)).toHaveText('It’s “late"');
    await page.keyboard.type(' again');
    await expect(textOf(page)).toHaveText('It’s “late" again');
  });

  test('leave times, arrows and code alone', async ({ page }) => {
    await startEmpty(page);
    await page.keyboard.type('09:14 -> 09:20 -- 09:30 ');
    await page.keyboard.press('ControlOrMeta+e');
    await page.keyboard.type('"x"');
    await expect(textOf(page)).toHaveText('09:14 -> 09:20 -- 09:30 "x"');
  });

  test('follow the language of the report', async ({ page }) => {
    await startEmpty(page);
    await page.getByRole('combobox', { name: 'Language of the report' }).selectOption({ label: 'German' });
    await textOf(page).click();
    await expect(async () => {
      await selectAll(page);
      await page.keyboard.press('Delete');
      await page.keyboard.type('"spät"');
      await expect(textOf(page)).toHaveText('„spät“', { timeout: 300 });
    }).toPass();
  });
});

test('a page break stands before its block, moves along, and goes by Backspace; a new line has none', async ({ page }) => {
  await startEmpty(page);
  await page.keyboard.type('one');
  await page.keyboard.press('Enter');
  await page.keyboard.type('two');
  await page.keyboard.press('ControlOrMeta+Shift+Enter');
  const broken = textOf(page).locator('[data-page-break]');
  await expect(broken).toHaveText('two');
  await page.keyboard.press('Enter');
  await page.keyboard.type('three');
  await expect(broken).toHaveText('two');
  await showView(page, 'Preview');
  await expect(page.frameLocator('iframe').locator('.page-break + p')).toHaveText('two');
  await showView(page, 'Write');
  await textOf(page).getByText('two').click();
  await page.keyboard.press('Home');
  await expectAtStart(page);
  await page.keyboard.press('Backspace');
  await expect(broken).toHaveCount(0);
  await expectTags(page, ['p', 'p', 'p']);
});

test.describe('code', () => {
  test('is coloured in the language that is chosen, and loses it again', async ({ page }) => {
    await startEmpty(page);
    await page.keyboard.press('ControlOrMeta+Alt+c');
    await page.keyboard.type('SELECT 1');
    await expect(textOf(page).locator('[data-code]')).toHaveCount(0);
    await page.getByRole('combobox', { name: 'Language of the code' }).selectOption({ label: 'SQL' });
    await expect(textOf(page).locator('[data-code=keyword]')).toHaveText('SELECT');
    await page.keyboard.type(', now');
    await expect(textOf(page).locator('pre')).toHaveText('SELECT 1, now');
    await expect(textOf(page).locator('[data-code=number]')).toHaveText('1');
    await page.getByRole('combobox', { name: 'Language of the code' }).selectOption({ label: 'Plain text' });
    await expect(textOf(page).locator('[data-code]')).toHaveCount(0);
  });

  test('“```json ” is written as code in that language', async ({ page }) => {
    await startEmpty(page);
    await page.keyboard.type('```json {"a": 1}');
    await expect(textOf(page).locator('pre [data-code=name]')).toHaveText('"a"');
  });

  test('that is pasted keeps its language', async ({ page }) => {
    await startEmpty(page);
    await paste(textOf(page), {
      'text/html': '<pre class="highlight"><code class="hljs language-json">{"a": 1}</code></pre>',
      'text/plain': '',
    });
    await expect(textOf(page).locator('[data-code=number]')).toHaveText('1');
    await expect(textOf(page).locator('.hljs, .highlight')).toHaveCount(0);
  });
});
