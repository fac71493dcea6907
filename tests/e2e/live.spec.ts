import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import type { Browser, Download, Page } from '@playwright/test';
import { expect } from '@playwright/test';
import { WebSocket as NodeSocket } from 'ws';
import * as Y from 'yjs';
import { type LiveServer, startServer } from '../live/server.ts';
import { expectNoAxeViolations } from '../support/axe.ts';
import { startEmpty, startReport, test, textOf } from '../support/browser.ts';

// What a browser says of a server that is gone, and of a page that wants to connect by itself.
test.use({ expectedErrors: /(?:WebSocket connection|Connecting) to 'ws:/ });

const room = 'parcels';
let server: LiveServer;
test.beforeEach(async () => {
  server = await startServer();
});
test.afterEach(() => server.remove());

const section = (page: Page) => page.getByRole('region', { name: 'Write together' });
const state = (page: Page) => section(page).getByRole('status');
const saved = (page: Page) => page.getByText(/^Saved/);

const connect = async (page: Page, address: string, name: string): Promise<void> => {
  await page.getByRole('tab', { name: 'Details' }).click();
  await section(page).getByLabel('Address of the server').fill(address);
  await section(page).getByLabel('Name of the draft there').fill(room);
  await section(page).getByRole('button', { name: 'Connect' }).click();
  if (name === '') return;
  await section(page).getByRole('textbox', { name: 'Your name' }).fill(name);
  await section(page).getByRole('button', { name: 'Continue' }).click();
};
const isConnected = (page: Page): Promise<void> => expect(state(page)).toContainText('It has everything you wrote.');
const typeAtEnd = async (page: Page, words: string): Promise<void> => {
  await textOf(page).click();
  await page.keyboard.press('ControlOrMeta+End');
  await page.keyboard.type(words);
};

/** Saves the draft with everything in it, and opens it as somebody on another computer does. */
const openCopy = async (page: Page, browser: Browser, baseURL: string, file: string): Promise<Page> => {
  await page.getByRole('tab', { name: /^Comments/ }).click();
  await page.getByRole('button', { name: 'Send for review' }).click();
  const dialog = page.getByRole('dialog');
  for (const [label, wanted] of [
    ['What the copy shows', /Everything/],
    ['For whom', /\.debrief/],
  ] as const) {
    const choice = dialog.getByRole('combobox', { name: label });
    await choice.selectOption((await choice.getByRole('option').filter({ hasText: wanted }).textContent()) ?? '');
  }
  const saving = dialog.getByRole('button', { name: 'Save the copy…' });
  const [download] = (await Promise.all([page.waitForEvent('download'), saving.click()])) as [Download, undefined];
  await download.saveAs(file);
  const other = await (await browser.newContext()).newPage();
  await other.goto(baseURL);
  await other.getByRole('button', { name: 'Paste or open a report' }).click();
  const opening = other.getByRole('button', { name: 'Open a Debrief file…' });
  const [chooser] = await Promise.all([other.waitForEvent('filechooser'), opening.click()]);
  await chooser.setFiles(file);
  await textOf(other).waitFor();
  return other;
};

test('two people write in one draft, go on while the server is away, and undo what is their own', async ({
  page,
  browser,
  baseURL,
}, info) => {
  test.setTimeout(120_000);
  await startEmpty(page);
  await page.keyboard.type('The service was slow.');
  await saved(page).waitFor();
  const other = await openCopy(page, browser, baseURL ?? '', info.outputPath('copy.debrief'));
  await connect(page, server.address, 'Ana Ruiz');
  await isConnected(page);
  await connect(other, server.address, 'Ben Ito');
  await isConnected(other);
  await expect(section(page).getByRole('listitem')).toHaveText(['BIBen Ito']);
  await expect(section(other).getByRole('listitem')).toHaveText(['ARAna Ruiz']);
  await expectNoAxeViolations(page, '#write-together');
  // A copy that is written together is none for review any more.
  await other.getByRole('tab', { name: /^Comments/ }).click();
  await expect(other.getByText('This is a copy for review.')).toHaveCount(0);

  await typeAtEnd(page, ' Says Ana.');
  await expect(textOf(other)).toContainText('slow. Says Ana.');
  await typeAtEnd(other, ' Says Ben.');
  await expect(textOf(page)).toContainText('Says Ana. Says Ben.');
  await textOf(page).focus();
  await page.keyboard.press('ControlOrMeta+z');
  await expect(textOf(other)).toHaveText('The service was slow. Says Ben.');
  await page.keyboard.press('ControlOrMeta+Shift+z');
  await expect(textOf(other)).toContainText('Says Ana.');

  await server.stop();
  await expect(state(page)).toContainText('kept here');
  await expect(page.getByRole('button', { name: 'Out of reach' })).toBeVisible();
  await typeAtEnd(page, ' Ana alone.');
  await typeAtEnd(other, ' Ben alone.');
  await saved(page).waitFor();
  await server.start();
  for (const one of [page, other])
    for (const words of ['Ana alone.', 'Ben alone.']) await expect(textOf(one)).toContainText(words, { timeout: 40_000 });
  await page.getByRole('tab', { name: 'Versions' }).click();
  await expect(page.getByText('Before changes came from a server').first()).toBeVisible();

  // It is connected again when the draft is opened again, and the words are there without the server.
  await page.reload();
  await textOf(page).waitFor();
  await isConnected(page);
  await expect(textOf(page)).toContainText('Ben alone.');
  await section(page).getByRole('button', { name: 'Disconnect' }).click();
  await expect(section(page).getByLabel('Address of the server')).toHaveValue(server.address);
  await page.reload();
  await textOf(page).waitFor();
  await expect(textOf(page)).toContainText('Ben alone.');
  await expect(section(page).getByRole('button', { name: 'Connect' })).toBeVisible();
  await other.context().close();
});

test('without an address nothing connects, nor is what connects loaded; the page itself never may', async ({ page, requests }) => {
  await startReport(page);
  await section(page).waitFor();
  await expect(section(page).getByRole('button', { name: 'Connect' })).toBeDisabled();
  expect(requests.filter((address) => address.includes('live.worker'))).toEqual([]);
  const reached = await page.evaluate(
    (address) =>
      new Promise((resolve) => {
        document.addEventListener('securitypolicyviolation', ({ effectiveDirective }) => resolve(effectiveDirective), { once: true });
        new WebSocket(address).onopen = () => resolve('reached');
      }),
    server.address,
  );
  expect(reached).toBe('connect-src');
});

test('an address that can’t be, or where nobody answers, is said, and the draft goes on', async ({ page }) => {
  await startEmpty(page);
  await page.getByRole('tab', { name: 'Details' }).click();
  const alert = section(page).getByRole('alert');
  await connect(page, 'https://write.example.org', 'Ana Ruiz');
  await expect(alert).toContainText('begins with wss://');
  await connect(page, 'ws://write.example.org', '');
  await expect(alert).toContainText('unprotected');
  await server.stop();
  await connect(page, server.address, '');
  await expect(state(page)).toContainText('The server can’t be reached.');
  await typeAtEnd(page, 'Kept here.');
  await saved(page).waitFor();
  await section(page).getByRole('button', { name: 'Disconnect' }).click();
  await expect(section(page).getByRole('button', { name: 'Connect' })).toBeVisible();
  await expect(textOf(page)).toHaveText('Kept here.');
});

test('an update that would make the report unreadable is not taken in, and the connection ends', async ({ page }) => {
  await startEmpty(page);
  await page.keyboard.type('The service was slow.');
  await connect(page, server.address, 'Ana Ruiz');
  await isConnected(page);
  const doc = new Y.Doc();
  const websocketProvider = new HocuspocusProviderWebsocket({ url: server.address, WebSocketPolyfill: NodeSocket });
  const rogue = new HocuspocusProvider({ websocketProvider, name: room, document: doc });
  rogue.attach();
  await expect.poll(() => rogue.synced).toBe(true);
  doc.transact(() => {
    doc.getXmlFragment('body').delete(0, doc.getXmlFragment('body').length);
    doc.getMap('about').set('format', 999);
  });
  await expect(section(page).getByRole('alert')).toContainText('None of it was taken in');
  await expect(textOf(page)).toHaveText('The service was slow.');
  await typeAtEnd(page, ' Still mine.');
  await saved(page).waitFor();
  await page.reload();
  await expect(textOf(page)).toHaveText('The service was slow. Still mine.');
  rogue.destroy();
  websocketProvider.destroy();
});
