'use strict';
const fs = require('node:fs');
const os = require('node:os');
const path = require('node:path');
const { preventable } = require('./preventable.cjs');
const { refusing, refusingEmitter } = require('./refusing.cjs');
const { createSingleInstance } = require('./single-instance.cjs');

const createPaths = (name) => {
  const home = os.homedir();
  const set = {
    home,
    appData: process.env.XDG_CONFIG_HOME ?? path.join(home, '.config'),
    temp: os.tmpdir(),
    desktop: path.join(home, 'Desktop'),
    documents: path.join(home, 'Documents'),
    downloads: path.join(home, 'Downloads'),
    exe: process.argv[0],
  };
  const get = (key) => {
    if (set[key] !== undefined) return set[key];
    if (key === 'userData') return path.join(set.appData, name());
    if (key === 'sessionData') return get('userData');
    if (key === 'logs') return path.join(get('userData'), 'logs');
    if (key === 'crashDumps') return path.join(get('userData'), 'Crashpad');
    throw new Error(`Failed to get '${key}' path`);
  };
  return { get, set: (key, folder) => Object.assign(set, { [key]: folder }) };
};

const createCommandLine = (args) => {
  const appended = [];
  const all = () => [...args, ...appended];
  const commandLine = refusing('app.commandLine', {
    appendSwitch: (name, value) => appended.push(value ? `--${name}=${value}` : `--${name}`),
    appendArgument() {},
    hasSwitch: (name) => all().some((arg) => arg === `--${name}` || arg.startsWith(`--${name}=`)),
    getSwitchValue: (name) =>
      all()
        .find((arg) => arg.startsWith(`--${name}=`))
        ?.slice(name.length + 3) ?? '',
  });
  return { commandLine, appended };
};

/** Electron's `app`: name, folders, the order of starting and the order of quitting. */
exports.createApp = ({ world, appPath, manifest, args }) => {
  let name = manifest.productName ?? manifest.name ?? 'Electron';
  let isReady = false;
  let resolveReady;
  const ready = new Promise((resolve) => {
    resolveReady = resolve;
  });
  const paths = createPaths(() => name);
  const { commandLine, appended } = createCommandLine(args);
  const instance = createSingleInstance({
    profile: () => paths.get('userData'),
    emit: (...event) => void ready.then(() => app.emit(...event)),
  });

  class App extends refusingEmitter('app') {
    isPackaged = false;
    commandLine = commandLine;
    // As in Electron on everything but macOS.
    dock = undefined;
    userAgentFallback = '';
    getName = () => name;
    setName = (next) => {
      name = next;
    };
    getVersion = () => manifest.version ?? '0.0.0';
    getAppPath = () => appPath;
    getLocale = () => 'en-US';
    getSystemLocale = () => 'en-US';
    getPreferredSystemLanguages = () => ['en-US'];
    getPath = paths.get;
    setPath = paths.set;
    isReady = () => isReady;
    whenReady = () => ready;
    requestSingleInstanceLock = instance.request;
    hasSingleInstanceLock = instance.isHeld;
    releaseSingleInstanceLock = instance.release;
    enableSandbox() {}
    disableHardwareAcceleration() {}
    setAppUserModelId() {}
    setAboutPanelOptions() {}
    showAboutPanel() {}
    addRecentDocument() {}
    focus() {}

    /** Asks every window to close; any that stays calls the quitting off. */
    quit = () => {
      if (world.isQuitting) return;
      const before = preventable();
      app.emit('before-quit', before);
      if (before.defaultPrevented) return;
      world.isQuitting = true;
      void closeAllAndLeave();
    };
    exit = (code = 0) => {
      world.isQuitting = true;
      void leave(code);
    };
  }
  const app = new App();

  const closeAllAndLeave = async () => {
    const closed = await Promise.all(world.windows.map((window) => window.closing()));
    if (closed.includes(false)) {
      world.isQuitting = false;
      return;
    }
    const last = preventable();
    app.emit('will-quit', last);
    if (last.defaultPrevented) {
      world.isQuitting = false;
      return;
    }
    await leave(0);
  };
  const leave = async (code) => {
    app.emit('quit', {}, code);
    await world.chromium?.stop();
    instance.release();
    process.exit(code);
  };

  return {
    app,
    appended,
    /** Emits `ready`, after Chromium has started. */
    becomeReady: () => {
      isReady = true;
      app.emit('will-finish-launching');
      app.emit('ready', {}, {});
      resolveReady();
    },
    makeProfile: () => {
      fs.mkdirSync(paths.get('userData'), { recursive: true });
      return paths.get('userData');
    },
  };
};
