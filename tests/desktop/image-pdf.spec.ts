import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { answerSaveDialog, type Desktop, launchDebrief } from '../support/desktop.ts';
import { root } from '../support/electron-program.ts';
import { temporaryFolder } from '../support/folder.ts';
import { readPdf } from '../support/pdf.ts';
import { readPdfImages } from '../support/pdf-images.ts';
import { pngOf } from '../support/png.ts';

const folder = temporaryFolder();
let desktop: Desktop;
test.beforeAll(async () => {
  desktop = await launchDebrief(folder.at('profile'));
});
test.afterAll(async () => {
  await desktop.app.close();
  folder.remove();
});

const figure = (width: number, height: number, name: string): string =>
  `<figure><img src="data:image/png;base64,${Buffer.from(pngOf(width, height)).toString('base64')}" alt="${name}"><figcaption>Caption of ${name}</figcaption></figure>`;

test('in a PDF every image stands whole on one page with its caption, the tallest too, and is described', async () => {
  const [source, page, pdf] = [folder.at('images.html'), folder.at('page.html'), process.env.DEBRIEF_KEEP_PDF ?? folder.at('images.pdf')];
  const words = '<p>A sentence says what happened to the customers, and why it did.</p>'.repeat(9);
  writeFileSync(
    source,
    `<h1>Outage</h1><h2>Graphs</h2>${words}${figure(900, 700, 'the wide one')}${words}${figure(400, 1600, 'the tall one')}<p>The end.</p>`,
  );
  spawnSync(process.execPath, [path.join(root, 'out/cli.cjs'), 'export', source, '--html', page]);
  await answerSaveDialog(desktop.app, pdf);
  const request = { suggestedName: 'images.pdf', html: readFileSync(page, 'utf8'), pageSize: 'A4' };
  expect(await desktop.page.evaluate((given) => Reflect.get(window, 'debrief').call('file:save-pdf', given), request)).toMatchObject({
    kind: 'saved',
  });
  const [{ isTagged, pages }, images] = await Promise.all([readPdf(readFileSync(pdf)), readPdfImages(readFileSync(pdf))]);
  expect(isTagged).toBe(true);
  expect(images.flatMap(({ descriptions }) => descriptions)).toEqual(['the wide one', 'the tall one']);
  expect(images.flatMap(({ edges }) => edges)).toHaveLength(2);
  for (const [at, { edges, descriptions }] of images.entries()) {
    for (const name of descriptions) expect(pages[at]).toContain(`Caption of ${name}`);
    for (const [bottom, top] of edges) {
      // Within the page's margins of 22 mm, in points.
      expect(bottom).toBeGreaterThan(62);
      expect(top).toBeLessThan(842 - 62);
      expect(top - bottom).toBeGreaterThan(100);
    }
  }
});
