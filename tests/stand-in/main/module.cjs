'use strict';
const { createAddresses } = require('./addresses.cjs');
const { createApp } = require('./app.cjs');
const { createBrowserWindow } = require('./browser-window.cjs');
const { startChromium } = require('./chromium.cjs');
const { createPopups } = require('./contents/popups.cjs');
const { createWebContentsModule } = require('./contents/web-contents.cjs');
const { createDialog, createShell } = require('./dialogs.cjs');
const { createIpcMain } = require('./ipc-main.cjs');
const { createMenus } = require('./menu.cjs');
const { refusing } = require('./refusing.cjs');
const { createSessions } = require('./session.cjs');
const { createClipboard, createNativeTheme, createNet, createPowerMonitor, createScreen } = require('./surroundings.cjs');

// The version that the app is written for; the stand-in follows its documentation.
const electronVersion = require('electron/package.json').version;

/** What `require('electron')` gives, and `start`, which starts Chromium once the app's main file has run. */
exports.createElectron = ({ appPath, manifest, args }) => {
  Object.defineProperty(process.versions, 'electron', { value: electronVersion, enumerable: true });
  // What the parts share: the open windows (oldest first), the browser once it runs, and whether the app is on its way out.
  const world = { addresses: createAddresses(), chromium: undefined, isQuitting: false, windows: [] };
  const { app, appended, becomeReady, makeProfile } = createApp({ world, appPath, manifest, args });
  world.app = app;
  world.popups = createPopups(world);
  const { session } = createSessions({ world });
  world.session = session;
  const { ipcMain, receive } = createIpcMain();
  world.receive = receive;

  const start = async () => {
    // After what the app's first lines have put off: switches, folders, schemes.
    await new Promise((resolve) => setImmediate(resolve));
    const chromium = await startChromium({ profile: makeProfile(), args, appended });
    world.chromium = chromium;
    Object.defineProperty(process.versions, 'chrome', { value: chromium.version, enumerable: true });
    void chromium.ended.then(() => {
      if (!world.isQuitting) process.exit(1);
    });
    for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, app.quit);
    await world.popups.watch();
    becomeReady();
    await session.defaultSession.applyPermissions();
  };

  const electron = refusing('electron', {
    app,
    BrowserWindow: refusing('BrowserWindow', createBrowserWindow(world)),
    clipboard: createClipboard(),
    dialog: createDialog(),
    ipcMain,
    ...createMenus(),
    nativeTheme: createNativeTheme(),
    net: createNet(),
    powerMonitor: createPowerMonitor(),
    protocol: session.defaultSession.protocol,
    screen: createScreen(),
    session,
    shell: createShell(),
    webContents: refusing('webContents', createWebContentsModule(world)),
  });
  return { electron, start };
};
