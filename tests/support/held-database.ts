import type { Page } from '@playwright/test';

/** Reads in one transaction that does not end, and sleeps between its reads: one that only asked would take a core, from the app as well. */
const holding = `
  const cell = new Int32Array(new WebAssembly.Memory({ initial: 1, maximum: 1, shared: true }).buffer);
  indexedDB.open('debrief').onsuccess = ({ target: { result } }) => {
    const store = result.transaction(['drafts', 'updates', 'settings', 'versions'], 'readwrite').objectStore('settings');
    const goOn = () => {
      postMessage('held');
      Atomics.wait(cell, 0, 0, 50);
      store.count().onsuccess = goOn;
    };
    store.count().onsuccess = goOn;
  };
`;

/**
 * From now on the library's database answers no write, as on a full or a slow disk: all wait behind a transaction that does not
 * end until the answered function is called.
 */
export const holdDatabase = async (page: Page): Promise<() => Promise<void>> => {
  const held = await page.evaluateHandle(
    (code) =>
      new Promise<Worker>((resolve, reject) => {
        const worker = new Worker(URL.createObjectURL(new Blob([code])));
        worker.onmessage = () => resolve(worker);
        worker.onerror = reject;
      }),
    holding,
  );
  return () => held.evaluate((worker) => worker.terminate());
};
