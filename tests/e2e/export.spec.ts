import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { expectNoAxeViolations } from '../support/axe.ts';
import { addEvent, cells, clickEnd, fixture, openImport, openSample, showView, startReport, test, textOf } from '../support/browser.ts';

const chosen = async (page: Page, format: RegExp): Promise<void> => {
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('menuitem', { name: format }).click();
};
/** The file's name and its text. */
const exportHtml = async (page: Page): Promise<{ readonly name: string; readonly html: string }> => {
  const download = page.waitForEvent('download');
  await chosen(page, /HTML/);
  const file = await download;
  return { name: file.suggestedFilename(), html: readFileSync(await file.path(), 'utf8') };
};
const previewed = (page: Page): Promise<string | null> => page.getByTitle('Preview of the report').getAttribute('srcdoc');
const chooseEdition = async (page: Page, edition: string): Promise<void> => {
  await page.getByLabel('Edition').selectOption(edition);
};

test('the export is one file, named after the report, that runs nothing and loads nothing', async ({ page }) => {
  await openSample(page);
  const { name, html } = await exportHtml(page);
  expect(name).toBe('INC-2026-014-Delayed-parcel-tracking-on-8-June-2026.html');
  await expect(page.getByText(`“${name}” was given to the browser as a download.`)).toBeVisible();
  const found = await page.evaluate((text) => {
    const parsed = new DOMParser().parseFromString(text, 'text/html');
    const attributes = [...parsed.querySelectorAll('*')].flatMap((element) => [...element.attributes]);
    return {
      language: parsed.documentElement.lang,
      title: parsed.title,
      heads: [...parsed.querySelectorAll('h1')].map((head) => head.textContent),
      active: parsed.querySelectorAll('script, iframe, object, embed, link, base, form, meta[http-equiv=refresh]').length,
      handlers: attributes.filter(({ name: attribute }) => attribute.startsWith('on')).length,
      sources: attributes.filter(
        ({ name: attribute, value }) => ['src', 'srcset', 'data', 'poster'].includes(attribute) && !value.startsWith('data:'),
      ).length,
      styles: [...parsed.querySelectorAll('style')].flatMap((style) => style.textContent?.match(/@import|url\((?!["']?data:)/g) ?? []),
    };
  }, html);
  expect(found).toEqual({
    language: 'en',
    title: expect.stringContaining('Delayed parcel tracking on 8 June 2026'),
    heads: ['Delayed parcel tracking on 8 June 2026'],
    active: 0,
    handlers: 0,
    sources: 0,
    styles: [],
  });
});

test('the exported file holds every section, event, action and step of the sample', async ({ page }) => {
  await openSample(page);
  const { html } = await exportHtml(page);
  const text = await page.evaluate((given) => new DOMParser().parseFromString(given, 'text/html').body.textContent, html);
  for (const words of [
    'Root cause analysis',
    'Missing index',
    'First customers report old positions',
    'Platform team',
    'Restore tracking and notifications',
    '2 h 25 min',
  ])
    expect(text).toContain(words);
});

test('the exported file opens by itself without an error or a request', async ({ page, context }) => {
  await openSample(page);
  const { html } = await exportHtml(page);
  const alone = await context.newPage();
  const asked: string[] = [];
  alone.on('request', (request) => asked.push(request.url()));
  await alone.setContent(html);
  await expect(alone.getByRole('heading', { level: 1 })).toHaveText('Delayed parcel tracking on 8 June 2026');
  expect(asked.filter((address) => !address.startsWith('data:'))).toEqual([]);
});

test('the preview is the exported file, in each edition', async ({ page }) => {
  await openSample(page);
  await showView(page, 'Timeline');
  await cells(page, 'Who may see').nth(6).selectOption('Internal');
  await showView(page, 'Preview');
  const seen = new Set<string>();
  for (const edition of ['Public', 'Internal', 'Authority']) {
    await chooseEdition(page, edition);
    const { html } = await exportHtml(page);
    expect(html).toBe(await previewed(page));
    seen.add(html);
  }
  expect(seen.size).toBe(3);
});

test('an internal event is absent from the public and the authority’s edition and present in the internal one', async ({ page }) => {
  await openSample(page);
  await showView(page, 'Timeline');
  await addEvent(page, '13:00', 'Call with the insurer about Mr Quill');
  await cells(page, 'Who may see').last().selectOption('Internal');
  await showView(page, 'Preview');
  for (const [edition, isThere] of [
    ['Public', false],
    ['Authority', false],
    ['Internal', true],
  ] as const) {
    await chooseEdition(page, edition);
    const { html } = await exportHtml(page);
    expect(html.includes('Quill')).toBe(isThere);
  }
});

test('the export menu says which edition it writes, and so do the preview, the notice, the file’s name and its title', async ({ page }) => {
  await openSample(page);
  await showView(page, 'Preview');
  await chooseEdition(page, 'Internal');
  await showView(page, 'Write');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  const menu = page.getByRole('menu', { name: 'Export' });
  await expect(menu.getByRole('menuitemradio', { name: 'Internal edition' })).toBeChecked();
  await expectNoAxeViolations(page);
  await page.keyboard.press('Escape');
  const internal = await exportHtml(page);
  expect(internal.name).toBe('INC-2026-014-Delayed-parcel-tracking-on-8-June-2026-internal.html');
  expect(internal.html).toContain('<title>Delayed parcel tracking on 8 June 2026 – Internal edition</title>');
  await expect(page.getByText(`Internal edition: “${internal.name}” was given to the browser as a download.`)).toBeVisible();

  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await expect(menu.getByRole('menuitemradio').first()).toHaveText('Public edition');
  await page.keyboard.press('ArrowDown');
  await expect(menu.getByRole('menuitemradio', { name: 'Public edition' })).toBeFocused();
  await page.keyboard.press('Space');
  await expect(menu.getByRole('menuitemradio', { name: 'Public edition' })).toBeChecked();
  await page.keyboard.press('Escape');
  await showView(page, 'Preview');
  await expect(page.getByLabel('Edition')).toHaveValue('public');
  const open = await exportHtml(page);
  expect(open.name).toBe('INC-2026-014-Delayed-parcel-tracking-on-8-June-2026.html');
  expect(open.html).toContain('<title>Delayed parcel tracking on 8 June 2026</title>');
});

test('a heading with nothing below it is left out of preview and file, and the notice counts those', async ({ page }) => {
  await startReport(page);
  await textOf(page).getByRole('heading', { name: 'Summary' }).click();
  await page.keyboard.press('End');
  await page.keyboard.press('ArrowDown');
  await page.keyboard.type('Mail was late.');
  const { html } = await exportHtml(page);
  expect([...html.matchAll(/<h2>(.*?)<\/h2>/g)].map(([, words]) => words)).toEqual(['Summary']);
  await expect(page.getByText('4 empty sections were left out.')).toBeVisible();
  await showView(page, 'Preview');
  await expect(page.frameLocator('iframe').getByRole('heading', { level: 2 })).toHaveText(['Summary']);
});

test('words typed a moment ago are in the export', async ({ page }) => {
  await openSample(page);
  await clickEnd(page, textOf(page).getByText('We are sorry'));
  await page.keyboard.type(' Typed just now.');
  expect((await exportHtml(page)).html).toContain('Typed just now.');
});

test('a field that was not left yet is in the export', async ({ page }) => {
  await openSample(page);
  await page.getByRole('textbox', { name: 'Title' }).fill('A new title');
  expect((await exportHtml(page)).html).toContain('<title>A new title');
});

test.describe('a script in the preview', () => {
  test.use({ expectedErrors: /Blocked script execution|Content Security Policy/ });
  test('does not run, not even one that the app itself puts there', async ({ page }) => {
    await openSample(page);
    await showView(page, 'Preview');
    const frame = page.getByTitle('Preview of the report');
    await expect(frame).toHaveAttribute('sandbox', 'allow-same-origin');
    await previewed(page);
    const ran = await frame.evaluate((element) => {
      if (!(element instanceof HTMLIFrameElement) || element.contentDocument === null) throw new Error('There is no page.');
      const page = element.contentDocument;
      const button = page.createElement('button');
      button.setAttribute('onclick', 'document.title = "ran"');
      page.body.append(button);
      button.click();
      const script = page.createElement('script');
      script.textContent = 'document.title = "ran"';
      page.body.append(script);
      return page.title === 'ran';
    });
    expect(ran).toBe(false);
  });
});

test('paper is chosen in the preview', async ({ page }) => {
  await openSample(page);
  await showView(page, 'Preview');
  const a4 = await previewed(page);
  await page.getByLabel('Paper').selectOption('Letter');
  await expect.poll(() => previewed(page)).toMatch(/size:\s*letter/i);
  expect(a4).toMatch(/size:\s*a4/i);
});

/** Puts another print dialog into the browser: one that tells this window, or nobody, that it ended. */
const printsAs = async (page: Page, tells: 'the report' | 'the app' | 'nobody'): Promise<void> => {
  await page.addInitScript((told) => {
    const print = function (this: Window): void {
      document.title = `printed ${this === window ? 'the app' : 'the report'}`;
      if (told === 'nobody') return;
      const hears = told === 'the app' ? window : this;
      for (const type of ['beforeprint', 'afterprint']) hears.dispatchEvent(new Event(type));
    };
    const contentWindow = Object.getOwnPropertyDescriptor(HTMLIFrameElement.prototype, 'contentWindow');
    Object.defineProperty(HTMLIFrameElement.prototype, 'contentWindow', {
      get() {
        const frame = contentWindow?.get?.call(this);
        if (frame) frame.print = print;
        return frame;
      },
    });
  }, tells);
};

for (const told of ['the report', 'the app', 'nobody'] as const) {
  test(`“PDF…” prints the file in a browser that tells ${told} when that is over`, async ({ page }) => {
    await printsAs(page, told);
    await openSample(page);
    await chosen(page, /PDF/);
    await expect(page).toHaveTitle('printed the report');
    const exportButton = page.getByRole('button', { name: 'Export', exact: true });
    await expect(exportButton).toBeEnabled();
    await expect(exportButton).toBeFocused();
    const printed = page.locator('iframe[aria-hidden="true"]');
    if (told !== 'nobody') await expect(printed).toHaveCount(0);
    await page.waitForTimeout(600);
    await showView(page, 'Timeline');
    await expect(cells(page, 'Time')).toHaveCount(12);
    await expect(printed).toHaveCount(0);
  });
}

test('hostile words leave as words', async ({ page }) => {
  await (await openImport(page)).fill('Slow <search> "&\'\n\n<script>alert(1)</script> was on the page.\n');
  await page.getByRole('button', { name: 'Make a draft' }).click();
  await expect(textOf(page)).toContainText('was on the page');
  const { html } = await exportHtml(page);
  expect(html).not.toContain('<script');
});

for (const name of ['cloud-degradation.txt', 'login-errors.md', 'payment-page.html', 'speicherausfall.md']) {
  test(`from ${name} to its export nothing is asked for from anywhere`, async ({ page, requests, baseURL }) => {
    await (await openImport(page)).fill(fixture(name));
    await page.getByRole('button', { name: 'Make a draft' }).click();
    for (const view of ['Timeline', 'Preview', 'Write'] as const) await showView(page, view);
    await exportHtml(page);
    expect(requests.filter((address) => !/^(data|blob|about):/.test(address) && !address.startsWith(baseURL ?? '-'))).toEqual([]);
  });
}
