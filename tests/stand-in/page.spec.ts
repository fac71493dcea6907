import { expect, test } from '@playwright/test';
import { temporaryFolder } from '../support/folder.ts';
import { launchTiny, type TinyApp } from './tiny-app.ts';

const folder = temporaryFolder();
let tiny: TinyApp;
test.beforeAll(async () => {
  tiny = await launchTiny(folder.at('profile'));
});
test.afterAll(async () => {
  await tiny.app.close();
  folder.remove();
});
const seen = (name: string): Promise<unknown> => tiny.app.evaluate((_, key) => Reflect.get(globalThis, 'seen')[key], name);

test('the main process sees the app’s own address', async () => {
  expect(await tiny.app.evaluate(({ webContents }) => webContents.getAllWebContents().map((contents) => contents.getURL()))).toEqual([
    'app://tiny/index.html',
  ]);
});

test('the handler’s content security policy holds: no inline script', async () => {
  expect(await tiny.page.title()).toBe('Tiny');
  const ran = await tiny.page.evaluate(() => {
    const script = document.createElement('script');
    script.textContent = 'window.spoilt = 1';
    document.body.append(script);
    return 'spoilt' in window;
  });
  expect(ran).toBe(false);
});

test('workers with imports and sandboxed frames are served by the handler', async () => {
  await expect(tiny.page.getByRole('status')).toHaveText(/sum 12$/);
  await expect(tiny.page.frameLocator('iframe').getByText('Framed')).toBeVisible();
});

test('a missing file is the handler’s 404', async () => {
  expect(await tiny.page.evaluate(() => fetch('./none.js').then((response) => response.status))).toBe(404);
});

test('the policy keeps the page from the network', async () => {
  expect(await tiny.page.evaluate(() => fetch('https://example.org/').then(String, (error: Error) => error.name))).toBe('TypeError');
  expect(await seen('requests')).toEqual([]);
});

test('webRequest hears of what its filter names, and cancels it', async () => {
  const failure = await tiny.app.evaluate(async ({ BrowserWindow }) => {
    const window = new BrowserWindow({ show: false });
    const message = await window.loadURL('https://example.org/page').catch((error: Error) => error.message);
    window.destroy();
    return message;
  });
  expect(failure).toContain('ERR_BLOCKED_BY_CLIENT');
  expect(await seen('requests')).toEqual([['mainFrame', 'https://example.org/page']]);
});

test('a link to a new window goes to the app, which denies it', async () => {
  await tiny.page.getByRole('link', { name: 'Help' }).click();
  await expect.poll(() => seen('opened')).toEqual(['https://example.org/help']);
  expect(tiny.app.windows()).toHaveLength(1);
});

test('many new windows in a row are all denied and hold nothing up', async () => {
  for (let round = 0; round < 10; round++) {
    await tiny.page.evaluate(() => {
      window.open('https://example.org/popup');
      document.querySelector<HTMLElement>('a[target=_blank]')?.click();
    });
  }
  await expect.poll(async () => [await seen('opened')].flat().length).toBe(21);
  await expect.poll(() => tiny.app.windows().length).toBe(1);
});

test('a page that goes elsewhere is stopped by preventDefault and stays alive', async () => {
  await tiny.page.getByRole('link', { name: 'Away' }).click();
  await expect.poll(() => seen('navigations')).toEqual(['https://example.org/away']);
  await expect(tiny.page.getByRole('heading', { name: 'Tiny' })).toBeVisible();
  expect(await tiny.page.evaluate('tiny.twice(1)')).toBe(2);
});

test('permissions are as the app’s handlers say', async () => {
  const state = (name: string): Promise<string> =>
    tiny.page.evaluate((asked) => navigator.permissions.query({ name: asked as PermissionName }).then((answer) => answer.state), name);
  await expect.poll(() => state('geolocation')).toBe('denied');
  expect(await state('notifications')).toBe('denied');
  expect(await state('clipboard-write')).toBe('granted');
});

test('a crashed page is reported and can be loaded again', async () => {
  const reason = tiny.app.evaluate(
    ({ webContents }) =>
      new Promise<string>((resolve) => {
        const [contents] = webContents.getAllWebContents();
        contents?.once('render-process-gone', (_event, details) => resolve(details.reason));
        contents?.forcefullyCrashRenderer();
      }),
  );
  expect(await reason).toBe('crashed');
  const alive = await tiny.app.evaluate(async ({ webContents }) => {
    const [contents] = webContents.getAllWebContents();
    await contents?.loadURL('app://tiny/second.html');
    return [contents?.isCrashed(), contents?.getTitle()];
  });
  expect(alive).toEqual([false, 'Second']);
});
