import { createReadStream, readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { basename, extname, join, relative, sep } from 'node:path';
import { fileURLToPath } from 'node:url';

const shell = (name) => JSON.parse(readFileSync(fileURLToPath(new URL(`../../electron/${name}`, import.meta.url)), 'utf8'));

/** The one port of Debrief in a browser: what a browser keeps belongs to the address, port included. */
export const usualPort = 47811;

/** The header by which one Debrief knows another. */
const mark = 'x-debrief';

const filesByPath = (root) =>
  new Map(
    readdirSync(root, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .map((file) => [`/${relative(root, file).split(sep).join('/')}`, file]),
  );

/**
 * The policy for one file, as the shell has it: only the workers that are made for it compile WebAssembly, and only the one in which people write
 * together connects, to the one server that its own address names. The shell asks the user about that server; here the page alone does.
 */
const policyFor = (file, server) => {
  const policy = shell('content-policy.json').join('; ');
  const isWorker = (name) => basename(file).startsWith(`${name}-`) && file.endsWith('.js');
  if (shell('wasm-workers.json').some(isWorker)) return policy.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'");
  const live = shell('live-worker.json');
  return server !== null && isWorker(live.file) && new RegExp(live.server).test(server)
    ? policy.replace("connect-src 'self'", `connect-src ${server}`)
    : policy;
};

/** Answers one request: GET and HEAD for files that were there at the start, asked for under this very address (else a foreign site could, by a name of its own). */
const answer = (files, hosts, headers, types) => (request, response) => {
  const refuse = (status) => response.writeHead(status, headers).end();
  if (!hosts().includes(request.headers.host ?? '')) return refuse(403);
  if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405);
  const { pathname, searchParams } = new URL(request.url, 'http://localhost');
  const file = files.get(pathname === '/' ? '/index.html' : pathname);
  if (file === undefined) return refuse(404);
  // The build names these by their content, so a browser may keep them, compiled too.
  const keeping = pathname.startsWith('/assets/') ? { 'cache-control': 'public, max-age=31536000, immutable' } : {};
  const policy = { 'content-security-policy': policyFor(file, searchParams.get('server')) };
  response.writeHead(200, { ...headers, ...policy, ...keeping, 'content-type': types[extname(file)] ?? 'application/octet-stream' });
  if (request.method === 'HEAD') return response.end();
  createReadStream(file)
    .on('error', () => response.destroy())
    .pipe(response);
};

/** Serves the built pages to this computer alone, with the shell's own policy; rejects when there are none or the port is taken (EADDRINUSE). */
export const servePages = ({ root, port = usualPort }) =>
  new Promise((resolve, reject) => {
    const headers = {
      'content-security-policy': shell('content-policy.json').join('; '),
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'no-referrer',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'cache-control': 'no-store',
      [mark]: 'pages',
    };
    const ownHosts = () => [`127.0.0.1:${server.address()?.port}`];
    const server = createServer(answer(filesByPath(root), ownHosts, headers, shell('media-types.json')));
    server.on('error', reject);
    server.listen(port, '127.0.0.1', () => {
      resolve({
        address: `http://127.0.0.1:${server.address().port}/`,
        close: () =>
          new Promise((done) => {
            server.close(() => done());
            server.closeAllConnections();
          }),
      });
    });
  });

/** Whether what answers on this port is another Debrief. */
export const isDebriefAt = async (port) => {
  try {
    const response = await fetch(`http://127.0.0.1:${port}/`, { method: 'HEAD', signal: AbortSignal.timeout(3000) });
    return response.headers.has(mark);
  } catch {
    return false;
  }
};
