'use strict';
const { preventable } = require('../preventable.cjs');

/** Turns DevTools' events of a page into Electron's, and keeps the page's address and title. */
exports.followPage = (contents, { addresses, popups, chromium }) => {
  const { state } = contents;
  contents.listen('Page.frameNavigated', ({ frame }) => {
    if (frame.parentId) return;
    state.isCrashed = false;
    state.url = addresses.toApp(frame.url) + (frame.urlFragment ?? '');
    contents.emit('did-navigate', {}, state.url, 200, 'OK');
  });
  contents.listen('Page.navigatedWithinDocument', ({ frameId, url }) => {
    if (frameId !== contents.targetId) return;
    state.url = addresses.toApp(url);
    contents.emit('did-navigate-in-page', {}, state.url, true);
  });
  contents.listen('Page.domContentEventFired', () => contents.emit('dom-ready', {}));
  contents.listen('Page.loadEventFired', async () => {
    const { targetInfo } = await chromium.cdp.send('Target.getTargetInfo', { targetId: contents.targetId });
    state.title = targetInfo.title;
    contents.expectedUrl = null;
    contents.emit('did-finish-load', {});
    contents.ownerWindow.contentsShown();
  });
  contents.listen('Page.windowOpen', ({ url, windowName, windowFeatures }) => {
    popups.announce({ opener: contents, url: addresses.toApp(url), frameName: windowName, features: windowFeatures.join(',') });
  });
  contents.listen('Page.javascriptDialogOpening', async ({ type }) => {
    if (type !== 'beforeunload') return contents.command('Page.handleJavaScriptDialog', { accept: true });
    const event = preventable();
    contents.emit('will-prevent-unload', event);
    await contents.command('Page.handleJavaScriptDialog', { accept: event.defaultPrevented });
    if (!event.defaultPrevented) contents.emit('stand-in:stays');
  });
  contents.listen('Inspector.targetCrashed', () => {
    state.isCrashed = true;
    contents.emit('render-process-gone', {}, { reason: 'crashed', exitCode: 1 });
  });
};
