import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome', 'microsoft-edge', 'brave-browser'];

/** Where installers put a Chromium outside PATH, by platform. */
const installed = () => {
  if (process.platform === 'darwin') {
    return ['Google Chrome', 'Chromium', 'Microsoft Edge'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`);
  }
  if (process.platform !== 'win32') return [];
  return ['ProgramFiles', 'ProgramFiles(x86)', 'LocalAppData']
    .map((variable) => process.env[variable])
    .filter((folder) => folder !== undefined)
    .flatMap((folder) => [join(folder, 'Google/Chrome/Application/chrome.exe'), join(folder, 'Microsoft/Edge/Application/msedge.exe')]);
};

/** Where Playwright keeps the Chromium that it downloads, whether it has or not. */
const playwrights = () => createRequire(import.meta.url)('playwright-core').chromium.executablePath();

const known = new Set();

/** Whether a file is a browser that starts: one whose system libraries are missing, or a stub that only says what to install, is none. */
const starts = (file) => {
  // On Windows a browser asked for its version opens a window instead.
  if (process.platform === 'win32' || known.has(file)) return existsSync(file);
  if (!existsSync(file) || spawnSync(file, ['--version'], { stdio: 'ignore', timeout: 60_000 }).status !== 0) return false;
  known.add(file);
  return true;
};

/**
 * The program file of a Chromium that starts on this machine (own variable, Playwright's, PATH, usual places), or null; throws a sentence when
 * DEBRIEF_BROWSER names none.
 */
export const findChromium = () => {
  const named = process.env.DEBRIEF_BROWSER;
  if (named) {
    if (!existsSync(named)) throw new Error(`DEBRIEF_BROWSER names ${named}, and there is no such file.`);
    if (!starts(named)) throw new Error(`DEBRIEF_BROWSER names ${named}, and that does not start: “${named} --version” fails.`);
    return named;
  }
  const windows = process.platform === 'win32' ? '.exe' : '';
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name + windows)));
  return [playwrights(), ...onPath, ...installed()].find(starts) ?? null;
};

/**
 * The program file of Chromium's headless shell as Debian packs it, or null: the same engine without the browser around it, which takes a third
 * off the work of each page. Not looked for where DEBRIEF_BROWSER names a browser.
 */
export const findHeadlessShell = () => {
  if (process.env.DEBRIEF_BROWSER) return null;
  return (
    (process.env.PATH ?? '')
      .split(delimiter)
      .map((folder) => join(folder, 'chromium-headless-shell'))
      .find(starts) ?? null
  );
};

/** Tries Debian's package of the headless shell, as root; nothing is lost where it can't be had. */
export const fetchHeadlessShell = () => {
  if (findHeadlessShell() !== null || process.env.DEBRIEF_BROWSER || !isRootOnDebian()) return;
  apt('install', '-y', '-qq', '--no-install-recommends', 'chromium-headless-shell');
};

const isRootOnDebian = () => existsSync('/etc/debian_version') && process.getuid?.() === 0;

// Whatever comes of it is seen in whether a browser starts then.
const apt = (...words) =>
  spawnSync('apt-get', words, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });

/** Tries Playwright's download, then (on Debian, as root) the system's own package, which brings the libraries too; throws a sentence that says what to install. */
export const fetchChromium = (mayUseApt = isRootOnDebian()) => {
  console.log('No Chromium that starts is here yet; trying to fetch one (about 150 MB) …');
  const playwrightCli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  spawnSync(process.execPath, [playwrightCli, 'install', 'chromium'], { stdio: ['ignore', 'ignore', 'ignore'], timeout: 600_000 });
  if (findChromium() === null && mayUseApt) {
    apt('update', '-qq');
    apt('install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation');
  }
  const found = findChromium();
  if (found !== null) return found;
  const why = existsSync(playwrights())
    ? `The one that Playwright fetched (${playwrights()}) does not start: a system library is missing.`
    : 'None could be fetched.';
  throw new Error(
    `Debrief needs a Chromium. ${why} Install Chromium, Google Chrome or Microsoft Edge, or set DEBRIEF_BROWSER to its program file, and try again.`,
  );
};

/** The flags that Chromium needs everywhere Debrief starts it by itself: no background traffic, no sandbox only for root (Chromium refuses otherwise). */
export const chromiumFlags = () => [
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
  '--disable-gpu',
  '--disable-quic',
  '--no-first-run',
  '--no-default-browser-check',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
];

/**
 * Has a Chromium that Debrief starts by itself use the compiled code that it keeps of our files, as the desktop app does: since files from an address
 * are fetched off the page's thread they are compiled anew at every start. (The shell's own scheme is never fetched that way.) Not for Playwright,
 * whose own list of features this would replace.
 */
export const compiledCodeFlag = '--disable-features=BackgroundResourceFetch';

/** What Playwright is told to start Chromium with; fetches one when there is none. */
export const launchOptions = () => ({ executablePath: findChromium() ?? fetchChromium(), args: chromiumFlags() });
