import { readFileSync, writeFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { expectNoAxeViolations } from '../support/axe.ts';
import { dropFile, openImport, paste, showView, startEmpty, test, textOf } from '../support/browser.ts';
import { temporaryFolder } from '../support/folder.ts';
import { pngOf } from '../support/png.ts';
import { insertBlock } from '../support/report-text.ts';

const folder = temporaryFolder();
test.afterAll(() => folder.remove());

const png = (width = 320, height = 200, colour?: readonly [number, number, number]): Buffer => Buffer.from(pngOf(width, height, colour));
const addressOf = (bytes: Buffer): string => `data:image/png;base64,${bytes.toString('base64')}`;

const figures = (page: Page): Locator => textOf(page).locator('figure');
const picture = (page: Page): Locator => figures(page).locator('img');
const caption = (page: Page): Locator => figures(page).locator('figcaption');
const alternative = (page: Page): Locator => figures(page).getByRole('textbox', { name: 'Alternative text' });
const handle = (page: Page): Locator => figures(page).getByRole('slider', { name: 'Width of the image' });

/** A picture counts when the browser has drawn it. */
const expectDrawn = async (page: Page, count = 1): Promise<void> => {
  await expect(picture(page)).toHaveCount(count);
  await expect
    .poll(() => picture(page).evaluateAll((all) => all.every((one) => one instanceof HTMLImageElement && one.naturalWidth > 0)))
    .toBe(true);
};

/** Pastes files as a screenshot or a copied file comes, with HTML beside them if there is some. */
const pasteFiles = (
  page: Page,
  files: readonly { readonly name: string; readonly bytes: Buffer; readonly type?: string }[],
  html = '',
): Promise<void> =>
  textOf(page).evaluate(
    (element, [given, beside]) => {
      const clipboardData = new DataTransfer();
      for (const { name, type, base64 } of given) {
        const bytes = Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0));
        clipboardData.items.add(new File([bytes], name, { type }));
      }
      if (beside !== '') clipboardData.setData('text/html', beside);
      element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    },
    [files.map(({ name, bytes, type = 'image/png' }) => ({ name, type, base64: bytes.toString('base64') })), html] as const,
  );

const openImage = async (page: Page, name: string, buffer: Buffer): Promise<void> => {
  const chooser = page.waitForEvent('filechooser');
  await page.getByRole('button', { name: 'Block' }).click();
  await page.getByRole('menuitem', { name: 'Image…' }).click();
  await (await chooser).setFiles({ name, mimeType: 'application/octet-stream', buffer });
};

/** The file of the public edition; one without a sentence is asked about first. */
const exportedHtml = async (page: Page, isBlank = false): Promise<string> => {
  const download = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Export', exact: true }).click();
  await page.getByRole('menuitem', { name: /HTML/ }).click();
  if (isBlank) await page.getByRole('dialog').getByRole('button', { name: 'Export as it is' }).click();
  return readFileSync(await (await download).path(), 'utf8');
};

test.describe('an image comes into the text', () => {
  test('pasted, at the cursor, and the writing goes on below it', async ({ page }) => {
    await startEmpty(page);
    await page.keyboard.type('Before');
    await page.keyboard.press('Enter');
    await pasteFiles(page, [{ name: 'image.png', bytes: png() }]);
    await expectDrawn(page);
    await page.keyboard.type('After');
    await expect(textOf(page).locator('> p')).toHaveText(['Before', 'After']);
    await expect(figures(page)).toContainText('No alternative text yet');
  });

  test('dropped, where it was let go', async ({ page }) => {
    await startEmpty(page);
    await page.keyboard.type('One');
    await page.keyboard.press('Enter');
    await page.keyboard.type('Two');
    const file = folder.at('graph.png');
    writeFileSync(file, png());
    await dropFile(page, textOf(page).locator('p', { hasText: 'One' }), file);
    await expectDrawn(page);
    await expect
      .poll(() => textOf(page).evaluate((text) => [...text.children].map((child) => child.textContent?.slice(0, 5))))
      .toEqual(['One', 'Image', 'Two']);
  });

  test('out of a file', async ({ page }) => {
    await startEmpty(page);
    await openImage(page, 'graph.png', png());
    await expectDrawn(page);
  });

  test('with pasted HTML that carries it; one that lies on the web leaves its words and is never fetched', async ({ page, requests }) => {
    await startEmpty(page);
    await paste(textOf(page), {
      'text/html': `<p>Before</p><img src="${addressOf(png())}" alt="Errors by minute"><p>After <img src="https://example.org/a.png" alt="Map"></p>`,
      'text/plain': 'x',
    });
    await expectDrawn(page);
    await expect(alternative(page)).toHaveValue('Errors by minute');
    await expect(textOf(page).locator('> p')).toHaveText(['Before', 'After [Image: Map, example.org/a.png]']);
    await expect(page.getByText('1 image was not taken in, since nothing is fetched from the web')).toBeVisible();
    expect(requests.filter((address) => address.includes('example.org'))).toEqual([]);
  });

  test('and of copied cells the words are taken, not their picture', async ({ page }) => {
    await startEmpty(page);
    await pasteFiles(page, [{ name: 'image.png', bytes: png() }], '<p>Cells of a table</p>');
    await expect(textOf(page)).toHaveText('Cells of a table');
  });

  test('as one step of undo', async ({ page }) => {
    await startEmpty(page);
    await page.keyboard.type('Before');
    await pasteFiles(page, [{ name: 'image.png', bytes: png() }]);
    await expectDrawn(page);
    await page.keyboard.type('After');
    await page.keyboard.press('ControlOrMeta+z');
    await expect(textOf(page)).not.toContainText('After');
    await expectDrawn(page);
    await page.keyboard.press('ControlOrMeta+z');
    await expect(figures(page)).toHaveCount(0);
    await expect(textOf(page)).toHaveText('Before');
    await page.keyboard.press('ControlOrMeta+Shift+z');
    await expectDrawn(page);
  });

  test('several at once, in their order', async ({ page }) => {
    await startEmpty(page);
    await page.keyboard.type('Before');
    await pasteFiles(page, [
      { name: 'a.png', bytes: png(100, 50) },
      { name: 'b.png', bytes: png(50, 100) },
    ]);
    await expectDrawn(page, 2);
    expect(await picture(page).evaluateAll((all) => all.map((one) => one.getAttribute('width')))).toEqual(['100', '50']);
  });
});

test.describe('what is no image is a sentence, and the text stays as it was', () => {
  const huge = png(3, 3);
  huge.writeUInt32BE(20_000, 16);
  huge.writeUInt32BE(10_000, 20);
  for (const [what, bytes, sentence] of [
    ['an empty file', Buffer.alloc(0), '“graph.png” is empty (0 bytes).'],
    ['a text with the name of an image', Buffer.from('The mail was slow.'), '“graph.png” is not an image, whatever its name says.'],
    ['a broken image', png().subarray(0, 60), '“graph.png” is damaged'],
    ['an image of 200 megapixels', huge, '“graph.png” has 200 megapixels'],
    ['an SVG', Buffer.from('<svg onload="alert(1)"/>'), 'is an SVG drawing, which may carry scripts'],
  ] as const) {
    test(what, async ({ page }) => {
      await startEmpty(page);
      await page.keyboard.type('Words');
      await openImage(page, 'graph.png', bytes);
      await expect(page.getByRole('alert')).toContainText(sentence);
      await expect(textOf(page).locator('[data-waiting], figure')).toHaveCount(0);
      await page.keyboard.type(' go on');
      await expect(textOf(page)).toHaveText('Words go on');
    });
  }
});

test.describe('a file that is no image is not swallowed in silence', () => {
  test('pasted, alone or several', async ({ page }) => {
    await startEmpty(page);
    await page.keyboard.type('Words');
    await pasteFiles(page, [{ name: 'evidence.pdf', bytes: Buffer.from('%PDF-1.7'), type: 'application/pdf' }]);
    await expect(page.getByRole('alert')).toContainText('“evidence.pdf” was not added: of files, the text takes images only.');
    await pasteFiles(page, [
      { name: 'a.csv', bytes: Buffer.from('a,b'), type: 'text/csv' },
      { name: 'b.zip', bytes: Buffer.from('PK'), type: 'application/zip' },
    ]);
    await expect(page.getByText('2 files were not added')).toBeVisible();
    await expect(textOf(page)).toHaveText('Words');
  });

  test('dropped, while the image beside it is taken', async ({ page }) => {
    await startEmpty(page);
    await page.keyboard.type('Words');
    const file = folder.at('data.csv');
    writeFileSync(file, 'time,what');
    await dropFile(page, textOf(page).locator('p', { hasText: 'Words' }), file);
    await expect(page.getByRole('alert')).toContainText('“data.csv” was not added');
    await pasteFiles(page, [
      { name: 'graph.png', bytes: png() },
      { name: 'notes.docx', bytes: Buffer.from('PK'), type: '' },
    ]);
    await expect(page.getByText('“notes.docx” was not added', { exact: false })).toBeVisible();
    await expectDrawn(page);
  });

  test('and words that come with a file are pasted as ever', async ({ page }) => {
    await startEmpty(page);
    await pasteFiles(page, [{ name: 'cells.rtf', bytes: Buffer.from('{'), type: 'text/rtf' }], '<p>Cells of a table</p>');
    await expect(textOf(page)).toHaveText('Cells of a table');
    await expect(page.getByRole('alert')).toHaveCount(0);
  });
});

test('images on their way say so and can be called off; the text can be written in meanwhile', async ({ page }) => {
  await startEmpty(page);
  await page.keyboard.type('Before');
  await pasteFiles(page, Array(30).fill({ name: 'plan.png', bytes: png(2600, 1600) }));
  await expect(textOf(page).getByText('Preparing 30 images…')).toBeVisible();
  await page.keyboard.type(' and on');
  await expect(textOf(page).locator('> p').first()).toHaveText('Before and on');
  await textOf(page).getByRole('button', { name: 'Cancel' }).click();
  await expect(textOf(page).locator('[data-waiting]')).toHaveCount(0);
  await expect(textOf(page).locator('> p').first()).toHaveText('Before and on');
  expect(await figures(page).count()).toBeLessThan(30);
});

test.describe('an image in the text', () => {
  test.beforeEach(async ({ page }) => {
    await startEmpty(page);
    await pasteFiles(page, [{ name: 'image.png', bytes: png(1400, 700) }]);
    await expectDrawn(page);
  });

  test('is described, or called decorative; until then a finding asks for it', async ({ page }) => {
    await page.getByRole('tab', { name: /Findings/ }).click();
    const finding = page.getByText('An image has no alternative text: say what it shows, or that it is decorative.');
    await expect(finding).toBeVisible();
    await alternative(page).fill('Errors by minute');
    await expect(finding).toHaveCount(0);
    await expect(figures(page)).not.toContainText('No alternative text yet');
    await alternative(page).fill('');
    await expect(finding).toBeVisible();
    await figures(page).getByRole('checkbox', { name: 'Decorative' }).check();
    await expect(finding).toHaveCount(0);
    await expect(alternative(page)).toBeDisabled();
  });

  test('has its caption written in place, and is left with Enter', async ({ page }) => {
    await caption(page).click();
    await page.keyboard.type('Errors at noon');
    await page.keyboard.press('Enter');
    await page.keyboard.type('After');
    await expect(caption(page)).toHaveText('Errors at noon');
    await expect(textOf(page).locator('> p').first()).toHaveText('After');
  });

  test('changes its width with the arrow keys', async ({ page }) => {
    await handle(page).focus();
    await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('ArrowLeft');
    await expect(handle(page)).toHaveAttribute('aria-valuenow', '90');
    await page.keyboard.press('Home');
    await expect(handle(page)).toHaveAttribute('aria-valuenow', '10');
    await page.keyboard.press('End');
    await expect(handle(page)).toHaveAttribute('aria-valuenow', '100');
  });

  test('changes its width by dragging its edge, as one step of undo', async ({ page }) => {
    const box = await handle(page).boundingBox();
    const before = await picture(page).boundingBox();
    if (box === null || before === null) throw new Error('There is no handle.');
    await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
    await page.mouse.down();
    await page.mouse.move(box.x + box.width / 2 - before.width / 4, box.y + box.height / 2, { steps: 4 });
    await page.mouse.move(box.x + box.width / 2 - before.width / 2, box.y + box.height / 2, { steps: 4 });
    await page.mouse.up();
    await expect.poll(async () => Number(await handle(page).getAttribute('aria-valuenow'))).toBeLessThan(56);
    expect(Number(await handle(page).getAttribute('aria-valuenow'))).toBeGreaterThan(44);
    await page.locator('body').click({ position: { x: 5, y: 5 } });
    await page.keyboard.press('ControlOrMeta+z');
    await expect(handle(page)).toHaveAttribute('aria-valuenow', '100');
  });

  test('moves by its buttons and by its grip, and goes by its button or the Delete key', async ({ page }) => {
    await page.keyboard.type('Below');
    await figures(page).getByRole('button', { name: 'Move the image down' }).click();
    const order = (): Promise<readonly string[]> =>
      textOf(page).evaluate((text) => [...text.children].map((child) => (child.querySelector('figure') === null ? 'text' : 'image')));
    await expect.poll(order).toEqual(['text', 'image']);
    await figures(page)
      .getByTitle('Drag to move')
      .dragTo(textOf(page).locator('> p', { hasText: 'Below' }), { targetPosition: { x: 4, y: 2 } });
    await expect.poll(order).toEqual(['image', 'text']);
    await picture(page).click();
    await page.keyboard.press('Delete');
    await expect(figures(page)).toHaveCount(0);
    await page.keyboard.press('ControlOrMeta+z');
    await expectDrawn(page);
    await figures(page).getByRole('button', { name: 'Take the image out of the text' }).click();
    await expect(figures(page)).toHaveCount(0);
  });

  test('is there when the draft is opened again, and in a copy of it', async ({ page }) => {
    await alternative(page).fill('Errors by minute');
    await alternative(page).blur();
    await page.reload();
    await expectDrawn(page);
    await expect(alternative(page)).toHaveValue('Errors by minute');
  });

  test('is copied within the text', async ({ page }) => {
    await page.keyboard.type('x');
    await page.keyboard.press('ControlOrMeta+a');
    const html = await textOf(page).evaluate((element) => {
      const clipboardData = new DataTransfer();
      element.dispatchEvent(new ClipboardEvent('copy', { clipboardData, bubbles: true, cancelable: true }));
      return clipboardData.getData('text/html');
    });
    expect(html).toContain('<img src="data:image/png;base64,');
    await page.keyboard.press('ControlOrMeta+End');
    await paste(textOf(page), { 'text/html': html, 'text/plain': 'x' });
    await expectDrawn(page, 2);
  });

  test('whose picture is lost says so, and shows no broken picture', async ({ page }) => {
    await paste(textOf(page), {
      'text/html': `<figure data-asset="${'0'.repeat(64)}" data-alt="Map"><figcaption>A map</figcaption></figure>`,
      'text/plain': 'x',
    });
    await expect(figures(page)).toHaveCount(2);
    await expect(figures(page).filter({ hasText: 'A map' })).toContainText('This image is missing');
    await expectDrawn(page);
  });

  test('is in the exported file with its words; kept internal, neither its picture nor its words are', async ({ page }) => {
    await alternative(page).fill('Errors by minute');
    await caption(page).click();
    await page.keyboard.type('Zulu at noon');
    const open = await exportedHtml(page);
    const base64 = /src="data:image\/png;base64,([^"]+)"/.exec(open)?.[1] ?? '';
    expect(base64.length).toBeGreaterThan(100);
    expect(open).toContain('alt="Errors by minute"');
    expect(open).toContain('<figcaption>Zulu at noon</figcaption>');
    await page.getByRole('button', { name: 'Who may see' }).click();
    await page.getByRole('menuitem', { name: 'Internal', disabled: false }).last().click();
    await expect(figures(page)).toContainText('Internal');
    const kept = await exportedHtml(page, true);
    expect(kept).not.toContain(base64.slice(60, 100));
    expect(kept).not.toMatch(/Zulu|Errors by minute/);
  });

  test('raises no barrier, with and without its words', async ({ page }) => {
    await expectNoAxeViolations(page);
    await alternative(page).fill('Errors by minute');
    await expectNoAxeViolations(page);
    await showView(page, 'Preview');
    await expect(page.frameLocator('iframe').getByRole('img', { name: 'Errors by minute' })).toBeVisible();
  });
});

test('a report that carries images is opened with them, and nothing is fetched for the others', async ({ page, requests }) => {
  await (await openImport(page)).fill(
    `<h1>Outage</h1><p>Before</p><figure><img src="${addressOf(png())}" alt="Errors"><figcaption>At noon</figcaption></figure><p>See <img src="https://example.org/a.png" alt="Map"></p>`,
  );
  await page.getByRole('dialog', { name: 'Paste or open a report' }).getByRole('button', { name: 'Make a draft' }).click();
  await textOf(page).waitFor();
  await expectDrawn(page);
  await expect(alternative(page)).toHaveValue('Errors');
  await expect(caption(page)).toHaveText('At noon');
  await expect(textOf(page)).toContainText('See [Image: Map]');
  expect(requests.filter((address) => address.includes('example.org'))).toEqual([]);
});

test('an image and a block of data stand together', async ({ page }) => {
  await startEmpty(page);
  await insertBlock(page, 'Causes');
  await openImage(page, 'graph.png', png());
  await expectDrawn(page);
  await expect(textOf(page).getByRole('group', { name: 'Causes' })).toHaveCount(1);
});
