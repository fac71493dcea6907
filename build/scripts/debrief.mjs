// npm run debrief -- <command> …: the command line, built first when it is missing or old.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { buildIfStale } from './build-if-stale.mjs';
import { findChromium } from './chromium.mjs';
import { electronBinary } from './electron-binary.mjs';

const root = join(import.meta.dirname, '..', '..');

try {
  await buildIfStale(['main', 'cli']);
  const env = {
    ...process.env,
    DEBRIEF_ELECTRON: electronBinary({ fetch: false }) ?? '',
    DEBRIEF_BROWSER: findChromium() ?? '',
  };
  // Files are named from where the user stands; npm itself moves to the project's folder.
  const cwd = process.env.INIT_CWD || process.cwd();
  const { status } = spawnSync(process.execPath, [join(root, 'out', 'cli.cjs'), ...process.argv.slice(2)], { stdio: 'inherit', env, cwd });
  process.exitCode = status ?? 1;
} catch (error) {
  console.error(`debrief: ${error.message}`);
  process.exitCode = 1;
}
