import { setTimeout as wait } from 'node:timers/promises';
import { median, quantile } from './figures.mjs';

/** Notes for every key the time until the text has changed and all that hangs on the change has run, and until the next frame has ended. */
const watchKeys = (page) =>
  page.evaluate(() => {
    const editor = document.querySelector('.ProseMirror');
    const samples = [];
    let pressed = null;
    addEventListener('keydown', (event) => (pressed = event.timeStamp), true);
    // Made after the editor's own observer, hence called after it: by then the editor has taken the change in.
    new MutationObserver(() => {
      if (pressed === null) return;
      const [at, shown] = [pressed, performance.now()];
      pressed = null;
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => samples.push({ dom: shown - at, frame: performance.now() - at });
        channel.port2.postMessage(null);
      });
    }).observe(editor, { childList: true, characterData: true, subtree: true });
    Object.assign(window, { takeSamples: () => samples.splice(0) });
  });

/** The paragraph in the middle of the prose, or its last block. */
const place = async (page, where) => {
  const blocks = page.locator('.ProseMirror > p');
  return where === 'end'
    ? page.locator('.ProseMirror > :is(p, ul):last-of-type').last()
    : blocks.nth(Math.floor((await blocks.count()) / 2));
};

const typeRound = async (side, where, keys) => {
  const { page, cdp } = side;
  await (await place(page, where)).click();
  await wait(500);
  await page.evaluate(() => window.takeSamples());
  const before = await cpu(cdp);
  for (let index = 0; index < keys; index += 1) {
    await page.keyboard.press('abcdefgh '[index % 9] === ' ' ? 'Space' : 'abcdefgh '[index % 9]);
    await wait(60);
  }
  // What is put off after a key belongs to its price.
  await wait(700);
  const work = ((await cpu(cdp)) - before) / keys;
  // The first keys still warm up the place.
  const samples = (await page.evaluate(() => window.takeSamples())).slice(5);
  if (samples.length < keys * 0.8) throw new Error(`Only ${samples.length} of ${keys} keys were seen to arrive.`);
  const dom = samples.map((sample) => sample.dom);
  return { dom: median(dom), late: quantile(dom, 0.95), frame: median(samples.map((sample) => sample.frame)), work };
};

/** Milliseconds that the page's main thread has worked so far. */
const cpu = async (cdp) => {
  const { metrics } = await cdp.send('Performance.getMetrics');
  return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? Number.NaN);
};

const prepare = async (page) => {
  const cdp = await page.context().newCDPSession(page);
  await cdp.send('Performance.enable', { timeDomain: 'threadTicks' });
  await watchKeys(page);
  return { page, cdp };
};

/** Types into both pages in turns, in the middle and at the end or in one of them; [Debrief's, bare one's] per round and figure. */
export const measureTyping = async (debrief, bare, rounds, places = ['middle', 'end'], keys = 60) => {
  const sides = [await prepare(debrief), await prepare(bare)];
  const results = { middle: [], end: [] };
  for (let round = 0; round <= rounds; round += 1) {
    for (const where of places) {
      const order = round % 2 === 0 ? [0, 1] : [1, 0];
      const pair = [];
      for (const index of order) pair[index] = await typeRound(sides[index], where, keys);
      // The first round warms both up.
      if (round > 0) results[where].push(pair);
    }
  }
  return results;
};
