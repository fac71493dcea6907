import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { compiledCodeFlag, launchOptions } from '../../build/scripts/chromium.mjs';

/**
 * A Chromium on a profile that is told what to do over its pipe, and watched as little as can be: a tool like Playwright has V8 keep more of every
 * error and read files anew for it, which no user's browser does.
 */
export const openPlain = (folder, name) => {
  const { executablePath, args } = launchOptions();
  const flags = [
    compiledCodeFlag,
    '--headless',
    '--remote-debugging-pipe',
    '--window-size=1280,987',
    `--user-data-dir=${join(folder, name)}`,
  ];
  const child = spawn(executablePath, [...args, ...flags, 'about:blank'], { stdio: ['ignore', 'ignore', 'ignore', 'pipe', 'pipe'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const answers = new Map();
  const watchers = new Set();
  let half = '';
  child.stdio[4].setEncoding('utf8').on('data', (data) => {
    const messages = (half + data).split('\0');
    half = messages.pop() ?? '';
    for (const message of messages.map((one) => JSON.parse(one))) {
      answers.get(message.id)?.(message);
      answers.delete(message.id);
      for (const watch of watchers) watch(message);
    }
  });

  let last = 0;
  /** The answer of the browser, or of one of its tabs. */
  const send = (method, params = {}, sessionId = undefined) =>
    new Promise((resolve, reject) => {
      last += 1;
      answers.set(last, ({ result, error }) => (error === undefined ? resolve(result) : reject(new Error(`${method}: ${error.message}`))));
      child.stdio[3].write(`${JSON.stringify({ id: last, method, params, sessionId })}\0`);
    });

  /** A new tab in front: its own `send`, what its page answers, and its end. `script` runs ahead of each page's own. */
  const openTab = async (script) => {
    const { targetId } = await send('Target.createTarget', { url: 'about:blank' });
    const { sessionId } = await send('Target.attachToTarget', { targetId, flatten: true });
    const tell = (method, params) => send(method, params, sessionId);
    await tell('Page.enable');
    await tell('Emulation.setFocusEmulationEnabled', { enabled: true });
    await tell('Page.bringToFront');
    await tell('Page.addScriptToEvaluateOnNewDocument', { source: `(${script})()` });
    return {
      open: async (address) => {
        const isThere = new Promise((resolve) => {
          const watch = (message) => {
            if (message.sessionId !== sessionId || message.method !== 'Page.frameNavigated') return;
            watchers.delete(watch);
            resolve();
          };
          watchers.add(watch);
        });
        await tell('Page.navigate', { url: address });
        await isThere;
      },
      /** What an expression in the page comes to, once it is settled. */
      ask: async (expression) => (await tell('Runtime.evaluate', { expression, awaitPromise: true, returnByValue: true })).result.value,
      press: async (key) => {
        await tell('Input.dispatchKeyEvent', { type: 'keyDown', key, text: key, code: `Key${key.toUpperCase()}` });
        await tell('Input.dispatchKeyEvent', { type: 'keyUp', key, code: `Key${key.toUpperCase()}` });
      },
      /** As a hand does it: the pointer comes, rests for a moment, and presses. */
      click: async ({ x, y }) => {
        await tell('Input.dispatchMouseEvent', { type: 'mouseMoved', x, y });
        await wait(200);
        for (const type of ['mousePressed', 'mouseReleased'])
          await tell('Input.dispatchMouseEvent', { type, x, y, button: 'left', clickCount: 1 });
      },
      close: () => send('Target.closeTarget', { targetId }),
    };
  };

  return {
    openTab,
    close: async () => {
      await send('Browser.close').catch(() => child.kill());
      await ended;
    },
  };
};
