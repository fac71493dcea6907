import { GlobalWorkerOptions, getDocument } from 'pdfjs-dist';
import { type PdfWords, pdfWords } from '../../../core/export/private/pdf-words.ts';

/** All words of a finished PDF, read beside the page; null where it can't be read. */
export const readPdf = async (pdf: Uint8Array): Promise<PdfWords | null> => {
  const port = new Worker(new URL('./pdf.worker.ts', import.meta.url), { type: 'module' });
  const failed = new Promise<null>((resolve) => {
    port.onerror = () => resolve(null);
  });
  const read = async (): Promise<PdfWords | null> => {
    try {
      GlobalWorkerOptions.workerPort = port;
      const data = new Uint8Array(pdf);
      return await pdfWords(await getDocument({ data, verbosity: 0, useSystemFonts: false, disableFontFace: true }).promise);
    } catch {
      return null;
    }
  };
  try {
    return await Promise.race([read(), failed]);
  } finally {
    port.terminate();
  }
};
