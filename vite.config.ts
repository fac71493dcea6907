import path from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig, type EnvironmentOptions } from 'vite';
import { reviewCopyScript } from './build/scripts/review-copy-script.mjs';
import { sampleReports } from './build/scripts/sample-reports.mjs';
import { shipLicences } from './build/scripts/ship-licences.mjs';
import { preloadScreens, startGroups } from './build/scripts/split-start.mjs';

const at = (name: string): string => path.join(import.meta.dirname, name);

/** A build for Node: one CommonJS file in `out/`, everything bundled but Electron and what `external` names. */
const node = (input: string, name: string, external: readonly string[] = []): EnvironmentOptions => ({
  consumer: 'server',
  resolve: { noExternal: true, external: ['electron', ...external] },
  build: {
    outDir: at('out'),
    emptyOutDir: false,
    copyPublicDir: false,
    target: 'node20',
    sourcemap: true,
    rolldownOptions: {
      input: at(input),
      external: ['electron', /^node:/, ...external],
      platform: 'node',
      output: { format: 'cjs', entryFileNames: `${name}.cjs`, codeSplitting: false },
    },
  },
});

// One config for the whole app: the renderer is Vite's client, the shell's files are further environments of the same build.
export default defineConfig({
  root: at('renderer'),
  base: './',
  // Dexie's module by itself: the package's entry wraps the script for old loaders, which is read twice before anything else can run.
  resolve: { alias: { dexie: at('node_modules/dexie/dist/modern/dexie.mjs') } },
  plugins: [react(), shipLicences, preloadScreens, reviewCopyScript, sampleReports],
  // A worker loads what it needs when it needs it, as a page does.
  // Hunspell's parts for Node are never reached here.
  worker: { format: 'es', rolldownOptions: { external: ['module', 'fs/promises'] } },
  environments: {
    client: {
      build: {
        outDir: at('out/renderer'),
        emptyOutDir: true,
        target: 'chrome140',
        sourcemap: true,
        assetsInlineLimit: 0,
        chunkSizeWarningLimit: 2000,
        rolldownOptions: { output: { codeSplitting: { groups: startGroups } } },
      },
    },
    main: node('electron/main.ts', 'main'),
    preload: node('electron/preload.ts', 'preload'),
    cli: node('electron/cli/main.ts', 'cli', ['playwright-core', 'pdfjs-dist/legacy/build/pdf.mjs']),
  },
  builder: {
    async buildApp(builder) {
      for (const name of ['client', 'main', 'preload', 'cli']) {
        const environment = builder.environments[name];
        if (environment !== undefined) await builder.build(environment);
      }
    },
  },
});
