import { WebSocket as NodeSocket } from 'ws';
import * as Y from 'yjs';
import { plainText } from '../../renderer/core/rich-text/walk.ts';
import { bodyOf, fillDoc, snapshotOf } from '../../renderer/store/doc.ts';
import type { FromLive } from '../../renderer/store/live/live-messages.ts';
import type { LivePerson, LiveState } from '../../renderer/store/live/live-state.ts';
import { openSession } from '../../renderer/store/live/worker/session.ts';
import { report } from '../core/checks/reports.ts';

/** Node's sockets in the shape of a browser's. */
export const Socket = NodeSocket as unknown as typeof WebSocket;

/** Somebody who has a draft open, as the page does: their document, and what the session told them. */
export type Writer = {
  readonly doc: Y.Doc;
  readonly state: () => LiveState;
  readonly people: () => readonly LivePerson[];
  /** How often the page was told to keep a version first. */
  readonly firsts: () => number;
  readonly introduce: (name: string) => void;
  readonly leave: () => void;
};

/** The state of a new draft with one paragraph. */
export const newDraft = (parts: Parameters<typeof report>[0] = {}): Uint8Array => {
  const doc = new Y.Doc();
  fillDoc(doc, report(parts));
  return Y.encodeStateAsUpdate(doc);
};

const fromOthers = Symbol('from others');

/** Opens a draft and connects it to a room. */
export const connect = (url: string, draft: Uint8Array, { room = 'room', token = '', name = 'Ana' } = {}): Writer => {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, draft);
  let state: LiveState = { kind: 'connecting' };
  let people: readonly LivePerson[] = [];
  let firsts = 0;
  const hear = (message: FromLive): void => {
    if (message.kind === 'state') state = message.state;
    if (message.kind === 'people') people = message.people;
    if (message.kind !== 'remote') return;
    if (message.isFirst) firsts += 1;
    Y.applyUpdate(doc, message.update, fromOthers);
  };
  const opening = { kind: 'open', url, room, token, state: Y.encodeStateAsUpdate(doc), writer: doc.clientID } as const;
  const session = openSession({ ...opening, person: { name, initials: name.slice(0, 1) } }, Socket, hear);
  doc.on('update', (update: Uint8Array, origin: unknown) => {
    if (origin !== fromOthers) session.take({ kind: 'local', update });
  });
  return {
    doc,
    state: () => state,
    people: () => people,
    firsts: () => firsts,
    introduce: (shown) => session.take({ kind: 'person', person: { name: shown, initials: '' } }),
    leave: () => session.take({ kind: 'leave' }),
  };
};

/** Types at the end of the first paragraph. */
export const type = (doc: Y.Doc, words: string): void => {
  const paragraph = bodyOf(doc).get(0);
  const text = paragraph instanceof Y.XmlElement ? paragraph.get(0) : null;
  if (!(text instanceof Y.XmlText)) throw new Error('The body has no text to type into.');
  text.insert(text.length, words);
};

/** The words of a draft. */
export const wordsOf = (doc: Y.Doc): string => {
  const parsed = snapshotOf(doc);
  if (parsed.kind === 'refused') throw new Error(parsed.reason);
  return plainText(parsed.report.body);
};
