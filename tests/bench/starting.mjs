import { setTimeout as wait } from 'node:timers/promises';
import { openPlain } from './plain-browser.mjs';

/** Waits in the page for an editor that has the focus, asks for a key, and notes when the key's letter stands in the text and on the screen; and when a link was pressed before. */
const watchEditor = () => {
  const ready = Promise.withResolvers();
  const shown = Promise.withResolvers();
  globalThis.benchReady = ready.promise;
  globalThis.benchShown = shown.promise;
  addEventListener('click', (event) => (globalThis.benchPressed = event.timeStamp), { capture: true, once: true });
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

/** Waits for the link or button that opens the text and gives back its middle. */
const findLink = `new Promise((resolve) => {
  const look = () => {
    const link = [...document.querySelectorAll('a, button')].find((one) => one.textContent.trim() === 'Report to measure with');
    if (link === undefined) return requestAnimationFrame(look);
    const { left, top, width, height } = link.getBoundingClientRect();
    return resolve({ x: left + width / 2, y: top + height / 2 });
  };
  look();
})`;

/** Milliseconds from the start of the navigation until a first key stands on the screen. */
const start = async (tab, address) => {
  await tab.open(address);
  await tab.ask('benchReady');
  await tab.press('x');
  return tab.ask('benchShown');
};

/** Milliseconds from the click on a link, in a page that has been at rest for a second, until a first key stands on the screen. */
const follow = async (tab, address) => {
  await tab.open(address);
  await tab.ask(findLink);
  await wait(1000);
  await tab.click(await tab.ask(findLink));
  await tab.ask('benchReady');
  await tab.press('x');
  return tab.ask('benchShown.then((shown) => shown - benchPressed)');
};

const inNewTab = async ({ browser, address }, measure) => {
  const tab = await browser.openTab(watchEditor);
  const late = wait(60_000, null, { ref: false }).then(() => Promise.reject(new Error(`No key was accepted at ${address}.`)));
  try {
    return await Promise.race([measure(tab, address), late]);
  } finally {
    await tab.close();
    // What the tab puts off until it closes belongs to nobody's start.
    await wait(150);
  }
};

/** Does the same with both pages in turns, each in a browser on its profile in `folder`; [Debrief's, bare one's] per round. */
const takeTurns = async (folder, debrief, bare, rounds, measure) => {
  const sides = [debrief, bare].map(({ profile, address }) => ({ browser: openPlain(folder, profile), address }));
  const results = [];
  try {
    // The first rounds fill the caches.
    for (let round = -2; round < rounds; round += 1) {
      const pair = [];
      for (const index of round % 2 === 0 ? [0, 1] : [1, 0]) pair[index] = await inNewTab(sides[index], measure);
      if (round >= 0) results.push(pair);
    }
  } finally {
    await Promise.all(sides.map(({ browser }) => browser.close()));
  }
  return results;
};

/** From the start of a page until one can write in its text. */
export const measureStart = (folder, debrief, bare, rounds) => takeTurns(folder, debrief, bare, rounds, start);

/** From the click on the text's name until one can write in it; the addresses are those of pages that show the name. */
export const measureOpening = (folder, debrief, bare, rounds) => takeTurns(folder, debrief, bare, rounds, follow);
