import { join } from 'node:path';
import { runnerImport } from 'vite';
import { median } from './figures.mjs';

const root = join(import.meta.dirname, '../..');
const two = (value) => String(value).padStart(2, '0');

/** A sound report of 7,500 words with fifty events: times in each paragraph, as no real one has. */
const longReport = () => {
  const prose = Array.from(
    { length: 150 },
    (_, at) =>
      `In step ${at} the team looked at the queue for several minutes and found nothing unusual. At 1${at % 10}:${two(at % 60)} UTC on 10 June 2025 a probe of replica ${at} answered within 30 seconds, as it had between 9:00 and 9:30 UTC. Nobody had seen that before.`,
  );
  const events = Array.from(
    { length: 50 },
    (_, at) => `- 2025-06-10 1${Math.floor(at / 10)}:${two((at % 10) * 6)} UTC Step ${at} of the recovery`,
  );
  return ['# Queue', '', ...prose.flatMap((line) => [line, '']), '## Timeline', '', ...events].join('\n');
};

/** What must be done in any case: the report is copied to the worker, and each of its letters is looked at once. */
const walk = (value) => {
  if (typeof value === 'string') return value.match(/\p{L}+/gu)?.length ?? 0;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce((sum, part) => sum + walk(part), 0);
};

/** Milliseconds for all checks of such a report, and for copying it and counting its words, [checks', bare one's] per round. */
export const measureChecks = async (rounds) => {
  const load = (file) => runnerImport(join(root, 'renderer/core', file), { configFile: false });
  const [{ module: checks }, { module: intake }, { module: context }] = [
    await load('checks/index.ts'),
    await load('intake/read-report.ts'),
    await load('checks/facts/check-context.ts'),
  ];
  let next = 0;
  const newId = () => {
    next += 1;
    return `id-${next}`;
  };
  const read = intake.readReport({ text: longReport(), name: null, format: 'text' }, { zone: null, locale: null, today: null, newId });
  const timed = (run) => {
    const start = performance.now();
    run();
    return performance.now() - start;
  };
  const pairs = [];
  for (let round = 0; round < rounds + 3; round += 1) {
    const times = Array.from({ length: 5 }, () => [
      timed(() => checks.checkDraft(structuredClone(read.report), context.noContext, new Set())),
      timed(() => walk(structuredClone(read.report))),
    ]);
    // The first rounds are spent on compiling.
    if (round > 2) pairs.push([0, 1].map((index) => median(times.map((pair) => pair[index]))));
  }
  return pairs;
};
