import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { draftFromFile } from '../../renderer/core/review/file/draft-file.ts';
import { openDraft } from '../../renderer/store/draft.ts';
import { reviewCopy } from '../../renderer/store/exchange/review-copy.ts';
import { addDraft, deleteDraft } from '../../renderer/store/library.ts';
import { keepTarget, readTarget } from '../../renderer/store/live/kept-target.ts';
import { openLive } from '../../renderer/store/live/live.ts';
import { isTogether, noteTogether } from '../../renderer/store/live/together.ts';
import { newLibrary, report } from './library-fixture.ts';

const now = (): number => 1_780_000_000_000;
const target = { address: 'wss://write.example.org', room: 'parcels', token: 'quetzal' };
const opened = async () => {
  const db = await newLibrary();
  const id = await addDraft(db, null, report('Slow service'), now());
  const draft = await openDraft({ db, journal: null, now }, id);
  if (draft.kind === 'failed') throw new Error(draft.reason);
  return { db, id, draft: draft.draft };
};
const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

it('where a draft is written together is kept apart from it, and goes with it when it is deleted', async () => {
  const { db, id, draft } = await opened();
  await keepTarget(db, id, { ...target, isOn: true });
  expect(await readTarget(db, id)).toEqual({ ...target, isOn: true });
  const copy = await reviewCopy(draft, 'internal');
  for (const part of [target.address, target.token]) expect(copy).not.toContain(part);
  await draft.close();
  await deleteDraft(db, null, id);
  expect(await readTarget(db, id)).toBe(null);
});

it.each([null, 7, {}, { ...target }, { ...target, isOn: 'yes' }, { ...target, token: 'x'.repeat(5000), isOn: true }])(
  'what is kept and can’t be read connects to nothing: %j',
  async (value) => {
    const { db, id, draft } = await opened();
    await db.settings.put({ key: `live ${id}`, value });
    expect(await readTarget(db, id)).toBe(null);
    await draft.close();
  },
);

it('a copy for review of a draft that is written together is a copy for review', async () => {
  const { draft } = await opened();
  noteTogether(draft.doc);
  const read = draftFromFile(bytes(await reviewCopy(draft, 'internal')));
  if (read.kind === 'refused') throw new Error(read.reason);
  const copy = new Y.Doc();
  Y.applyUpdate(copy, read.file.state);
  expect([isTogether(draft.doc), isTogether(copy)]).toEqual([true, false]);
  await draft.close();
});

it('pictures of a draft that is written together stay when it is closed: another’s undo may want them', async () => {
  const { db, id, draft } = await opened();
  noteTogether(draft.doc);
  draft.doc.getMap('assets').set('unused', { hash: 'unused', bytes: new Uint8Array(3) });
  await draft.close();
  const again = await openDraft({ db, journal: null, now }, id);
  if (again.kind === 'failed') throw new Error(again.reason);
  expect(again.draft.doc.getMap('assets').has('unused')).toBe(true);
  await again.draft.close();
});

it('where the shell does not agree, nothing connects, and nothing will at the next start', async () => {
  const { db, id, draft } = await opened();
  const live = openLive(draft, { db, permit: async () => ({ kind: 'refused', reason: 'No.' }), now });
  expect(live.state.get()).toEqual({ kind: 'none' });
  await live.connect(target);
  expect(live.state.get()).toEqual({ kind: 'refused', reason: 'No.' });
  expect(await readTarget(db, id)).toEqual({ ...target, isOn: false });
  expect(isTogether(draft.doc)).toBe(false);
  expect(await db.versions.count()).toBe(0);
  await draft.close();
});

it('a version is kept before anything connects, and a server that is out of reach is waited for', async () => {
  const { db, id, draft } = await opened();
  const url = 'ws://127.0.0.1:9/';
  const live = openLive(draft, { db, permit: async () => ({ kind: 'permitted', url, server: 'ws://127.0.0.1:9' }), now });
  await live.connect({ ...target, address: url });
  await expect.poll(() => live.state.get().kind, { timeout: 20_000 }).toBe('offline');
  expect((await db.versions.toArray()).map(({ reason }) => reason)).toEqual(['before-together']);
  expect((await readTarget(db, id))?.isOn).toBe(true);
  await live.disconnect();
  expect(live.state.get()).toEqual({ kind: 'none' });
  expect((await readTarget(db, id))?.isOn).toBe(false);
  await draft.close();
});
