// Serves the built pages for the browser's specs, on a port of their own: node tests/support/serve-built.mjs <port>
import { join } from 'node:path';
import { servePages } from '../../build/scripts/serve.mjs';

await servePages({ root: join(import.meta.dirname, '../../out/renderer'), port: Number(process.argv[2]) });
