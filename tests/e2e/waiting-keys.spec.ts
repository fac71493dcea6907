import { expect, type Page } from '@playwright/test';
import { startEmpty, test, textOf } from '../support/browser.ts';
import { selectedWords } from '../support/report-text.ts';

const modifiers = { Alt: 1, Control: 2, Shift: 8 } as const;
/** What the browser does by itself on a key, which the driver has to name. */
const deeds: Readonly<Record<string, string>> = {
  'Control+Shift+ArrowLeft': 'moveWordLeftAndModifySelection',
  ArrowRight: 'moveRight',
};

/** Presses keys one behind the other while the screen is busy, so that all of them wait for it. */
const pressWhileBusy = async (page: Page, ...keys: readonly string[]): Promise<void> => {
  const browser = await page.context().newCDPSession(page);
  await page.evaluate(() => {
    setTimeout(() => {
      const end = performance.now() + 400;
      while (performance.now() < end);
    });
  });
  await Promise.all(
    keys.map((pressed) => {
      const parts = pressed.split('+');
      const key = parts.at(-1) ?? '';
      const held = Object.entries(modifiers).reduce((sum, [name, bit]) => (parts.includes(name) ? sum + bit : sum), 0);
      const isLetter = /^[a-z]$/.test(key);
      const written = held > 0 ? '' : isLetter ? key : key === 'Enter' ? '\r' : '';
      return browser.send('Input.dispatchKeyEvent', {
        type: written === '' ? 'rawKeyDown' : 'keyDown',
        modifiers: held,
        key,
        code: isLetter ? `Key${key.toUpperCase()}` : key,
        windowsVirtualKeyCode: isLetter ? key.toUpperCase().charCodeAt(0) : (codes[key] ?? 0),
        ...(written === '' ? {} : { text: written }),
        ...(deeds[pressed] === undefined ? {} : { commands: [deeds[pressed]] }),
      });
    }),
  );
  await browser.detach();
};
const codes: Readonly<Record<string, number>> = { Backspace: 8, Enter: 13, ArrowLeft: 37, ArrowRight: 39 };

const write = async (page: Page): Promise<void> => {
  await startEmpty(page);
  await page.keyboard.type('It was dropped by Marianne');
  await expect(textOf(page)).toHaveText('It was dropped by Marianne');
};

for (const [keys, mark] of [
  ['Control+Alt+r', '[data-redacted]'],
  ['Control+Alt+i', '[data-private="internal"]'],
  ['Control+b', 'strong'],
] as const) {
  test(`${keys} behind the key that selects works on the selected words, however busy the screen was`, async ({ page }) => {
    await write(page);
    await pressWhileBusy(page, 'Control+Shift+ArrowLeft', keys);
    await expect(textOf(page).locator(mark)).toHaveText('Marianne');
  });
}

test('Ctrl+K behind the key that selects makes a link of the words, however busy the screen was', async ({ page }) => {
  await write(page);
  await pressWhileBusy(page, 'Control+Shift+ArrowLeft', 'Control+k');
  await page.getByRole('dialog', { name: 'Add a link' }).getByRole('textbox').fill('status.example.org');
  await page.keyboard.press('Enter');
  await expect(textOf(page).locator('a')).toHaveText('Marianne');
});

test('Enter behind the key that selects replaces the words, however busy the screen was', async ({ page }) => {
  await write(page);
  await pressWhileBusy(page, 'Control+Shift+ArrowLeft', 'Enter');
  await expect(textOf(page).locator('p')).toHaveText(['It was dropped by ', '']);
});

test('a letter behind the key that takes the selection away replaces nothing, however busy the screen was', async ({ page }) => {
  await write(page);
  await page.keyboard.press('Enter');
  await page.keyboard.type('Nobody saw it');
  await page.keyboard.press('ControlOrMeta+a');
  await expect.poll(() => selectedWords(page)).toContain('Marianne');
  await pressWhileBusy(page, 'ArrowRight', 'x');
  await expect(textOf(page).locator('p')).toHaveText(['It was dropped by Marianne', 'Nobody saw itx']);
});

test('what is typed behind the Enter that makes a link stands behind the link, however busy the screen was', async ({ page }) => {
  await write(page);
  await page.keyboard.press('ControlOrMeta+Shift+ArrowLeft');
  await expect.poll(() => selectedWords(page)).toBe('Marianne');
  await page.keyboard.press('ControlOrMeta+k');
  const address = page.getByRole('dialog', { name: 'Add a link' }).getByRole('textbox');
  await address.fill('status.example.org');
  await pressWhileBusy(page, 'Enter', 'x');
  await expect(textOf(page)).toHaveText('It was dropped by Mariannex');
  await expect(textOf(page).locator('a')).toHaveText('Marianne');
});

test('what is typed behind the Enter on “Back to writing” stands in the text, however busy the screen was', async ({ page }) => {
  await write(page);
  await page.getByRole('button', { name: 'As the public will read it' }).click();
  await expect(page.getByRole('button', { name: 'Back to writing' })).toBeFocused();
  await pressWhileBusy(page, 'Enter', 'x');
  await expect(textOf(page)).toHaveText('It was dropped by Mariannex');
});
