import { expect, test } from '@playwright/test';
import { temporaryFolder } from '../support/folder.ts';
import { launchTiny, type TinyApp } from './tiny-app.ts';

const folder = temporaryFolder();
let tiny: TinyApp;
test.beforeAll(async () => {
  tiny = await launchTiny(folder.at('profile'));
});
test.afterAll(async () => {
  await tiny.app.close();
  folder.remove();
});

const html =
  '<html lang="en"><title>t</title><h1>First</h1><script>document.write("<h1>Scripted</h1>")</script><h2>Second</h2><p>Text</p></html>';
/** Prints the HTML in a hidden window without scripts and with a session of its own; what came out, as text. */
const print = async (options: Electron.PrintToPDFOptions): Promise<string> => {
  const pdf = await tiny.app.evaluate(
    async ({ BrowserWindow }, { address, given }) => {
      const window = new BrowserWindow({ show: false, webPreferences: { javascript: false, sandbox: true, partition: 'print' } });
      await window.loadURL(address);
      const bytes = await window.webContents.printToPDF(given);
      window.destroy();
      return bytes.toString('base64');
    },
    { address: `data:text/html;charset=utf-8,${encodeURIComponent(html)}`, given: options },
  );
  return Buffer.from(pdf, 'base64').toString('latin1');
};

test('a PDF is tagged and has an outline when both are asked for', async () => {
  const pdf = await print({ pageSize: 'A4', generateTaggedPDF: true, generateDocumentOutline: true });
  expect(pdf.startsWith('%PDF-')).toBe(true);
  for (const part of ['/MarkInfo', '/StructTreeRoot', '/Outlines', '/Lang']) expect(pdf).toContain(part);
  expect(pdf).toMatch(/\/MediaBox \[0 0 59\d(\.\d+)? 84\d/);
});

test('the window without scripts runs none', async () => {
  expect((await print({ generateTaggedPDF: true, generateDocumentOutline: true })).match(/\/Title/g)).toHaveLength(3);
});

test('an unknown paper is an error', async () => {
  await expect(print({ pageSize: 'Napkin' as 'A4' })).rejects.toThrow('Invalid pageSize Napkin');
});

test('the hidden windows are gone afterwards, and the app has not ended', async () => {
  expect(await tiny.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length)).toBeGreaterThanOrEqual(1);
  await expect(tiny.page.getByRole('heading', { name: 'Tiny' })).toBeVisible();
});
