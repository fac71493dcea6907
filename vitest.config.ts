import { playwright } from '@vitest/browser-playwright';
import { defineConfig } from 'vitest/config';
import { launchOptions } from './build/scripts/chromium.mjs';
import { sampleReports } from './build/scripts/sample-reports.mjs';

// Two projects: pure code in Node, and everything that needs a real IndexedDB or a real editor in Chromium.
export default defineConfig({
  test: {
    // Vitest leaves a core free, of two that is half of them.
    maxWorkers: '100%',
    projects: [
      {
        plugins: [sampleReports],
        test: {
          name: 'unit',
          // Two hundred files read the same modules: once a worker, not once a file.
          isolate: false,
          environment: 'node',
          include: ['tests/{core,electron,host,build,live,ui,words}/**/*.test.ts'],
          setupFiles: ['tests/support/seed.ts'],
          testTimeout: 30_000,
        },
      },
      {
        // What is loaded when it is used would be found in the middle of a test, and start it anew.
        optimizeDeps: { include: ['@hocuspocus/provider', '@tiptap/pm/model', 'dompurify', 'lib0/decoding', 'markdown-it', 'parse5'] },
        test: {
          name: 'chromium',
          include: ['tests/{store,editor,review-copy}/**/*.test.ts'],
          testTimeout: 60_000,
          browser: {
            enabled: true,
            headless: true,
            screenshotFailures: false,
            provider: playwright({ launchOptions: launchOptions() }),
            instances: [{ browser: 'chromium' }],
          },
        },
      },
    ],
  },
});
