import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const modules = join(import.meta.dirname, '../../node_modules');

/** What is shipped beside the app as it came, and under which words: name in the app -> the licence's file in its package. */
const licences = {
  'dictionary-en-us.txt': 'dictionary-en/license',
  'dictionary-en-gb.txt': 'dictionary-en-gb/license',
  'dictionary-fr.txt': 'dictionary-fr/license',
  'dictionary-de.txt': 'dictionary-de/license',
  'dictionary-es.txt': 'dictionary-es/license',
  'harper.txt': 'harper.js/LICENSE',
  'pdfjs.txt': 'pdfjs-dist/LICENSE',
  // The texts that the notices above refer to.
  'gpl-2.0.txt': 'hunspell-wasm/COPYING',
  'mpl-1.1.txt': 'hunspell-wasm/COPYING.MPL',
  'mpl-2.0.txt': 'axe-core/LICENSE',
  'inter.txt': '@fontsource-variable/inter/LICENSE',
  'source-serif-4.txt': '@fontsource-variable/source-serif-4/LICENSE',
  'jetbrains-mono.txt': '@fontsource/jetbrains-mono/LICENSE',
};

/** Puts the licences of dictionaries and fonts into the built pages, as `licences/…`; a missing one ends the build. */
export const shipLicences = {
  name: 'ship-licences',
  applyToEnvironment: ({ name }) => name === 'client',
  generateBundle() {
    for (const [name, file] of Object.entries(licences)) {
      this.emitFile({ type: 'asset', fileName: `licences/${name}`, source: readFileSync(join(modules, file), 'utf8') });
    }
  },
};
