import { readdir, readFile } from 'node:fs/promises';
import path from 'node:path';
import { isLiveServer } from './check-live-address.ts';
import policy from './content-policy.json';
import { permittedServers } from './live/permitted-servers.ts';
import liveWorker from './live-worker.json';
import mediaTypes from './media-types.json';
import wasmWorkers from './wasm-workers.json';

/** The scheme of everything that the app's windows load. */
export const appScheme = 'app';

/** Where the pages live, and the only origin that may call the shell. */
export const appOrigin = 'app://debrief';

/** The one page. */
export const appPage = `${appOrigin}/index.html`;

/** What the pages may load and do; `npm start` without Electron sends the same. */
export const contentPolicy = policy.join('; ');

const isWorker = (file: string, name: string): boolean => path.basename(file).startsWith(`${name}-`) && file.endsWith('.js');

/**
 * The policy for one file. The worker in which people write together may connect to the one server that its address names, if the user has chosen it. WebAssembly is compiled in the workers that are made for it and nowhere else: a worker has the policy that comes with
 * its own file, so the pages keep theirs.
 */
export const policyFor = (file: string, server: string | null = null): string => {
  if (wasmWorkers.some((name) => isWorker(file, name)))
    return contentPolicy.replace("script-src 'self'", "script-src 'self' 'wasm-unsafe-eval'");
  if (server !== null && isWorker(file, liveWorker.file) && isLiveServer(server)) {
    return contentPolicy.replace("connect-src 'self'", `connect-src ${server}`);
  }
  return contentPolicy;
};

const typeOf = (file: string): string => new Map(Object.entries(mediaTypes)).get(path.extname(file)) ?? 'application/octet-stream';

/** Every file in a folder and below. (Node's own recursion is not to be had inside the archive that an installed app lives in.) */
const filesBelow = async (folder: string): Promise<readonly string[]> => {
  const entries = await readdir(folder, { withFileTypes: true });
  const found = await Promise.all(
    entries.map(async (entry): Promise<readonly string[]> => {
      const full = path.join(folder, entry.name);
      if (entry.isDirectory()) return filesBelow(full);
      return entry.isFile() ? [full] : [];
    }),
  );
  return found.flat();
};

/** Path in the address -> file on the disk, for every file there is: what isn't in it doesn't exist, however an address is written. */
const filesByPath = async (folder: string): Promise<ReadonlyMap<string, string>> =>
  new Map((await filesBelow(folder)).map((file) => [`/${path.relative(folder, file).split(path.sep).join('/')}`, file]));

const headersFor = (file: string, server: string | null): Record<string, string> => ({
  'content-type': typeOf(file),
  'content-security-policy': policyFor(file, server),
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'no-referrer',
  'cache-control': 'no-store',
});

const refuse = (status: number): Response =>
  new Response(null, { status, headers: { 'content-security-policy': contentPolicy, 'x-content-type-options': 'nosniff' } });

/** Reads the list of files once and answers requests for them: `app://debrief/…`, GET and HEAD only. Rejects if there is no such folder. */
export const servePages = async (folder: string): Promise<(request: Request) => Promise<Response>> => {
  const files = await filesByPath(folder);
  return async (request) => {
    const url = new URL(request.url);
    if (`${url.protocol}//${url.host}` !== appOrigin) return refuse(404);
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405);
    const file = files.get(url.pathname);
    if (file === undefined) return refuse(404);
    const asked = url.searchParams.get('server');
    const server = asked !== null && permittedServers().has(asked) ? asked : null;
    const body = request.method === 'HEAD' ? null : new Uint8Array(await readFile(file));
    return new Response(body, { headers: headersFor(file, server) });
  };
};
