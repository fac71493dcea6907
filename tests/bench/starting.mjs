/** Waits in the page for an editor that has the focus, asks for a key, and notes when the key's letter stands in the text and on the screen. */
const watchStart = () => {
  let isAsked = false;
  const look = () => {
    const editor = document.querySelector('.ProseMirror[contenteditable="true"]');
    if (editor === null || editor.childElementCount < 50) return requestAnimationFrame(look);
    editor.focus();
    if (document.activeElement !== editor) return requestAnimationFrame(look);
    const { length } = editor.textContent;
    new MutationObserver((_, observer) => {
      if (!isAsked || editor.textContent.length <= length) return;
      observer.disconnect();
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.onmessage = () => window.firstKeyShown(performance.now());
        channel.port2.postMessage(null);
      });
    }).observe(editor, { childList: true, characterData: true, subtree: true });
    isAsked = true;
    return window.editorReady();
  };
  if (location.protocol === 'http:') requestAnimationFrame(look);
};

/** Milliseconds from the start of the navigation until a first key stands on the screen, in a new tab. */
const startOnce = async (context, address) => {
  const page = await context.newPage();
  try {
    const shown = new Promise((resolve) => page.exposeFunction('firstKeyShown', resolve));
    await page.exposeFunction('editorReady', () => page.keyboard.press('x'));
    await page.addInitScript(watchStart);
    await page.goto(address, { waitUntil: 'commit' });
    const late = new Promise((_, reject) => setTimeout(reject, 60_000, new Error(`No key was accepted at ${address}.`)).unref());
    return await Promise.race([shown, late]);
  } finally {
    await page.close();
  }
};

/** Opens both pages in turns; [Debrief's, bare one's] per round. */
export const measureStart = async (debrief, bare, rounds) => {
  const sides = [debrief, bare];
  const results = [];
  for (let round = 0; round <= rounds; round += 1) {
    const pair = [];
    for (const index of round % 2 === 0 ? [0, 1] : [1, 0]) pair[index] = await startOnce(sides[index].context, sides[index].address);
    // The first round fills the caches.
    if (round > 0) results.push(pair);
  }
  return results;
};
