// npm run bench [-- --rounds N] [--only typing,pdf,start,memory,timeline,long,threads,checks]: Debrief beside a bare editor and a bare printer, in one run.
import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { buildIfStale } from '../../build/scripts/build-if-stale.mjs';
import { measureChecks } from './checks.mjs';
import { compare, table } from './figures.mjs';
import { measureMemory } from './memory.mjs';
import { expectSameText, makeDraft, openBrowser, serveBoth } from './pages.mjs';
import { measurePrinting } from './printing.mjs';
import { usualLength } from './prose.mjs';
import { measureOpening, measureStart } from './starting.mjs';
import { bringThreads } from './threads.mjs';
import { measureEditing, measureReading } from './timeline.mjs';
import { measureTyping } from './typing.mjs';

const { values } = parseArgs({
  options: {
    rounds: { type: 'string', default: '7' },
    only: { type: 'string', default: 'typing,pdf,start,memory,timeline,long,threads,checks' },
  },
});
const rounds = Math.max(1, Number.parseInt(values.rounds, 10) || 7);
const isWanted = (name) => values.only.split(',').includes(name);
const measures = [];
const lines = [];
/** What a person who pastes does not notice, in milliseconds. */
const readingTarget = 50;
/** What the checks may take after a pause in typing, in milliseconds. */
const checkingTarget = 200;

const compareTyping = (where, pairs, target) => {
  const figure = (name) => pairs.map(([ours, bare]) => [ours[name], bare[name]]);
  return [
    compare(`key to text, ${where}`, 'ms', figure('dom'), target),
    compare(`… slowest 5 % of keys`, 'ms', figure('late')),
    compare(`… key to the frame's end`, 'ms', figure('frame')),
    compare(`… main thread's work per key`, 'ms', figure('work')),
  ];
};

const compareMemory = (pairs) => {
  const seen = pairs.filter((pair) => pair.every(({ process }) => process !== null));
  return [
    ...(seen.length === 0
      ? []
      : [
          compare(
            "renderer's resident memory",
            'MB',
            seen.map((pair) => pair.map(({ process }) => process.resident)),
            1.5,
          ),
          compare(
            '… of it not shared',
            'MB',
            seen.map((pair) => pair.map(({ process }) => process.own)),
          ),
        ]),
    compare(
      "V8's heap",
      'MB',
      pairs.map((pair) => pair.map(({ heap }) => heap)),
      1.5,
    ),
  ];
};

/** The grid of two thousand events beside a list of as many plain rows, and how long a paste takes to be read. */
const measureTimeline = async (folder) => {
  const took = await measureReading();
  lines.push(`Reading 500 pasted lines: ${took.toFixed(1)} ms, target < ${readingTarget} ms: ${took < readingTarget ? 'met' : 'NOT MET'}.`);
  const server = await serveBoth(folder);
  const [ours, other] = [await openBrowser(folder, 'debrief-timeline'), await openBrowser(folder, 'bare-timeline')];
  try {
    const pairs = await measureEditing(ours, other, server, rounds);
    measures.push(compare('edit to repaint, 2,000 events, slowest 5 %', 'ms', pairs));
  } finally {
    await Promise.all([ours.close(), other.close()]);
    await server.close();
  }
};

/** All checks of a long report beside a bare look at its words. */
const measureAllChecks = async () => {
  const pairs = await measureChecks(rounds);
  const slowest = Math.max(...pairs.map(([ours]) => ours));
  lines.push(
    `Checking 7,500 words and 50 events: ${slowest.toFixed(0)} ms in the slowest round, target < ${checkingTarget} ms: ${slowest < checkingTarget ? 'met' : 'NOT MET'}.`,
  );
  measures.push(compare('all checks, beside copying a report and counting its words', 'ms', pairs));
};

/** Both editors with a text of so many words; the draft is made once, and stays stored in Debrief's profile. Starts go first: they want the profiles for themselves. */
const withEditors = async (folder, words, { starts = null, openings = null, measure }) => {
  const server = await serveBoth(folder);
  const debrief = { profile: `debrief-${words}`, address: '' };
  const bare = { profile: `bare-${words}`, address: `${server.bare}index.html?words=${words}` };
  const open = async (side) => ({ ...side, context: await openBrowser(folder, side.profile) });
  try {
    const { context } = await open(debrief);
    debrief.address = await makeDraft(context, server.debrief, words);
    await context.close();
    if (starts !== null) measures.push(compare(starts.name, 'ms', await measureStart(folder, debrief, bare, starts.rounds), starts.target));
    if (openings !== null) {
      const sides = [
        { ...debrief, address: server.debrief },
        { ...bare, address: `${bare.address}&closed` },
      ];
      measures.push(compare(openings.name, 'ms', await measureOpening(folder, ...sides, openings.rounds), openings.target));
    }
    const [ours, other] = [await open(debrief), await open(bare)];
    try {
      await measure(ours, other);
    } finally {
      await Promise.all([ours.context.close(), other.context.close()]);
    }
  } finally {
    await server.close();
  }
};

const measurePages = async (debrief, bare, rounds) => {
  const pages = await Promise.all(
    [debrief, bare].map(async ({ context, address }) => {
      const page = await context.newPage();
      await page.goto(address);
      await page.locator('.ProseMirror > p').nth(100).waitFor();
      return page;
    }),
  );
  await expectSameText(...pages);
  return measureTyping(...pages, rounds);
};

/** Everything that needs the two editors, at the usual length. */
const measureEditors = async (debrief, bare) => {
  if (isWanted('memory')) measures.push(...compareMemory(await measureMemory(debrief, bare, Math.min(rounds, 5))));
  if (isWanted('typing')) {
    const { middle, end } = await measurePages(debrief, bare, rounds);
    measures.push(...compareTyping('mid-document', middle, 1.15), ...compareTyping('at the end', end, 1.15));
  }
};

/** A text of book length: how it opens, and how one types in it. */
const measureLong = async (debrief, bare) => {
  const { middle, end } = await measurePages(debrief, bare, Math.min(rounds, 5));
  measures.push(...compareTyping('mid-document, 50,000 words', middle, 0.7), ...compareTyping('at the end, 50,000 words', end, 0.7));
};

/** Typing in a draft of 50,000 words with 500 comments beside the same draft without: with the comments away, in their list, and beside the text. */
const measureThreads = async (folder) => {
  const [words, count] = [50_000, 500];
  const server = await serveBoth(folder);
  const contexts = [await openBrowser(folder, 'debrief-threads'), await openBrowser(folder, 'debrief-plain')];
  try {
    const pages = [];
    for (const context of contexts) {
      const address = await makeDraft(context, server.debrief, words);
      const page = await context.newPage();
      await page.goto(address);
      await page.locator('.ProseMirror > p').nth(100).waitFor();
      pages.push(page);
    }
    const [full, plain] = pages;
    await bringThreads(full, words, count);
    const measure = async (where) => {
      const { middle } = await measureTyping(full, plain, Math.min(rounds, 5), ['middle']);
      measures.push(...compareTyping(`${where}, ${words.toLocaleString('en')} words`, middle, 1.1));
    };
    await measure(`${count} comments away`);
    for (const page of pages) await page.getByRole('tab', { name: /^Comments/ }).click();
    await measure(`${count} comments in a list`);
    await full.getByText('Beside the text', { exact: true }).click();
    await full.getByRole('list', { name: 'Comments beside the text' }).waitFor({ state: 'attached' });
    await measure(`${count} comments beside the text`);
  } finally {
    for (const context of contexts) await context.close();
    await server.close();
  }
};

const folder = mkdtempSync(join(tmpdir(), 'debrief-bench-'));
try {
  // The checks are measured as they stand in the sources.
  if (values.only !== 'checks') await buildIfStale(['client', 'main', 'preload', 'cli']);
  if (['typing', 'start', 'memory'].some(isWanted)) {
    const starts = isWanted('start') ? { name: 'start to the first key shown', rounds: rounds * 2, target: 1.5 } : null;
    await withEditors(folder, usualLength, { starts, measure: measureEditors });
  }
  if (isWanted('long')) {
    await withEditors(folder, 50_000, {
      starts: { name: 'start, 50,000 words', rounds },
      openings: { name: 'opening, 50,000 words', rounds: rounds * 2, target: 1.2 },
      measure: measureLong,
    });
  }
  if (isWanted('threads')) await measureThreads(folder);
  if (isWanted('pdf')) measures.push(compare('PDF, load and print', 'ms', await measurePrinting(folder, rounds), 1.5));
  if (isWanted('timeline')) await measureTimeline(folder);
  if (isWanted('checks')) await measureAllChecks();
  if (measures.length > 0) console.log(table(measures));
  for (const line of lines) console.log(`\n${line}`);
  console.log(`\n${rounds} rounds, medians; Node ${process.version}, load ${loadavg()[0].toFixed(1)}.`);
} finally {
  rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 200 });
}
