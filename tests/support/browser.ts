import { readFileSync } from 'node:fs';
import path from 'node:path';
import { test as base, expect, type Locator, type Page } from '@playwright/test';

/** The title of the report that a first start shows. */
export const sampleTitle = 'Delayed parcel tracking on 8 June 2026';

/** What every spec here may use: `requests` lists all addresses that were asked for; `expectedErrors` names console errors that a spec provokes. */
type Watched = { readonly requests: readonly string[]; readonly expectedErrors: RegExp | null };

/** Playwright's `test` on pages that must behave in whatever a spec does: no thrown error, no error on the console, no request to another address. */
export const test = base.extend<Watched>({
  expectedErrors: [null, { option: true }],
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

/** Starts a report from the library, as it comes: with headings and blocks to fill. */
export const startReport = async (page: Page): Promise<void> => {
  await openLibrary(page);
  await newReport(page);
  await textOf(page).waitFor();
  await page.getByRole('toolbar', { name: 'Format' }).waitFor();
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
  await openLibrary(page);
  await page.getByRole('link', { name: sampleTitle, exact: true }).click();
  await textOf(page).waitFor();
  await page.getByRole('toolbar', { name: 'Format' }).waitFor();
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
