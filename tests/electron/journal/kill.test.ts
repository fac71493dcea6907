import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { build } from 'vite';
import { expect, it } from 'vitest';
import { openJournals } from '../../../electron/journal/journals.ts';

const bundleChild = async (outDir: string): Promise<string> => {
  await build({
    configFile: false,
    logLevel: 'error',
    build: {
      ssr: path.join(import.meta.dirname, 'append-forever.ts'),
      outDir,
      target: 'node20',
      rolldownOptions: { output: { entryFileNames: 'child.mjs' } },
    },
  });
  return path.join(outDir, 'child.mjs');
};

/** Lets the child append until it is killed; answers the last record that it reported as written. */
const appendUntilKilled = async (program: string, folder: string, first: number, delay: number): Promise<number> => {
  const child = spawn(process.execPath, [program, folder, String(first)], { stdio: ['ignore', 'pipe', 'inherit'] });
  let output = '';
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    if (output === '') setTimeout(() => child.kill('SIGKILL'), delay);
    output += text;
  });
  const [code, signal] = await once(child, 'close');
  expect([code, signal]).toEqual([null, 'SIGKILL']);
  return Number(output.slice(0, output.lastIndexOf('\n')).split('\n').at(-1));
};

it('kill -9 while appending loses no acknowledged record', { timeout: 90_000 }, async () => {
  const root = await mkdtemp(path.join(tmpdir(), 'debrief-kill-'));
  const program = await bundleChild(path.join(root, 'program'));
  const folder = path.join(root, 'journal');
  let next = 0;
  for (const delay of [0, 13, 55, 120, 210, 330]) {
    const acknowledged = await appendUntilKilled(program, folder, next, delay);
    const contents = await (await openJournals(folder)).read('draft');
    if (contents.kind === 'failed') throw new Error(contents.reason);
    const numbers = contents.records.map((record) => Number(Buffer.from(record).toString().split(':')[0]));
    expect(numbers).toEqual(numbers.map((_, index) => index));
    expect(numbers.length).toBeGreaterThan(acknowledged);
    next = numbers.length;
  }
  await rm(root, { recursive: true, force: true });
});
