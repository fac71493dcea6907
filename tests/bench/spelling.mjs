// node tests/bench/spelling.mjs: what each dictionary and the style rules cost, each in a process of its own. Absolute figures of this machine, for its own comparison only.
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const fixtures = join(import.meta.dirname, '../fixtures');
const folder = (name) => join(import.meta.dirname, '../../node_modules', name);
const texts = {
  en: 'checks/postmortem-blog.md',
  'en-gb': 'checks/postmortem-blog.md',
  fr: 'reports/panne-messagerie.txt',
  de: 'reports/speicherausfall.md',
  es: 'reports/corte-servicio.txt',
};
const textOf = (name) => readFileSync(join(fixtures, texts[name] ?? texts.en), 'utf8');
const wordsOf = (text) => [...new Set(text.match(/\p{L}[\p{L}\p{M}]+/gu))];
const timed = async (work) => {
  const start = performance.now();
  const result = await work();
  return { result, milliseconds: performance.now() - start };
};
const middle = (values) => [...values].sort((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;

const measureDictionary = async (name) => {
  const { createHunspellFromStrings } = await import('hunspell-wasm');
  const [affixes, list] = ['aff', 'dic'].map((ending) => readFileSync(join(folder(`dictionary-${name}`), `index.${ending}`), 'utf8'));
  const before = process.memoryUsage().rss;
  const { result: hunspell, milliseconds: load } = await timed(() => createHunspellFromStrings(affixes, list));
  const memory = process.memoryUsage().rss - before;
  const words = wordsOf(textOf(name));
  const check = await timed(() => words.map((word) => hunspell.testSpelling(word)));
  const slips = words.filter((word) => word.length > 5).map((word) => word.slice(0, 3) + word.slice(4));
  const suggestions = [];
  for (const slip of slips.slice(0, 40)) suggestions.push((await timed(() => hunspell.getSpellingSuggestions(slip))).milliseconds);
  return {
    load,
    memory,
    perSecond: (words.length / check.milliseconds) * 1000,
    answer: middle(suggestions),
    slowest: Math.max(...suggestions),
  };
};

const measureStyle = async () => {
  const { Dialect, LocalLinter, createBinaryModuleFromUrl } = await import('harper.js');
  const wasm = readFileSync(join(folder('harper.js'), 'dist/harper_wasm_slim_bg.wasm')).toString('base64');
  const before = process.memoryUsage().rss;
  const linter = new LocalLinter({
    binary: createBinaryModuleFromUrl(`data:application/wasm;base64,${wasm}`, 'slim'),
    dialect: Dialect.American,
  });
  const { milliseconds: load } = await timed(() => linter.setup());
  const blocks = textOf('en').split(/\n+/u);
  const times = [];
  for (const block of blocks) times.push((await timed(() => linter.lint(block, { language: 'plaintext' }))).milliseconds);
  const count = textOf('en').split(/\s+/u).length;
  const memory = process.memoryUsage().rss - before;
  return {
    load,
    memory,
    perSecond: (count / times.reduce((sum, one) => sum + one, 0)) * 1000,
    answer: middle(times),
    slowest: Math.max(...times),
  };
};

const [only] = process.argv.slice(2);
if (only === undefined) {
  const shown = (value) => String(Math.round(value)).padStart(9);
  console.log(`${''.padEnd(8)}  load ms        MB   words/s  answer ms  slowest ms`);
  for (const name of [...Object.keys(texts), 'style']) {
    const { stdout, stderr } = spawnSync(process.execPath, [import.meta.filename, name], { encoding: 'utf8' });
    if (stdout === '') throw new Error(stderr);
    const { load, memory, perSecond, answer, slowest } = JSON.parse(stdout);
    console.log(name.padEnd(8) + [load, memory / 1e6, perSecond, answer, slowest].map(shown).join(' '));
  }
} else console.log(JSON.stringify(only === 'style' ? await measureStyle() : await measureDictionary(only)));
