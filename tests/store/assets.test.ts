import { beforeAll, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { Asset } from '../../renderer/core/report/assets/asset.ts';
import type { Report } from '../../renderer/core/report/report.ts';
import { addAsset, assetOf, assetsOf, watchAssets } from '../../renderer/store/assets.ts';
import type { Database } from '../../renderer/store/db.ts';
import { bodyOf, snapshotOf } from '../../renderer/store/doc.ts';
import { type Draft, openDraft } from '../../renderer/store/draft.ts';
import { changeDetails } from '../../renderer/store/edits/change-details.ts';
import { addDraft, duplicateDraft, recoverLibrary, restoreDraft, trashDraft } from '../../renderer/store/library.ts';
import { drawnPicture } from '../support/canvas-picture.ts';
import { memoryJournal, newLibrary, report } from './library-fixture.ts';

type Journal = ReturnType<typeof memoryJournal>;
const now = (): number => 1_780_000_000_000;
const open = async (db: Database, id: string, journal: Journal | null = null): Promise<Draft> => {
  const opened = await openDraft({ db, journal, now }, id);
  if (opened.kind === 'failed') throw new Error(opened.reason);
  return opened.draft;
};
const reportOf = async (db: Database, id: string, journal: Journal | null = null): Promise<Report> => {
  const draft = await open(db, id, journal);
  const read = draft.report.get();
  await draft.close();
  return read;
};
/** Puts an image behind the text, as the editor's binding does. */
const show = (draft: Draft, { hash }: Asset, alt = ''): void => {
  const element = new Y.XmlElement<Record<string, string | number | boolean>>('image');
  for (const [name, value] of Object.entries({ asset: hash, alt, decorative: false, width: 80 })) element.setAttribute(name, value);
  draft.body.insert(draft.body.length, [element as Y.XmlElement]);
};

let graph: Asset;
let photo: Asset;
let withGraph: Report;
beforeAll(async () => {
  graph = await drawnPicture(40, 30);
  photo = await drawnPicture(20, 10, '#2060a0');
  const of = report('Slow service');
  const block = { type: 'image', attrs: { asset: graph.hash, alt: 'Errors', decorative: false, width: 60 } } as const;
  withGraph = { ...of, body: { ...of.body, content: [...of.body.content, block] }, assets: [graph] };
});

describe('a draft with an image', () => {
  it('is the same report when it is opened again', async () => {
    const db = await newLibrary();
    expect(await reportOf(db, await addDraft(db, null, withGraph, now()))).toEqual(withGraph);
  });

  it('keeps a picture that comes while it is open, in the library and in the journal', async () => {
    const [db, journal] = [await newLibrary(), memoryJournal()];
    const id = await addDraft(db, journal, report('Slow service'), now());
    const draft = await open(db, id, journal);
    expect(addAsset(draft, photo)).toEqual({ kind: 'kept' });
    show(draft, photo);
    await draft.flush();
    expect(draft.saveState.get().kind).toBe('saved');
    // Not closed: what is on the disk by now must be enough.
    const fromDisk = new Y.Doc();
    for (const record of journal.files.get(id) ?? []) Y.applyUpdate(fromDisk, record);
    const parsed = snapshotOf(fromDisk);
    expect(parsed.kind === 'report' && parsed.report.assets).toEqual([photo]);
    expect((await reportOf(db, id, journal)).assets).toEqual([photo]);
    await draft.close();
  });

  it('comes back whole from the journal alone', async () => {
    const [lost, journal] = [await newLibrary(), memoryJournal()];
    const id = await addDraft(lost, journal, withGraph, now());
    const db = await newLibrary();
    expect(await recoverLibrary(db, journal, now())).toBe(1);
    expect(await reportOf(db, id, journal)).toEqual(withGraph);
  });

  it('keeps it in a copy, and through the trash', async () => {
    const db = await newLibrary();
    const id = await addDraft(db, null, withGraph, now());
    const copy = await duplicateDraft(db, null, id, now(), (title) => `${title} (copy)`);
    await trashDraft(db, id, now());
    await restoreDraft(db, id);
    expect([(await reportOf(db, id)).assets, (await reportOf(db, copy ?? '')).assets]).toEqual([[graph], [graph]]);
  });

  it('still has the picture when an image comes back with undo', async () => {
    const db = await newLibrary();
    const draft = await open(db, await addDraft(db, null, withGraph, now()));
    changeDetails(draft, { title: 'Another' });
    const images = [...draft.body.toArray()].findIndex((node) => node instanceof Y.XmlElement && node.nodeName === 'image');
    draft.doc.transact(() => draft.body.delete(images, 1), [...draft.undo.trackedOrigins][0]);
    await draft.flush();
    expect(draft.report.get().assets).toEqual([]);
    draft.undo.undo();
    await draft.flush();
    expect(draft.report.get().assets).toEqual([graph]);
    await draft.close();
  });
});

describe('a picture that nothing shows any more', () => {
  const withoutImage = async (db: Database, id: string): Promise<Draft> => {
    const draft = await open(db, id);
    draft.doc.transact(() => bodyOf(draft.doc).delete(bodyOf(draft.doc).length - 1, 1));
    await draft.flush();
    return draft;
  };

  it('stays as long as undo may bring it back, and goes when the draft is closed', async () => {
    const db = await newLibrary();
    const id = await addDraft(db, null, withGraph, now());
    const draft = await withoutImage(db, id);
    expect(assetOf(draft.doc, graph.hash)).toEqual(graph);
    await draft.close();
    const again = await open(db, id);
    expect(assetsOf(again.doc).size).toBe(0);
    await again.close();
  });

  it('stays while another window has the draft open', async () => {
    const db = await newLibrary();
    const id = await addDraft(db, null, withGraph, now());
    const other = await open(db, id);
    await (await withoutImage(db, id)).close();
    const third = await open(db, id);
    expect(assetOf(third.doc, graph.hash)).toEqual(graph);
    await third.close();
    await other.close();
  });

  it('and its going does not count as a change of the draft', async () => {
    const db = await newLibrary();
    const id = await addDraft(db, null, withGraph, now());
    await (await withoutImage(db, id)).close();
    const before = await db.drafts.get(id);
    await (await open(db, id)).close();
    expect(await db.drafts.get(id)).toEqual(before);
  });
});

it('the same picture is kept once, and who watches hears of it', async () => {
  const db = await newLibrary();
  const draft = await open(db, await addDraft(db, null, report('x'), now()));
  const heard: number[] = [];
  watchAssets(draft).subscribe(() => heard.push(assetsOf(draft.doc).size));
  addAsset(draft, photo);
  addAsset(draft, { ...photo, bytes: photo.bytes.slice() });
  expect([heard, assetsOf(draft.doc).size]).toEqual([[1], 1]);
  await draft.close();
});

it('more than 24 MB together are refused with a sentence, and the draft stays as it was', async () => {
  const db = await newLibrary();
  const draft = await open(db, await addDraft(db, null, withGraph, now()));
  const large = { ...photo, bytes: new Uint8Array(24 * 1024 * 1024) };
  expect(addAsset(draft, large)).toEqual({ kind: 'refused', reason: expect.stringContaining('larger than 24 MB together') });
  expect(assetsOf(draft.doc).size).toBe(1);
  await draft.close();
});

it('a picture whose bytes were changed is no longer shown, and the image keeps its words', async () => {
  const db = await newLibrary();
  const draft = await open(db, await addDraft(db, null, withGraph, now()));
  const bytes = graph.bytes.slice();
  bytes[bytes.length - 20] = (bytes[bytes.length - 20] ?? 0) ^ 1;
  assetsOf(draft.doc).set(graph.hash, { hash: graph.hash, bytes });
  await draft.flush();
  expect(assetOf(draft.doc, graph.hash)).toBeNull();
  const parsed = snapshotOf(draft.doc);
  expect(parsed.kind === 'report' && [parsed.report.assets, parsed.report.body]).toEqual([[], withGraph.body]);
  await draft.close();
});
