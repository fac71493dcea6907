import path from 'node:path';
import { findChromium } from '../../build/scripts/chromium.mjs';
import { electronBinary } from '../../build/scripts/electron-binary.mjs';

/** The project's own folder. */
export const root = path.join(import.meta.dirname, '../..');

/** The stand-in for Electron's program, as a folder for ELECTRON_OVERRIDE_DIST_PATH. */
export const standInFolder = path.join(root, 'tests/stand-in');

const hasDisplay = (): boolean => process.platform !== 'linux' || Boolean(process.env.DISPLAY || process.env.WAYLAND_DISPLAY);

/** Makes Playwright start the stand-in where Electron's own program is missing or has no display, unless somebody has chosen another. */
export const chooseElectron = (): void => {
  if (electronBinary({ fetch: false }) === null || !hasDisplay()) process.env.ELECTRON_OVERRIDE_DIST_PATH ??= standInFolder;
};

const needed =
  /^(PATH|HOME|USER|LANG|LC_\w+|TZ|TMPDIR|TEMP|TMP|DISPLAY|WAYLAND_DISPLAY|XAUTHORITY|XDG_\w+|SystemRoot|APPDATA|LOCALAPPDATA|STANDIN_\w+)$/;

/** The surroundings of an app under test: what a program needs to run and what the test adds; nothing else leaks in. */
export const environment = (added: Readonly<Record<string, string>>): Record<string, string> => {
  const kept = Object.entries(process.env).flatMap(([name, value]) =>
    value !== undefined && needed.test(name) ? [[name, value] as const] : [],
  );
  const browser = findChromium();
  return { ...Object.fromEntries(kept), ...(browser === null ? {} : { DEBRIEF_BROWSER: browser }), ...added };
};
