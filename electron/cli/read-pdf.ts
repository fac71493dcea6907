import { type PdfWords, pdfWords } from '../../renderer/core/export/private/pdf-words.ts';

/** All words of a finished PDF; null where it can't be read. */
export const readPdf = async (pdf: Uint8Array): Promise<PdfWords | null> => {
  try {
    const { getDocument } = await import('pdfjs-dist/legacy/build/pdf.mjs');
    const document = await getDocument({ data: new Uint8Array(pdf), verbosity: 0, useSystemFonts: false, disableFontFace: true }).promise;
    return await pdfWords(document);
  } catch {
    return null;
  }
};
