// npm run check: formatting, lint, import fences and types, in one go; the first failure ends it.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const modules = join(import.meta.dirname, '../../node_modules');
const bin = (name) => {
  const { bin: bins } = JSON.parse(readFileSync(join(modules, name, 'package.json'), 'utf8'));
  return join(modules, name, typeof bins === 'string' ? bins : Object.values(bins)[0]);
};
const steps = [
  ['Biome', bin('@biomejs/biome'), ['check', '--error-on-warnings', '.']],
  ...['renderer/core', 'renderer', 'electron', 'tests'].map((folder) => [`types of ${folder}`, bin('typescript'), ['-p', folder]]),
];
for (const [what, program, args] of steps) {
  const { status } = spawnSync(process.execPath, [program, ...args], { stdio: 'inherit' });
  if (status !== 0) {
    console.error(`\n${what}: failed.`);
    process.exit(1);
  }
  console.log(`${what}: fine.`);
}
