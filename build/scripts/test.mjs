// npm test: everything that can be checked here, and one closing line over all of it.
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fetchChromium, fetchHeadlessShell, findChromium, findHeadlessShell } from './chromium.mjs';

const require = createRequire(import.meta.url);
const root = join(import.meta.dirname, '../..');
const reports = mkdtempSync(join(tmpdir(), 'debrief-test-'));

const program = (name, file) => join(dirname(require.resolve(`${name}/package.json`)), file);
const run = (what, args, env = {}) => {
  console.log(`\n== ${what}`);
  return spawnSync(process.execPath, args, { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } }).status === 0;
};

/** A step without tests of its own counts only when it fails. */
const step = (what, args) => ({ passed: 0, failed: run(what, args) ? 0 : 1, skipped: 0 });

/** A runner's counts; one that crashes, leaves no report or runs nothing has failed at least once. */
const runner = (what, args, report, env, count) => {
  const isFine = run(what, args, env);
  try {
    const { passed, failed, skipped } = count(JSON.parse(readFileSync(report, 'utf8')));
    const isWhole = isFine && passed + failed > 0;
    return { passed, failed: isWhole ? failed : Math.max(failed, 1), skipped };
  } catch (error) {
    console.error(`${what} left no report: ${error.message}`);
    return { passed: 0, failed: 1, skipped: 0 };
  }
};

const unitReport = join(reports, 'vitest.json');
const unitTests = () =>
  runner(
    'Tests of the parts (Vitest)',
    [program('vitest', 'vitest.mjs'), 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${unitReport}`],
    unitReport,
    {},
    ({ numPassedTests, numFailedTests, numPendingTests, numTodoTests }) => ({
      passed: numPassedTests,
      failed: numFailedTests,
      skipped: numPendingTests + numTodoTests,
    }),
  );

const wholeTests = (what, args) => {
  const report = join(reports, `playwright-${wholeRuns}.json`);
  wholeRuns += 1;
  return runner(
    what,
    [program('@playwright/test', 'cli.js'), 'test', '--reporter=list,json', ...args],
    report,
    { PLAYWRIGHT_JSON_OUTPUT_FILE: report },
    ({ stats: { expected, unexpected, flaky, skipped } }) => {
      if (flaky > 0) console.log(`${flaky} of these did not pass at once: see “flaky” above.`);
      return { passed: expected + flaky, failed: unexpected, skipped };
    },
  );
};
let wholeRuns = 0;

const total = { passed: 0, failed: 0, skipped: 0 };
const add = (counts) => {
  for (const name of Object.keys(total)) total[name] += counts[name];
  return counts;
};
try {
  console.log(`Chromium: ${findChromium() ?? fetchChromium()}`);
  fetchHeadlessShell();
  console.log(`For the pages: ${findHeadlessShell() ?? 'the same'}`);
  add(step('Format, lint, import fences and types', [join(import.meta.dirname, 'check.mjs')]));
  const isBuilt = add(step('Build', [program('vite', 'bin/vite.js'), 'build', '--app', '--logLevel', 'warn'])).failed === 0;
  add(unitTests());
  // Without a build the specs would only try the one before it.
  if (isBuilt) {
    // Each of these starts an app of several processes: one at a time.
    add(wholeTests('The app and its packing (Playwright)', ['--project=stand-in', '--project=desktop', '--project=package']));
    // A page in a browser is a small thing that waits a fifth of its time: three at a time keep two cores at work.
    add(wholeTests('The pages in a browser (Playwright)', ['--project=browser', '--workers=3', '--fully-parallel']));
  }
} catch (error) {
  console.error(error.message);
  total.failed += 1;
}
rmSync(reports, { recursive: true, force: true });

const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
console.log(`\n${total.passed} passed, ${total.failed} failed${skipped}`);
process.exitCode = total.failed > 0 ? 1 : 0;
