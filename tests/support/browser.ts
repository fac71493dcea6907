import { readFileSync } from 'node:fs';
import path from 'node:path';
import { type BrowserContext, test as base, expect, type Locator, type Page } from '@playwright/test';
import { type KeptLibrary, openOn, readLibrary } from './kept-library.ts';

/** Playwright's own, which the screens' English goes by. */
const usualLocale = 'en-US';

/** The title of the report that a first start shows. */
export const sampleTitle = 'Delayed parcel tracking on 8 June 2026';

/** What every spec here may use: `requests` lists all addresses that were asked for; `expectedErrors` names console errors that a spec provokes. */
type Watched = { readonly requests: readonly string[]; readonly expectedErrors: RegExp | null };

/** A report that was opened or started once, by hand: what the browser kept then, and the report's address. */
type Begun = { readonly library: KeptLibrary; readonly hash: string };

/** What most specs begin with, and the day on which it was made: a report says when it was started. */
type Beginnings = { readonly sample: Begun; readonly report: Begun; readonly day: string };

const begunFor = new WeakMap<BrowserContext, Beginnings>();

/** Playwright's `test` on pages that must behave in whatever a spec does: no thrown error, no error on the console, no request to another address. */
export const test = base.extend<Watched & { readonly beginning: undefined }, { readonly beginnings: Beginnings }>({
  expectedErrors: [null, { option: true }],
  // The way through the library takes longer than what most specs are about, and has specs of its own: it is gone once for all specs of a worker.
  beginnings: [
    async (
      { browser },
      use,
      {
        project: {
          use: { baseURL },
        },
      },
    ) => {
      const context = await browser.newContext({ ...(baseURL === undefined ? {} : { baseURL }), locale: usualLocale });
      const page = await context.newPage();
      const begun = async (): Promise<Begun> => ({ library: await readLibrary(page), hash: new URL(page.url()).hash });
      await openSampleByHand(page);
      const sample = await begun();
      await startReportByHand(page);
      const report = await begun();
      await context.close();
      await use({ sample, report, day: new Date().toDateString() });
    },
    { scope: 'worker', timeout: 60_000 },
  ],
  beginning: [
    async ({ context, locale, timezoneId, beginnings }, use) => {
      // Elsewhere the sample and the new report are others.
      if (locale === usualLocale && timezoneId === undefined) begunFor.set(context, beginnings);
      await use(undefined);
    },
    { auto: true },
  ],
  requests: [
    async ({ context, baseURL, expectedErrors }, use) => {
      const requests: string[] = [];
      const wrong: string[] = [];
      context.on('request', (request) => requests.push(request.url()));
      context.on('weberror', (error) => wrong.push(String(error.error())));
      context.on('console', (message) => {
        if (message.type() === 'error' && !expectedErrors?.test(message.text())) wrong.push(message.text());
      });
      await use(requests);
      expect(wrong).toEqual([]);
      const local = ['data:', 'blob:', 'about:', baseURL ?? 'none'];
      expect(requests.filter((address) => !local.some((start) => address.startsWith(start)))).toEqual([]);
    },
    { auto: true },
  ],
});

/** Opens the library and waits until it is there; the sample has another title where the screens are not in English. */
export const openLibrary = async (page: Page, sample = sampleTitle): Promise<void> => {
  await page.goto('/');
  // Waited for as a locator, here and below: an expectation looks again only after half a second, and every spec passes here.
  await page.getByRole('link', { name: sample, exact: true }).waitFor();
};

/** Holds back a file of the app's until the function that is given back is called, as a slow disk does. */
export const holdBack = async (page: Page, file: string): Promise<() => void> => {
  let release = (): void => undefined;
  const released = new Promise<void>((resolve) => {
    release = resolve;
  });
  await page.route(`**/assets/${file}-*.js`, async (route) => {
    await released;
    await route.continue();
  });
  return release;
};

/** The editor's text. */
export const textOf = (page: Page): Locator => page.getByRole('textbox', { name: 'Text of the report' });

/** Presses “New report” and takes what is preselected: the empty report, as long as no other was used. */
export const newReport = async (page: Page): Promise<void> => {
  await page.getByRole('button', { name: 'New report' }).click();
  await page.getByRole('dialog', { name: 'New report' }).getByRole('button', { name: 'Start report' }).click();
};

/** Waits for an open draft: its text and the tools around it. */
const waitForDraft = async (page: Page): Promise<void> => {
  await textOf(page).waitFor();
  await page.getByRole('toolbar', { name: 'Format' }).waitFor();
};

/** Opens what was begun, where this browser is as new as the one in which it was; tells whether it has. */
const openBegun = async (page: Page, which: 'sample' | 'report'): Promise<boolean> => {
  const begun = begunFor.get(page.context());
  const isNew = page.url() === 'about:blank' && page.context().pages().length === 1;
  if (begun === undefined || !isNew || begun.day !== new Date().toDateString()) return false;
  await openOn(page, begun[which].library, `/${begun[which].hash}`);
  await waitForDraft(page);
  return true;
};

const startReportByHand = async (page: Page): Promise<void> => {
  await openLibrary(page);
  await newReport(page);
  await waitForDraft(page);
};

const openSampleByHand = async (page: Page): Promise<void> => {
  await openLibrary(page);
  await page.getByRole('link', { name: sampleTitle, exact: true }).click();
  await waitForDraft(page);
};

/** Opens a report that was just started, as it comes: with headings and blocks to fill. */
export const startReport = async (page: Page): Promise<void> => {
  if (!(await openBegun(page, 'report'))) await startReportByHand(page);
};

/** Starts a report and empties its text, with the cursor in it. */
export const startEmpty = async (page: Page): Promise<void> => {
  await startReport(page);
  await textOf(page).getByRole('heading', { name: 'Summary' }).click();
  await emptyText(page);
};

/** Takes away all of the text, with the cursor in it: the next row of a table of cases, without another page. */
export const emptyText = async (page: Page): Promise<void> => {
  for (const key of ['ControlOrMeta+a', 'Delete', 'ControlOrMeta+Alt+0']) await page.keyboard.press(key);
  await expect(textOf(page)).toHaveText('');
};

/** Puts the cursor behind the last word of a passage, however many lines it takes: End alone goes to the end of the line that was clicked. */
export const clickEnd = async (page: Page, passage: Locator): Promise<void> => {
  const size = await passage.boundingBox();
  if (size === null) throw new Error('There is no passage to click.');
  await passage.click({ position: { x: size.width - 2, y: size.height - 4 } });
  await page.keyboard.press('End');
};

/** Opens the report of the first start. */
export const openSample = async (page: Page): Promise<void> => {
  if (!(await openBegun(page, 'sample'))) await openSampleByHand(page);
};

/** Goes to one of the views of the open draft. */
export const showView = (page: Page, view: 'Write' | 'Timeline' | 'Preview'): Promise<void> =>
  page.getByRole('navigation', { name: 'Views' }).getByRole('link', { name: view }).click();

/** Opens the dialog for whole reports; gives back the field for the text. */
export const openImport = async (page: Page): Promise<Locator> => {
  await openLibrary(page);
  await page.getByRole('button', { name: 'Paste or open a report' }).click();
  const field = page.getByRole('textbox', { name: 'The report’s text' });
  await field.waitFor();
  return field;
};

/** The row that becomes an event. */
export const newEvent = (page: Page): { readonly time: Locator; readonly text: Locator } => ({
  time: page.getByRole('textbox', { name: 'Time of the new event' }),
  text: page.getByRole('textbox', { name: 'What happened in the new event' }),
});

/** Adds an event by keyboard, from a cursor that may be anywhere, and waits until it is in the grid. */
export const addEvent = async (page: Page, time: string, text: string): Promise<void> => {
  await newEvent(page).time.fill(time);
  await newEvent(page).text.fill(text);
  await newEvent(page).text.press('Enter');
  await expect(page.getByRole('textbox', { name: new RegExp(`^What happened at .*${text}$`) })).toBeVisible();
};

/** The cells of one column, in the order of the rows, without the row of the new event. */
export const cells = (page: Page, column: 'Date' | 'Time' | 'Zone' | 'Milestone' | 'What happened' | 'Who may see'): Locator =>
  page
    .getByRole('table', { name: 'Timeline' })
    .getByLabel(column === 'Who may see' ? /^Who may see / : new RegExp(`^${column} (of|at) (?!the new event)`));

/** The boxes that choose rows, in the order of the rows. */
export const boxes = (page: Page): Locator => page.getByRole('table', { name: 'Timeline' }).getByLabel(/^Select (?!all shown)/);

/** Opens the sample's timeline, with its twelve events in the grid. */
export const openTimeline = async (page: Page): Promise<void> => {
  await openSample(page);
  await showView(page, 'Timeline');
  await expect(cells(page, 'Time')).toHaveCount(12);
};

/** Starts a report and shows its empty timeline. */
export const startTimeline = async (page: Page): Promise<void> => {
  await startReport(page);
  await showView(page, 'Timeline');
  await expect(newEvent(page).time).toBeVisible();
};

/** What the cells of a column hold. */
export const valuesOf = (locator: Locator): Promise<string[]> =>
  locator.evaluateAll((all) =>
    all.map((one) => (one instanceof HTMLSelectElement ? (one.selectedOptions[0]?.text ?? '') : String(Reflect.get(one, 'value')))),
  );

/** Expects a column to hold these values, in this order. */
export const expectValues = (locator: Locator, values: readonly string[]): Promise<void> =>
  expect.poll(() => valuesOf(locator)).toEqual(values);

/** Puts plain and rich text on the clipboard of the focused element, as a paste from another program does. */
export const paste = (target: Locator, parts: Readonly<Record<string, string>>): Promise<void> =>
  target.evaluate((element, given) => {
    const clipboardData = new DataTransfer();
    for (const [type, text] of Object.entries(given)) clipboardData.setData(type, text);
    const isUntouched = element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
    // A made-up event pastes nothing by itself.
    if (isUntouched && element instanceof HTMLTextAreaElement) document.execCommand('insertText', false, given['text/plain'] ?? '');
  }, parts);

/** Drops a file from the disk on an element, as a mouse from a file manager does. */
export const dropFile = async (page: Page, target: Locator, file: string): Promise<void> => {
  const box = await target.boundingBox();
  if (box === null) throw new Error('There is nothing to drop on.');
  const devtools = await page.context().newCDPSession(page);
  const data = { items: [], files: [file], dragOperationsMask: 1 };
  for (const type of ['dragEnter', 'dragOver', 'drop'] as const)
    await devtools.send('Input.dispatchDragEvent', { type, x: box.x + 12, y: box.y + 12, data });
  await devtools.detach();
};

/** Whether a file that is dropped here is taken or put aside by the page: else a browser opens it in place of the app. */
export const isDropTaken = (target: Locator): Promise<boolean> =>
  target.evaluate((element) => {
    const dataTransfer = new DataTransfer();
    dataTransfer.items.add(new File(['# Another report'], 'report.md'));
    const drop = (type: string): boolean => !element.dispatchEvent(new DragEvent(type, { dataTransfer, bubbles: true, cancelable: true }));
    return [drop('dragover'), drop('drop')].every(Boolean);
  });

/** Where a report among the fixtures lies. */
export const fixtureFile = (name: string): string => path.join(import.meta.dirname, '../fixtures/reports', name);

/** A report among the fixtures, as text. */
export const fixture = (name: string): string => readFileSync(fixtureFile(name), 'utf8');
