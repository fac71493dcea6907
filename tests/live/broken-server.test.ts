import type { AddressInfo } from 'node:net';
import { createEncoder, toUint8Array, writeVarString, writeVarUint, writeVarUint8Array } from 'lib0/encoding';
import { afterEach, expect, it, vi } from 'vitest';
import { WebSocketServer } from 'ws';
import * as Y from 'yjs';
import { liveLimits } from '../../renderer/store/live/worker/live-limits.ts';
import { refusals } from '../../renderer/store/live/worker/refusals.ts';
import { connect, newDraft, type, type Writer, wordsOf } from './writer.ts';

const room = 'room';
const types = { sync: 0, presence: 1 } as const;

const message = (kind: number, ...parts: readonly (number | Uint8Array)[]): Uint8Array => {
  const encoder = createEncoder();
  writeVarString(encoder, room);
  writeVarUint(encoder, kind);
  for (const part of parts) {
    if (typeof part === 'number') writeVarUint(encoder, part);
    else writeVarUint8Array(encoder, part);
  }
  return toUint8Array(encoder);
};
const update = (bytes: Uint8Array): Uint8Array => message(types.sync, 2, bytes);

const ends: (() => void)[] = [];
afterEach(() => {
  for (const end of ends.splice(0)) end();
});

/** A server that says one thing to whoever comes. */
const saying = async (words: Uint8Array | string): Promise<string> => {
  const server = new WebSocketServer({ host: '127.0.0.1', port: 0 });
  server.on('connection', (socket) => socket.once('message', () => socket.send(words)));
  await new Promise((resolve) => server.once('listening', resolve));
  ends.push(() => {
    for (const client of server.clients) client.terminate();
    server.close();
  });
  return `ws://127.0.0.1:${(server.address() as AddressInfo).port}`;
};

/** Structs of a client that nobody knows, of a kind that doesn't exist. */
const oddUpdate = (): Uint8Array => {
  const doc = new Y.Doc();
  doc.getArray('x').push([1]);
  const bytes = Y.encodeStateAsUpdate(doc);
  return bytes.map((byte, at) => (at === 1 + bytes.indexOf(0, 6) ? 0x3f : byte));
};

it.each([
  ['words where bytes belong', 'hello', refusals.unreadable],
  ['bytes that are no message', new Uint8Array([255, 255, 255]), refusals.unreadable],
  ['an update that is none', update(new Uint8Array([9, 9, 9, 9, 9])), refusals.unreadable],
  ['an update with an odd part', update(oddUpdate()), refusals.unreadable],
  ['an update cut short', update(newDraft().slice(0, 60)), refusals.unreadable],
  ['a list of people larger than any', message(types.presence, new Uint8Array(liveLimits.presence)), refusals.unreadable],
  ['a message larger than a draft', update(new Uint8Array(liveLimits.message)), refusals.tooLarge],
])('a server that sends %s is left, and the draft is as it was', async (_, words, reason) => {
  const writer: Writer = connect(await saying(words), newDraft(), { room });
  ends.push(writer.leave);
  const before = Y.encodeStateAsUpdate(writer.doc);
  await vi.waitFor(() => expect(writer.state()).toEqual({ kind: 'refused', reason }), { timeout: 10_000 });
  expect(Y.encodeStateAsUpdate(writer.doc)).toEqual(before);
  type(writer.doc, ' Still mine.');
  expect(wordsOf(writer.doc)).toContain('Still mine.');
});
