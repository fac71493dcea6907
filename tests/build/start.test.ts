import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { chmodSync, existsSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

const root = path.join(import.meta.dirname, '../..');
let folder: string;
let started: ChildProcess | null = null;
const at = (...names: readonly string[]): string => path.join(folder, ...names);
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'debrief-start-'));
  mkdirSync(at('electron'));
});
afterEach(() => {
  started?.kill('SIGKILL');
  started = null;
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
});

/** A program that does what the lines of shell say. */
const fake = (name: string, lines: string): string => {
  writeFileSync(at(name), `#!/bin/sh\n${lines}\n`);
  chmodSync(at(name), 0o755);
  return at(name);
};
/** Electron as these lines of shell, and a browser that notes what it is to show. */
const fakes = (electron: string, browser = `echo "$@" > "${at('shown')}"`) => {
  fake('electron/electron', electron);
  fake('browser', `[ "$1" = --version ] && exit 0\n${browser}`);
};

/** `npm start` with a display that nobody looks at, on a port of its own. */
const start = (...args: readonly string[]) => {
  const { PATH = '' } = process.env;
  const child = spawn(process.execPath, [path.join(root, 'build/scripts/start.mjs'), ...args], {
    cwd: root,
    stdio: ['ignore', 'pipe', 'pipe'],
    env: {
      PATH,
      HOME: folder,
      DISPLAY: ':none',
      DEBRIEF_USER_DATA: at('data'),
      DEBRIEF_PORT: '0',
      DEBRIEF_BROWSER: at('browser'),
      ELECTRON_OVERRIDE_DIST_PATH: at('electron'),
    },
  });
  started = child;
  let said = '';
  const waiting = new Set<() => void>();
  for (const stream of [child.stdout, child.stderr]) {
    stream.setEncoding('utf8').on('data', (text: string) => {
      said += text;
      for (const look of [...waiting]) look();
    });
  }
  return {
    child,
    said: () => said,
    ended: once(child, 'close').then(([code]) => code as number | null),
    /** What the expression finds in the words, as soon as they are said. */
    says: (words: RegExp): Promise<string> =>
      new Promise((resolve) => {
        const look = (): void => {
          const found = words.exec(said);
          if (found === null) return;
          waiting.delete(look);
          resolve(found[1] ?? found[0]);
        };
        waiting.add(look);
        look();
      }),
  };
};
const address = /Debrief is at (http:\S+)/;

// Building anew what is older than its sources takes a while.
describe('npm start', { timeout: 120_000 }, () => {
  it('with --serve serves the pages, starts neither Electron nor a browser, and ends when asked to', async () => {
    fakes(`touch "${at('shown')}"`);
    const run = start('--serve');
    expect(await (await fetch(await run.says(address))).text()).toContain('<title>Debrief</title>');
    run.child.kill('SIGTERM');
    expect(await run.ended).toBe(0);
    expect(existsSync(at('shown'))).toBe(false);
  });

  it('ends with Electron when its window is closed', async () => {
    fakes('exit 0');
    const run = start();
    expect(await run.ended).toBe(0);
    expect(run.said()).not.toContain('Going on without it');
  });

  it.each([
    ['with an exit code', 'echo "libnss3.so: cannot open shared object file" >&2; exit 127', 'it ended with exit code 127'],
    ['by a signal', 'kill -SEGV $$', 'it was ended by SIGSEGV'],
  ])('says so when Electron ends %s, and opens the browser', async (_how, electron, how) => {
    fakes(electron);
    const run = start();
    expect(await run.ended).toBe(0);
    expect(run.said()).toContain(`cannot show Debrief: ${how}.`);
    expect(run.said()).toContain('Going on without it: the same pages, in a browser window of their own.');
    expect(readFileSync(at('shown'), 'utf8')).toContain('--app=http://127.0.0.1:');
  });

  it('says so when Electron is no program at all, and opens the browser', async () => {
    fakes('');
    chmodSync(at('electron/electron'), 0o644);
    const run = start();
    expect(await run.ended).toBe(0);
    expect(run.said()).toMatch(/cannot show Debrief: it could not be started \(.*EACCES/);
    expect(existsSync(at('shown'))).toBe(true);
  });

  it('says so when the browser’s window fails too, and goes on serving', async () => {
    fakes('exit 1', 'exit 9');
    const run = start();
    const served = await run.says(address);
    await run.says(/The browser's window could not be shown: it ended with exit code 9\./);
    expect((await fetch(served)).status).toBe(200);
    run.child.kill('SIGTERM');
    expect(await run.ended).toBe(0);
  });

  it('asked to end, ends Electron too and calls it no failure', async () => {
    fakes(`echo running; exec sleep 600`);
    const run = start();
    await run.says(/running/);
    run.child.kill('SIGTERM');
    expect(await run.ended).toBe(0);
    expect(run.said()).not.toContain('cannot show');
  });

  it('with a browser that is not there ends with a sentence', async () => {
    fakes('exit 1');
    rmSync(at('browser'));
    const run = start();
    expect(await run.ended).toBe(1);
    expect(run.said()).toMatch(/Debrief could not start: DEBRIEF_BROWSER names/);
  });
});
