import { expect, type Locator, type Page } from '@playwright/test';
import de from '../../renderer/words/catalogs/de.json' with { type: 'json' };
import { expectNoAxeViolations } from '../support/axe.ts';
import { openLibrary, test, textOf } from '../support/browser.ts';
import { builtInTemplate, templatesIn } from '../support/templates.ts';

const headingsIn = (id: string, language: 'en' | 'fr' | 'de' | 'es'): string[] =>
  builtInTemplate(id, language).sections.map(({ heading }) => heading);
const helpsIn = (id: string, language: 'en' | 'fr' | 'de' | 'es'): string[] =>
  builtInTemplate(id, language).sections.map(({ help }) => help);
const text = (page: Page): Locator => page.locator('.ProseMirror[contenteditable]').first();
const helpOf = (page: Page): Promise<(string | null)[]> =>
  text(page)
    .locator('[data-help]')
    .evaluateAll((all) => all.map((one) => one.getAttribute('data-help')));

test.describe('with the screens in German', () => {
  test.use({ locale: 'de-DE' });

  const chooser = (page: Page): Locator => page.getByRole('dialog', { name: de['New report'] });
  const offers = (page: Page): Locator => chooser(page).getByRole('listbox', { name: de.Templates });
  const language = (page: Page): Locator => chooser(page).getByRole('combobox', { name: de['Language of the report'] });
  const openChooser = async (page: Page): Promise<void> => {
    await page.getByRole('button', { name: de['New report'] }).click();
    await offers(page).waitFor();
  };
  const start = async (page: Page, name: string): Promise<void> => {
    await offers(page).getByRole('option', { name }).click();
    await chooser(page).getByRole('button', { name: de['Start report'] }).click();
    await text(page).waitFor();
    await page.getByRole('toolbar', { name: de.Format }).waitFor();
  };
  const languageOfReport = (page: Page): Locator => page.getByRole('combobox', { name: de['Language of the report'] });

  test('a new report from the customer notice has German headings, help and language', async ({ page }) => {
    await openLibrary(page, 'Verzögerte Paketverfolgung am 8. Juni 2026');
    await openChooser(page);
    await expect(language(page)).toHaveValue('de');
    await expectNoAxeViolations(page, 'html', 'quick');
    await start(page, 'Kundenmitteilung (PIR)');
    await expect(text(page).getByRole('heading')).toHaveText(headingsIn('customer-notice', 'de'));
    await expect.poll(() => helpOf(page)).toEqual(helpsIn('customer-notice', 'de'));
    await expect(languageOfReport(page)).toHaveValue('de');
    await expect(languageOfReport(page).locator('option:checked')).toHaveText('Deutsch');
    await page.getByText('9 Pflichtteile sind leer').click();
    await page.getByRole('button', { name: 'Titel (in den Details)' }).click();
    await expect(page.getByRole('textbox', { name: de.Title, exact: true })).toBeFocused();
  });

  test('choosing French there gives a French one, and is remembered for the next', async ({ page }) => {
    await openLibrary(page, 'Verzögerte Paketverfolgung am 8. Juni 2026');
    await openChooser(page);
    await language(page).selectOption('fr');
    await expect(offers(page).getByRole('option', { name: 'Avis aux clients (PIR)' })).toBeVisible();
    await start(page, 'Avis aux clients (PIR)');
    await expect(text(page).getByRole('heading')).toHaveText(headingsIn('customer-notice', 'fr'));
    await expect(languageOfReport(page).locator('option:checked')).toHaveText('Französisch');
    await page.getByRole('link', { name: de.Library }).click();
    await openChooser(page);
    await expect(language(page)).toHaveValue('fr');
    await expect(offers(page).getByRole('option', { selected: true })).toHaveText(/^Avis aux clients/);
    await language(page).selectOption('de');
    await start(page, de['Empty report']);
    await expect(text(page).getByRole('heading')).toHaveText(templatesIn.de.usual.sections.map(({ heading }) => heading));
    await expect(languageOfReport(page)).toHaveValue('de');
    await page.getByRole('link', { name: de.Library }).click();
    await openChooser(page);
    await expect(language(page)).toHaveValue('de');
  });

  test('a template of one’s own has its own language', async ({ page }) => {
    await openLibrary(page, 'Verzögerte Paketverfolgung am 8. Juni 2026');
    await openChooser(page);
    await language(page).selectOption('es');
    await offers(page).getByRole('option', { name: 'Informe breve del equipo' }).click();
    await chooser(page).getByRole('button', { name: de['Copy and edit…'] }).click();
    const editor = page.getByRole('dialog', { name: de['Edit a template'] });
    await expect(editor.getByRole('combobox', { name: de['Language of the report'] })).toHaveValue('es');
    await editor.getByRole('textbox', { name: de.Name, exact: true }).fill('Equipo de correo');
    await editor.getByRole('button', { name: de['Save template'] }).click();
    await expect(offers(page).getByRole('option', { name: 'Equipo de correo' })).toHaveAttribute('aria-selected', 'true');
    await expect(language(page)).toBeDisabled();
    await expect(language(page)).toHaveValue('es');
    await start(page, 'Equipo de correo');
    await expect(text(page).getByRole('heading')).toHaveText(headingsIn('team-report', 'es'));
    await expect(languageOfReport(page)).toHaveValue('es');
    await page.getByRole('link', { name: de.Library }).click();
    await openChooser(page);
    await offers(page).getByRole('option').first().click();
    await expect(language(page)).toHaveValue('de');
  });

  test('events are given German categories at first', async ({ page }) => {
    await openLibrary(page, 'Verzögerte Paketverfolgung am 8. Juni 2026');
    await page.getByRole('link', { name: 'Verzögerte Paketverfolgung am 8. Juni 2026', exact: true }).click();
    await page.getByRole('toolbar', { name: de.Format }).waitFor();
    await page.getByRole('link', { name: de.Timeline, exact: true }).click();
    await page.locator('tr[data-event] input[type="checkbox"]').first().check();
    await expect(page.getByLabel(de['Set category']).getByRole('option', { name: 'Untersuchung' })).toHaveCount(1);
  });
});

test('a draft that was begun in English and set to German keeps its parts, with German headings and help, and the words of its writer', async ({
  page,
}) => {
  await openLibrary(page);
  await page.getByRole('button', { name: 'New report' }).click();
  const chooser = page.getByRole('dialog', { name: 'New report' });
  await chooser.getByRole('option', { name: 'Short team report' }).click();
  await chooser.getByRole('button', { name: 'Start report' }).click();
  await textOf(page).waitFor();
  await expect(page.getByText('5 required parts are empty')).toBeVisible();
  const headings = textOf(page).getByRole('heading');
  await headings.first().click();
  await page.keyboard.press('Home');
  await page.keyboard.type('1. ');
  await expect(headings.first()).toHaveText('1. What happened');
  await page.getByRole('combobox', { name: 'Language of the report' }).selectOption('de');
  const german = ['1. What happened', ...headingsIn('team-report', 'de').slice(1)];
  await expect(headings).toHaveText(german);
  await expect.poll(() => helpOf(page)).toEqual(helpsIn('team-report', 'de'));
  await page.getByText('5 required parts are empty').click();
  const panel = page.getByRole('complementary', { name: 'Side panel' });
  await panel.getByRole('button', { name: '1. What happened', exact: true }).click();
  // A space that comes sooner would press the button again.
  await expect(textOf(page)).toBeFocused();
  await page.keyboard.type('Mail was slow.');
  await expect(page.getByText('4 required parts are empty')).toBeVisible();
  await page.reload();
  await expect(headings).toHaveText(german);
  await expect(page.getByText('4 required parts are empty')).toBeVisible();
  await expect.poll(() => helpOf(page)).toEqual(helpsIn('team-report', 'de').slice(1));
});

test('templates in English load no other words', async ({ page, requests }) => {
  await openLibrary(page);
  await page.getByRole('button', { name: 'New report' }).click();
  const chooser = page.getByRole('dialog', { name: 'New report' });
  await chooser.getByRole('option', { name: 'Short team report' }).click();
  await chooser.getByRole('button', { name: 'Start report' }).click();
  await textOf(page).waitFor();
  await expect.poll(() => helpOf(page)).toEqual(helpsIn('team-report', 'en'));
  expect(requests.filter((address) => /\/(?:de|fr|es)-[^/]*\.js$/.test(address))).toEqual([]);
});

for (const [locale, title, headings] of [
  ['fr-FR', 'Retards du suivi des colis le 8 juin 2026', ['Résumé', 'Causes', 'Prochaines étapes', 'Chronologie', 'État actuel']],
  [
    'es-MX',
    'Retrasos en el seguimiento de paquetes el 8 de junio de 2026',
    ['Resumen', 'Causas', 'Próximos pasos', 'Cronología', 'Estado actual'],
  ],
] as const) {
  test.describe(`on a computer whose language is ${locale}`, () => {
    test.use({ locale });

    test('the report of the first start is in that language', async ({ page }) => {
      await openLibrary(page, title);
      await page.getByRole('link', { name: title, exact: true }).click();
      await expect(text(page).getByRole('heading')).toHaveText([...headings]);
    });
  });
}
