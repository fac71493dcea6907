'use strict';
const { createProtocol } = require('./protocol.cjs');
const { refusing, refusingEmitter } = require('./refusing.cjs');
const { createWebRequest } = require('./web-request.cjs');

/** Electron's permission -> Chromium's. */
const permissions = {
  media: ['camera', 'microphone'],
  geolocation: ['geolocation'],
  notifications: ['notifications'],
  midi: ['midi'],
  'clipboard-read': ['clipboard-read'],
  'clipboard-sanitized-write': ['clipboard-write'],
  'idle-detection': ['idle-detection'],
  'persistent-storage': ['persistent-storage'],
  'window-management': ['window-management'],
  fileSystem: ['file-system-write'],
};

/** One of Electron's sessions: the default one on the profile, or one in memory with a browser context of its own. */
class Session extends refusingEmitter('session') {
  #world;
  #inMemory;
  #context;
  #ask = null;
  #check = null;

  constructor({ world, inMemory }) {
    super();
    this.#world = world;
    this.#inMemory = inMemory;
    const { protocol, find } = createProtocol({ world });
    const { webRequest, decide } = createWebRequest();
    this.protocol = protocol;
    this.webRequest = webRequest;
    /** For the stand-in's own use: who answers requests, and what webRequest says of them. */
    this.findHandler = find;
    this.decideRequest = decide;
  }

  /** The browser context to open pages in, as DevTools names it; undefined stands for the profile itself. */
  async contextId() {
    if (!this.#inMemory) return undefined;
    this.#context ??= this.#world.chromium.cdp.send('Target.createBrowserContext', { disposeOnDetach: true });
    return (await this.#context).browserContextId;
  }

  setPermissionRequestHandler(handler) {
    this.#ask = handler;
    void this.applyPermissions();
  }
  setPermissionCheckHandler(handler) {
    this.#check = handler;
    void this.applyPermissions();
  }

  /** Asks the app's handlers once per permission, ahead of time: DevTools cannot ask when the page does. */
  async applyPermissions() {
    const cdp = this.#world.chromium?.cdp;
    if (cdp === undefined) return;
    const browserContextId = await this.contextId();
    const contents = this.#world.windows[0]?.webContents ?? null;
    for (const [permission, names] of Object.entries(permissions)) {
      const details = { isMainFrame: true, requestingUrl: contents?.getURL() ?? '' };
      const asked = this.#ask === null || (await new Promise((resolve) => this.#ask(contents, permission, resolve, details)));
      const checked = this.#check === null || this.#check(contents, permission, details.requestingUrl, details);
      const setting = asked && checked ? 'granted' : 'denied';
      for (const name of names)
        await cdp.send('Browser.setPermission', { permission: { name }, setting, browserContextId }).catch(() => {});
    }
  }

  setDevicePermissionHandler() {}
  setDisplayMediaRequestHandler() {}
  setSpellCheckerEnabled() {}
  setSpellCheckerLanguages() {}
  isPersistent() {
    return !this.#inMemory;
  }
  async clearStorageData() {
    const { chromium, windows, addresses } = this.#world;
    for (const { webContents } of windows.filter((window) => window.webContents.session === this)) {
      const { origin } = new URL(addresses.toChromium(webContents.getURL()));
      await chromium.cdp.send('Storage.clearDataForOrigin', { origin, storageTypes: 'all' }, webContents.sessionId);
    }
  }
}

/** Electron's `session` module: the default session, and in-memory ones by name. */
exports.createSessions = ({ world }) => {
  const defaultSession = new Session({ world, inMemory: false });
  const named = new Map();
  const fromPartition = (name) => {
    if (name === '') return defaultSession;
    if (name.startsWith('persist:')) throw new Error('the stand-in has no session.fromPartition for persistent partitions');
    if (!named.has(name)) named.set(name, new Session({ world, inMemory: true }));
    return named.get(name);
  };
  return { session: refusing('session', { defaultSession, fromPartition }) };
};
