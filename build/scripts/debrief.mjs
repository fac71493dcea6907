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
  const program = [join(root, 'out', 'cli.cjs'), ...process.argv.slice(2)];
  const { status, signal, error } = spawnSync(process.execPath, program, { stdio: 'inherit', env, cwd });
  if (error !== undefined) throw error;
  if (status === null) throw new Error(`the program was ended by ${signal} before it had an answer.`);
  // Out of memory, Node ends by a code of its own; 1 would mean findings.
  if (status > 2) throw new Error(`the program broke off (${status}) before it had an answer.`);
  process.exitCode = status;
} catch (error) {
  console.error(`debrief: ${error.message}`);
  process.exitCode = 2;
}
