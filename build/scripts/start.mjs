// npm start: Electron if its program is here or can be had, else the same pages in an installed Chromium's app window.
// npm start -- --serve: only serves the pages and prints their address.
import { spawn } from 'node:child_process';
import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { buildIfStale } from './build-if-stale.mjs';
import { chromiumFlags, findChromium } from './chromium.mjs';
import { electronBinary } from './electron-binary.mjs';
import { isDebriefAt, servePages, usualPort } from './serve.mjs';

const root = join(import.meta.dirname, '..', '..');
const own = process.argv.slice(2);
const onlyServe = own.includes('--serve');

const withoutElectron = `
Electron's program is not on this computer and could not be downloaded from GitHub.
  With a connection:  npx install-electron --no
  Behind a mirror:    ELECTRON_MIRROR=<address> npx install-electron --no
Going on without it: the same pages, in a browser window of their own. There, files are saved as downloads,
a PDF is made with the print dialog, and reports are kept by the browser, apart from those of the desktop app.
`;

const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Where the browser that shows Debrief keeps its data: not in the user's everyday profile. */
const profileFolder = () => {
  if (process.env.DEBRIEF_USER_DATA) return join(process.env.DEBRIEF_USER_DATA, 'browser');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Debrief', 'browser');
  if (process.platform === 'win32') return join(process.env.LOCALAPPDATA ?? homedir(), 'Debrief', 'browser');
  return join(process.env.XDG_DATA_HOME || join(homedir(), '.local', 'share'), 'debrief', 'browser');
};

/** Starts a program and ends as it ends; Ctrl+C reaches both, and ours waits for the other. */
const follow = (program, args, options) =>
  new Promise((resolve) => {
    const child = spawn(program, args, options);
    const pass = (signal) => child.kill(signal);
    process.on('SIGINT', pass).on('SIGTERM', pass);
    child.on('error', (error) => {
      console.error(`${program} could not be started: ${error.message}`);
      resolve(1);
    });
    child.on('close', (code) => resolve(code ?? 0));
  });

const startElectron = (binary) => {
  // As root, Chromium refuses to start with its sandbox.
  const flags = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  return follow(binary, [...flags, root, ...own], { stdio: 'inherit' });
};

const openBrowser = (address) => {
  const browser = hasDisplay() ? findChromium() : null;
  if (browser === null) return null;
  const profile = profileFolder();
  mkdirSync(profile, { recursive: true, mode: 0o700 });
  console.log(`Debrief is open in a window of ${browser}. Close the window to end it.`);
  return follow(browser, [`--app=${address}`, `--user-data-dir=${profile}`, ...chromiumFlags()], { stdio: 'ignore' });
};

const untilInterrupted = () =>
  new Promise((resolve) => {
    process.on('SIGINT', () => resolve(0)).on('SIGTERM', () => resolve(0));
  });

const portOf = () => {
  const port = Number(process.env.DEBRIEF_PORT || usualPort);
  return Number.isInteger(port) && port >= 0 && port < 65_536 ? port : usualPort;
};

/** The served pages; null when another Debrief serves them already, or the port is taken (which was then said). */
const serve = async (port) => {
  try {
    return await servePages({ root: join(root, 'out', 'renderer'), port });
  } catch (error) {
    if (error.code !== 'EADDRINUSE') throw error;
    return null;
  }
};

const startInBrowser = async () => {
  const port = portOf();
  const served = await serve(port);
  if (served === null) {
    if (await isDebriefAt(port)) {
      const address = `http://127.0.0.1:${port}/`;
      console.log(`Debrief is running already: ${address}`);
      return (onlyServe ? null : openBrowser(address)) ?? 0;
    }
    console.error(`Port ${port} is in use by another program. Close that program and start Debrief again: reports kept in
the browser belong to this port. (DEBRIEF_PORT=<number> takes another one, with its own, empty library.)`);
    return 1;
  }
  const window = onlyServe ? null : openBrowser(served.address);
  if (window === null) console.log(`Debrief is at ${served.address} – open it in a browser on this computer. Ctrl+C ends it.`);
  const code = await (window ?? untilInterrupted());
  await served.close();
  return code;
};

const start = async () => {
  const binary = onlyServe ? null : electronBinary({ fetch: true });
  await buildIfStale(['client', 'main', 'preload']);
  if (binary !== null && hasDisplay()) return startElectron(binary);
  if (binary !== null) console.error('There is no display here, so Electron cannot open a window. Serving the pages instead.');
  else if (!onlyServe) console.error(withoutElectron);
  return startInBrowser();
};

try {
  process.exitCode = await start();
} catch (error) {
  console.error(`Debrief could not start: ${error.message}`);
  process.exitCode = 1;
}
