// node build/scripts/fake-dist.mjs <folder>: makes what looks to the packager like an unpacked Electron for Linux. It packs; it does not run.
import { appendFileSync, chmodSync, copyFileSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

// Where an Electron program keeps its nine switches: a mark, the version, how many, and one digit for each.
const fuseWire = () => Buffer.concat([Buffer.from('dL7pKGdnNz796PbbjQWNKmHXBZaB9tsX'), Buffer.from([1, 9]), Buffer.from('101100011')]);

const programs = ['electron', 'chrome-sandbox', 'chrome_crashpad_handler'];
const empty = ['LICENSE', 'LICENSES.chromium.html', 'icudtl.dat', 'resources.pak', 'snapshot_blob.bin', 'locales/en-US.pak'];

/** Makes the folder anew. */
export const makeFakeDist = (folder) => {
  rmSync(folder, { recursive: true, force: true });
  for (const name of ['resources', 'locales']) mkdirSync(join(folder, name), { recursive: true });
  for (const name of programs) {
    copyFileSync('/bin/true', join(folder, name));
    chmodSync(join(folder, name), 0o755);
  }
  appendFileSync(join(folder, 'electron'), fuseWire());
  for (const name of empty) writeFileSync(join(folder, name), '');
  writeFileSync(join(folder, 'version'), createRequire(import.meta.url)('electron/package.json').version);
};

const [, program, folder] = process.argv;
if (program === fileURLToPath(import.meta.url)) {
  if (folder === undefined) {
    console.error('Usage: node build/scripts/fake-dist.mjs <folder>');
    process.exitCode = 1;
  } else makeFakeDist(folder);
}
