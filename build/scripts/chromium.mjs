import { execFileSync, spawnSync } from 'node:child_process';
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

/** Chromium as Playwright downloads it, or null when it has not. */
const playwrights = () => {
  const { chromium } = createRequire(import.meta.url)('playwright-core');
  const file = chromium.executablePath();
  return existsSync(file) ? file : null;
};

/** The program file of a Chromium on this machine (own variable, Playwright's, PATH, usual places), or null; throws when DEBRIEF_BROWSER names no file. */
export const findChromium = () => {
  const named = process.env.DEBRIEF_BROWSER;
  if (named) {
    if (!existsSync(named)) throw new Error(`DEBRIEF_BROWSER names ${named}, and there is no such file.`);
    return named;
  }
  const windows = process.platform === 'win32' ? '.exe' : '';
  const onPath = (process.env.PATH ?? '').split(delimiter).flatMap((folder) => names.map((name) => join(folder, name + windows)));
  return playwrights() ?? [...onPath, ...installed()].find((file) => existsSync(file)) ?? null;
};

/** Tries Playwright's download, then (on Debian, as root) its `chromium` package; throws a sentence that says what to install. */
export const fetchChromium = () => {
  console.log('No Chromium here yet; trying to fetch one (about 150 MB) …');
  const playwrightCli = join(dirname(createRequire(import.meta.url).resolve('playwright-core/package.json')), 'cli.js');
  spawnSync(process.execPath, [playwrightCli, 'install', 'chromium'], { stdio: ['ignore', 'ignore', 'ignore'], timeout: 600_000 });
  const isDebianRoot = existsSync('/etc/debian_version') && process.getuid?.() === 0;
  if (findChromium() === null && isDebianRoot) {
    const options = { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } };
    execFileSync('apt-get', ['update', '-qq'], options);
    execFileSync('apt-get', ['install', '-y', '-qq', '--no-install-recommends', 'chromium', 'fonts-liberation'], options);
  }
  const found = findChromium();
  if (found !== null) return found;
  throw new Error(
    'Debrief needs a Chromium and could not fetch one. Install Chromium, Google Chrome or Microsoft Edge, or set DEBRIEF_BROWSER to its program file, and try again.',
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

/** What Playwright is told to start Chromium with; fetches one when there is none. */
export const launchOptions = () => ({ executablePath: findChromium() ?? fetchChromium(), args: chromiumFlags() });
