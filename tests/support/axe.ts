import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, type Page } from '@playwright/test';
import type { AxeResults, RunOptions } from 'axe-core';

const source = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const options: RunOptions = {
  runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'],
  resultTypes: ['violations'],
  iframes: false,
};

/** The rules that look at colours: all that can differ between light and dark. */
const colours: RunOptions = { ...options, runOnly: { type: 'rule', values: ['color-contrast', 'link-in-text-block'] } };

/** Without the rule that measures all buttons against each other, which takes longer than all others together. */
const quick: RunOptions = { ...options, rules: { 'target-size': { enabled: false } } };
const runs = { all: options, quick, colours };

/**
 * Fails with the rule, the elements and the remedy for every barrier that axe finds in the page, or in the part the selector names;
 * `what` is "quick" where the same buttons are measured elsewhere,
 * and "colours" where the page was looked at whole before, in the other scheme.
 */
export const expectNoAxeViolations = async (page: Page, within = 'html', what: keyof typeof runs = 'all'): Promise<void> => {
  // Through the debugger and not as a script tag, which the page's policy would refuse; half a megabyte, so once a page.
  if (!(await page.evaluate(() => 'axe' in window))) await page.evaluate(source);
  const found: AxeResults['violations'] = await page.evaluate(
    async ([selector, given]) => (await Reflect.get(window, 'axe').run(selector, given)).violations,
    [within, runs[what]] as const,
  );
  const barriers = found.map(({ id, help, nodes }) => ({
    id,
    help,
    elements: nodes.map(({ html, failureSummary }) => ({ html, failureSummary })),
  }));
  expect(barriers).toEqual([]);
};

/** The same in light, and the colours in dark; leaves the page in light, without motion. */
export const expectNoAxeViolationsInBoth = async (page: Page, within = 'html'): Promise<void> => {
  await expectNoAxeViolations(page, within);
  await lookIn(page, 'dark');
  await expectNoAxeViolations(page, within, 'colours');
  await lookIn(page, 'light');
};

const lookIn = async (page: Page, colorScheme: 'light' | 'dark'): Promise<void> => {
  // Colours that are on their way to others are neither scheme's.
  await page.emulateMedia({ colorScheme, reducedMotion: 'reduce' });
  await page.evaluate(() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done))));
};
