import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);

/** Where the `electron` package lies, or null when it isn't installed. */
const packageFolder = () => {
  try {
    return dirname(require.resolve('electron/package.json'));
  } catch {
    return null;
  }
};

/** Electron's program file if it is on the disk; the package writes its name into path.txt when it fetches it. */
const presentBinary = (folder) => {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const note = join(folder, 'path.txt');
  const name = existsSync(note) ? readFileSync(note, 'utf8').trim() : process.platform === 'win32' ? 'electron.exe' : 'electron';
  const file = join(override || join(folder, 'dist'), name);
  return existsSync(file) ? file : null;
};

/**
 * Electron's program file, or null. `fetch` allows one try to download it (about 100 MB).
 * Never ask with `require('electron')`: that starts the download by itself and throws when it fails.
 */
export const electronBinary = ({ fetch }) => {
  const folder = packageFolder();
  if (folder === null) return null;
  const present = presentBinary(folder);
  if (present !== null || process.env.ELECTRON_OVERRIDE_DIST_PATH || !fetch) return present;
  console.log('Electron is not here yet; trying to fetch it once (about 100 MB) …');
  spawnSync(process.execPath, [join(folder, 'install.js')], { stdio: 'ignore', timeout: 600_000 });
  return presentBinary(folder);
};
