import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { createBuilder } from 'vite';

const root = join(import.meta.dirname, '..', '..');

/** What each part of the build leaves behind. */
const results = { client: 'out/renderer/index.html', main: 'out/main.cjs', preload: 'out/preload.cjs', cli: 'out/cli.cjs' };

const timeOf = (file) => (existsSync(file) ? statSync(file).mtimeMs : 0);

const newestSource = () => {
  const folders = ['electron', 'renderer'].map((name) => join(root, name)).filter((folder) => existsSync(folder));
  const files = folders.flatMap((folder) =>
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name)),
  );
  return Math.max(...[...files, join(root, 'vite.config.ts'), join(root, 'package.json')].map(timeOf));
};

/** Builds those parts (client, main, preload, cli) that are missing or older than any source; an installed copy without sources is taken as it is. */
export const buildIfStale = async (parts) => {
  if (!existsSync(join(root, 'renderer', 'index.html'))) return;
  const newest = newestSource();
  const stale = parts.filter((part) => timeOf(join(root, results[part])) < newest);
  if (stale.length === 0) return;
  console.error('Building Debrief …');
  const builder = await createBuilder({ configFile: join(root, 'vite.config.ts'), logLevel: 'warn' });
  for (const part of stale) await builder.build(builder.environments[part]);
};
