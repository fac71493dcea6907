import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { chromium } from 'playwright';
import { build } from 'vite';
import { launchOptions } from '../../build/scripts/chromium.mjs';
import { servePages } from '../../build/scripts/serve.mjs';
import { proseOf } from './prose.mjs';

const root = join(import.meta.dirname, '../..');

/** Builds the bare page and serves it as Debrief's built pages are served, each at an address of its own: `{ debrief, bare, close }`. */
export const serveBoth = async (folder) => {
  const [debriefPages, barePages] = [join(folder, 'debrief'), join(folder, 'bare')];
  // A copy: a build that somebody starts meanwhile would empty the folder under the server.
  cpSync(join(root, 'out/renderer'), debriefPages, { recursive: true });
  await build({
    configFile: false,
    root: join(import.meta.dirname, 'bare'),
    base: './',
    logLevel: 'warn',
    plugins: [react()],
    build: {
      outDir: barePages,
      emptyOutDir: true,
      target: 'chrome140',
      chunkSizeWarningLimit: 2000,
      rolldownOptions: { input: ['index.html', 'list.html'].map((page) => join(import.meta.dirname, 'bare', page)) },
    },
  });
  const [debrief, bare] = [await servePages({ root: debriefPages, port: 0 }), await servePages({ root: barePages, port: 0 })];
  return { debrief: debrief.address, bare: bare.address, close: () => Promise.all([debrief.close(), bare.close()]) };
};

/** A Chromium with a profile of its own, so that what one page keeps or costs isn't found in the other's process. */
export const openBrowser = async (folder, name) => {
  const profile = join(folder, name);
  mkdirSync(profile, { recursive: true });
  const { args, ...rest } = launchOptions();
  return chromium.launchPersistentContext(profile, { ...rest, args, viewport: { width: 1280, height: 900 } });
};

/** Pastes the report into Debrief's import dialog; gives back the draft's address once it is on the screen and saved. */
export const makeDraft = async (context, address, words) => {
  const page = await context.newPage();
  await page.goto(address);
  await page
    .getByRole('button', { name: /^(Paste|Import)/ })
    .first()
    .click();
  await page.getByRole('textbox', { name: 'The report’s text' }).fill(proseOf(words).markdown);
  await page.getByRole('button', { name: 'Make a draft' }).click();
  await page.locator('.ProseMirror').waitFor();
  const draft = page.url();
  await page.close();
  return draft;
};

/** The words of the prose itself, without what the structured blocks show. */
const countWords = (page) =>
  page.locator('.ProseMirror').evaluate((editor) => {
    const prose = editor.cloneNode(true);
    for (const block of prose.querySelectorAll('[data-node-view-wrapper]')) block.remove();
    return Array.from(prose.children, (block) => block.textContent)
      .join(' ')
      .split(/\s+/).length;
  });

/** Throws when the two pages do not show the same prose, and when the events did not become events. */
export const expectSameText = async (debrief, bare) => {
  const [ours, other] = [await countWords(debrief), await countWords(bare)];
  if (Math.abs(ours - other) > other * 0.01) throw new Error(`Debrief shows ${ours} words of prose and the bare page ${other}.`);
  const entries = debrief.getByRole('group', { name: 'Timeline' }).getByRole('listitem');
  // What a block holds comes after the text.
  const isDrawn = await entries
    .nth(49)
    .waitFor({ timeout: 20_000 })
    .then(
      () => true,
      () => false,
    );
  const events = await entries.count();
  if (!isDrawn || events !== 50) throw new Error(`Debrief shows ${events} events, not 50.`);
};
