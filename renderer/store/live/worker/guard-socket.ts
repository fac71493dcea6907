import { MessageType } from '@hocuspocus/provider';
import { createDecoder, readVarString, readVarUint, readVarUint8Array } from 'lib0/decoding';
import * as Y from 'yjs';
import { liveLimits } from './live-limits.ts';
import { refusals } from './refusals.ts';

/** The update that a message of a server carries; null where it carries none. Throws at what is no message. */
const updateIn = (message: Uint8Array): Uint8Array | null => {
  if (message.length === 1) return null;
  const decoder = createDecoder(message);
  readVarString(decoder);
  const type = readVarUint(decoder);
  if (type === MessageType.Awareness && message.length > liveLimits.presence) throw new Error('This is no list of people.');
  if (type !== MessageType.Sync || readVarUint(decoder) === 0) return null;
  return readVarUint8Array(decoder);
};

/** Whether a document has all of an update, or waits for what comes before it. Yjs gives up an update that it can't read and says so to nobody. */
const hasTaken = (doc: Y.Doc, update: Uint8Array): boolean =>
  doc.store.pendingStructs !== null || [...Y.parseUpdateMeta(update).to].every(([client, clock]) => Y.getState(doc.store, client) >= clock);

/** A kind of WebSocket that hands on only messages which can be read, and calls back once with a sentence at the first that can't. */
export const guardSocket = (Socket: typeof WebSocket, doc: Y.Doc, onBroken: (reason: string) => void): typeof WebSocket =>
  class extends Socket {
    readonly #guarded = new Map<unknown, (event: Event) => void>();

    override addEventListener(type: string, listener: unknown, options?: boolean | AddEventListenerOptions): void {
      if (typeof listener !== 'function') return;
      const hear = (event: Event): void => void Reflect.apply(listener, this, [event]);
      const guarded = type === 'message' ? (event: Event) => this.#hearGuarded(event, hear) : hear;
      this.#guarded.set(listener, guarded);
      super.addEventListener(type, guarded, options);
    }

    override removeEventListener(type: string, listener: unknown, options?: boolean | EventListenerOptions): void {
      const guarded = this.#guarded.get(listener);
      if (guarded !== undefined) super.removeEventListener(type, guarded, options);
    }

    #hearGuarded(event: Event, hear: (event: Event) => void): void {
      try {
        const data: unknown = 'data' in event ? event.data : null;
        if (!(data instanceof ArrayBuffer)) throw new Error('This is no message.');
        const isTooLarge = data.byteLength > liveLimits.message;
        const update = isTooLarge ? null : updateIn(new Uint8Array(data));
        if (!isTooLarge) hear(event);
        if (isTooLarge) onBroken(refusals.tooLarge);
        else if (update !== null && !hasTaken(doc, update)) onBroken(refusals.unreadable);
      } catch {
        onBroken(refusals.unreadable);
      }
    }
  };
