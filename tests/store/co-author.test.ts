import { afterEach, describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import type { Id, Report } from '../../renderer/core/report/report.ts';
import { contentHash } from '../../renderer/core/review/content-hash.ts';
import { draftToFile } from '../../renderer/core/review/file/draft-file.ts';
import { plainText, textBlock } from '../../renderer/core/rich-text/walk.ts';
import { bodyOf, detailsOf, fillDoc, listOf } from '../../renderer/store/doc.ts';
import { type Draft, openDraft } from '../../renderer/store/draft.ts';
import { changeDetails } from '../../renderer/store/edits/change-details.ts';
import { addItems, changeItem, removeItems } from '../../renderer/store/edits/list-edits.ts';
import { addThread, reply } from '../../renderer/store/edits/thread-edits.ts';
import { lookAtCopy, takeCopy } from '../../renderer/store/exchange/copy/co-author-copy.ts';
import { noteWriter } from '../../renderer/store/exchange/copy/writers.ts';
import { reviewCopy } from '../../renderer/store/exchange/review-copy.ts';
import { wholeCopy } from '../../renderer/store/exchange/whole-copy.ts';
import { identityOf, originOf } from '../../renderer/store/review/origin.ts';
import { keepRequired, signOff, watchRequired, watchSignOffs } from '../../renderer/store/review/sign-offs.ts';
import { takeStep, watchLog } from '../../renderer/store/review/workflow.ts';
import { watchThreads } from '../../renderer/store/threads.ts';
import { putUpdate } from '../../renderer/store/update-log.ts';
import {
  ana,
  at,
  ben,
  bringBack,
  by,
  bytes,
  closeAll,
  coAuthor,
  countsOf,
  edit,
  fileOf,
  fits,
  lineAt,
  newDraft,
  stateOf,
  textNow,
  type,
} from './co-author-fixture.ts';
import { event, newLibrary, report } from './library-fixture.ts';

afterEach(closeAll);

describe('a co-author’s copy', () => {
  it('is merged with what was written here meanwhile, as one step of undo', async () => {
    const draft = await newDraft();
    const copy = await coAuthor(draft);
    type(copy, 0, ' Very slow.');
    type(copy, 2, ' Really.');
    addItems(copy, 'events', [{ ...event('15:00', 'A call') }], null);
    changeItem(copy, 'events', 'event-1405' as Id, { text: 'Slow answers everywhere' });
    changeDetails(draft, { severity: 'SEV-1' });
    type(draft, 1, ' At noon.');
    await draft.flush();
    const before = contentHash(draft.report.get());
    const number = draft.doc.clientID;
    const looked = await bringBack(draft, copy);
    expect(countsOf(looked)).toEqual([['Ben Ito', { paragraphs: 2, events: 2 }]]);
    expect([looked.lost, draft.doc.clientID]).toEqual([[], number]);
    expect(await textNow(draft)).toBe('The service was slow. Very slow.\nCustomers were told. At noon.\nIt is well now. Really.');
    expect(draft.report.get()).toEqual(looked.after);
    expect([draft.report.get().events.length, draft.report.get().details.severity]).toEqual([3, 'SEV-1']);
    draft.undo.undo();
    await draft.flush();
    expect(contentHash(draft.report.get())).toBe(before);
    draft.undo.redo();
    await draft.flush();
    expect(contentHash(draft.report.get())).toBe(contentHash(looked.after));
  });

  it('says by person who changed what, and what was taken out is its sender’s', async () => {
    const draft = await newDraft();
    noteWriter(draft, ana);
    const copy = await coAuthor(draft, ben);
    type(copy, 0, ' Very slow.');
    await Promise.resolve();
    const third = await coAuthor(copy, { ...ben, id: 'cleo', name: 'Cleo Roy' });
    type(third, 1, ' At noon.');
    changeDetails(third, { severity: 'SEV-1' });
    removeItems(third, 'events', ['event-1420' as Id]);
    edit(third, (body) => body.delete(2, 1));
    const looked = fits(lookAtCopy(draft, await fileOf(third, { ...ben, id: 'dan', name: 'Dan' })));
    expect(Object.fromEntries(countsOf(looked) as [string, unknown][])).toEqual({
      'Ben Ito': { paragraphs: 1 },
      'Cleo Roy': { paragraphs: 1, details: 1 },
      Dan: { events: 1, paragraphs: 1 },
    });
  });

  it('ends the same in both orders, and brings nothing the second time', async () => {
    const draft = await newDraft();
    const twin = await coAuthor(draft, null);
    const [one, two] = [await coAuthor(draft), await coAuthor(draft, ana)];
    type(one, 0, ' Very slow.');
    edit(two, (body) => body.insert(1, [new Y.XmlElement('paragraph')]));
    edit(two, (body) => {
      const element = body.get(1);
      if (element instanceof Y.XmlElement) element.insert(0, [new Y.XmlText('A new line.')]);
    });
    for (const copy of [one, two]) await bringBack(draft, copy);
    for (const copy of [two, one]) await bringBack(twin, copy);
    expect(await textNow(draft)).toBe(await textNow(twin));
    const again = fits(lookAtCopy(draft, await fileOf(one)));
    expect([again.people, Object.values(again.summary)]).toEqual([[], [0, 0, 0, 0, 0]]);
  });

  it('names the words that would go, since two people changed one place', async () => {
    const draft = await newDraft();
    const copy = await coAuthor(draft);
    type(draft, 0, ' From here.');
    edit(copy, (body) => body.delete(0, 1));
    type(copy, 1, ' From there.');
    edit(draft, (body) => body.delete(2, 1));
    changeItem(draft, 'events', 'event-1405' as Id, { text: 'One wording' });
    changeItem(copy, 'events', 'event-1405' as Id, { text: 'Another wording' });
    changeItem(draft, 'events', 'event-1420' as Id, { text: 'The same' });
    changeItem(copy, 'events', 'event-1420' as Id, { text: 'The same' });
    const { lost, after } = fits(lookAtCopy(draft, await fileOf(copy)));
    expect(lost.filter((words) => !/wording/.test(words)).sort()).toEqual(['From here.', 'From there.']);
    const kept = after.events.find(({ id }) => id === 'event-1405')?.text;
    expect(lost.filter((words) => /wording/.test(words))).toEqual([kept === 'One wording' ? 'Another wording' : 'One wording']);
  });

  it('gives back words that were typed since it was looked at and have no place any more', async () => {
    const draft = await newDraft();
    const copy = await coAuthor(draft);
    edit(copy, (body) => body.delete(0, 1));
    const looked = fits(lookAtCopy(draft, await fileOf(copy)));
    expect(looked.lost).toEqual([]);
    type(draft, 0, ' Typed since.');
    expect(takeCopy(draft, looked)).toMatchObject({ kind: 'taken', lost: ['Typed since.'], clashes: [] });
  });

  it('brings comments and sign-offs as a review does: both people’s replies stay, and undo leaves them', async () => {
    const draft = await newDraft();
    const asked = addThread(draft, { kind: 'report' }, 'Is this all?', by(ana, 1));
    if (asked.kind === 'refused') throw new Error(asked.reason);
    const copy = await coAuthor(draft);
    reply(draft, asked.id, 'I think so.', by(ana, 2));
    reply(copy, asked.id, 'No.', by(ben, 3));
    signOff(copy, { role: 'Facts', edition: 'public', hash: contentHash(copy.report.get()) }, by(ben, 4));
    const { summary } = await bringBack(draft, copy);
    expect(summary).toMatchObject({ replies: 1, signOffs: 1 });
    draft.undo.undo();
    expect(watchThreads(draft).get()).toMatchObject([{ replies: [{ text: 'I think so.' }, { text: 'No.' }] }]);
    expect(watchSignOffs(draft).get()).toMatchObject([{ person: ben }]);
  });

  it('never changes where the draft comes from, where it stands, who must sign, nor takes comments and sign-offs away', async () => {
    const draft = await newDraft();
    addThread(draft, { kind: 'report' }, 'Stays', by(ana, 1));
    signOff(draft, { role: 'Facts', edition: 'public', hash: contentHash(draft.report.get()) }, by(ana, 1));
    takeStep(draft, 'in-review', 'public', by(ana, 2));
    const own = [watchRequired(draft).get(), watchLog(draft).get(), watchThreads(draft).get(), watchSignOffs(draft).get()];
    const copy = await coAuthor(draft);
    copy.doc.transact(() => {
      for (const name of ['threads', 'signOffs', 'log'])
        for (const key of [...copy.doc.getMap(name).keys()]) copy.doc.getMap(name).delete(key);
      copy.doc.getMap('log').set('x', { id: 'x' });
      copy.doc.getMap('threads').set('y', { id: 'y' });
      detailsOf(copy.doc).set('state', 'published');
    });
    keepRequired(copy, []);
    type(copy, 0, ' Very slow.');
    await bringBack(draft, copy);
    await draft.flush();
    expect([watchRequired(draft).get(), watchLog(draft).get(), watchThreads(draft).get(), watchSignOffs(draft).get()]).toEqual(own);
    expect([originOf(draft.doc), identityOf(draft), draft.report.get().details.state]).toEqual([null, draft.id, 'in-review']);
    expect(originOf(copy.doc)).toMatchObject({ draft: draft.id, purpose: 'writing' });
  });

  it('of another draft, of a public copy, or of a text that was begun apart may be a draft of its own', async () => {
    const [draft, other] = [await newDraft(), await newDraft()];
    expect(lookAtCopy(draft, await fileOf(other))).toMatchObject({ kind: 'foreign', reason: expect.stringContaining('“Outage”') });
    expect(lookAtCopy(draft, bytes(await reviewCopy(draft, 'public')))).toMatchObject({
      kind: 'foreign',
      reason: expect.stringContaining('for readers from outside'),
    });
    const doc = new Y.Doc();
    fillDoc(doc, draft.report.get());
    const apart = draftToFile({ draft: draft.id, state: Y.encodeStateAsUpdate(doc), report: draft.report.get() });
    expect(lookAtCopy(draft, bytes(apart))).toMatchObject({ kind: 'foreign', reason: expect.stringContaining('not begun as one text') });
  });

  it('is not brought into a published report', async () => {
    const draft = await newDraft();
    const copy = await coAuthor(draft);
    type(copy, 0, ' Very slow.');
    const file = await fileOf(copy);
    const looked = fits(lookAtCopy(draft, file));
    keepRequired(draft, []);
    for (const to of ['in-review', 'approved', 'published'] as const) takeStep(draft, to, 'public', by(ana, 2));
    await draft.flush();
    expect(draft.report.get().details.state).toBe('published');
    expect(lookAtCopy(draft, file)).toMatchObject({ kind: 'refused', reason: expect.stringContaining('is published') });
    expect(takeCopy(draft, looked)).toMatchObject({ kind: 'refused', reason: expect.stringContaining('is published') });
  });

  it('of which words were deleted holds none of them', async () => {
    const draft = await newDraft();
    type(draft, 0, ' Quetzal failed.');
    edit(draft, (body) => lineAt(body, 0).delete('The service was slow.'.length, ' Quetzal failed.'.length));
    const text = await wholeCopy(draft, ana);
    expect([text.includes('Quetzal'), atob(text.split('\n')[3] ?? '').includes('Quetzal')]).toEqual([false, false]);
  });
});

describe('a hostile or damaged copy', () => {
  const copyWith = async (draft: Draft, change: (doc: Y.Doc) => void): Promise<Uint8Array> => {
    const copy = await coAuthor(draft);
    copy.doc.transact(() => change(copy.doc));
    await copy.flush();
    return fileOf(copy);
  };

  it('with a text that no reader can read is refused, and the draft is untouched', async () => {
    const draft = await newDraft();
    const file = await copyWith(draft, (doc) => bodyOf(doc).insert(0, [new Y.Map() as unknown as Y.XmlElement]));
    const before = stateOf(draft);
    expect(lookAtCopy(draft, file)).toMatchObject({ kind: 'refused', reason: expect.stringContaining('Nothing was changed') });
    expect(stateOf(draft)).toBe(before);
  });

  it('with nodes that nobody knows brings their words in the shape that the gate gives them', async () => {
    const draft = await newDraft();
    const file = await copyWith(draft, (doc) => {
      const video = new Y.XmlElement('video');
      video.insert(0, [new Y.XmlText('Watch this.')]);
      const cell = new Y.XmlElement<Record<string, number>>('tableCell');
      cell.setAttribute('colspan', 1e9);
      const row = new Y.XmlElement('tableRow');
      row.insert(0, [cell as unknown as Y.XmlElement]);
      const table = new Y.XmlElement('table');
      table.insert(0, [row]);
      bodyOf(doc).insert(1, [video, table]);
      const odd = new Y.Map<unknown>(Object.entries({ id: 'e9', text: 7, rank: 'a9', visibility: 'everybody' }));
      listOf(doc, 'events').set('e9', odd);
      listOf(doc, 'events').set('e10', 'no event' as unknown as Y.Map<unknown>);
    });
    expect(takeCopy(draft, fits(lookAtCopy(draft, file)))).toMatchObject({ kind: 'taken' });
    const stored = bodyOf(draft.doc)
      .toArray()
      .map((one) => (one instanceof Y.XmlElement ? one.nodeName : '?'));
    expect(stored).not.toContain('video');
    expect(JSON.stringify(bodyOf(draft.doc).toJSON())).not.toContain('1000000000');
    expect(await textNow(draft)).toContain('Watch this.');
    expect(listOf(draft.doc, 'events').get('e9')?.get('visibility')).toBe('internal');
    expect(listOf(draft.doc, 'events').has('e10')).toBe(false);
    // The lines beside them are the elements that they were: what somebody types in their copy still arrives.
    expect(lineAt(bodyOf(draft.doc), 0).toJSON()).toBe('The service was slow.');
  });

  it('that uses one number of Yjs for other words is refused', async () => {
    const draft = await newDraft();
    const copy = await coAuthor(draft);
    const forged = new Y.Doc();
    Y.applyUpdate(forged, Y.encodeStateAsUpdate(copy.doc));
    forged.clientID = draft.doc.clientID;
    type(draft, 0, ' Mine.');
    forged.transact(() => lineAt(bodyOf(forged), 0).insert(0, 'Forged. '));
    const shown: Report = {
      ...copy.report.get(),
      body: {
        type: 'doc',
        content: copy.report.get().body.content.map((block, at) => (at === 0 ? textBlock('p', 'Forged. The service was slow.') : block)),
      },
    };
    const file = bytes(draftToFile({ draft: draft.id, state: Y.encodeStateAsUpdate(forged), report: shown }));
    expect(lookAtCopy(draft, file)).toMatchObject({ kind: 'refused', reason: expect.stringContaining('contradicts itself') });
  });

  it('never ends the reader nor touches the draft, whatever stands in its state (600 files)', async () => {
    const draft = await newDraft();
    const copy = await coAuthor(draft);
    type(copy, 0, ' Very slow.');
    await copy.flush();
    const whole = Y.encodeStateAsUpdate(copy.doc);
    const before = stateOf(draft);
    let seed = 11;
    const next = (below: number): number => {
      seed = (seed * 1_103_515_245 + 12_345) % 2_147_483_648;
      return seed % below;
    };
    const kinds = { fits: 0, foreign: 0, refused: 0 };
    for (let count = 0; count < 600; count += 1) {
      const state = whole.slice(0, next(5) === 0 ? next(whole.length) : whole.length);
      for (let flips = next(4) + 1; flips > 0 && state.length > 0; flips -= 1) state[next(state.length)] = next(256);
      const looked = lookAtCopy(draft, bytes(draftToFile({ draft: draft.id, state, report: copy.report.get() })));
      kinds[looked.kind] += 1;
      // Fits only where it says what the report beside it says.
      if (looked.kind === 'fits') expect(plainText(looked.copy.after.body)).toContain('Very slow.');
    }
    expect(stateOf(draft)).toBe(before);
    expect(kinds.refused).toBeGreaterThan(300);
  });
});

describe('a stored draft whose text can’t be read', () => {
  it('is not opened, says so, and keeps all that is stored', async () => {
    const db = await newLibrary();
    const doc = new Y.Doc();
    fillDoc(doc, report('Outage'));
    bodyOf(doc).insert(0, [new Y.Map() as unknown as Y.XmlElement]);
    await putUpdate(db, 'odd', Y.encodeStateAsUpdate(doc));
    const stored = await db.updates.toArray();
    expect(await openDraft({ db, journal: null, now: () => at(0) }, 'odd')).toEqual({
      kind: 'failed',
      reason: expect.stringContaining('in a shape that Debrief can’t read. Nothing was changed'),
    });
    expect(await db.updates.toArray()).toEqual(stored);
  });
});
