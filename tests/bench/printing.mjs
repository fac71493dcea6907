import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright';
import { runnerImport } from 'vite';
import { launchOptions } from '../../build/scripts/chromium.mjs';
import { proseOf, usualLength } from './prose.mjs';

const root = join(import.meta.dirname, '../..');

/** What the shell asks for in electron/pdf/print-pdf.ts, in DevTools' words. */
const printOptions = {
  printBackground: true,
  preferCSSPageSize: true,
  paperWidth: 8.27,
  paperHeight: 11.7,
  marginTop: 0,
  marginBottom: 0,
  marginLeft: 0,
  marginRight: 0,
  generateTaggedPDF: true,
  generateDocumentOutline: true,
};

/** The report as the HTML file that both sides print. */
const exportHtml = (folder) => {
  const [input, output] = [join(folder, 'report.md'), join(folder, 'report.html')];
  writeFileSync(input, proseOf(usualLength).markdown);
  const { status, stderr } = spawnSync(process.execPath, [join(root, 'out/cli.cjs'), 'export', input, '--html', output], {
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`The command line exported nothing: ${stderr}`);
  return output;
};

/** One call of the bridge, as the page's export makes it: hidden window, load, print, write, flush to the disk. */
const printThroughShell = (page, html) =>
  page.evaluate(async (text) => {
    const start = performance.now();
    const result = await window.debrief.call('file:save-pdf', { suggestedName: 'report.pdf', html: text, pageSize: 'A4' });
    if (result.kind !== 'saved') throw new Error(`The shell answered ${JSON.stringify(result)}.`);
    return performance.now() - start;
  }, html);

/** The same document in a tab without scripts of a Chromium that is already running: load and print, nothing else. */
const printBare = async (context, address) => {
  const page = await context.newPage();
  try {
    const cdp = await context.newCDPSession(page);
    const start = performance.now();
    await page.goto(address, { waitUntil: 'load' });
    const { data } = await cdp.send('Page.printToPDF', printOptions);
    const took = performance.now() - start;
    if (Buffer.from(data, 'base64').subarray(0, 5).toString() !== '%PDF-') throw new Error('The bare side made no PDF.');
    return took;
  } finally {
    await page.close();
  }
};

/** Prints in turns; [the shell's, bare Chromium's] milliseconds per round. */
export const measurePrinting = async (folder, rounds) => {
  const file = exportHtml(folder);
  const html = readFileSync(file, 'utf8');
  const { module } = await runnerImport(join(root, 'tests/support/desktop.ts'), { configFile: false });
  const { app, page } = await module.launchDebrief(join(folder, 'desktop'));
  await module.answerSaveDialog(app, join(folder, 'report.pdf'));
  const browser = await chromium.launch(launchOptions());
  const context = await browser.newContext({ javaScriptEnabled: false });
  try {
    const results = [];
    for (let round = 0; round <= rounds; round += 1) {
      const sides = [() => printThroughShell(page, html), () => printBare(context, pathToFileURL(file).href)];
      const pair = [];
      for (const index of round % 2 === 0 ? [0, 1] : [1, 0]) pair[index] = await sides[index]();
      // The first round opens fonts and fills caches.
      if (round > 0) results.push(pair);
    }
    return results;
  } finally {
    await browser.close();
    await app.close();
  }
};
