import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';

let folder: string;
const at = (...names: readonly string[]): string => path.join(folder, ...names);
beforeEach(() => {
  folder = mkdtempSync(path.join(tmpdir(), 'debrief-chromium-'));
  mkdirSync(at('bin'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** A program of these lines of shell. */
const program = (file: string, lines: string): string => {
  mkdirSync(path.dirname(file), { recursive: true });
  writeFileSync(file, `#!/bin/sh\n${lines}\n`);
  chmodSync(file, 0o755);
  return file;
};
const works = '[ "$1" = --version ]';
const lacksLibraries = 'echo "libnss3.so: cannot open shared object file" >&2; exit 127';

/** What the expression gives on a machine whose PATH and Playwright folder are the test's own, and where nothing can be downloaded. */
const ask = (expression: string, env: Readonly<Record<string, string>> = {}) => {
  const script = `import('./build/scripts/chromium.mjs').then(async ({ findChromium, fetchChromium }) => console.log('\\n=' + (${expression}))).catch((error) => console.log('\\n!' + error.message))`;
  const { stdout } = spawnSync(process.execPath, ['-e', script], {
    encoding: 'utf8',
    cwd: path.join(import.meta.dirname, '../..'),
    env: {
      HOME: folder,
      PATH: at('bin'),
      PLAYWRIGHT_BROWSERS_PATH: at('playwright'),
      PLAYWRIGHT_DOWNLOAD_HOST: 'http://127.0.0.1:9',
      ...env,
    },
  });
  return stdout.trim().split('\n').at(-1) ?? '';
};
const playwrightsOwn = (): string => ask("(await import('playwright-core')).chromium.executablePath()").slice(1);

describe('a Chromium on this machine', () => {
  it('is the one that DEBRIEF_BROWSER names', () => {
    program(at('bin/chromium'), works);
    const own = program(at('own'), works);
    expect(ask('findChromium()', { DEBRIEF_BROWSER: own })).toBe(`=${own}`);
  });

  it.each([
    ['is not there', null, 'and there is no such file.'],
    ['does not start', 'exit 1', 'and that does not start: '],
  ])('named by DEBRIEF_BROWSER that %s is a sentence', (_what, lines, words) => {
    if (lines !== null) program(at('own'), lines);
    expect(ask('findChromium()', { DEBRIEF_BROWSER: at('own') })).toContain(`!DEBRIEF_BROWSER names ${at('own')}, ${words}`);
  });

  it('is passed over when it does not start', () => {
    program(playwrightsOwn(), lacksLibraries);
    program(at('bin/chromium'), 'echo "Install the snap first."; exit 1');
    const chrome = program(at('bin/google-chrome'), works);
    expect(ask('findChromium()')).toBe(`=${chrome}`);
  });

  it('is none when none starts', () => {
    program(at('bin/chromium'), lacksLibraries);
    expect(ask('findChromium()')).toBe('=null');
  });
});

describe('fetching a Chromium', { timeout: 120_000 }, () => {
  const apt = (lines: string) => program(at('bin/apt-get'), `echo "$1" >> "${at('asked')}"\n${lines}`);
  const sentence = 'Install Chromium, Google Chrome or Microsoft Edge, or set DEBRIEF_BROWSER to its program file, and try again.';

  it('goes on to the system’s package when Playwright’s download fails', () => {
    apt(`[ "$1" = install ] && printf '#!/bin/sh\\nexit 0\\n' > "${at('bin/chromium')}" && /bin/chmod 755 "${at('bin/chromium')}"`);
    expect(ask('fetchChromium(true)')).toBe(`=${at('bin/chromium')}`);
  });

  it('goes on to the system’s package when Playwright’s own lacks libraries, and takes it once they are there', () => {
    const own = playwrightsOwn();
    program(own, `[ -e "${at('libraries')}" ] || exit 127`);
    writeFileSync(path.join(path.dirname(own), '../INSTALLATION_COMPLETE'), '');
    apt(`[ "$1" = install ] && echo > "${at('libraries')}"`);
    expect(ask('fetchChromium(true)')).toBe(`=${own}`);
  });

  it('that fails everywhere ends with the sentence that says what to install', () => {
    apt('exit 100');
    expect(ask('fetchChromium(true)')).toBe(`!Debrief needs a Chromium. None could be fetched. ${sentence}`);
  });

  it('without a package manager ends with that sentence too', () => {
    expect(ask('fetchChromium(true)')).toContain(sentence);
    expect(ask('fetchChromium(false)')).toContain(sentence);
  });

  it('says that Playwright’s own is there and lacks libraries', () => {
    const own = playwrightsOwn();
    program(own, lacksLibraries);
    writeFileSync(path.join(path.dirname(own), '../INSTALLATION_COMPLETE'), '');
    expect(ask('fetchChromium(false)')).toContain(`The one that Playwright fetched (${own}) does not start: a system library is missing.`);
  });
});
