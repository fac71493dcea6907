'use strict';
const { spawn } = require('node:child_process');
const fs = require('node:fs');
const path = require('node:path');
const { Cdp } = require('./cdp.cjs');

/** The program file: STANDIN_CHROMIUM, else DEBRIEF_BROWSER, else the usual names; throws a sentence when there is none. */
const findProgram = () => {
  const named = process.env.STANDIN_CHROMIUM ?? process.env.DEBRIEF_BROWSER;
  if (named) return named;
  const folders = (process.env.PATH ?? '').split(path.delimiter);
  const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];
  const candidates = ['/usr/bin/chromium', ...folders.flatMap((folder) => names.map((name) => path.join(folder, name)))];
  const found = candidates.find((file) => fs.existsSync(file));
  if (found === undefined) throw new Error('no Chromium found; set STANDIN_CHROMIUM to its program file');
  return found;
};

// Chromium gets what it needs to find fonts, a display and its folders: nothing else of the surroundings reaches it.
const passedOn =
  /^(PATH|HOME|USER|LOGNAME|LANG|LANGUAGE|LC_\w+|TZ|TMPDIR|DISPLAY|WAYLAND_DISPLAY|XAUTHORITY|XDG_\w+|FONTCONFIG_\w+|LD_LIBRARY_PATH)$/;
const environment = () => Object.fromEntries(Object.entries(process.env).filter(([name]) => passedOn.test(name)));

/** `--disable-features=a` twice means only the second to Chromium: lists of features are joined, of other switches the last one wins. */
const mergeSwitches = (list) => {
  const merged = new Map();
  for (const text of list) {
    const [name, value] = text.split(/=(.*)/s);
    const before = merged.get(name);
    merged.set(name, name.endsWith('-features') && before ? `${before},${value}` : value);
  }
  return [...merged].map(([name, value]) => (value === undefined ? name : `${name}=${value}`));
};

const isAlive = (pid) => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

/** Waits until a Chromium that still holds the profile has ended: a second one would hand over to it and leave. */
const profileIsFree = async (profile) => {
  const holder = () => {
    try {
      return Number(/-(\d+)$/.exec(fs.readlinkSync(path.join(profile, 'SingletonLock')))?.[1]);
    } catch {
      return Number.NaN;
    }
  };
  for (let tries = 0; tries < 100 && isAlive(holder()); tries++) await new Promise((resolve) => setTimeout(resolve, 50));
};

/** Starts Chromium without a window on the profile folder; `args` are the caller's, `appended` the app's own switches (`--name=value`). */
const startChromium = async ({ profile, args, appended }) => {
  await profileIsFree(profile);
  const flags = mergeSwitches([
    ...(process.env.STANDIN_SHOW ? [] : ['--headless']),
    ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    '--disable-gpu',
    // The app's pages are of a scheme of their own in Electron, and here of a public origin, which may not ask for this computer's own servers.
    '--disable-features=LocalNetworkAccessChecks,LocalNetworkAccessChecksWebSockets',
    '--disable-quic',
    '--disable-background-networking',
    '--disable-component-update',
    '--disable-default-apps',
    '--disable-extensions',
    '--disable-sync',
    '--no-default-browser-check',
    '--no-first-run',
    '--no-startup-window',
    '--password-store=basic',
    '--use-mock-keychain',
    `--user-data-dir=${profile}`,
    '--remote-debugging-pipe',
    ...args.filter((arg) => /^--(no-sandbox|remote-debugging-port|force-|lang)/.test(arg)),
    ...appended,
  ]);
  const child = spawn(findProgram(), flags, { env: environment(), stdio: ['ignore', 'ignore', 'pipe', 'pipe', 'pipe'] });
  const ended = new Promise((resolve) => child.once('exit', resolve));
  const failed = new Promise((_, reject) => child.once('error', reject));
  child.stderr.on('data', (data) => {
    for (const line of String(data).split('\n')) if (/^DevTools listening|FATAL/.test(line)) process.stderr.write(`${line}\n`);
  });
  const cdp = new Cdp(child.stdio[4], child.stdio[3]);
  const { product } = await Promise.race([cdp.send('Browser.getVersion'), failed]);
  const stop = async () => {
    cdp.send('Browser.close').catch(() => {});
    await Promise.race([ended, new Promise((resolve) => setTimeout(resolve, 3000))]);
    child.kill('SIGKILL');
  };
  return { cdp, ended, stop, version: product.split('/')[1] };
};

module.exports = { isAlive, startChromium };
