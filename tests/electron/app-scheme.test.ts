import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { contentPolicy, policyFor, servePages } from '../../electron/app-scheme.ts';
import { permitServers } from '../../electron/live/permitted-servers.ts';

const root = mkdtempSync(path.join(tmpdir(), 'debrief-pages-'));
const folder = path.join(root, 'renderer');
mkdirSync(path.join(folder, 'assets'), { recursive: true });
writeFileSync(path.join(root, 'secret.txt'), 'secret');
writeFileSync(path.join(folder, 'index.html'), '<p>page');
writeFileSync(path.join(folder, 'assets', 'a.js'), '1');
writeFileSync(path.join(folder, 'assets', 'live.worker-1.js'), '4');
writeFileSync(path.join(folder, 'assets', 'f.woff2'), '2');
writeFileSync(path.join(folder, 'assets', 'unknown.xyz'), '3');
symlinkSync(path.join(root, 'secret.txt'), path.join(folder, 'link.txt'));
afterAll(() => rmSync(root, { recursive: true }));

const serve = await servePages(folder);
const get = (url: string, method = 'GET'): Promise<Response> => serve(new Request(url, { method }));

describe('app://debrief', () => {
  it.each([
    ['index.html', 'text/html; charset=utf-8'],
    ['assets/a.js', 'text/javascript; charset=utf-8'],
    ['assets/f.woff2', 'font/woff2'],
    ['assets/unknown.xyz', 'application/octet-stream'],
  ])('serves %s as %s', async (file, type) => {
    const response = await get(`app://debrief/${file}?query#part`);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe(type);
  });

  it.each([
    'app://debrief/',
    'app://debrief/nothing.html',
    'app://debrief/assets',
    'app://debrief/assets/',
    'app://debrief/../secret.txt',
    'app://debrief/%2e%2e/secret.txt',
    'app://debrief/..%2fsecret.txt',
    'app://debrief/..%5csecret.txt',
    'app://debrief/assets/..%2f..%2fsecret.txt',
    'app://debrief//etc/passwd',
    'app://debrief/link.txt',
    'app://debrief/INDEX.HTML',
    'app://elsewhere/index.html',
    'app://debrief:1/index.html',
    'https://debrief/index.html',
  ])('has no %s', async (url) => {
    const response = await get(url);
    expect(response.status).toBe(404);
    expect(await response.text()).toBe('');
  });

  it('sends the policy with every answer, refusals too', async () => {
    for (const url of ['app://debrief/index.html', 'app://debrief/nothing', 'app://debrief/assets/a.js']) {
      const { headers } = await get(url);
      expect(headers.get('content-security-policy')).toBe(contentPolicy);
      expect(headers.get('x-content-type-options')).toBe('nosniff');
    }
  });

  it('lets a worker connect only where the user has agreed', async () => {
    const policyOf = async (server: string): Promise<string | null> =>
      (await get(`app://debrief/assets/live.worker-1.js?server=${encodeURIComponent(server)}`)).headers.get('content-security-policy');
    expect(await policyOf('wss://write.example.org')).toBe(contentPolicy);
    permitServers(['wss://write.example.org']);
    expect(await policyOf('wss://write.example.org')).toContain('; connect-src wss://write.example.org; ');
    expect(await policyOf('wss://other.example.org')).toBe(contentPolicy);
  });

  it('answers GET and HEAD only', async () => {
    expect((await get('app://debrief/index.html', 'POST')).status).toBe(405);
    const head = await get('app://debrief/index.html', 'HEAD');
    expect([head.status, await head.text()]).toEqual([200, '']);
  });
});

describe('the policy of one file', () => {
  it('lets the worker of the spelling compile WebAssembly, and loosens nothing else', () => {
    const policy = policyFor('/out/renderer/assets/spelling.worker-B1x_-9.js');
    expect(policy).toContain("script-src 'self' 'wasm-unsafe-eval'; ");
    expect(policy.replace(" 'wasm-unsafe-eval'", '')).toBe(contentPolicy);
  });

  it('lets the worker in which people write together connect to the one server, and loosens nothing else', () => {
    const policy = policyFor('/out/renderer/assets/live.worker-B1x_-9.js', 'wss://write.example.org');
    expect(policy).toContain('; connect-src wss://write.example.org; ');
    expect(policy.replace('connect-src wss://write.example.org', "connect-src 'self'")).toBe(contentPolicy);
  });

  it.each([
    ['assets/live.worker-1.js', null],
    ['assets/live.worker-1.js', 'wss://*'],
    ['assets/live.worker-1.js', 'wss://a.org; script-src *'],
    ['assets/index-1.js', 'wss://a.org'],
    ['index.html', 'wss://a.org'],
  ])('connects %s to nothing with %j', (file, server) => expect(policyFor(`/out/renderer/${file}`, server)).toBe(contentPolicy));

  it.each(['index.html', 'assets/index-1.js', 'assets/spelling.worker-1.html', 'assets/my-spelling.worker-1.js', 'assets/spelling.js'])(
    'is the usual one for %s',
    (file) => expect(policyFor(`/out/renderer/${file}`)).toBe(contentPolicy),
  );
});

describe('the content policy', () => {
  const directives = new Map(contentPolicy.split('; ').map((each) => [each.split(' ')[0], each.split(' ').slice(1)]));

  it('runs no script but our own files', () => expect(directives.get('script-src')).toEqual(["'self'"]));
  it('forbids what it does not name', () => expect(directives.get('default-src')).toEqual(["'none'"]));
  it('reaches no host', () => {
    const sources = [...directives.values()].flat();
    expect(sources.filter((source) => !/^('self'|'none'|'unsafe-inline'|blob:|data:)$/.test(source))).toEqual([]);
  });
  it('allows inline styles only, never inline scripts', () => {
    expect([...directives].filter(([, sources]) => sources.includes("'unsafe-inline'")).map(([name]) => name)).toEqual(['style-src']);
  });
});
