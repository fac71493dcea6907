import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { closeSync, mkdirSync, openSync, readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { expect, test } from '@playwright/test';
import { fixtureFile } from '../support/browser.ts';
import { chooseElectron, environment, root } from '../support/electron-program.ts';
import { temporaryFolder } from '../support/folder.ts';
import { readPdf } from '../support/pdf.ts';

const folder = temporaryFolder();
test.beforeAll(() => {
  mkdirSync(folder.at('no-electron'), { recursive: true });
  chooseElectron();
});
test.afterAll(folder.remove);

for (const [program, electron] of [
  ['Electron', () => process.env.ELECTRON_OVERRIDE_DIST_PATH],
  ['a Chromium where Electron is missing', () => folder.at('no-electron')],
] as const) {
  test(`“debrief export” writes one report as HTML and as PDF, with ${program}`, async () => {
    const out = folder.at(program);
    mkdirSync(out);
    const override = electron();
    const child = spawn(
      process.execPath,
      [
        path.join(root, 'build/scripts/debrief.mjs'),
        'export',
        fixtureFile('cloud-degradation.txt'),
        ...['--html', 'report.html', '--pdf', 'report.pdf', '--page', 'Letter'],
      ],
      {
        cwd: out,
        env: environment(override === undefined ? {} : { ELECTRON_OVERRIDE_DIST_PATH: override }),
        stdio: ['ignore', 'pipe', 'pipe'],
      },
    );
    let said = '';
    for (const stream of [child.stdout, child.stderr]) {
      stream.setEncoding('utf8').on('data', (text: string) => {
        said += text;
      });
    }
    const [code] = await once(child, 'close');
    expect(said).toContain('Wrote report.html\n');
    expect(said).toContain('Wrote report.pdf\n');
    expect(code).toBe(0);
    expect(readdirSync(out).sort()).toEqual(['report.html', 'report.pdf']);

    expect(readFileSync(path.join(out, 'report.html'), 'utf8')).toContain('datetime="2024-06-10T13:30:00Z"');
    const pdf = await readPdf(readFileSync(path.join(out, 'report.pdf')));
    expect(pdf).toMatchObject({
      isTagged: true,
      creator: 'Debrief',
      title: 'Degraded cloud service on June 10th',
      language: 'en',
      size: [612, 792],
    });
    expect(pdf.outline).toEqual(expect.arrayContaining(['Root Cause Analysis', 'Next steps', 'Current status']));
    expect(pdf.pages.join(' ')).toContain('Incident report published');
  });
}

const ending = async (
  args: readonly string[],
  given: string,
  out: 'ignore' | number = 'ignore',
): Promise<{ readonly code: unknown; readonly said: string }> => {
  const child = spawn(process.execPath, [path.join(root, 'build/scripts/debrief.mjs'), ...args], {
    cwd: folder.at(''),
    env: environment({}),
    stdio: ['pipe', out, 'pipe'],
  });
  let said = '';
  child.stderr?.setEncoding('utf8').on('data', (text: string) => {
    said += text;
  });
  child.stdin?.end(given);
  const [code] = await once(child, 'close');
  return { code, said };
};

const [sound, wrong] = ['Tuesday', 'Monday'].map((day) => JSON.stringify({ text: `Notice\n\nOn ${day}, June 10, 2025, mail was down.` }));
for (const [lines, code] of [
  [[sound], 0],
  [[sound, wrong], 1],
  [[wrong, 'no JSON', sound], 2],
] as const) {
  test(`“debrief check --jsonl” ends with ${code}`, async () => {
    expect((await ending(['check', '--jsonl'], lines.join('\n'))).code).toBe(code);
  });
}

test('“debrief check” ends with 2 and a sentence where its answer can’t be written', async () => {
  test.skip(process.platform !== 'linux', 'a device that is always full is Linux’s');
  const full = openSync('/dev/full', 'w');
  const { code, said } = await ending(['check', '-'], 'Notice\n\nOn Monday, June 10, 2025, mail was down.', full);
  closeSync(full);
  expect(said).toContain('could not write its answer');
  expect(code).toBe(2);
});
