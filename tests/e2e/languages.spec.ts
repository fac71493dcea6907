import { expect, type Page } from '@playwright/test';
import de from '../../renderer/words/catalogs/de.json' with { type: 'json' };
import es from '../../renderer/words/catalogs/es.json' with { type: 'json' };
import fr from '../../renderer/words/catalogs/fr.json' with { type: 'json' };
import { expectNoAxeViolations } from '../support/axe.ts';
import { openLibrary, sampleTitle, test } from '../support/browser.ts';

type Catalog = Readonly<Record<string, string>>;

/** Chooses a language where it is chosen, at the foot of the library. */
const speak = async (page: Page, name: string): Promise<void> => {
  await openLibrary(page);
  await page.locator('main select').last().selectOption({ label: name });
};

/** What the screen says in English although there are other words for it; the report's own words are its author's. */
const leftInEnglish = async (page: Page, catalog: Catalog): Promise<readonly string[]> => {
  const said = await page.evaluate(() => {
    const headings = new Set([...document.querySelectorAll('.ProseMirror :is(h2, h3, h4)')].map((heading) => heading.textContent));
    const isReport = (element: Element): boolean =>
      element.closest('.ProseMirror :is(h2, h3, h4, p, textarea), #outline button, option[lang]') !== null ||
      (element.closest('[role="option"]') !== null && headings.has(element.textContent));
    return [...document.querySelectorAll('body *')].flatMap((element) => {
      if (isReport(element)) return [];
      const own = [...element.childNodes].flatMap((node) => (node.nodeType === Node.TEXT_NODE ? [node.textContent ?? ''] : []));
      const named = ['aria-label', 'title', 'placeholder'].flatMap((name) => element.getAttribute(name) ?? []);
      return [...own, ...named].map((words) => words.trim());
    });
  });
  return [...new Set(said)].filter(
    (words) => catalog[words] !== undefined && catalog[words] !== words && !Object.values(catalog).includes(words),
  );
};

const views = ['write', 'timeline', 'preview'] as const;

for (const [name, tag, catalog] of [
  ['Deutsch', 'de', de],
  ['Français', 'fr', fr],
  ['Español', 'es', es],
] as const) {
  const words: Catalog = catalog;

  test(`the screens are in ${name}, no word of them is left in English, and a reload keeps it`, async ({ page }) => {
    await speak(page, name);
    const link = page.getByRole('link', { name: sampleTitle, exact: true });
    await expect(page.getByRole('table', { name: words.Reports ?? '', exact: true })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', tag);
    expect(await leftInEnglish(page, words)).toEqual([]);
    await expectNoAxeViolations(page, 'html', 'quick');
    await page.reload();
    await link.waitFor();
    await expect(page.locator('html')).toHaveAttribute('lang', tag);
    expect(await leftInEnglish(page, words)).toEqual([]);
    await link.click();
    await page.getByRole('toolbar', { name: words.Format ?? '' }).waitFor();
    const drawn = await page.evaluate(() => getComputedStyle(document.documentElement).getPropertyValue('--said-internal-block'));
    expect(JSON.parse(drawn)).toBe(words.Internal);
    for (const view of views) {
      await page
        .getByRole('link', { name: words[{ write: 'Write', timeline: 'Timeline', preview: 'Preview' }[view]] ?? '', exact: true })
        .click();
      await expect(page.locator('nav a[aria-current="page"]')).toHaveAttribute('href', new RegExp(`${view}$`));
      for (const tab of ['Details', 'Findings', 'Comments']) {
        await page.getByRole('tab', { name: words[tab] ?? '' }).click();
        expect(await leftInEnglish(page, words)).toEqual([]);
      }
      await expectNoAxeViolations(page, 'html', 'quick');
    }
  });

  test(`the commands and their shortcuts are in ${name}, and are found in English too`, async ({ page }) => {
    await speak(page, name);
    await page.getByRole('link', { name: sampleTitle, exact: true }).click();
    await page.getByRole('toolbar', { name: words.Format ?? '' }).waitFor();
    await page.keyboard.press('ControlOrMeta+k');
    const field = page.getByRole('combobox', { name: words['Command or heading'] ?? '' });
    await field.waitFor();
    expect(await leftInEnglish(page, words)).toEqual([]);
    for (const typed of ['Keyboard shortcuts', words['Keyboard shortcuts'] ?? '']) {
      await field.fill(typed);
      await expect(page.getByRole('dialog').getByRole('option').first()).toHaveText(new RegExp(`^${words['Keyboard shortcuts']}`));
    }
    await page.keyboard.press('Enter');
    await page.getByRole('dialog', { name: words['Keyboard shortcuts'] ?? '' }).waitFor();
    expect(await leftInEnglish(page, words)).toEqual([]);
  });
}

test('nothing sticks out of a narrow window in German, the longest of the languages', async ({ page }) => {
  await page.setViewportSize({ width: 900, height: 800 });
  await speak(page, 'Deutsch');
  const stickingOut = (): Promise<readonly string[]> =>
    page.evaluate(() =>
      [...document.querySelectorAll('header, [role="toolbar"], header *, [role="toolbar"] *')]
        .filter((element) => element.checkVisibility() && element.getBoundingClientRect().right > innerWidth + 1)
        .map((element) => element.outerHTML.slice(0, 120)),
    );
  expect(await stickingOut()).toEqual([]);
  await page.getByRole('link', { name: sampleTitle, exact: true }).click();
  await page
    .getByRole('toolbar', { name: 'Format' })
    .or(page.getByRole('toolbar', { name: de.Format }))
    .first()
    .waitFor();
  for (const view of ['Schreiben', de.Timeline, 'Vorschau']) {
    await page.getByRole('link', { name: view, exact: true }).click();
    expect(await stickingOut()).toEqual([]);
  }
});

test.describe('on a computer whose language is French', () => {
  test.use({ locale: 'fr-CA' });

  test('the app begins in French, and English is chosen for good', async ({ page }) => {
    await openLibrary(page, 'Retards du suivi des colis le 8 juin 2026');
    await expect(page.locator('html')).toHaveAttribute('lang', 'fr');
    await page.locator('main select').last().selectOption({ label: 'English' });
    await expect(page.getByRole('table', { name: 'Reports' })).toBeVisible();
    await page.reload();
    await expect(page.getByRole('table', { name: 'Reports' })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('lang', 'en');
  });
});

test('English loads no other words', async ({ page, requests }) => {
  await openLibrary(page);
  await page.getByRole('link', { name: sampleTitle, exact: true }).click();
  await page.getByRole('toolbar', { name: 'Format' }).waitFor();
  expect(requests.filter((address) => /\/(?:de|fr|es)-[^/]*\.js$/.test(address))).toEqual([]);
});
