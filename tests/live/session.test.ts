import { afterAll, afterEach, describe, expect, it, vi } from 'vitest';
import * as Y from 'yjs';
import { textBlock } from '../../renderer/core/rich-text/walk.ts';
import { refusals } from '../../renderer/store/live/worker/refusals.ts';
import { startServer } from './server.ts';
import { connect, newDraft, type, type Writer, wordsOf } from './writer.ts';

const server = await startServer();
const guarded = await startServer({ token: 'open', reader: 'read' });
afterAll(async () => {
  await server.remove();
  await guarded.remove();
});

let rooms = 0;
const nextRoom = (): string => {
  rooms += 1;
  return `room ${rooms}`;
};
const there: Writer[] = [];
afterEach(() => {
  for (const writer of there.splice(0)) writer.leave();
});
const join = (
  draft: Uint8Array,
  room: string,
  rest: { readonly token?: string; readonly name?: string } = {},
  url = server.address,
): Writer => {
  const writer = connect(url, draft, { room, ...rest });
  there.push(writer);
  return writer;
};
const until = (check: () => void): Promise<void> => vi.waitFor(check, { timeout: 15_000, interval: 20 });
const isConnected = (writer: Writer): Promise<void> => until(() => expect(writer.state()).toEqual({ kind: 'connected', isSent: true }));
const isRefused = (writer: Writer, reason: string): Promise<void> =>
  until(() => expect(writer.state()).toEqual({ kind: 'refused', reason }));

describe('two people in one room', () => {
  it('have each other’s words, and know of each other by name', async () => {
    const [draft, room] = [newDraft(), nextRoom()];
    const ana = join(draft, room);
    await isConnected(ana);
    const ben = join(draft, room, { name: 'Ben' });
    await isConnected(ben);
    type(ana.doc, ' So says Ana.');
    type(ben.doc, ' So says Ben.');
    await until(() => {
      expect(wordsOf(ana.doc)).toBe(wordsOf(ben.doc));
      for (const words of ['So says Ana.', 'So says Ben.']) expect(wordsOf(ana.doc)).toContain(words);
    });
    await until(() => expect([ana.people(), ben.people()].map((all) => all.map(({ name }) => name))).toEqual([['Ben'], ['Ana']]));
    ben.introduce('Ben Ito');
    await until(() => expect(ana.people().map(({ name }) => name)).toEqual(['Ben Ito']));
    ben.leave();
    await until(() => expect(ana.people()).toEqual([]));
  });

  it('have what was written on either side while the server was gone, and its store after a restart', async () => {
    const [draft, room] = [newDraft(), nextRoom()];
    const [ana, ben] = [join(draft, room), join(draft, room)];
    await Promise.all([isConnected(ana), isConnected(ben)]);
    const before = ben.firsts();
    await server.stop();
    await until(() => expect([ana.state().kind, ben.state().kind]).toEqual(['offline', 'offline']));
    type(ana.doc, ' Ana, offline.');
    type(ben.doc, ' Ben, offline.');
    await server.start();
    await until(() => {
      expect(wordsOf(ana.doc)).toBe(wordsOf(ben.doc));
      for (const words of ['Ana, offline.', 'Ben, offline.']) expect(wordsOf(ana.doc)).toContain(words);
    });
    await isConnected(ana);
    // What the others wrote meanwhile comes with the wish that a version is kept first.
    expect(ben.firsts()).toBe(before + 1);
    ana.leave();
    ben.leave();
    await server.stop();
    await server.start();
    const late = join(draft, room);
    await isConnected(late);
    expect(wordsOf(late.doc)).toBe(wordsOf(ana.doc));
  });

  it('keep a comment and a detail that were changed at the same time', async () => {
    const [draft, room] = [newDraft(), nextRoom()];
    const [ana, ben] = [join(draft, room), join(draft, room)];
    await Promise.all([isConnected(ana), isConnected(ben)]);
    ana.doc.getMap('threads').set('t1', { id: 't1' });
    ben.doc.getMap('details').set('severity', 'SEV-1');
    await until(() => {
      expect(ben.doc.getMap('threads').has('t1')).toBe(true);
      expect(ana.doc.getMap('details').get('severity')).toBe('SEV-1');
    });
  });
});

describe('a server that does not let somebody in', () => {
  it('is an end with a sentence, and gets no word', async () => {
    const [draft, room] = [newDraft(), nextRoom()];
    const stranger = join(draft, room, { token: 'wrong' }, guarded.address);
    await isRefused(stranger, refusals.token);
    const reader = join(draft, room, { token: 'read' }, guarded.address);
    await isRefused(reader, refusals.readOnly);
    const ana = join(draft, room, { token: 'open' }, guarded.address);
    await isConnected(ana);
    expect(ana.firsts()).toBe(0);
  });

  it('is waited for where nobody answers', async () => {
    const nobody = join(newDraft(), nextRoom(), {}, 'ws://127.0.0.1:9');
    await until(() => expect(nobody.state().kind).toBe('offline'));
  });
});

it('a room that holds another report gets no word of this one, nor gives any', async () => {
  const room = nextRoom();
  const ana = join(newDraft({ body: [textBlock('p', 'Mine.')] }), room);
  await isConnected(ana);
  const ben = join(newDraft({ body: [textBlock('p', 'Another.')] }), room);
  await isRefused(ben, refusals.otherDraft);
  expect(wordsOf(ben.doc)).toBe('Another.');
  expect(wordsOf(ana.doc)).toBe('Mine.');
});

describe('what makes the draft unreadable', () => {
  const spoil: readonly (readonly [string, string, (doc: Y.Doc) => void])[] = [
    ['a newer format', refusals.newer, (doc) => doc.getMap('about').set('format', 999)],
    ['a format that is none', refusals.newer, (doc) => doc.getMap('about').set('format', 'x')],
    ['a block of no known kind', refusals.unknown, (doc) => doc.getXmlFragment('body').insert(0, [new Y.XmlElement('marquee')])],
    [
      'words right in the body',
      refusals.unknown,
      (doc) => doc.getXmlFragment('body').push([new Y.XmlText('x'), new Y.XmlElement('__proto__')]),
    ],
    [
      'a mark of no known kind',
      refusals.unknown,
      (doc) => {
        const paragraph = doc.getXmlFragment('body').get(0) as Y.XmlElement;
        (paragraph.get(0) as Y.XmlText).format(0, 2, { blink: true });
      },
    ],
    [
      'a line right in a list',
      refusals.unknown,
      (doc) => {
        const list = new Y.XmlElement('bulletList');
        list.insert(0, [new Y.XmlElement('paragraph')]);
        doc.getXmlFragment('body').insert(0, [list]);
      },
    ],
    [
      'blocks too deep within blocks',
      refusals.unknown,
      (doc) => {
        let inner = new Y.XmlElement('paragraph');
        for (let depth = 0; depth < 150; depth += 1) {
          const [list, item] = [new Y.XmlElement('bulletList'), new Y.XmlElement('listItem')];
          item.insert(0, [inner]);
          list.insert(0, [item]);
          inner = list;
        }
        doc.getXmlFragment('body').insert(0, [inner]);
      },
    ],
  ];
  it.each(spoil)('%s is not taken in, and ends the connection with the draft as it was', async (_, reason, change) => {
    const [draft, room] = [newDraft(), nextRoom()];
    const [ana, rogue] = [join(draft, room), join(draft, room)];
    await Promise.all([isConnected(ana), isConnected(rogue)]);
    const before = Y.encodeStateAsUpdate(ana.doc);
    change(rogue.doc);
    await isRefused(ana, reason);
    expect(Y.encodeStateAsUpdate(ana.doc)).toEqual(before);
    type(ana.doc, ' Still mine.');
    expect(wordsOf(ana.doc)).toContain('Still mine.');
  });

  it('is found too when the room held it before', async () => {
    const [draft, room] = [newDraft(), nextRoom()];
    const rogue = join(draft, room);
    await isConnected(rogue);
    rogue.doc.getMap('about').set('format', 999);
    await isConnected(rogue);
    const ana = join(draft, room);
    await isRefused(ana, refusals.newer);
    expect(Y.encodeStateAsUpdate(ana.doc)).toEqual(draft);
  });
});

it('nobody else writes in the name of this window', async () => {
  const [draft, room] = [newDraft(), nextRoom()];
  const [ana, rogue] = [join(draft, room), join(draft, room)];
  await Promise.all([isConnected(ana), isConnected(rogue)]);
  rogue.doc.clientID = ana.doc.clientID;
  rogue.doc.getMap('details').set('title', 'Not mine');
  await isRefused(ana, refusals.inOurName);
  expect(ana.doc.getMap('details').get('title')).toBe('Parcel tracking');
});
