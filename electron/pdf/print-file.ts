import { readFile, stat } from 'node:fs/promises';
import path from 'node:path';
import { atomicWrite } from '../files/atomic-write.ts';
import { writeFailure } from '../files/write-failure.ts';
import { printPdf } from './print-pdf.ts';
import type { StartRequest } from './print-request.ts';

const largestHtml = 64 * 1024 * 1024;

const readHtml = async (file: string): Promise<string | null> => {
  try {
    return (await stat(file)).size > largestHtml ? null : await readFile(file, 'utf8');
  } catch {
    return null;
  }
};

/** Prints an HTML file to a PDF file; answers a sentence if that failed, else null. */
export const printFile = async (request: Extract<StartRequest, { kind: 'print' }>): Promise<string | null> => {
  const html = await readHtml(request.html);
  if (html === null) return `“${path.basename(request.html)}” could not be read, or is larger than 64 MB.`;
  const printed = await printPdf(html, request.pageSize);
  if (printed.kind === 'failed') return printed.reason;
  try {
    await atomicWrite(request.pdf, printed.pdf);
    return null;
  } catch (error) {
    return writeFailure(error, path.resolve(request.pdf));
  }
};
