import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterEach, expect, it, vi } from 'vitest';
import { electronBinary } from '../../build/scripts/electron-binary.mjs';

const folder = mkdtempSync(path.join(tmpdir(), 'debrief-electron-'));
afterEach(() => vi.unstubAllEnvs());

it('a folder named instead of Electron’s own is taken if the program is in it, and is never fetched', () => {
  vi.stubEnv('ELECTRON_OVERRIDE_DIST_PATH', folder);
  expect(electronBinary({ fetch: true })).toBeNull();
  writeFileSync(path.join(folder, 'electron'), '');
  expect(electronBinary({ fetch: true })).toBe(path.join(folder, 'electron'));
  rmSync(folder, { recursive: true });
});
