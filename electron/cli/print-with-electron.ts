import { spawn } from 'node:child_process';
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import type { PageSize } from '../ipc.ts';
import type { MadePdf } from './make-pdf.ts';

const timeLimitMs = 90_000;

/** Runs a program to its end; answers its exit code (null when it was killed or never started) and the end of what it complained. */
const run = (program: string, args: readonly string[]): Promise<{ readonly code: number | null; readonly complaint: string }> =>
  new Promise((resolve) => {
    const child = spawn(program, args, { stdio: ['ignore', 'ignore', 'pipe'], timeout: timeLimitMs, killSignal: 'SIGKILL' });
    let complaint = '';
    child.stderr.setEncoding('utf8').on('data', (text: string) => {
      complaint = (complaint + text).slice(-2000);
    });
    child.on('error', (error) => resolve({ code: null, complaint: error.message }));
    child.on('close', (code) => resolve({ code, complaint }));
  });

/** Makes a PDF with Electron: the app itself, started to print one file and end. */
export const printWithElectron = async (program: string, html: string, pageSize: PageSize): Promise<MadePdf> => {
  const folder = await mkdtemp(path.join(tmpdir(), 'debrief-pdf-'));
  try {
    const input = path.join(folder, 'report.html');
    const output = path.join(folder, 'report.pdf');
    await writeFile(input, html, { mode: 0o600 });
    const flags = process.platform === 'linux' && process.getuid?.() === 0 ? ['--no-sandbox'] : [];
    const { code, complaint } = await run(program, [...flags, path.join(__dirname, '..'), '--print-to-pdf', input, output, pageSize]);
    if (code !== 0) return { kind: 'failed', reason: `Electron made no PDF. ${complaint.trim().split('\n').at(-1) ?? ''}`.trim() };
    return { kind: 'made', pdf: await readFile(output) };
  } finally {
    await rm(folder, { recursive: true, force: true, maxRetries: 3 });
  }
};
