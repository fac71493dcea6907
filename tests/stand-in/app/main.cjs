'use strict';
// A small app that uses Electron as Debrief's shell does; the stand-in is tried on it.
const { readFile } = require('node:fs/promises');
const path = require('node:path');
const { app, BrowserWindow, ipcMain, Menu, protocol, session, shell } = require('electron');

if (process.env.TINY_USER_DATA) app.setPath('userData', process.env.TINY_USER_DATA);
protocol.registerSchemesAsPrivileged([{ scheme: 'app', privileges: { standard: true, secure: true, supportFetchAPI: true } }]);
app.enableSandbox();

/** What the tests look at through `globalThis.seen`. */
const seen = { opened: [], navigations: [], requests: [], second: [] };
globalThis.seen = seen;

const policy = "default-src 'self'; frame-src 'self'; style-src 'self'; object-src 'none'; base-uri 'none'";
const types = { '.html': 'text/html; charset=utf-8', '.mjs': 'text/javascript; charset=utf-8' };
const answer = async (request) => {
  const { pathname } = new URL(request.url);
  try {
    const body = await readFile(path.join(__dirname, 'pages', path.basename(pathname)));
    return new Response(body, {
      headers: { 'content-type': types[path.extname(pathname)] ?? 'text/plain', 'content-security-policy': policy },
    });
  } catch {
    return new Response('no such file', { status: 404 });
  }
};

const createWindow = () => {
  const window = new BrowserWindow({
    width: 900,
    height: 700,
    show: false,
    webPreferences: { preload: path.join(__dirname, 'preload.cjs'), contextIsolation: true, sandbox: true, nodeIntegration: false },
  });
  window.once('ready-to-show', () => window.show());
  window.on('close', (event) => {
    if (seen.keepOpen) event.preventDefault();
  });
  window.webContents.setWindowOpenHandler(({ url }) => {
    seen.opened.push(url);
    void shell.openExternal(url);
    return { action: 'deny' };
  });
  window.webContents.on('will-navigate', (event, url) => {
    seen.navigations.push(url);
    if (!url.startsWith('app:')) event.preventDefault();
  });
  void window.loadURL('app://tiny/index.html');
};

ipcMain.handle('echo', (_event, value) => value);
ipcMain.handle('fail', () => {
  throw new TypeError('no such thing');
});
ipcMain.handle('function', () => () => {});
ipcMain.handle('sender', (event) => [event.senderFrame.url, event.senderFrame.origin, event.senderFrame.parent]);
ipcMain.on('shout', (event, word) => event.sender.send('shouted', word.toUpperCase()));

if (app.requestSingleInstanceLock({ from: 'second' })) {
  app.on('second-instance', (_event, argv, folder, data) => seen.second.push({ argv, folder, data }));
  app.on('window-all-closed', () => app.quit());
  void app.whenReady().then(() => {
    protocol.handle('app', answer);
    const allowed = (permission) => permission === 'clipboard-sanitized-write';
    session.defaultSession.setPermissionRequestHandler((_contents, permission, callback) => callback(allowed(permission)));
    session.defaultSession.setPermissionCheckHandler((_contents, permission) => allowed(permission));
    session.defaultSession.webRequest.onBeforeRequest({ urls: ['https://*/*', 'http://*/*'] }, ({ url, resourceType }, callback) => {
      seen.requests.push([resourceType, url]);
      callback({ cancel: true });
    });
    Menu.setApplicationMenu(
      Menu.buildFromTemplate([
        {
          label: 'File',
          submenu: [
            {
              id: 'greet',
              label: 'Greet',
              accelerator: 'CmdOrCtrl+G',
              click: (_item, window) => window?.webContents.send('menu', 'greet'),
            },
          ],
        },
        { role: 'editMenu' },
      ]),
    );
    createWindow();
  });
} else app.quit();
