import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import path from 'node:path';
import { Hocuspocus } from '@hocuspocus/server';
import { WebSocketServer } from 'ws';
import * as Y from 'yjs';

/** A Hocuspocus server on this computer alone; what it holds of each room is a file, so that it is there after a restart. */
export type LiveServer = {
  readonly address: string;
  /** Goes away as a server does whose machine loses power. */
  readonly stop: () => Promise<void>;
  /** Comes back at the same address with what it had stored. */
  readonly start: () => Promise<void>;
  /** Stops, and removes what was stored. */
  readonly remove: () => Promise<void>;
};

/** Starts a server; with `token` it lets in only who says it, with `reader` who says that may read only. */
export const startServer = async (asks: { readonly token?: string; readonly reader?: string } = {}): Promise<LiveServer> => {
  const folder = mkdtempSync(path.join(tmpdir(), 'debrief-live-'));
  const fileOf = (room: string): string => path.join(folder, encodeURIComponent(room));
  let sockets: WebSocketServer | null = null;
  let port = 0;
  const start = async (): Promise<void> => {
    const hocuspocus = new Hocuspocus({
      quiet: true,
      debounce: 50,
      maxDebounce: 100,
      onAuthenticate: async ({ token, connectionConfig }) => {
        if (asks.reader !== undefined && token === asks.reader) connectionConfig.readOnly = true;
        else if (asks.token !== undefined && token !== asks.token) throw new Error('Another token is asked for.');
      },
      onLoadDocument: async ({ documentName, document }) => {
        const file = fileOf(documentName);
        if (existsSync(file)) Y.applyUpdate(document, readFileSync(file));
      },
      onStoreDocument: async ({ documentName, document }) => writeFileSync(fileOf(documentName), Y.encodeStateAsUpdate(document)),
    });
    const opened = new WebSocketServer({ host: '127.0.0.1', port });
    // The server's own way to listen takes no address: it would be open to the whole network.
    opened.on('connection', (socket, request) => hocuspocus.handleConnection(socket, request));
    await new Promise((resolve, reject) => {
      opened.once('listening', resolve);
      opened.once('error', reject);
    });
    port = (opened.address() as AddressInfo).port;
    sockets = opened;
  };
  const stop = async (): Promise<void> => {
    const closing = sockets;
    sockets = null;
    if (closing === null) return;
    for (const client of closing.clients) client.terminate();
    await new Promise((resolve) => closing.close(resolve));
    // What came last is stored a moment later.
    await new Promise((resolve) => setTimeout(resolve, 150));
  };
  await start();
  return {
    address: `ws://127.0.0.1:${port}`,
    stop,
    start,
    remove: async () => {
      await stop();
      rmSync(folder, { recursive: true });
    },
  };
};
