import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, beforeEach, vi } from 'vitest';

/** What a test of the command line works with: a path in its folder, and what has been said since it began. */
export type CommandLine = {
  readonly at: (name: string) => string;
  readonly out: string[];
  readonly complaints: string[];
};

/** Gives each test of a file a folder of its own, and hears what the command line says and complains. */
export const commandLine = (): CommandLine => {
  let folder = '';
  const [out, complaints]: [string[], string[]] = [[], []];
  beforeEach(() => {
    folder = mkdtempSync(path.join(tmpdir(), 'debrief-cli-'));
    out.length = 0;
    complaints.length = 0;
    vi.spyOn(console, 'log').mockImplementation((text: unknown) => void out.push(String(text)));
    vi.spyOn(console, 'error').mockImplementation((text: unknown) => void complaints.push(String(text)));
  });
  afterEach(() => {
    vi.restoreAllMocks();
    vi.unstubAllEnvs();
    rmSync(folder, { recursive: true, force: true });
  });
  return { at: (name) => path.join(folder, name), out, complaints };
};
