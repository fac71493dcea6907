// Takes the pictures of docs/pictures anew, from the built app and its sample report: `node build/scripts/pictures.mjs [FOLDER]`.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { chromium } from 'playwright-core';
import { launchOptions } from './chromium.mjs';
import { servePages } from './serve.mjs';

const root = join(import.meta.dirname, '../..');
const folder = process.argv[2] ?? join(root, 'docs/pictures');
mkdirSync(folder, { recursive: true });

const views = {
  library: async (page) => page.getByRole('table', { name: 'Reports' }).waitFor(),
  write: async (page) => {
    await page.getByRole('table', { name: 'Reports' }).getByRole('link').first().click();
    await page.getByRole('textbox', { name: 'Text of the report' }).waitFor();
    // What comes behind the text belongs to the picture.
    await page.getByRole('tab', { name: /^Findings \d/ }).waitFor();
    await page.locator('[data-misspelt]').first().waitFor();
    await page.mouse.move(0, 0);
  },
  timeline: async (page) => {
    await page.getByRole('link', { name: 'Timeline' }).click();
    await page.getByRole('table', { name: 'Timeline' }).waitFor();
  },
  preview: async (page) => {
    await page.getByRole('link', { name: 'Preview' }).click();
    await page.frameLocator('iframe').getByRole('heading', { level: 1 }).waitFor();
  },
};

const pages = await servePages({ root: join(root, 'out/renderer'), port: 0 });
const browser = await chromium.launch(launchOptions());
try {
  for (const colorScheme of ['light', 'dark']) {
    const page = await browser.newPage({ viewport: { width: 1280, height: 800 }, colorScheme });
    await page.goto(pages.address);
    for (const [name, show] of Object.entries(views)) {
      await show(page);
      // Fonts and the last paint.
      await page.waitForTimeout(500);
      await page.screenshot({ path: join(folder, `${name}-${colorScheme}.png`) });
    }
    await page.close();
  }
} finally {
  await browser.close();
  await pages.close();
}
console.log(`Pictures are in ${folder}.`);
