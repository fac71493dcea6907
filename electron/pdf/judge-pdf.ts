import { randomUUID } from 'node:crypto';
import type { BrowserWindow } from 'electron';

const timeLimitMs = 120_000;

const waiting = new Map<string, (mayLeave: boolean) => void>();

/** Shows a finished PDF to the page it was made for; true when the page has read it and lets it be written. A page that says nothing doesn't. */
export const judgePdf = (window: BrowserWindow, pdf: Uint8Array): Promise<boolean> =>
  new Promise((resolve) => {
    const id = randomUUID();
    const end = (mayLeave: boolean): void => {
      clearTimeout(timer);
      waiting.delete(id);
      resolve(mayLeave);
    };
    const timer = setTimeout(end, timeLimitMs, false);
    timer.unref();
    waiting.set(id, end);
    if (window.isDestroyed()) end(false);
    else window.webContents.send('pdf:made', { id, pdf });
  });

/** To be called when a page has looked at what `judgePdf` has shown it. */
export const pdfJudged = (id: string, mayLeave: boolean): void => waiting.get(id)?.(mayLeave);
