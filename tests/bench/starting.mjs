import { setTimeout as wait } from 'node:timers/promises';
import { openPlain } from './plain-browser.mjs';

/** Waits in the page for an editor that has the focus, asks for a key, and notes when the key's letter stands in the text and on the screen. */
const watchStart = () => {
  const ready = Promise.withResolvers();
  const shown = Promise.withResolvers();
  globalThis.benchReady = ready.promise;
  globalThis.benchShown = shown.promise;
  const look = () => {
    const editor = document.querySelector('.ProseMirror[contenteditable="true"]');
    if (editor === null || editor.childElementCount < 50) return requestAnimationFrame(look);
    editor.focus();
    if (document.activeElement !== editor) return requestAnimationFrame(look);
    const { length } = editor.textContent;
    new MutationObserver((_, observer) => {
      if (editor.textContent.length <= length) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => shown.resolve(performance.now());
        channel.port2.postMessage(null);
      });
    }).observe(editor, { childList: true, characterData: true, subtree: true });
    return ready.resolve();
  };
  if (location.protocol === 'http:') requestAnimationFrame(look);
};

/** Milliseconds from the start of the navigation until a first key stands on the screen, in a new tab. */
const startOnce = async ({ browser, address }) => {
  const tab = await browser.openTab(watchStart);
  const start = async () => {
    await tab.open(address);
    await tab.ask('benchReady');
    await tab.press('x');
    return tab.ask('benchShown');
  };
  const late = wait(60_000, null, { ref: false }).then(() => Promise.reject(new Error(`No key was accepted at ${address}.`)));
  try {
    return await Promise.race([start(), late]);
  } finally {
    await tab.close();
    // What the tab puts off until it closes belongs to nobody's start.
    await wait(150);
  }
};

/** Opens both pages in turns, each in a browser on its profile in `folder`; [Debrief's, bare one's] per round. */
export const measureStart = async (folder, debrief, bare, rounds) => {
  const sides = [debrief, bare].map(({ profile, address }) => ({ browser: openPlain(folder, profile), address }));
  const results = [];
  try {
    // The first rounds fill the caches.
    for (let round = -2; round < rounds; round += 1) {
      const pair = [];
      for (const index of round % 2 === 0 ? [0, 1] : [1, 0]) pair[index] = await startOnce(sides[index]);
      if (round >= 0) results.push(pair);
    }
  } finally {
    await Promise.all(sides.map(({ browser }) => browser.close()));
  }
  return results;
};
