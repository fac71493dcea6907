import { setTimeout as wait } from 'node:timers/promises';
import type { BrowserWindow } from 'electron';

const patienceMs = 3000;

const waiting = new Map<BrowserWindow, () => void>();

/** To be called when the window's page has handed over everything that it held. */
export const pageFlushed = (window: BrowserWindow): void => waiting.get(window)?.();

/** Lets a window close only after its page has handed over what it held (3 s at most: a page that hangs must not hold the window) and `finish` is done. */
export const closeGently = (window: BrowserWindow, finish: () => Promise<void>): void => {
  let isGone = false;
  window.webContents.on('render-process-gone', () => {
    isGone = true;
    pageFlushed(window);
  });
  window.webContents.on('did-finish-load', () => {
    isGone = false;
  });
  window.on('close', (event) => {
    event.preventDefault();
    if (waiting.has(window)) return;
    const flushed = new Promise<void>((resolve) => waiting.set(window, resolve));
    if (isGone) pageFlushed(window);
    else window.webContents.send('window:closing', null);
    void Promise.race([flushed, wait(patienceMs)])
      .then(() => Promise.race([finish(), wait(patienceMs)]))
      .finally(() => {
        waiting.delete(window);
        if (!window.isDestroyed()) window.destroy();
      });
  });
};
