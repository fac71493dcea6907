import { join } from 'node:path';
import { build } from 'vite';

const name = 'virtual:review-copy-script';
const entry = join(import.meta.dirname, '../../renderer/review-copy/main.ts');

/** Gives the script of a copy for review as a string: bundled and made small, since it is written into each copy. */
export const reviewCopyScript = {
  name: 'review-copy-script',
  resolveId: (id) => (id === name ? `\0${name}` : null),
  async load(id) {
    if (id !== `\0${name}`) return null;
    const built = await build({
      configFile: false,
      logLevel: 'warn',
      build: {
        write: false,
        target: 'es2022',
        minify: true,
        rolldownOptions: { input: entry, output: { format: 'iife', codeSplitting: false } },
      },
    });
    const { output } = Array.isArray(built) ? built[0] : built;
    const code = output.find((file) => file.type === 'chunk')?.code;
    if (code === undefined) throw new Error('The script of the copy for review came to nothing.');
    return `export const reviewCopyScript = ${JSON.stringify(code)};`;
  },
};
