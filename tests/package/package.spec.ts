import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import asar from '@electron/asar';
import { FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { expect, test } from '@playwright/test';
import { makeFakeDist } from '../../build/scripts/fake-dist.mjs';
import { environment, root } from '../support/electron-program.ts';
import { temporaryFolder } from '../support/folder.ts';

const folder = temporaryFolder();
const packed = (...names: readonly string[]): string => folder.at('packed/linux-unpacked', ...names);
test.skip(process.platform !== 'linux', 'The made-up Electron that is packed here is one for Linux.');
test.beforeAll(() => {
  if (!existsSync(path.join(root, 'out/main.cjs'))) throw new Error('Nothing is built yet: run `npm run build` first.');
  makeFakeDist(folder.at('electron'));
  const builder = path.join(path.dirname(createRequire(import.meta.url).resolve('electron-builder/package.json')), 'cli.js');
  const overridden = [`-c.electronDist=${folder.at('electron')}`, `-c.directories.output=${folder.at('packed')}`];
  const options = ['--linux', 'dir', '--config', 'build/electron-builder.yml', '--publish', 'never', ...overridden];
  const { status, stdout, stderr } = spawnSync(process.execPath, [builder, ...options], {
    cwd: root,
    env: environment({}),
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`electron-builder failed.\n${stdout}\n${stderr}`);
});
test.afterAll(() => folder.remove());

test('the archive holds what the app runs and nothing else', () => {
  const names = asar.listPackage(packed('resources/app.asar'), { isPack: false }).map((name) => name.replaceAll(path.sep, '/'));
  expect(names).toEqual(expect.arrayContaining(['/package.json', '/out/main.cjs', '/out/preload.cjs', '/out/renderer/index.html']));
  expect(names.filter((name) => !/^\/(package\.json|out(\/(main\.cjs|preload\.cjs|renderer(\/.*)?))?)$/.test(name))).toEqual([]);
  expect(names.filter((name) => name.endsWith('.map'))).toEqual([]);
});

test('the packed manifest starts the built main file and asks for no packages', () => {
  const manifest = JSON.parse(asar.extractFile(packed('resources/app.asar'), 'package.json').toString('utf8'));
  expect(manifest).toMatchObject({ name: 'debrief', main: 'out/main.cjs' });
  expect(manifest.dependencies ?? {}).toEqual({});
});

test('the program is named after the app', () => {
  expect(existsSync(packed('debrief'))).toBe(true);
});

test.describe('the program’s fuses', () => {
  for (const { name, fuse, state } of [
    { name: 'no plain Node', fuse: FuseV1Options.RunAsNode, state: '0' },
    { name: 'encrypted cookies', fuse: FuseV1Options.EnableCookieEncryption, state: '1' },
    { name: 'no NODE_OPTIONS', fuse: FuseV1Options.EnableNodeOptionsEnvironmentVariable, state: '0' },
    { name: 'no --inspect', fuse: FuseV1Options.EnableNodeCliInspectArguments, state: '0' },
    { name: 'a checked archive', fuse: FuseV1Options.EnableEmbeddedAsarIntegrityValidation, state: '1' },
    { name: 'no app but the archive', fuse: FuseV1Options.OnlyLoadAppFromAsar, state: '1' },
    { name: 'the usual snapshot', fuse: FuseV1Options.LoadBrowserProcessSpecificV8Snapshot, state: '0' },
    { name: 'no more rights for files', fuse: FuseV1Options.GrantFileProtocolExtraPrivileges, state: '0' },
  ] as const) {
    test(name, async () => {
      const wire = await getCurrentFuseWire(packed('debrief'));
      // The wire holds one digit a fuse.
      expect(String.fromCharCode(wire[fuse] ?? 0)).toBe(state);
    });
  }
});
