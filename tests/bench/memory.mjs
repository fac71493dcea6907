import { readFileSync } from 'node:fs';
import { setTimeout as wait } from 'node:timers/promises';

/** Megabytes that a process holds for itself alone and for itself and others together; null where there is no /proc. */
const processMemory = (id) => {
  try {
    const text = readFileSync(`/proc/${id}/smaps_rollup`, 'utf8');
    const sum = (pattern) => [...text.matchAll(pattern)].reduce((total, [, kilobytes]) => total + Number(kilobytes), 0) / 1024;
    return { own: sum(/^Private_\w+:\s+(\d+)/gm), resident: sum(/^Rss:\s+(\d+)/gm) };
  } catch {
    return null;
  }
};

/** The id of the page's process: the one that has worked most while the page was kept busy. */
const rendererOf = async (page, browser) => {
  const times = async () => {
    const { processInfo } = await browser.send('SystemInfo.getProcessInfo');
    return new Map(processInfo.filter(({ type }) => type === 'renderer').map(({ id, cpuTime }) => [id, cpuTime]));
  };
  const before = await times();
  await page.evaluate(() => {
    const end = performance.now() + 200;
    while (performance.now() < end);
  });
  const gains = [...(await times())].map(([id, time]) => [id, time - (before.get(id) ?? 0)]);
  return gains.toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? null;
};

/** Megabytes of V8's heap after collecting, and of the whole process, of an opened page that has come to rest. */
const memoryOnce = async ({ context, address }) => {
  const page = await context.newPage();
  try {
    await page.goto(address);
    await page.locator('.ProseMirror').waitFor();
    await wait(2500);
    const cdp = await context.newCDPSession(page);
    await cdp.send('Performance.enable');
    for (let pass = 0; pass < 3; pass += 1) await cdp.send('HeapProfiler.collectGarbage');
    const { metrics } = await cdp.send('Performance.getMetrics');
    const browser = await context.browser()?.newBrowserCDPSession();
    const id = browser === undefined ? null : await rendererOf(page, browser);
    await browser?.detach();
    return { heap: (metrics.find(({ name }) => name === 'JSHeapUsedSize')?.value ?? Number.NaN) / 2 ** 20, process: processMemory(id) };
  } finally {
    await page.close();
  }
};

/** Opens both pages in turns; [Debrief's, bare one's] per round. */
export const measureMemory = async (debrief, bare, rounds) => {
  const results = [];
  for (let round = 0; round < rounds; round += 1) results.push([await memoryOnce(debrief), await memoryOnce(bare)]);
  return results;
};
