import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { isDebriefAt, servePages } from '../../build/scripts/serve.mjs';
import { contentPolicy, policyFor } from '../../electron/app-scheme.ts';

const root = mkdtempSync(path.join(tmpdir(), 'debrief-serve-'));
mkdirSync(path.join(root, 'pages', 'assets'), { recursive: true });
writeFileSync(path.join(root, 'secret.txt'), 'secret');
writeFileSync(path.join(root, 'pages', 'index.html'), '<p>page');
writeFileSync(path.join(root, 'pages', 'assets', 'a.js'), '1');
writeFileSync(path.join(root, 'pages', 'assets', 'spelling.worker-1.js'), '2');
writeFileSync(path.join(root, 'pages', 'assets', 'live.worker-1.js'), '3');
const served = await servePages({ root: path.join(root, 'pages'), port: 0 });
const port = Number(new URL(served.address).port);
afterAll(async () => {
  await served.close();
  rmSync(root, { recursive: true });
});

type Answer = { readonly status: number | undefined; readonly headers: Record<string, unknown>; readonly body: string };

/** Asks with the path exactly as given, which `fetch` would tidy up. */
const ask = (where: string, options: { readonly method?: string; readonly host?: string } = {}): Promise<Answer> =>
  new Promise((resolve, reject) => {
    const headers = options.host === undefined ? {} : { host: options.host };
    request({ host: '127.0.0.1', port, path: where, method: options.method ?? 'GET', headers }, (response) => {
      let body = '';
      response.on('data', (part) => {
        body += part;
      });
      response.on('end', () => resolve({ status: response.statusCode, headers: response.headers, body }));
    })
      .on('error', reject)
      .end();
  });

it.each([
  ['/', '<p>page'],
  ['/index.html', '<p>page'],
  ['/assets/a.js?x', '1'],
])('serves %s', async (where, body) => expect(await ask(where)).toMatchObject({ status: 200, body }));

it.each(['/nothing', '/assets', '/../secret.txt', '/%2e%2e/secret.txt', '/..%2fsecret.txt', '//etc/passwd', '/assets/../../secret.txt'])(
  'has no %s',
  async (where) => expect(await ask(where)).toMatchObject({ status: 404, body: '' }),
);

it.each(['evil.example', 'localhost', '127.0.0.1', '127.0.0.1:1', `evil.example:80`])('refuses the host %s', async (host) =>
  expect(await ask('/', { host })).toMatchObject({ status: 403, body: '' }),
);

it.each(['POST', 'PUT', 'DELETE', 'OPTIONS'])('refuses %s', async (method) =>
  expect(await ask('/', { method })).toMatchObject({ status: 405, body: '' }),
);

it('answers HEAD without a body', async () => expect(await ask('/', { method: 'HEAD' })).toMatchObject({ status: 200, body: '' }));

it('sends the same policy as the desktop app', async () => {
  for (const where of ['/', '/nothing']) expect((await ask(where)).headers['content-security-policy']).toBe(contentPolicy);
  const worker = '/assets/spelling.worker-1.js';
  expect((await ask(worker)).headers['content-security-policy']).toBe(policyFor(worker));
  for (const file of ['/assets/live.worker-1.js', '/assets/a.js', '/'])
    for (const server of ['wss://write.example.org', 'ws://127.0.0.1:1234', 'wss://*', 'wss://a.org; script-src *'])
      expect((await ask(`${file}?server=${encodeURIComponent(server)}`)).headers['content-security-policy']).toBe(policyFor(file, server));
});

it('is known to another Debrief, and says when its port is taken', async () => {
  expect(await isDebriefAt(port)).toBe(true);
  await expect(servePages({ root: path.join(root, 'pages'), port })).rejects.toMatchObject({ code: 'EADDRINUSE' });
});
