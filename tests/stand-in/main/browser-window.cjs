'use strict';
const { WebContents } = require('./contents/web-contents.cjs');
const { preventable } = require('./preventable.cjs');
const { refusingEmitter } = require('./refusing.cjs');

/** Electron's `BrowserWindow`: a page of Chromium, with the state that a window would have; nothing is drawn around it. */
exports.createBrowserWindow = (world) => {
  const { app } = world;
  const open = world.windows;
  let lastId = 0;

  class BrowserWindow extends refusingEmitter('BrowserWindow') {
    #state;
    #isDestroyed = false;

    constructor(options = {}) {
      super();
      if (!app.isReady()) throw new Error('Cannot create BrowserWindow before app is ready');
      const { show = true, title = app.getName(), x = 0, y = 0, width = 800, height = 600, fullscreen = false } = options;
      lastId += 1;
      this.id = lastId;
      this.#state = {
        bounds: { x, y, width, height },
        minimum: [options.minWidth ?? 0, options.minHeight ?? 0],
        title,
        isVisible: show,
        isShown: false,
        isMaximized: false,
        isMinimized: false,
        isFullScreen: fullscreen,
      };
      open.push(this);
      this.webContents = new WebContents({ world, window: this, options });
      app.emit('web-contents-created', {}, this.webContents);
      app.emit('browser-window-created', {}, this);
    }

    static getAllWindows() {
      return [...open];
    }
    static fromWebContents(contents) {
      return open.find((window) => window.webContents === contents) ?? null;
    }
    static fromId(id) {
      return open.find((window) => window.id === id) ?? null;
    }
    static getFocusedWindow() {
      return open.findLast((window) => window.isVisible()) ?? null;
    }

    loadURL(url) {
      return this.webContents.loadURL(url);
    }
    loadFile(file) {
      return this.webContents.loadFile(file);
    }
    reload() {
      this.webContents.reload();
    }

    /** Emits `close`, then lets the page go; resolves to false when the app or the page wants to stay. */
    async closing() {
      const event = preventable();
      this.emit('close', event);
      return !event.defaultPrevented && (await this.webContents.closing());
    }
    close() {
      void this.closing();
    }
    destroy() {
      this.webContents.destroy();
    }
    isDestroyed() {
      return this.#isDestroyed;
    }
    /** Called by the page when it is gone. */
    contentsEnded() {
      this.#isDestroyed = true;
      open.splice(open.indexOf(this), 1);
      this.emit('closed', {});
      if (open.length > 0 || world.isQuitting) return;
      if (app.listenerCount('window-all-closed') > 0) app.emit('window-all-closed');
      else app.quit();
    }
    /** Called by the page when it has something to show. */
    contentsShown() {
      if (this.#state.isShown) return;
      this.#state.isShown = true;
      this.emit('ready-to-show', {});
    }

    show() {
      this.#state.isVisible = true;
      this.emit('show', {});
    }
    showInactive() {
      this.show();
    }
    hide() {
      this.#state.isVisible = false;
      this.emit('hide', {});
    }
    isVisible() {
      return this.#state.isVisible;
    }
    focus() {}
    blur() {}
    isFocused() {
      return BrowserWindow.getFocusedWindow() === this;
    }
    moveTop() {}

    getTitle() {
      return this.#state.title;
    }
    setTitle(title) {
      this.#state.title = title;
    }

    getBounds() {
      return { ...this.#state.bounds };
    }
    getNormalBounds() {
      return this.getBounds();
    }
    getContentBounds() {
      return this.getBounds();
    }
    setBounds(bounds) {
      Object.assign(this.#state.bounds, bounds);
      this.webContents.resize(this.#state.bounds).catch((error) => this.webContents.complain(error));
      this.emit('resize', {});
      this.emit('move', {});
    }
    getSize() {
      return [this.#state.bounds.width, this.#state.bounds.height];
    }
    setSize(width, height) {
      this.setBounds({ width, height });
    }
    getContentSize() {
      return this.getSize();
    }
    setContentSize(width, height) {
      this.setBounds({ width, height });
    }
    getPosition() {
      return [this.#state.bounds.x, this.#state.bounds.y];
    }
    setPosition(x, y) {
      this.setBounds({ x, y });
    }
    center() {}
    getMinimumSize() {
      return [...this.#state.minimum];
    }
    setMinimumSize(...minimum) {
      this.#state.minimum = minimum;
    }

    #become(name, value, event) {
      if (this.#state[name] === value) return;
      this.#state[name] = value;
      this.emit(event, {});
    }
    isMaximized() {
      return this.#state.isMaximized;
    }
    maximize() {
      this.#become('isMaximized', true, 'maximize');
    }
    unmaximize() {
      this.#become('isMaximized', false, 'unmaximize');
    }
    isMinimized() {
      return this.#state.isMinimized;
    }
    minimize() {
      this.#become('isMinimized', true, 'minimize');
    }
    restore() {
      this.#become('isMinimized', false, 'restore');
    }
    isFullScreen() {
      return this.#state.isFullScreen;
    }
    setFullScreen(value) {
      this.#become('isFullScreen', value, value ? 'enter-full-screen' : 'leave-full-screen');
    }

    setMenu() {}
    removeMenu() {}
    setMenuBarVisibility() {}
    setAutoHideMenuBar() {}
    setProgressBar() {}
    setDocumentEdited() {}
    setRepresentedFilename() {}
    setBackgroundColor() {}
    setIcon() {}
    flashFrame() {}
  }
  return BrowserWindow;
};
