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

test.describe('what a page sees of its preload script', () => {
  for (const { what, expression, value } of [
    { what: 'plain values', expression: 'tiny.nested.list[1]', value: 2 },
    { what: 'synchronous calls', expression: 'tiny.twice(21)', value: 42 },
    { what: 'callbacks from the page', expression: 'tiny.callWith((n) => n + 1, 1)', value: 2 },
    { what: 'promises', expression: 'tiny.later({ a: [1] }).then((v) => v.a[0])', value: 1 },
    { what: 'thrown errors', expression: '(() => { try { tiny.throws(); } catch (e) { return e.message; } })()', value: 'too much' },
    { what: 'a frozen object', expression: 'Object.isFrozen(tiny) && Object.isFrozen(tiny.nested)', value: true },
    { what: 'an object that stays', expression: 'delete window.tiny || tiny.twice === undefined', value: false },
    { what: 'a message there and back', expression: "tiny.shout('hello')", value: 'HELLO' },
    {
      what: 'an error of the main process',
      expression: "tiny.invoke('fail').catch((e) => e.message)",
      value: "Error invoking remote method 'fail': TypeError: no such thing",
    },
    {
      what: 'an unknown channel',
      expression: "tiny.invoke('nothing').catch((e) => e.message)",
      value: "Error invoking remote method 'nothing': Error: No handler registered for 'nothing'",
    },
    { what: 'the true sender', expression: "tiny.invoke('sender')", value: ['app://tiny/index.html', 'app://tiny', null] },
    {
      what: 'that the stand-in lacks something',
      expression: '(() => { try { tiny.missing(); } catch (e) { return e.message; } })()',
      value: "the stand-in's preload has no electron.webFrame",
    },
  ]) {
    test(what, async () => {
      expect(await tiny.page.evaluate(expression)).toEqual(value);
    });
  }

  test('and nothing else: no Node, no Electron, no trace of the stand-in', async () => {
    const added = await tiny.page.evaluate(() => {
      const untouched = document.body.appendChild(document.createElement('iframe'));
      const usual = new Set(Object.getOwnPropertyNames(untouched.contentWindow));
      untouched.remove();
      return Object.getOwnPropertyNames(window).filter((name) => !usual.has(name) && !/^\d+$/.test(name));
    });
    expect(added).toEqual(['tiny']);
  });
});

test('a menu’s click reaches the page', async () => {
  await tiny.app.evaluate(({ BrowserWindow, Menu }) =>
    Menu.getApplicationMenu()?.getMenuItemById('greet')?.click({}, BrowserWindow.getAllWindows()[0]),
  );
  await expect.poll(() => tiny.page.evaluate('tiny.heard()')).toEqual(['greet']);
});

test.describe('values that cross to the main process and back', () => {
  for (const { source, check } of [
    { source: 'undefined', check: '(v) => v === undefined' },
    { source: 'null', check: '(v) => v === null' },
    { source: '"\\u0000é😀"', check: '(v) => v === "\\u0000é😀"' },
    { source: 'NaN', check: '(v) => Number.isNaN(v)' },
    { source: '-0', check: '(v) => Object.is(v, -0)' },
    { source: '[-Infinity, 1e300]', check: '(v) => v[0] === -Infinity && v[1] === 1e300' },
    { source: '2n ** 70n', check: '(v) => v === 2n ** 70n' },
    { source: 'new Date(86400000)', check: '(v) => v instanceof Date && v.getTime() === 86400000' },
    { source: 'new Date(NaN)', check: '(v) => v instanceof Date && Number.isNaN(v.getTime())' },
    { source: '/a+/gi', check: '(v) => v instanceof RegExp && String(v) === "/a+/gi"' },
    { source: 'new Map([["a", new Set([1, 2])]])', check: '(v) => v.get("a").has(2) && v.get("a").size === 2' },
    { source: 'new Uint8Array([1, 2, 255]).subarray(1)', check: '(v) => v instanceof Uint8Array && v.length === 2 && v[1] === 255' },
    { source: 'new Float64Array([0.5])', check: '(v) => v instanceof Float64Array && v[0] === 0.5' },
    { source: 'new Uint8Array([7]).buffer', check: '(v) => v instanceof ArrayBuffer && new Uint8Array(v)[0] === 7' },
    { source: 'new Uint8Array(3000000).fill(9)', check: '(v) => v.length === 3000000 && v.at(-1) === 9' },
    { source: 'new TypeError("no")', check: '(v) => v instanceof TypeError && v.message === "no"' },
    { source: '({ a: undefined, b: [1, , 3], "__proto_": 1 })', check: '(v) => "a" in v && v.a === undefined && v.b[2] === 3' },
    { source: '[["undefined"], ["number", "1"]]', check: '(v) => JSON.stringify(v) === \'[["undefined"],["number","1"]]\'' },
  ]) {
    test(source, async () => {
      expect(await tiny.page.evaluate(`(async () => (${check})(await tiny.invoke('echo', ${source})))()`)).toBe(true);
    });
  }
  for (const source of ['() => 1', '{ deep: [() => 1] }', 'Symbol("s")', 'Promise.resolve(1)', 'document.body', 'new Blob(["a"])']) {
    test(`${source} is refused`, async () => {
      const message = await tiny.page.evaluate(
        `(async () => { try { await tiny.invoke('echo', ${source}); return 'passed'; } catch (error) { return String(error.message); } })()`,
      );
      expect(message).toMatch(/could not be cloned/);
    });
  }
  test('a function from the main process is refused', async () => {
    expect(await tiny.page.evaluate("tiny.invoke('function').catch((error) => error.message)")).toContain('could not be cloned');
  });
});
