'use strict';
const path = require('node:path');
const { pathToFileURL } = require('node:url');
const { createCodec } = require('../../page/codec.cjs');
const { originOf } = require('../addresses.cjs');
const { refusingEmitter } = require('../refusing.cjs');
const { followPage } = require('./page-events.cjs');
const { addPreload, preloadWorld } = require('./preload.cjs');
const { toPrintParameters } = require('./printing.cjs');
const { answerRequest } = require('./requests.cjs');

const codec = createCodec();
let lastId = 0;

/** Electron's `webContents`: one page of Chromium, driven through a DevTools session of its own. */
class WebContents extends refusingEmitter('webContents') {
  #world;
  #preferences;
  #opened;
  #preloadContext = null;
  #ended;
  #isDestroyed = false;
  #openHandler = null;

  constructor({ world, window, options }) {
    super();
    lastId += 1;
    this.id = lastId;
    this.#world = world;
    this.#preferences = options.webPreferences ?? {};
    this.ownerWindow = window;
    this.session = this.#preferences.session ?? world.session.fromPartition(this.#preferences.partition ?? '');
    // What follows up to `mainFrame` is the stand-in's own: DevTools' names, and the state that page-events.cjs keeps.
    this.targetId = null;
    this.sessionId = null;
    this.expectedUrl = null;
    this.state = { url: '', title: '', isCrashed: false };
    const contents = this;
    this.mainFrame = {
      get url() {
        return contents.state.url;
      },
      get origin() {
        return originOf(contents.state.url);
      },
      get top() {
        return contents.mainFrame;
      },
      parent: null,
      processId: 1,
      routingId: 1,
      detached: false,
      isDestroyed: () => contents.isDestroyed(),
    };
    this.#ended = new Promise((resolve) => this.once('destroyed', resolve));
    this.#opened = this.#open(options);
    this.#opened.catch((error) => this.complain(error));
  }

  command(method, params) {
    return this.#world.chromium.cdp.send(method, params, this.sessionId);
  }
  /** A failure nobody awaits; silent when the page has gone, for then failing is natural. */
  complain(error) {
    if (!this.#isDestroyed && !this.#world.isQuitting) console.error(error);
  }
  listen(event, listener, sessionId = this.sessionId) {
    this.#world.chromium.cdp.on(`${sessionId}:${event}`, (params) => {
      Promise.resolve(params)
        .then(listener)
        .catch((error) => this.complain(error));
    });
  }

  async #open({ width = 800, height = 600 }) {
    const { cdp } = this.#world.chromium;
    const browserContextId = await this.session.contextId();
    const target = { url: 'about:blank', newWindow: true, width, height, browserContextId };
    this.targetId = await this.#world.popups.exempt(cdp.send('Target.createTarget', target));
    this.sessionId = (await cdp.send('Target.attachToTarget', { targetId: this.targetId, flatten: true })).sessionId;
    cdp.on(':Target.detachedFromTarget', ({ sessionId }) => sessionId === this.sessionId && this.end());
    this.listen('Runtime.executionContextCreated', ({ context }) => {
      if (context.name === preloadWorld && context.auxData.frameId === this.targetId) this.#preloadContext = context.id;
    });
    this.listen('Runtime.executionContextDestroyed', ({ executionContextId }) => {
      if (executionContextId === this.#preloadContext) this.#preloadContext = null;
    });
    this.listen('Runtime.executionContextsCleared', () => {
      this.#preloadContext = null;
    });
    this.listen('Runtime.bindingCalled', (call) => this.#receive(call));
    followPage(this, this.#world);
    await Promise.all([
      this.command('Page.enable'),
      this.command('Runtime.enable'),
      this.command('Inspector.enable'),
      this.#interceptOn(this.sessionId),
      ...(this.#preferences.javascript === false ? [this.command('Emulation.setScriptExecutionDisabled', { value: true })] : []),
      ...addPreload(this, this.#preferences),
    ]);
  }

  /** Answers the session's requests; frames and workers that Chromium runs in processes of their own get sessions, and the same. */
  async #interceptOn(sessionId) {
    const { cdp } = this.#world.chromium;
    this.listen('Fetch.requestPaused', (paused) => answerRequest(this, this.#world, paused, sessionId), sessionId);
    this.listen(
      'Target.attachedToTarget',
      async (attached) => {
        await this.#interceptOn(attached.sessionId).catch(() => {});
        await cdp.send('Runtime.runIfWaitingForDebugger', {}, attached.sessionId).catch(() => {});
      },
      sessionId,
    );
    await Promise.allSettled([
      cdp.send('Fetch.enable', { patterns: [{ urlPattern: '*' }] }, sessionId),
      cdp.send('Target.setAutoAttach', { autoAttach: true, waitForDebuggerOnStart: true, flatten: true }, sessionId),
    ]);
  }

  async #receive({ name, payload, executionContextId }) {
    if (name !== '__standInSend' || executionContextId !== this.#preloadContext) return;
    const answer = await this.#world.receive(this, payload);
    if (answer !== null) await this.#deliver(answer, executionContextId);
  }
  async #deliver(text, executionContextId) {
    if (executionContextId === null) return;
    const functionDeclaration = '(text) => globalThis.__standInReceive(text)';
    // A page that has moved on in the meantime hears nothing, as in Electron.
    await this.command('Runtime.callFunctionOn', { functionDeclaration, arguments: [{ value: text }], executionContextId }).catch(() => {});
  }
  send(channel, ...args) {
    const text = codec.encode({ type: 'event', channel, args });
    void this.#opened.then(() => this.#deliver(text, this.#preloadContext)).catch(() => {});
  }

  /** Marks the page as gone; the second call does nothing. */
  end() {
    if (this.#isDestroyed) return;
    this.#isDestroyed = true;
    this.ownerWindow.contentsEnded();
    this.emit('destroyed', {});
  }
  isDestroyed() {
    return this.#isDestroyed;
  }
  /** Resolves to true when the page is gone, to false when its beforeunload keeps it. */
  async closing() {
    await this.#opened.catch(() => {});
    const stays = new Promise((resolve) => this.once('stand-in:stays', () => resolve(false)));
    await this.command('Page.close').catch(() => {});
    return Promise.race([this.#ended.then(() => true), stays]);
  }
  close() {
    void this.closing();
  }
  /** Ends the page at once, without asking it. */
  destroy() {
    const { targetId } = this;
    void this.#opened
      .then(() => this.#world.chromium.cdp.send('Target.closeTarget', { targetId: targetId ?? this.targetId }))
      .catch(() => {});
    this.end();
  }

  async loadURL(url) {
    await this.#opened;
    this.expectedUrl = url;
    const loaded = new Promise((resolve) => this.once('did-finish-load', () => resolve('')));
    const gone = this.#ended.then(() => 'ERR_FAILED');
    const { errorText } = await this.command('Page.navigate', { url: this.#world.addresses.toChromium(url) });
    const problem = errorText ?? (await Promise.race([loaded, gone]));
    this.expectedUrl = null;
    if (problem === '') return;
    if (!this.#isDestroyed) this.emit('did-fail-load', {}, -2, problem, url, true);
    throw Object.assign(new Error(`${problem} loading '${url}'`), { code: problem, errno: -2, url });
  }
  loadFile(file) {
    return this.loadURL(pathToFileURL(path.resolve(this.#world.app.getAppPath(), file)).href);
  }
  reload() {
    this.expectedUrl = this.getURL();
    void this.command('Page.reload').catch((error) => this.complain(error));
  }
  async executeJavaScript(code) {
    await this.#opened;
    const { result, exceptionDetails } = await this.command('Runtime.evaluate', {
      expression: code,
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? 'Script failed to execute');
    return result.value;
  }
  async printToPDF(options = {}) {
    await this.#opened;
    const { data } = await this.command('Page.printToPDF', toPrintParameters(options));
    return Buffer.from(data, 'base64');
  }
  setWindowOpenHandler(handler) {
    this.#openHandler = handler;
  }
  /** What the app wants done with `window.open`; without a handler the stand-in denies. */
  askToOpen(details) {
    return this.#openHandler?.(details) ?? { action: 'deny' };
  }
  forcefullyCrashRenderer() {
    // Chromium answers a crash order with an error, for the page that would answer is gone.
    void this.command('Page.crash').catch(() => {});
  }
  /** The size of the page; a window's frame has none here. */
  async resize({ width, height }) {
    await this.#opened;
    const { windowId } = await this.#world.chromium.cdp.send('Browser.getWindowForTarget', { targetId: this.targetId });
    await this.#world.chromium.cdp.send('Browser.setWindowBounds', { windowId, bounds: { width, height } });
  }

  getURL() {
    return this.state.url;
  }
  getTitle() {
    return this.state.title;
  }
  isCrashed() {
    return this.state.isCrashed;
  }
  isLoading() {
    return this.expectedUrl !== null;
  }
  getLastWebPreferences() {
    return { ...this.#preferences };
  }
  isDevToolsOpened() {
    return false;
  }
  openDevTools() {}
  closeDevTools() {}
  focus() {}
  getZoomFactor() {
    return 1;
  }
  setZoomFactor() {}
  setZoomLevel() {}
  setVisualZoomLevelLimits() {
    return Promise.resolve();
  }
  setBackgroundThrottling() {}
}

/** Electron's `webContents` module: all pages, and one by its numbers. */
const createWebContentsModule = (world) => {
  const all = () => world.windows.map((window) => window.webContents);
  return {
    getAllWebContents: all,
    fromId: (id) => all().find((contents) => contents.id === id),
    fromDevToolsTargetId: (targetId) => all().find((contents) => contents.targetId === targetId),
    getFocusedWebContents: () => all().at(-1) ?? null,
  };
};

module.exports = { WebContents, createWebContentsModule };
