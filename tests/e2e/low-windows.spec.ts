import { expect, type Locator, type Page } from '@playwright/test';
import { cells, newEvent, openSample, showView, test, textOf } from '../support/browser.ts';

test.use({ viewport: { width: 1280, height: 480 } });

/** What can be pressed or typed into and stands over the side of the window, where nothing scrolls to it. */
const cutOff = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('button, input, select, textarea, a[href], [role="tab"]')].flatMap((control) => {
      const { left, right, width } = control.getBoundingClientRect();
      const isCut = width > 1 && control.checkVisibility() && (left < -1 || right > innerWidth + 1);
      return isCut ? [control.getAttribute('aria-label') ?? control.textContent ?? control.tagName] : [];
    }),
  );

/** Whether the middle of what has the keyboard is in sight and covered by nothing else, and whether something is drawn around it. */
const expectUsable = async (control: Locator): Promise<void> => {
  await expect(control).toBeFocused();
  await expect(control).toBeInViewport({ ratio: 0.9 });
  const seen = await control.evaluate((element) => {
    const { left, top, width, height } = element.getBoundingClientRect();
    const there = document.elementFromPoint(left + width / 2, top + height / 2);
    const { outlineStyle, outlineWidth } = getComputedStyle(element);
    return {
      isOnTop: there !== null && (element.contains(there) || there.contains(element)),
      isMarked: outlineStyle !== 'none' && Number.parseFloat(outlineWidth) >= 1,
    };
  });
  expect(seen).toEqual({ isOnTop: true, isMarked: true });
};

for (const forcedColors of ['none', 'active'] as const) {
  test.describe(forcedColors === 'active' ? 'in a low window with colours of the system’s own' : 'in a low window', () => {
    test.beforeEach(async ({ page }) => {
      await page.emulateMedia({ forcedColors });
      await openSample(page);
    });

    test('the text and its tools are at hand', async ({ page }) => {
      expect(await cutOff(page)).toEqual([]);
      await expect(textOf(page).getByRole('heading', { name: 'Summary' })).toBeInViewport({ ratio: 1 });
      await textOf(page).focus();
      await page.keyboard.press('Alt+F10');
      await expectUsable(page.getByRole('toolbar', { name: 'Format' }).locator(':focus'));
    });

    test('a row of the timeline is in sight while it is written', async ({ page }) => {
      await showView(page, 'Timeline');
      await cells(page, 'Time').first().focus();
      expect(await cutOff(page)).toEqual([]);
      await expectUsable(cells(page, 'Time').first());
      await cells(page, 'Time').last().focus();
      await expectUsable(cells(page, 'Time').last());
      await newEvent(page).time.focus();
      await expectUsable(newEvent(page).time);
    });

    test('every button of a dialog can be come to by keyboard', async ({ page }) => {
      await textOf(page).click();
      await page.keyboard.press('ControlOrMeta+Shift+k');
      const link = page.getByRole('dialog', { name: 'Add a link' });
      await expectUsable(link.getByRole('textbox'));
      await page.keyboard.press('Tab');
      await expectUsable(link.getByRole('button', { name: 'Cancel' }));
      await page.keyboard.press('Tab');
      await expectUsable(link.getByRole('button', { name: 'Add' }));
      await page.keyboard.press('Escape');
      await page.keyboard.press('ControlOrMeta+/');
      const close = page.getByRole('dialog', { name: 'Keyboard shortcuts' }).getByRole('button', { name: 'Close' });
      await close.focus();
      await expectUsable(close);
      expect(await cutOff(page)).toEqual([]);
    });
  });
}

test('every tool of the text is in sight when the window is made narrow beside an open panel', async ({ page }) => {
  await page.setViewportSize({ width: 1440, height: 800 });
  await openSample(page);
  await page.setViewportSize({ width: 320, height: 800 });
  await expect(page.getByRole('complementary', { name: 'Side panel' })).toBeVisible();
  const tools = await page.getByRole('toolbar', { name: 'Format' }).getByRole('button').all();
  expect(tools.length).toBeGreaterThan(8);
  for (const tool of tools) {
    const isOnTop = await tool.evaluate((element) => {
      const { left, top, width, height } = element.getBoundingClientRect();
      const there = document.elementFromPoint(left + width / 2, top + height / 2);
      return there !== null && element.contains(there);
    });
    expect(isOnTop, (await tool.getAttribute('aria-label')) ?? '').toBe(true);
  }
});

for (const locale of ['de-DE', 'fr-FR', 'es-ES']) {
  test.describe(`enlarged to twice its size, in ${locale}`, () => {
    test.use({ viewport: { width: 720, height: 450 }, locale });

    test('all of the bar is in sight', async ({ page }) => {
      await page.goto('/');
      await page.locator('table a').first().click();
      await page.locator('[role=toolbar]').first().waitFor();
      expect(await cutOff(page)).toEqual([]);
    });
  });
}
