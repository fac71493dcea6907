import { HocuspocusProvider, HocuspocusProviderWebsocket, WebSocketStatus } from '@hocuspocus/provider';
import * as Y from 'yjs';
import { isPublished } from '../../review/published.ts';
import type { FromLive, ToLive } from '../live-messages.ts';
import type { LiveState } from '../live-state.ts';
import { guardSocket } from './guard-socket.ts';
import { liveLimits } from './live-limits.ts';
import { lookAt, publishedIn } from './look-at.ts';
import { peopleIn } from './people-in.ts';
import { outOfReach, refusals } from './refusals.ts';

/** A connection to a server, as long as it is wanted. */
export type Session = { readonly take: (message: Exclude<ToLive, { kind: 'open' }>) => void };

/** Marks what the page wrote. */
const fromPage = Symbol('from page');

/** To look takes longer the larger the draft: most of the time must be left for what else there is to do. */
const lookDelay = 100;
const lookShare = 3;
const againFirst = 2000;
const againLatest = 30_000;
/** What was handed to the socket goes before it is closed. */
const leaveDelay = 60;

const isLocal = (url: string): boolean => url.startsWith('ws:');

/**
 * Connects a draft to its room on a server. What comes from there is applied to a copy, looked at, and told only when it is a report still; at the first
 * change that isn't, the session ends. The copy begins empty: what the room holds is known before a word of the draft is sent.
 */
export const openSession = (
  opening: Extract<ToLive, { kind: 'open' }>,
  Socket: typeof WebSocket,
  tell: (message: FromLive) => void,
): Session => {
  const copy = new Y.Doc();
  let draft: Y.Doc | null = new Y.Doc();
  Y.applyUpdate(draft, opening.state);
  let published: string | null = null;
  let bytes = opening.state.length;
  /** What came and is not looked at yet. */
  let waiting: Uint8Array[] = [];
  /** What the page wrote since. */
  let written: Uint8Array[] = [];
  let isFirst = true;
  let isOver = false;
  let again = againFirst;
  let delay = lookDelay;
  let lookTimer: ReturnType<typeof setTimeout> | null = null;
  let state: LiveState = { kind: 'connecting' };

  const show = (next: LiveState): void => {
    if (isOver || JSON.stringify(next) === JSON.stringify(state)) return;
    state = next;
    tell({ kind: 'state', state });
  };
  const end = (): void => {
    isOver = true;
    if (lookTimer !== null) clearTimeout(lookTimer);
    provider.destroy();
    socket.destroy();
  };
  const refuse = (reason: string): void => {
    if (isOver) return;
    tell({ kind: 'people', people: [] });
    show({ kind: 'refused', reason });
    end();
  };
  const showConnected = (): void => {
    if (draft === null && provider.synced) show({ kind: 'connected', isSent: !provider.hasUnsyncedChanges });
  };
  const showPeople = (): void => {
    if (!isOver && provider.awareness !== null) tell({ kind: 'people', people: peopleIn(provider.awareness.getStates(), copy.clientID) });
  };
  const goAgain = (): void => {
    socket.disconnect();
    setTimeout(() => {
      if (!isOver) void socket.connect();
    }, again);
    again = Math.min(again * 2, againLatest);
  };

  /** Sends what the page wrote. */
  const passOn = (): void => {
    if (written.length === 0) return;
    for (const update of written) bytes += update.length;
    copy.transact(() => {
      for (const update of written) Y.applyUpdate(copy, update, fromPage);
    }, fromPage);
    written = [];
    published = isPublished(copy) ? publishedIn(copy) : null;
  };
  /** Looks at what came and hands it on, then sends what was written meanwhile. */
  const look = (): void => {
    lookTimer = null;
    if (isOver) return;
    const update = waiting.length === 1 ? waiting[0] : Y.mergeUpdates(waiting);
    waiting = [];
    if (update === undefined) return;
    bytes += update.length;
    // What was deleted takes no room: only a sum that is too large is worth the whole count.
    if (bytes > liveLimits.draft) bytes = Y.encodeStateAsUpdate(copy).length;
    if (bytes > liveLimits.draft) {
      refuse(refusals.tooLarge);
      return;
    }
    const began = performance.now();
    const looked = lookAt(copy, published);
    delay = Math.max(lookDelay, lookShare * (performance.now() - began));
    if (looked.kind === 'refused') {
      refuse(looked.reason);
      return;
    }
    published = looked.published;
    tell({ kind: 'remote', update, isFirst });
    isFirst = false;
    passOn();
  };

  /** What stands against bringing draft and room together, as a sentence; null when they are together, which changes `ours`. */
  const hindrance = (ours: Y.Doc): string | null => {
    const room = copy.store.clients;
    const isOther = room.size > 0 && ![...room.keys()].some((client) => ours.store.clients.has(client));
    if (isOther) return refusals.otherDraft;
    if (Y.getState(copy.store, opening.writer) > Y.getState(ours.store, opening.writer)) return refusals.inOurName;
    published = publishedIn(ours);
    Y.applyUpdate(ours, Y.encodeStateAsUpdate(copy));
    const looked = lookAt(ours, published);
    if (looked.kind === 'refused') return looked.reason;
    published = looked.published;
    return null;
  };
  /** Brings draft and room together, once what the room holds is known. */
  const join = (ours: Y.Doc): void => {
    const ownVector = Y.encodeStateVector(ours);
    const isNew = copy.store.clients.size === 0;
    const reason = hindrance(ours);
    const whole = Y.encodeStateAsUpdate(ours);
    bytes = whole.length;
    if (reason !== null || bytes > liveLimits.draft) {
      refuse(reason ?? refusals.tooLarge);
      return;
    }
    draft = null;
    if (!isNew) {
      tell({ kind: 'remote', update: Y.encodeStateAsUpdate(ours, ownVector), isFirst });
      isFirst = false;
    }
    ours.destroy();
    Y.applyUpdate(copy, whole, fromPage);
  };

  const socket = new HocuspocusProviderWebsocket({
    url: opening.url,
    WebSocketPolyfill: guardSocket(Socket, copy, (reason) => refuse(reason)),
    autoConnect: false,
  });
  const provider = new HocuspocusProvider({
    websocketProvider: socket,
    name: opening.room,
    document: copy,
    token: opening.token,
    onAuthenticationFailed: () => refuse(refusals.token),
    onAuthenticated: ({ scope }) => {
      if (scope === 'readonly') refuse(refusals.readOnly);
    },
    onSynced: () => {
      again = againFirst;
      if (draft !== null) join(draft);
      showConnected();
    },
    onUnsyncedChanges: showConnected,
    onAwarenessChange: showPeople,
    onStatus: ({ status }) => {
      if (status !== WebSocketStatus.Disconnected) return;
      isFirst = true;
      show({ kind: 'offline', reason: outOfReach });
    },
    onClose: () => {
      if (isOver || socket.status !== WebSocketStatus.Connected) return;
      // The server let go of the draft and not of the line.
      show({ kind: 'offline', reason: outOfReach });
      isFirst = true;
      goAgain();
    },
  });
  copy.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== provider || draft !== null || isOver) return;
    if (Y.parseUpdateMeta(update).to.has(opening.writer)) {
      refuse(refusals.inOurName);
      return;
    }
    waiting.push(update);
    lookTimer ??= setTimeout(look, delay);
  });
  provider.setAwarenessField('person', opening.person);
  provider.attach();
  void socket.connect();

  return {
    take: (message) => {
      if (isOver) {
        if (message.kind === 'leave') tell({ kind: 'left' });
        return;
      }
      switch (message.kind) {
        case 'local':
          if (draft !== null) Y.applyUpdate(draft, message.update);
          else {
            written.push(message.update);
            // What is not looked at yet must not count as known because somebody typed; and to look takes time that is not there for each key.
            if (waiting.length === 0) passOn();
          }
          break;
        case 'person':
          provider.setAwarenessField('person', message.person);
          break;
        case 'network':
          // A server on this computer needs no network.
          if (isLocal(opening.url)) break;
          if (message.isThere) void socket.connect();
          else socket.disconnect();
          break;
        case 'leave':
          if (waiting.length > 0) look();
          if (!isOver) end();
          setTimeout(() => tell({ kind: 'left' }), leaveDelay);
          break;
      }
    },
  };
};
