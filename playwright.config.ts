import { existsSync } from 'node:fs';
import path from 'node:path';
import { defineConfig } from '@playwright/test';
import { findHeadlessShell, launchOptions } from './build/scripts/chromium.mjs';

// A port of this run's own, so that a Debrief in use here and other runs are left alone; the workers read the config again and inherit it.
process.env.DEBRIEF_TEST_PORT ??= String(20_000 + (process.pid % 10_000));
const port = process.env.DEBRIEF_TEST_PORT;
const address = `http://127.0.0.1:${port}`;
// The stand-in's specs need no build; all others say so themselves when there is none.
const isBuilt = existsSync(path.join(import.meta.dirname, 'out/renderer/index.html'));

// The pages need no browser around them; what opens windows or prints does.
const shell = findHeadlessShell();

// One worker: the desktop specs each start an app of several processes, and steadiness is worth more than minutes here.
export default defineConfig({
  workers: 1,
  // A machine that is busy with other work may be too slow for a spec. Whoever works on Debrief sees that at once; the whole run looks again, twice at most, and says so.
  retries: process.env.CI === undefined ? 0 : 2,
  timeout: 60_000,
  reporter: 'list',
  outputDir: 'test-results',
  forbidOnly: process.env.CI !== undefined,
  use: { launchOptions: launchOptions() },
  ...(isBuilt ? { webServer: { command: `node tests/support/serve-built.mjs ${port}`, url: address, reuseExistingServer: false } } : {}),
  projects: [
    { name: 'stand-in', testDir: 'tests/stand-in' },
    { name: 'desktop', testDir: 'tests/desktop' },
    {
      name: 'browser',
      testDir: 'tests/e2e',
      use: { baseURL: address, ...(shell === null ? {} : { launchOptions: { ...launchOptions(), executablePath: shell } }) },
    },
    { name: 'package', testDir: 'tests/package', timeout: 300_000 },
  ],
});
