import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { expect, test } from '@playwright/test';
import { chooseMenu, type Desktop, desktopEnvironment, launchDebrief } from '../support/desktop.ts';
import { root } from '../support/electron-program.ts';
import { temporaryFolder } from '../support/folder.ts';

const folder = temporaryFolder();
const profile = (): string => folder.at('profile');
let desktop: Desktop;
test.beforeAll(async () => {
  desktop = await launchDebrief(profile());
});
test.afterAll(async () => {
  await desktop.app.close();
  folder.remove();
});
/** Runs in the page as text, for the bridge is no part of the test's own types. */
const inPage = (expression: string): Promise<unknown> => desktop.page.evaluate(expression);
const openWindows = (): Promise<number> => desktop.app.evaluate(({ BrowserWindow }) => BrowserWindow.getAllWindows().length);
const pageAddress = (): Promise<string | undefined> =>
  desktop.app.evaluate(({ webContents }) => webContents.getAllWebContents()[0]?.getURL());

test.describe('the bridge', () => {
  test('is call and on, frozen and not to be replaced', async () => {
    expect(await inPage('[Object.keys(debrief), Object.isFrozen(debrief)]')).toEqual([['call', 'on'], true]);
    expect(await inPage('Reflect.defineProperty(window, "debrief", { value: null })')).toBe(false);
  });

  test('is all that a page is given', async () => {
    const added = await desktop.page.evaluate(() => {
      const untouched = document.body.appendChild(document.createElement('iframe'));
      const usual = new Set(Object.getOwnPropertyNames(untouched.contentWindow));
      untouched.remove();
      return Object.getOwnPropertyNames(window).filter((name) => !usual.has(name) && !/^\d+$/.test(name));
    });
    // Yjs leaves a mark by which it notices a second copy of itself.
    expect(added.filter((name) => name !== '__ $YJS$ __')).toEqual(['debrief']);
  });

  for (const expression of [
    "debrief.call('file:read', '/etc/passwd')",
    "debrief.call('constructor')",
    "debrief.on('journal:append', () => {})",
  ]) {
    test(`refuses ${expression}`, async () => {
      expect(
        await inPage(`(async () => { try { await ${expression}; return 'passed'; } catch (error) { return error.message; } })()`),
      ).toMatch(/^There is no channel/);
    });
  }

  test('answers odd arguments with a sentence, not with an error', async () => {
    expect(await inPage("debrief.call('file:save-text', { suggestedName: 1 })")).toMatchObject({
      kind: 'failed',
      reason: expect.stringContaining('restart'),
    });
  });

  test('carries bytes to the journal and back', async () => {
    const bytes = await inPage(`(async () => {
      await debrief.call('journal:append', 'shell-test', new Uint8Array([1, 0, 255]));
      const contents = await debrief.call('journal:read', 'shell-test');
      await debrief.call('journal:remove', 'shell-test');
      return contents.records.map((record) => [record instanceof Uint8Array, ...record]);
    })()`);
    expect(bytes).toEqual([[true, 1, 0, 255]]);
  });

  test('takes no calls from frames', async () => {
    const kinds = await desktop.page.evaluate(async () => {
      const frame = document.createElement('iframe');
      frame.srcdoc = '<p>framed</p>';
      const loaded = new Promise((resolve) => {
        frame.onload = resolve;
      });
      document.body.append(frame);
      await loaded;
      const kind = typeof Reflect.get(frame.contentWindow ?? {}, 'debrief');
      frame.remove();
      return kind;
    });
    expect(kinds).toBe('undefined');
  });
});

test('the window is sandboxed and isolated', async () => {
  const preferences = await desktop.app.evaluate(({ webContents }) => {
    const [contents] = webContents.getAllWebContents();
    // Not in Electron's types, and the only way to learn what a window really got.
    return contents === undefined ? null : Reflect.get(contents, 'getLastWebPreferences').call(contents);
  });
  expect(preferences).toMatchObject({ sandbox: true, contextIsolation: true, nodeIntegration: false });
  expect(preferences.webSecurity ?? true).toBe(true);
  for (const name of ['allowRunningInsecureContent', 'experimentalFeatures', 'webviewTag', 'nodeIntegrationInWorker']) {
    expect(preferences[name] ?? false, name).toBe(false);
  }
});

test('no new window opens, and nothing leaves for the browser unasked', async () => {
  await desktop.app.evaluate(({ shell }) => {
    Reflect.set(globalThis, 'left', []);
    shell.openExternal = async (url) => {
      Reflect.get(globalThis, 'left').push(url);
    };
  });
  await desktop.page.evaluate(() => {
    window.open('https://example.org/popup');
    const link = document.createElement('a');
    link.href = 'https://example.org/blank';
    link.target = '_blank';
    document.body.append(link);
    link.click();
    link.remove();
  });
  await desktop.page.waitForTimeout(500);
  expect(await openWindows()).toBe(1);
  expect(desktop.app.windows()).toHaveLength(1);
  expect(await desktop.app.evaluate(() => Reflect.get(globalThis, 'left'))).toEqual([]);
});

test('a link out is opened after a question only', async () => {
  const left: string[] = await desktop.app.evaluate(({ dialog, shell }) => {
    const opened: string[] = [];
    Reflect.set(globalThis, 'left', opened);
    shell.openExternal = async (url) => {
      opened.push(url);
    };
    dialog.showMessageBox = async () => ({ response: 1, checkboxChecked: false });
    return opened;
  });
  expect(left).toEqual([]);
  expect(await inPage("debrief.call('link:open', 'https://example.org/a')")).toMatchObject({ kind: 'refused' });
  expect(await inPage("debrief.call('link:open', 'javascript:alert(1)')")).toMatchObject({ kind: 'refused' });
  await desktop.app.evaluate(({ dialog }) => {
    dialog.showMessageBox = async () => ({ response: 0, checkboxChecked: false });
  });
  expect(await inPage("debrief.call('link:open', 'https://example.org/b')")).toEqual({ kind: 'opened' });
  expect(await desktop.app.evaluate(() => Reflect.get(globalThis, 'left'))).toEqual(['https://example.org/b']);
});

for (const target of ['https://example.org/', './content-policy.html', 'data:text/html,<p>x</p>', 'file:///etc/passwd']) {
  test(`the page cannot go to ${target}`, async () => {
    await desktop.page.evaluate((address) => {
      Reflect.set(window, 'stillHere', address);
      window.location.href = address;
    }, target);
    await desktop.page.waitForTimeout(300);
    expect(await inPage('window.stillHere')).toBe(target);
    expect(await pageAddress()).toMatch(/^app:\/\/debrief\/index\.html/);
    await inPage('delete window.stillHere');
  });
}

test('permissions are refused but for copying text and keeping data', async () => {
  const states = await desktop.page.evaluate(async () => {
    const names = ['geolocation', 'notifications', 'camera', 'microphone', 'clipboard-read', 'clipboard-write'];
    const answers = names.map(async (name) => [name, (await navigator.permissions.query({ name: name as PermissionName })).state] as const);
    return Object.fromEntries(await Promise.all(answers));
  });
  expect(states).toEqual({
    geolocation: 'denied',
    notifications: 'denied',
    camera: 'denied',
    microphone: 'denied',
    'clipboard-read': 'denied',
    'clipboard-write': 'granted',
  });
});

test('the content security policy holds', async () => {
  const what = await desktop.page.evaluate(async () => {
    const directives: string[] = [];
    const note = (event: SecurityPolicyViolationEvent): void => {
      directives.push(event.effectiveDirective);
    };
    document.addEventListener('securitypolicyviolation', note);
    const script = document.createElement('script');
    script.textContent = 'window.spoilt = 1';
    document.body.append(script);
    script.remove();
    const fetched = await fetch('https://example.org/').then(
      () => 'reached',
      () => 'refused',
    );
    const { headers } = await fetch('./index.html');
    document.removeEventListener('securitypolicyviolation', note);
    return { ran: 'spoilt' in window, fetched, directives, policy: headers.get('content-security-policy') };
  });
  expect(what).toMatchObject({ ran: false, fetched: 'refused', directives: ['script-src-elem', 'connect-src'] });
  expect(what.policy).toContain("default-src 'none'");
  expect(what.policy).not.toContain('unsafe-eval');
});

test('nothing reaches the network, whatever a page tries', async () => {
  let requests = 0;
  const server = createServer((_request, response) => {
    requests += 1;
    response.end();
  });
  await once(server.listen(0, '127.0.0.1'), 'listening');
  const { port } = server.address() as AddressInfo;
  await desktop.page.evaluate(async (address) => {
    const add = <Name extends keyof HTMLElementTagNameMap>(name: Name, attributes: Readonly<Record<string, string>>): void => {
      const element = document.createElement(name);
      for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
      document.body.append(element);
      setTimeout(() => element.remove(), 400);
    };
    add('img', { src: `${address}/image` });
    add('iframe', { src: `${address}/frame` });
    add('script', { src: `${address}/script` });
    add('link', { rel: 'stylesheet', href: `${address}/style` });
    add('link', { rel: 'prefetch', href: `${address}/prefetch` });
    add('link', { rel: 'preconnect', href: address });
    navigator.sendBeacon(`${address}/beacon`, 'x');
    await fetch(`${address}/fetch`).catch(() => {});
    try {
      new WebSocket(address.replace('http', 'ws'));
    } catch {
      // Refused at once is as good as refused later.
    }
    await new Promise((resolve) => setTimeout(resolve, 500));
  }, `http://127.0.0.1:${port}`);
  server.close();
  expect(requests).toBe(0);
});

test.describe('the menu', () => {
  // In the library, where there is no draft to export, undo or view.
  for (const [id, accelerator, isOffered] of [
    ['library', 'CmdOrCtrl+Shift+L', true],
    ['new-report', 'CmdOrCtrl+N', true],
    ['import', 'CmdOrCtrl+O', true],
    ['export-html', 'CmdOrCtrl+Shift+E', false],
    ['export-pdf', 'CmdOrCtrl+Shift+P', false],
    ['undo', 'CmdOrCtrl+Z', false],
    ['redo', process.platform === 'darwin' ? 'CmdOrCtrl+Shift+Z' : 'CmdOrCtrl+Y', false],
    ['view-write', 'CmdOrCtrl+1', false],
    ['view-timeline', 'CmdOrCtrl+2', false],
    ['view-preview', 'CmdOrCtrl+3', false],
  ] as const) {
    test(`has ${id} on ${accelerator}`, async () => {
      const found = await desktop.app.evaluate(({ Menu }, wanted) => {
        const item = Menu.getApplicationMenu()?.getMenuItemById(wanted);
        return [item?.accelerator, item?.enabled, item?.visible];
      }, id);
      expect(found).toEqual([accelerator, isOffered, true]);
    });
  }

  test('tells the page what was chosen', async () => {
    await inPage('window.chosen = []; void (window.stopListening = debrief.on("menu:command", (command) => window.chosen.push(command)))');
    await chooseMenu(desktop.app, 'library');
    await expect.poll(() => inPage('window.chosen')).toEqual(['library']);
    await inPage('window.stopListening(); delete window.chosen; delete window.stopListening');
  });
});

test('a second start ends at once and leaves the first alone', async () => {
  const program = desktop.app.process().spawnfile;
  const second = spawn(program, ['--no-sandbox', '.'], { cwd: root, env: desktopEnvironment(profile()) });
  expect((await once(second, 'exit'))[0]).toBe(0);
  expect(await openWindows()).toBe(1);
  expect(await inPage('document.title')).toBe('Debrief');
});

test('a PDF of a hostile document runs no script and asks for nothing', async () => {
  const file = folder.at('hostile.pdf');
  await desktop.app.evaluate(({ dialog }, filePath) => {
    dialog.showSaveDialog = async () => ({ canceled: false, filePath });
  }, file);
  const html =
    '<!doctype html><html lang="en"><title>Hostile</title><h1>Printed</h1><script>document.body.textContent = "scripted"</script><img src="https://example.org/x.png"><iframe src="file:///etc/passwd"></iframe></html>';
  const saved = await inPage(`debrief.call('file:save-pdf', ${JSON.stringify({ suggestedName: 'hostile.pdf', html, pageSize: 'A4' })})`);
  expect(saved).toEqual({ kind: 'saved', name: 'hostile.pdf' });
  // A heading in the outline is the page as written, before any script would have emptied it.
  expect(readFileSync(file, 'latin1')).toContain('(Printed)');
  // The document's window is gone; an empty one may wait, unseen, for the next document.
  const others = await desktop.app.evaluate(({ BrowserWindow }) =>
    BrowserWindow.getAllWindows()
      .filter((window) => !window.webContents.getURL().startsWith('app://debrief/'))
      .map((window) => [window.webContents.getURL(), window.isVisible()]),
  );
  expect(others).toEqual([['', false]]);
});
