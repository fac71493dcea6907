import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { runnerImport } from 'vite';
import { pastedEntries } from './entries.mjs';
import { median, quantile } from './figures.mjs';

const root = join(import.meta.dirname, '../..');

/** Milliseconds to read 500 pasted lines, median of many: as often as a paste is read again while its zone or date is being set. */
export const measureReading = async () => {
  const { module } = await runnerImport(join(root, 'renderer/core/timeline/parse-timeline.ts'), { configFile: false });
  const text = pastedEntries(500);
  const times = [];
  for (let round = 0; round < 15; round += 1) {
    const start = performance.now();
    const { events } = module.parseTimeline(text, { zone: null, date: null, locale: 'en-GB', t0: null });
    times.push(performance.now() - start);
    if (events.length !== 500) throw new Error(`${events.length} of 500 lines became events.`);
  }
  // The first rounds are spent on compiling.
  return median(times.slice(5));
};

/** Makes a draft with two thousand events in Debrief, its timeline on the screen. */
const openTimeline = async (context, address) => {
  const page = await context.newPage();
  await page.goto(address);
  await page.getByRole('button', { name: 'New report' }).click();
  await page.getByRole('dialog', { name: 'New report' }).getByRole('button', { name: 'Start report' }).click();
  await page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: 'Timeline' }).click();
  await page.getByRole('button', { name: 'Paste a timeline' }).click();
  await page.getByRole('textbox', { name: 'The pasted timeline' }).fill(pastedEntries());
  await page.getByRole('button', { name: 'Add 2,000 events' }).click();
  return page;
};

/** Milliseconds from leaving a changed cell until all that hangs on the change has run and the next frame has ended. */
const editOnce = async (page, row) => {
  const cell = page.locator('[data-event]').nth(row).locator('[data-cell="text"]');
  await cell.focus();
  await page.keyboard.press('End');
  await page.keyboard.type('x');
  return cell.evaluate(
    (field) =>
      new Promise((resolve) => {
        const start = performance.now();
        field.blur();
        requestAnimationFrame(() => {
          const channel = new MessageChannel();
          channel.port1.onmessage = () => resolve(performance.now() - start);
          channel.port2.postMessage(null);
        });
      }),
  );
};

const editRound = async (page, edits) => {
  const times = [];
  for (let at = 0; at < edits; at += 1) {
    times.push(await editOnce(page, 2 + (at % 12)));
    await wait(120);
  }
  return quantile(times, 0.95);
};

/** Edits in both lists in turns; 95 % of an edit's milliseconds until it is drawn, [Debrief's, bare one's] per round. */
export const measureEditing = async (ours, other, addresses, rounds, edits = 24) => {
  const debrief = await openTimeline(ours, addresses.debrief);
  const bare = await other.newPage();
  await bare.goto(`${addresses.bare}list.html`);
  for (const page of [debrief, bare]) await page.locator('[data-event] [data-cell="text"]').nth(12).waitFor();
  await wait(3000);
  const results = [];
  for (let round = 0; round <= rounds; round += 1) {
    const pair = [];
    for (const index of round % 2 === 0 ? [0, 1] : [1, 0]) pair[index] = await editRound(index === 0 ? debrief : bare, edits);
    // The first round warms both up.
    if (round > 0) results.push(pair);
  }
  return results;
};
