// npm run package: builds Debrief and packs it for this system into dist/. `--fake-dist` packs without Electron's program, to check the packing only.
// Anything else is passed on to electron-builder, for example: npm run package -- --linux deb
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { electronBinary } from './electron-binary.mjs';
import { makeFakeDist } from './fake-dist.mjs';

const root = join(import.meta.dirname, '..', '..');
const require = createRequire(import.meta.url);
const given = process.argv.slice(2);
const isFake = given.includes('--fake-dist');
const passedOn = given.filter((argument) => argument !== '--fake-dist');

const run = (what, file, args) => {
  const { status } = spawnSync(process.execPath, [file, ...args], { stdio: 'inherit', cwd: root });
  if (status !== 0) throw new Error(`${what} failed.`);
};

/** What the packer is told about Electron: nothing, for it fetches the program of each system it packs for, or the stand-in. */
const electronOptions = () => {
  if (isFake) {
    makeFakeDist(join(root, '.fake-dist'));
    console.log('Packing around a stand-in for Electron: the result can be looked at, but does not run.');
    return ['-c.electronDist=.fake-dist'];
  }
  if (process.env.ELECTRON_OVERRIDE_DIST_PATH) {
    throw new Error(
      'ELECTRON_OVERRIDE_DIST_PATH is set, so this is not the real Electron. Unset it to make a package that people can use.',
    );
  }
  if (electronBinary({ fetch: true }) !== null) return [];
  throw new Error(
    'Electron’s program is not on this computer and could not be downloaded, so there is nothing to pack Debrief with.\n' +
      'With a connection: npx install-electron --no. To check the packing alone: npm run package -- --fake-dist',
  );
};

try {
  const options = electronOptions();
  run('The build', join(dirname(require.resolve('vite/package.json')), 'bin', 'vite.js'), ['build', '--app']);
  const builder = join(dirname(require.resolve('electron-builder/package.json')), 'cli.js');
  const targets = isFake ? ['--linux', 'dir'] : passedOn;
  run('Packing', builder, [...targets, '--config', 'build/electron-builder.yml', '--publish', 'never', ...options]);
} catch (error) {
  console.error(error.message);
  process.exitCode = 1;
}
