'use strict';

/**
 * Pages that no BrowserWindow made: `window.open` and links to new windows. Chromium has made such a page by the time it is
 * heard of; it waits for the debugger, so it is closed before it loads anything.
 */
exports.createPopups = (world) => {
  const announced = [];
  const creating = new Set();

  const refuseOrForget = async ({ sessionId, targetInfo: { targetId, type } }) => {
    const { cdp } = world.chromium;
    // Only when these are done is it known which pages are our own.
    await Promise.allSettled([...creating]);
    if (type === 'page' && !world.windows.some((window) => window.webContents.targetId === targetId)) {
      const { opener, ...details } = announced.shift() ?? { opener: world.windows[0]?.webContents, url: '', frameName: '', features: '' };
      const answer = opener?.askToOpen({ ...details, disposition: 'foreground-tab', referrer: { url: '', policy: '' } });
      if (answer?.action === 'allow') console.error('the stand-in opens no child windows');
      // A page that waits holds up the one that opened it, and closing it then may never end: so it runs on, with its requests held.
      cdp.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }, sessionId).catch(() => {});
      cdp.send('Runtime.runIfWaitingForDebugger', {}, sessionId).catch(() => {});
      await cdp.send('Target.closeTarget', { targetId }).catch(() => {});
      return;
    }
    await cdp.send('Runtime.runIfWaitingForDebugger', {}, sessionId).catch(() => {});
    await cdp.send('Target.detachFromTarget', { sessionId }).catch(() => {});
  };

  return {
    /** Watches for new pages from now on. */
    watch: async () => {
      world.chromium.cdp.on(':Target.attachedToTarget', (attached) => {
        if (attached.waitingForDebugger) refuseOrForget(attached).catch(console.error);
      });
      await world.chromium.cdp.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true });
    },
    /** What a page said of the window it is opening. */
    announce: (details) => announced.push(details),
    /** Resolves to the id of a page that is being made on purpose. */
    exempt: async (creation) => {
      const id = creation.then(({ targetId }) => targetId);
      creating.add(id);
      id.finally(() => setImmediate(() => creating.delete(id))).catch(() => {});
      return id;
    },
  };
};
