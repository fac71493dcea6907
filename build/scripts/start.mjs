// npm start: Electron if its program is here or can be had, and starts; else the same pages in an installed Chromium's app window.
// npm start -- --serve: only serves the pages and prints their address.
import { mkdirSync } from 'node:fs';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { buildIfStale } from './build-if-stale.mjs';
import { chromiumFlags, compiledCodeFlag, findChromium } from './chromium.mjs';
import { electronBinary } from './electron-binary.mjs';
import { follow } from './follow.mjs';
import { isDebriefAt, servePages, usualPort } from './serve.mjs';

const root = join(import.meta.dirname, '..', '..');
const own = process.argv.slice(2);
const onlyServe = own.includes('--serve');

const goingOn = `Going on without it: the same pages, in a browser window of their own. There, files are saved as downloads,
a PDF is made with the print dialog, and reports are kept by the browser, apart from those of the desktop app.
`;

const withoutElectron = `
Electron's program is not on this computer and could not be downloaded from GitHub.
  With a connection:  npx install-electron --no
  Behind a mirror:    ELECTRON_MIRROR=<address> npx install-electron --no
${goingOn}`;

const brokenElectron = (binary, how) => `
Electron's program is on this computer, but it cannot show Debrief: ${how}. What it said stands above.
The usual causes are a system library that is missing and a sandbox that is refused.
  Its program:        ${binary}
${goingOn}`;

const hasDisplay = () => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Where the browser that shows Debrief keeps its data: not in the user's everyday profile. */
const profileFolder = () => {
  if (process.env.DEBRIEF_USER_DATA) return join(process.env.DEBRIEF_USER_DATA, 'browser');
  if (process.platform === 'darwin') return join(homedir(), 'Library', 'Application Support', 'Debrief', 'browser');
  if (process.platform === 'win32') return join(process.env.LOCALAPPDATA ?? homedir(), 'Debrief', 'browser');
  return join(process.env.XDG_DATA_HOME || join(homedir(), '.local', 'share'), 'debrief', 'browser');
};

/** Opens the desktop app; resolves to its exit code, or to null when Electron can't show it here (which was then said). */
const startElectron = async (binary) => {
  // As root, Chromium refuses to start with its sandbox.
  const flags = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
  const ended = await follow(binary, [...flags, root, ...own], { stdio: 'inherit' });
  if (ended.kind === 'done') return 0;
  // A start that was for a printed file has said by itself what is wrong, and no window would mend it.
  if (own.includes('--print-to-pdf')) return 1;
  if (ended.isEarly) {
    console.error(brokenElectron(binary, ended.how));
    return null;
  }
  console.error(`Debrief ended unexpectedly: ${ended.how}. Everything up to the last saved change is kept; start it again.`);
  return 1;
};

/** Shows the address in a browser window of its own; null where there is no display or no browser, else how the window ended. */
const openBrowser = (address) => {
  const browser = hasDisplay() ? findChromium() : null;
  if (browser === null) return null;
  const profile = profileFolder();
  mkdirSync(profile, { recursive: true, mode: 0o700 });
  console.log(`Debrief is open in a window of ${browser}. Close the window to end it.`);
  return follow(browser, [`--app=${address}`, `--user-data-dir=${profile}`, ...chromiumFlags(), compiledCodeFlag], { stdio: 'ignore' });
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

/** Shows pages that are served, until the window is closed or, where there is none, until Ctrl+C; `isOurs` when they are served from here. */
const showPages = async (address, isOurs) => {
  const ended = onlyServe ? null : await openBrowser(address);
  if (ended?.kind === 'done') return 0;
  if (ended?.kind === 'broken')
    console.error(`The browser's window ${ended.isEarly ? 'could not be shown' : 'ended unexpectedly'}: ${ended.how}.`);
  if (ended !== null && !ended.isEarly) return 1;
  if (!isOurs) return ended === null ? 0 : 1;
  console.log(`Debrief is at ${address} – open it in a browser on this computer. Ctrl+C ends it.`);
  return untilInterrupted();
};

const startInBrowser = async () => {
  const port = portOf();
  const served = await serve(port);
  if (served === null) {
    if (await isDebriefAt(port)) {
      const address = `http://127.0.0.1:${port}/`;
      console.log(`Debrief is running already: ${address}`);
      return showPages(address, false);
    }
    console.error(`Port ${port} is in use by another program. Close that program and start Debrief again: reports kept in
the browser belong to this port. (DEBRIEF_PORT=<number> takes another one, with its own, empty library.)`);
    return 1;
  }
  try {
    return await showPages(served.address, true);
  } finally {
    await served.close();
  }
};

const start = async () => {
  const binary = onlyServe ? null : electronBinary({ fetch: true });
  await buildIfStale(['client', 'main', 'preload']);
  if (binary !== null && hasDisplay()) return (await startElectron(binary)) ?? startInBrowser();
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
