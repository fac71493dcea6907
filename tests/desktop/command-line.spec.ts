import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, readdirSync, readFileSync } from 'node:fs';
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
