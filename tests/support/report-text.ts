import { expect, type Locator, type Page } from '@playwright/test';
import type { Editor } from '@tiptap/core';
import { textOf } from './browser.ts';

/** A button of the toolbar. */
export const tool = (page: Page, name: RegExp | string): Locator =>
  page.getByRole('toolbar', { name: 'Format' }).getByRole('button', { name });

/** A structured block in the text. */
export const block = (page: Page, name: string): Locator => textOf(page).getByRole('group', { name, exact: true });

/** Puts a block into the text by the toolbar's menu, where its keys may stand behind its name. */
export const insertBlock = async (page: Page, name: string): Promise<void> => {
  await page.getByRole('button', { name: 'Block' }).click();
  await page.getByRole('menuitem', { name: new RegExp(`^${name}(?:\\s?(?:Ctrl|⌘|⇧|⌥).*)?$`) }).click();
};

/** What the text is made of: a tag for every block of text, a name for every structured one. */
export const tagsOf = (page: Page): Promise<string[]> =>
  textOf(page).evaluate((text) =>
    [...text.children].map((child) => child.querySelector('[role=group]')?.ariaLabel ?? child.tagName.toLowerCase()),
  );

/** Expects the text to be made of these, in this order. */
export const expectTags = (page: Page, tags: readonly string[]): Promise<void> => expect.poll(() => tagsOf(page)).toEqual(tags);

/** Selects the whole text. */
export const selectAll = (page: Page): Promise<void> => page.keyboard.press('ControlOrMeta+a');

/** Expects the cursor to stand in a block of these words, behind so many of its characters where that is told, as the editor knows it. */
export const expectCursorIn = (page: Page, words: string, behind?: number, timeout = 5000): Promise<void> =>
  expect
    .poll(
      () =>
        textOf(page).evaluate((text) => {
          const { $from } = (text as unknown as { editor: Editor }).editor.state.selection;
          return { words: $from.parent.textContent, behind: $from.parentOffset };
        }),
      { timeout },
    )
    .toEqual({ words, behind: behind ?? expect.any(Number) });

/** The words that are selected as the editor knows it, which hears of a selection a moment after the key that made it. */
export const selectedWords = (page: Page): Promise<string> =>
  textOf(page).evaluate((text) => {
    const { doc, selection } = (text as unknown as { editor: Editor }).editor.state;
    return doc.textBetween(selection.from, selection.to);
  });
