import * as Y from 'yjs';
import type { Host } from '../../host/host.ts';
import type { Database } from '../db.ts';
import type { Draft } from '../draft.ts';
import { applyToDoc } from '../later.ts';
import { observable, type Watched } from '../observable.ts';
import { isPublished } from '../review/published.ts';
import { keepVersion } from '../versions/versions.ts';
import { keepTarget } from './kept-target.ts';
import type { FromLive, Shown, ToLive } from './live-messages.ts';
import type { LivePerson, LiveState, LiveTarget } from './live-state.ts';
import { noteTogether } from './together.ts';
import liveWorker from './worker/live.worker.ts?worker&url';

/** Marks what others wrote: undo does not cover it. */
export const byOthers = Symbol('by others');

/** Writing a draft together, as the screens know it. */
export type Live = {
  readonly state: Watched<LiveState>;
  /** The others who have the draft open now. */
  readonly people: Watched<readonly LivePerson[]>;
  /** Connects, and does so again whenever the draft is opened, until `disconnect` or a refusal. */
  readonly connect: (target: LiveTarget) => Promise<void>;
  readonly disconnect: () => Promise<void>;
  /** Tells the others who writes here. */
  readonly introduce: (person: Shown) => void;
  /** Takes leave, for a draft that is closed: it is connected again when it is next opened. */
  readonly close: () => void;
};

/** What writing together needs from outside. */
export type LiveSurroundings = { readonly db: Database; readonly permit: Host['permitLive']; readonly now: () => number };

/** How long what is typed is gathered before it goes, in milliseconds: a key must not wait for it. */
const gatherFor = 50;
/** As long as the worker may take to say goodbye, in milliseconds. */
const leaveTime = 1000;

const broken =
  'What came from the server could not be read, so the connection was ended. Your draft is as it was before; a version of it is kept too.';

/** Writing a draft together: nothing is loaded and nothing connects before `connect`. */
export const openLive = (draft: Draft, { db, permit, now }: LiveSurroundings): Live => {
  const state = observable<LiveState>({ kind: 'none' });
  const people = observable<readonly LivePerson[]>([]);
  let person: Shown = { name: '', initials: '' };
  let target: LiveTarget | null = null;
  let leave: (() => void) | null = null;
  /** Counts the connections, so that what an earlier one still says is passed over. */
  let turn = 0;

  const keepWish = async (isOn: boolean): Promise<void> => {
    // What could not be kept is asked for again at the next start: nothing is lost by it.
    if (target !== null) await keepTarget(db, draft.id, { ...target, isOn }).catch(() => undefined);
  };
  const stop = (): void => {
    turn += 1;
    leave?.();
    leave = null;
    people.set([]);
  };
  const refuse = async (reason: string): Promise<void> => {
    stop();
    state.set({ kind: 'refused', reason });
    await keepWish(false);
  };
  /** Keeps what the draft says before others change it; null when it is kept, else why not. */
  const keepBefore = async (): Promise<string | null> => {
    await draft.flush();
    const kept = await keepVersion(db, draft.id, draft.report.get(), { reason: 'before-together', name: '', by: null, at: now() });
    return kept.kind === 'failed' ? kept.reason : null;
  };

  const start = (url: string, server: string, room: string, token: string): void => {
    const mine = turn;
    const worker = new Worker(`${liveWorker}?server=${encodeURIComponent(server)}`, { type: 'module' });
    const post = (message: ToLive): void => worker.postMessage(message);
    let gathered: Uint8Array[] = [];
    let timer: ReturnType<typeof setTimeout> | null = null;
    /** What came waits for the version that is kept before it, in the order it came. */
    let taking: Promise<void> = Promise.resolve();

    const send = (): void => {
      if (timer !== null) clearTimeout(timer);
      timer = null;
      if (gathered.length > 0) post({ kind: 'local', update: Y.mergeUpdates(gathered) });
      gathered = [];
    };
    const gather = (update: Uint8Array, origin: unknown): void => {
      if (origin === byOthers) return;
      gathered.push(update);
      timer ??= setTimeout(send, gatherFor);
    };
    const takeIn = async (update: Uint8Array, isFirst: boolean): Promise<void> => {
      if (isFirst) {
        const problem = await keepBefore();
        if (mine !== turn) return;
        if (problem !== null) return refuse(problem);
      }
      if (mine !== turn) return;
      const wasPublished = isPublished(draft.doc);
      applyToDoc(draft.doc, update, byOthers);
      // What is published is no longer undone, whoever published it.
      if (!wasPublished && isPublished(draft.doc)) draft.undo.clear();
    };
    const hear = (message: FromLive): void => {
      if (message.kind === 'left') worker.terminate();
      if (mine !== turn) return;
      switch (message.kind) {
        case 'state':
          if (message.state.kind === 'refused') void refuse(message.state.reason);
          else state.set(message.state);
          if (message.state.kind === 'connected') noteTogether(draft.doc);
          break;
        case 'left':
          break;
        case 'people':
          people.set(message.people);
          break;
        case 'remote':
          taking = taking.then(() => takeIn(message.update, message.isFirst));
          break;
      }
    };
    const tellNetwork = (): void => post({ kind: 'network', isThere: navigator.onLine });
    worker.onmessage = ({ data }: MessageEvent<FromLive>) => hear(data);
    worker.onerror = () => {
      worker.terminate();
      if (mine === turn) void refuse(broken);
    };
    draft.doc.on('update', gather);
    addEventListener('online', tellNetwork);
    addEventListener('offline', tellNetwork);
    leave = () => {
      draft.doc.off('update', gather);
      removeEventListener('online', tellNetwork);
      removeEventListener('offline', tellNetwork);
      send();
      post({ kind: 'leave' });
      setTimeout(() => worker.terminate(), leaveTime);
    };
    post({ kind: 'open', url, room, token, state: Y.encodeStateAsUpdate(draft.doc), writer: draft.doc.clientID, person });
    introduce = (shown) => post({ kind: 'person', person: shown });
  };
  let introduce: (shown: Shown) => void = () => undefined;

  return {
    state,
    people,
    connect: async (wanted) => {
      stop();
      const mine = turn;
      state.set({ kind: 'connecting' });
      target = { address: wanted.address.trim(), room: wanted.room.trim(), token: wanted.token };
      const permission = await permit(target.address);
      if (mine !== turn) return;
      if (permission.kind === 'refused') return refuse(permission.reason);
      const problem = await keepBefore();
      if (mine !== turn) return;
      if (problem !== null) return refuse(problem);
      await keepWish(true);
      if (mine === turn) start(permission.url, permission.server, target.room, target.token);
    },
    disconnect: async () => {
      stop();
      state.set({ kind: 'none' });
      await keepWish(false);
    },
    introduce: (shown) => {
      person = shown;
      if (leave !== null) introduce(shown);
    },
    close: stop,
  };
};
