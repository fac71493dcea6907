import type { BrowserWindow } from 'electron';
import type { PageSize } from '../ipc.ts';
import { nameCreator } from './name-creator.ts';
import { offerDocument, withdrawDocument } from './print-documents.ts';
import { takePrintWindow } from './print-window.ts';

const timeLimitMs = 60_000;

/** The pages, or a sentence that says why there are none. */
export type PrintResult = { readonly kind: 'printed'; readonly pdf: Uint8Array } | { readonly kind: 'failed'; readonly reason: string };

/** Rejects when the time is up; `done` stops the clock. */
const timeLimit = () => {
  let timer: NodeJS.Timeout | undefined;
  const reached = new Promise<'late'>((resolve) => {
    timer = setTimeout(resolve, timeLimitMs, 'late');
  });
  return { reached, done: () => clearTimeout(timer) };
};

const loadAndPrint = async (window: BrowserWindow, address: string, pageSize: PageSize): Promise<Uint8Array> => {
  await window.loadURL(address);
  return window.webContents.printToPDF({
    pageSize,
    // The document says its own margins; where it says none, it wants none.
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
};

/** Makes a PDF, with tags and an outline, of a whole HTML document, in a hidden window that runs no script and is gone afterwards. */
export const printPdf = async (html: string, pageSize: PageSize): Promise<PrintResult> => {
  const address = offerDocument(html);
  const window = takePrintWindow();
  const limit = timeLimit();
  try {
    const printing = loadAndPrint(window, address, pageSize);
    // Once it is late, how it ends is of no interest; it must not end as an unhandled rejection.
    printing.catch(() => undefined);
    const pdf = await Promise.race([printing, limit.reached]);
    if (pdf === 'late')
      return { kind: 'failed', reason: 'The PDF was not ready after 60 seconds. Try again, or export HTML and print that.' };
    return { kind: 'printed', pdf: nameCreator(pdf) };
  } catch (error) {
    const detail = error instanceof Error ? error.message : String(error);
    return { kind: 'failed', reason: `The PDF could not be made (${detail.slice(0, 200)}). Try again, or export HTML and print that.` };
  } finally {
    limit.done();
    withdrawDocument(address);
    if (!window.isDestroyed()) window.destroy();
  }
};
