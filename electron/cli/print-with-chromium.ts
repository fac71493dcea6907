import type { PageSize } from '../ipc.ts';
import { nameCreator } from '../pdf/name-creator.ts';
import type { MadePdf } from './make-pdf.ts';

// Never asked for over a network: every request is answered or refused here.
const address = 'http://report.invalid/';

/** Makes a PDF with a Chromium that is on this computer, without script and without a single request leaving it. */
export const printWithChromium = async (program: string, html: string, pageSize: PageSize): Promise<MadePdf> => {
  try {
    const { chromium } = await import('playwright-core');
    const browser = await chromium.launch({
      executablePath: program,
      chromiumSandbox: process.getuid?.() !== 0,
      args: ['--disable-gpu', '--disable-quic'],
    });
    try {
      const context = await browser.newContext({ javaScriptEnabled: false, serviceWorkers: 'block' });
      const page = await context.newPage();
      await page.route('**/*', (route) =>
        route.request().url() === address ? route.fulfill({ body: html, contentType: 'text/html; charset=utf-8' }) : route.abort(),
      );
      await page.goto(address, { waitUntil: 'load' });
      const pdf = await page.pdf({ format: pageSize, preferCSSPageSize: true, printBackground: true, tagged: true, outline: true });
      return { kind: 'made', pdf: nameCreator(pdf) };
    } finally {
      await browser.close();
    }
  } catch (error) {
    const detail = error instanceof Error ? (error.message.split('\n')[0] ?? '') : String(error);
    return { kind: 'failed', reason: `${program} made no PDF: ${detail}` };
  }
};
