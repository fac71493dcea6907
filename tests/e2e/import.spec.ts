import { mkdirSync, writeFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import {
  cells,
  dropFile,
  expectValues,
  fixture,
  fixtureFile,
  isDropTaken,
  openImport,
  paste,
  sampleTitle,
  showView,
  test,
  textOf,
} from '../support/browser.ts';
import { temporaryFolder } from '../support/folder.ts';

const dialog = (page: Page) => page.getByRole('dialog', { name: 'Paste or open a report' });
const make = (page: Page): Promise<void> => dialog(page).getByRole('button', { name: 'Make a draft' }).click();
const title = (page: Page) => page.getByRole('textbox', { name: 'Title' });
const openFile = async (page: Page, name: string, buffer: Buffer): Promise<void> => {
  const chooser = page.waitForEvent('filechooser');
  await dialog(page).getByRole('button', { name: 'Open a file…' }).click();
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer });
};
const expectRefused = async (page: Page, sentence: RegExp | string): Promise<void> => {
  await expect(dialog(page).getByRole('alert')).toHaveText(sentence);
  await dialog(page).getByRole('button', { name: 'Cancel' }).click();
  await expect(page.getByRole('table', { name: 'Reports' }).getByRole('link')).toHaveText([sampleTitle]);
};

test('the dialog has the cursor in its field', async ({ page }) => {
  await expect(await openImport(page)).toBeFocused();
});

test('pasted text becomes a draft with its title, events and sections', async ({ page }) => {
  await (await openImport(page)).fill(fixture('cloud-degradation.txt'));
  await make(page);
  await expect(title(page)).toHaveValue('Degraded cloud service on June 10th');
  await expect(page.getByRole('navigation', { name: 'Outline' }).getByRole('button')).toHaveText([
    'Root Cause Analysis',
    'Next steps',
    'Timeline',
    'Current status',
  ]);
  await showView(page, 'Timeline');
  await expect(cells(page, 'Time')).toHaveCount(12);
});

test('a double click on “Make a draft” makes one draft', async ({ page }) => {
  await (await openImport(page)).fill('Slow search\n\nIt was slow.');
  await dialog(page).getByRole('button', { name: 'Make a draft' }).dblclick();
  await expect(title(page)).toHaveValue('Slow search');
  await page.getByRole('link', { name: 'Library' }).click();
  await expect(page.getByRole('table', { name: 'Reports' }).getByRole('link')).toHaveText(['Slow search', sampleTitle]);
});

for (const name of ['cloud-degradation.txt', 'login-errors.md', 'payment-page.html', 'mail-export.html', 'panne-messagerie.txt']) {
  test(`the file ${name} opens as a draft with a title and events`, async ({ page }) => {
    await openImport(page);
    await openFile(page, name, Buffer.from(fixture(name)));
    await expect(title(page)).not.toHaveValue('');
    await showView(page, 'Timeline');
    await expect(cells(page, 'Time').first()).toBeVisible();
  });
}

test('an opened draft is in the library after a reload', async ({ page }) => {
  await openImport(page);
  await openFile(page, 'login-errors.md', Buffer.from(fixture('login-errors.md')));
  await expect(title(page)).not.toHaveValue('');
  const name = await title(page).inputValue();
  await page.goto('/');
  await expect(page.getByRole('table', { name: 'Reports' }).getByRole('link', { name })).toBeVisible();
});

test.describe('rich text', () => {
  test.use({ expectedErrors: /Executing inline event handler violates/ });

  test('pasted from a page keeps headings and lists, and brings no script', async ({ page }) => {
    const field = await openImport(page);
    await field.focus();
    await paste(field, {
      'text/html':
        '<h1>Slow search</h1><script>document.title="owned"</script><h2>Impact</h2><ul><li onclick="alert(1)">Search was <b>slow</b></li><li>Mail was not</li></ul>',
      'text/plain': 'Slow search\nImpact\nSearch was slow\nMail was not',
    });
    await make(page);
    await expect(title(page)).toHaveValue('Slow search');
    await expect(textOf(page).getByRole('heading', { name: 'Impact' })).toBeVisible();
    await expect(textOf(page).getByRole('listitem')).toHaveText(['Search was slow', 'Mail was not']);
    await expect(textOf(page).locator('strong')).toHaveText('slow');
    await expect(textOf(page)).not.toContainText('owned');
  });
});

test('a file dropped on the field is read', async ({ page }) => {
  await dropFile(page, await openImport(page), fixtureFile('login-errors.md'));
  await expect(title(page)).not.toHaveValue('');
});

test.describe('dropped on the field and refused with a sentence:', () => {
  const folder = temporaryFolder();
  test.afterAll(folder.remove);

  test('a file of 21 MB', async ({ page }) => {
    const field = await openImport(page);
    await field.fill('Slow search');
    writeFileSync(folder.at('huge.txt'), Buffer.alloc(21 * 1024 * 1024, 'a'));
    await dropFile(page, field, folder.at('huge.txt'));
    await expect(dialog(page).getByRole('alert')).toHaveText(/“huge\.txt” is larger than 20 MB/);
    await expect(field).toHaveValue('Slow search');
  });

  test('a folder', async ({ page }) => {
    const field = await openImport(page);
    mkdirSync(folder.at('reports'));
    await dropFile(page, field, folder.at('reports'));
    await expect(dialog(page).getByRole('alert')).toHaveText(/“reports” could not be read\. .*is no folder/);
  });
});

test('a file dropped anywhere else is not opened in place of the app', async ({ page }) => {
  await openImport(page);
  expect(await isDropTaken(dialog(page))).toBe(true);
  await page.keyboard.press('Escape');
  expect(await isDropTaken(page.getByRole('main'))).toBe(true);
  await page.getByRole('link', { name: sampleTitle }).click();
  await textOf(page).waitFor();
  for (const place of [page.getByRole('banner'), textOf(page)]) expect(await isDropTaken(place)).toBe(true);
  await expect(textOf(page)).not.toContainText('Another report');
});

test.describe('is refused with a sentence and nothing is lost:', () => {
  for (const [what, text] of [
    ['nothing', ''],
    ['white space', '  \n\t \u00a0\n'],
  ] as const) {
    test(what, async ({ page }) => {
      await (await openImport(page)).fill(text);
      await make(page);
      await expectRefused(page, 'There is no text to import: it is empty or only white space.');
    });
  }

  test('more than 5 MB of text, which stays in the field', async ({ page }) => {
    const field = await openImport(page);
    const text = 'All systems were slow on that day.\n'.repeat(160_000);
    await field.evaluate((element, value) => {
      Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(element, value);
      element.dispatchEvent(new Event('input', { bubbles: true }));
    }, text);
    await make(page);
    await expect(dialog(page).getByRole('alert')).toHaveText(/longer than 5 MB.*Split it/);
    expect(await field.evaluate((element) => Reflect.get(element, 'value').length)).toBe(text.length);
  });

  for (const [name, bytes, sentence] of [
    ['screen.png', Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 13]), /This is a picture\. .*paste the words/],
    [
      'report.docx',
      Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4, 20, 0]), Buffer.from('[Content_Types].xml word/document.xml')]),
      /This is a Word file\./,
    ],
    ['report.txt', Buffer.concat([Buffer.from([0x50, 0x4b, 3, 4, 20, 0]), Buffer.from('other')]), /This is a compressed archive\./],
    ['report.pdf', Buffer.from('%PDF-1.7\n'), /This is a PDF file\./],
    ['noise.txt', Buffer.from([0, 1, 2, 3, 4, 5, 6, 7, 8, 200, 201]), /This file is not text\./],
    ['empty.txt', Buffer.alloc(0), /There is no text to import/],
    ['huge.txt', Buffer.alloc(21 * 1024 * 1024, 'a'), /“huge\.txt” is larger than 20 MB/],
  ] as const) {
    test(`the file ${name}`, async ({ page }) => {
      await openImport(page);
      await openFile(page, name, bytes);
      await expectRefused(page, sentence);
    });
  }

  test('a refused file leaves the pasted words where they are', async ({ page }) => {
    const field = await openImport(page);
    await field.fill('Slow search');
    await openFile(page, 'report.pdf', Buffer.from('%PDF-1.7\n'));
    await expect(dialog(page).getByRole('alert')).toBeVisible();
    await expect(field).toHaveValue('Slow search');
    await make(page);
    await expect(title(page)).toHaveValue('Slow search');
  });
});

test('HTML that never closes loses no word', async ({ page }) => {
  await (await openImport(page)).fill('<html><body><h1>Slow search<p>It was <b>slow<table><tr><td>and late<ul><li>one<li>two');
  await make(page);
  await expect(title(page)).not.toHaveValue('');
  for (const word of ['slow', 'and late', 'one', 'two']) await expect(page.getByRole('main')).toContainText(word);
});

test('an internal edition that is opened again keeps what it kept, and its draft publishes none of it', async ({ page }) => {
  const exported = `<!doctype html><html lang="en"><body data-edition="internal"><header><p class="line"><span>Incident report</span> <span class="dot">·</span>
    <span>Internal edition</span></p><h1>Slow search</h1></header><main>
    <p>It was slow, <span class="kept" data-private="internal">[Internal: </span><span class="kept" data-private="internal">Ann slept</span><span class="kept" data-private="internal">]</span>, for all.</p>
    <div class="kept" data-visibility="internal"><p class="kept-for">Internal</p><p>For the board.</p></div></main></body></html>`;
  await openImport(page);
  await openFile(page, 'slow.html', Buffer.from(exported));
  await expect(page.getByRole('region', { name: 'Notices' })).toContainText('What it keeps from the public is kept from it here too.');
  await expect(textOf(page).locator('[data-private="internal"]')).toHaveText('Ann slept');
  await expect(textOf(page).locator('[data-visibility="internal"]')).toHaveText('For the board.');
  await showView(page, 'Preview');
  const shown = page.frameLocator('iframe').locator('main');
  await expect(shown).toContainText('for all');
  await expect(shown).not.toContainText(/Ann slept|For the board/);
});

test('a date that does not exist is kept as it was written, and said', async ({ page }) => {
  await (await openImport(page)).fill('Slow search\n\nTimeline\n\nJune 31st, 2024:\n\n• 16:05 CEST: Alarm\n• 16:10 CEST: All clear\n');
  await make(page);
  await expect(title(page)).toHaveValue('Slow search');
  await expect(page.getByRole('region', { name: 'Notices' })).toContainText('June 31st, 2024');
  await showView(page, 'Timeline');
  await expect(cells(page, 'What happened').first()).toHaveValue(/Alarm/);
});

test('text that is one line of a million characters is taken in without hanging', async ({ page }) => {
  const field = await openImport(page);
  await field.evaluate((element) => {
    Object.getOwnPropertyDescriptor(HTMLTextAreaElement.prototype, 'value')?.set?.call(element, 'slow '.repeat(200_000));
    element.dispatchEvent(new Event('input', { bubbles: true }));
  });
  await make(page);
  await expect(textOf(page)).toBeVisible({ timeout: 20_000 });
});

test('hostile words stay words', async ({ page }) => {
  const hostile = '<img src=x onerror=alert(1)> "><script>alert(2)</script> __proto__ \u202e {{7*7}}';
  await (await openImport(page)).fill(`Slow search\n\n${hostile}\n`);
  await make(page);
  await expect(title(page)).toHaveValue('Slow search');
  await expect(textOf(page)).toContainText('__proto__');
  await expect(textOf(page).locator('script, [onerror]')).toHaveCount(0);
});

test('Escape closes the dialog', async ({ page }) => {
  await openImport(page);
  await page.keyboard.press('Escape');
  await expect(dialog(page)).toHaveCount(0);
});

test('what is doubtful about the times of an opened report is asked in its rows', async ({ page }) => {
  await (await openImport(page)).fill(
    'Search outage\n\nSummary\n\nSearch was down.\n\nTimeline\n\n2026-06-10 16:05 CET Alarm\n2026-06-10 16:10 UTC Worse\n2026-06-10 16:20 UTC Fixed',
  );
  await make(page);
  await expect(title(page)).toHaveValue('Search outage');
  await showView(page, 'Timeline');
  // The notice after the import tells it as well.
  await expect(page.locator('[data-event]').getByText('Read literally as UTC+1')).toHaveCount(1);
  await page.getByRole('button', { name: 'Take 10 June 2026, 16:05 CEST' }).click();
  await expect(page.getByRole('button', { name: 'It is right' })).toHaveCount(0);
  await expectValues(cells(page, 'Zone'), ['CEST', 'UTC', 'UTC']);
});

test('a status page without years becomes events that ask about the year that was assumed', async ({ page }) => {
  const updates = [
    'Resolved - All is well.\nMay 4, 11:20 UTC',
    'Monitoring - It is mended.\nMay 4, 10:45 UTC',
    'Identified - We know why.\nMay 4, 09:10 UTC',
  ];
  await (await openImport(page)).fill(`Payment delays\n\n${updates.join('\n\n')}\n`);
  await make(page);
  await expect(title(page)).toHaveValue('Payment delays');
  await showView(page, 'Timeline');
  await expectValues(cells(page, 'Time'), ['09:10', '10:45', '11:20']);
  const rows = page.locator('[data-event]');
  await expect(rows.getByText(/^“May 4, [\d:]+ UTC” names no year; \d{4} was assumed\.$/)).toHaveCount(3);
  await page.getByRole('button', { name: 'All 3 are right' }).click();
  await expect(rows.getByText(/names no year/)).toHaveCount(0);
});
