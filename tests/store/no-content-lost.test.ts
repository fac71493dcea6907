import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { blankReport } from '../../renderer/core/report/blank.ts';
import { parseReport, reportFormat } from '../../renderer/core/report/parse-report.ts';
import type { Report } from '../../renderer/core/report/report.ts';
import type { RichText } from '../../renderer/core/rich-text/rich-text.ts';
import { textBlock } from '../../renderer/core/rich-text/walk.ts';
import { bodyElements } from '../../renderer/store/body.ts';
import { bodyOf, fillDoc, snapshotOf } from '../../renderer/store/doc.ts';
import { openDraft } from '../../renderer/store/draft.ts';
import { reviewCopy } from '../../renderer/store/exchange/review-copy.ts';
import { takeDraft } from '../../renderer/store/exchange/take-draft.ts';
import { addDraft } from '../../renderer/store/library.ts';
import { loadDoc } from '../../renderer/store/load-doc.ts';
import { applyUpdates, putUpdate } from '../../renderer/store/update-log.ts';
import { anyBody } from '../support/any-body.ts';
import { joinedRuns } from '../support/joined-runs.ts';
import { newLibrary } from './library-fixture.ts';

const now = (): number => 1_780_000_000_000;
const withBody = (body: RichText): Report => ({ ...blankReport, details: { ...blankReport.details, title: 'Outage' }, body });

const blocksIn = (doc: Y.Doc): unknown => {
  const read = snapshotOf(doc);
  if (read.kind === 'refused') throw new Error(read.reason);
  return joinedRuns(read.report.body.content);
};

/** A document to which the blocks came one after the other, and the updates that this made. */
const grown = (body: RichText): { readonly doc: Y.Doc; readonly updates: readonly Uint8Array[] } => {
  const doc = new Y.Doc();
  const updates: Uint8Array[] = [];
  doc.on('update', (update: Uint8Array) => updates.push(update));
  fillDoc(doc, withBody({ type: 'doc', content: [] }));
  for (const [at, element] of bodyElements(body.content).entries()) bodyOf(doc).insert(at, [element]);
  return { doc, updates };
};

const copyOf = (doc: Y.Doc): Y.Doc => {
  const copy = new Y.Doc();
  Y.applyUpdate(copy, Y.encodeStateAsUpdate(doc));
  return copy;
};

const add = (doc: Y.Doc, at: number, text: string): void => bodyOf(doc).insert(at, bodyElements([textBlock('p', text)]));

/** Gives each what the other has and it has not. */
const merge = (one: Y.Doc, other: Y.Doc): void => {
  const [toOne, toOther] = [Y.encodeStateAsUpdate(other, Y.encodeStateVector(one)), Y.encodeStateAsUpdate(one, Y.encodeStateVector(other))];
  Y.applyUpdate(one, toOne);
  Y.applyUpdate(other, toOther);
};

const orders = fc.array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: 12, maxLength: 12 });

describe('nothing of any body is lost', () => {
  it('by updates that come in another order, or twice', () => {
    fc.assert(
      fc.property(anyBody, orders, (body, order) => {
        const { doc, updates } = grown(body);
        expect(blocksIn(doc)).toEqual(joinedRuns(body.content));
        const mixed = updates.map((update, at) => [order[at] ?? 0, update] as const).sort(([a], [b]) => a - b);
        const again = new Y.Doc();
        expect(
          applyUpdates(
            again,
            [...mixed, ...mixed.slice(0, 2)].map(([, update]) => update),
          ),
        ).toBe(0);
        expect(blocksIn(again)).toEqual(joinedRuns(body.content));
      }),
      { numRuns: 150 },
    );
  });

  it('by merging with an empty document, or with one in which others wrote around it', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const { doc } = grown(body);
        merge(doc, new Y.Doc());
        expect(blocksIn(doc)).toEqual(joinedRuns(body.content));
        const [ours, theirs] = [copyOf(doc), copyOf(doc)];
        add(ours, 0, 'Ours.');
        add(theirs, bodyOf(theirs).length, 'Theirs.');
        merge(ours, theirs);
        const expected = joinedRuns([textBlock('p', 'Ours.'), ...body.content, textBlock('p', 'Theirs.')]);
        expect([blocksIn(ours), blocksIn(theirs)]).toEqual([expected, expected]);
      }),
      { numRuns: 100 },
    );
  });

  it.each([
    ['the newest format', { format: reportFormat }],
    ['the oldest format', { format: 1 }],
    ['no format at all, as the first files were', {}],
  ])('by reading it in %s', (_what, format) => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const read = parseReport(JSON.parse(JSON.stringify({ ...withBody(body), ...format })));
        expect(read).toEqual({ kind: 'report', report: withBody(body) });
      }),
      { numRuns: 100 },
    );
  });

  it('by the library: saved, loaded, opened, sent as a copy for review and taken in elsewhere', async () => {
    const [db, elsewhere] = [await newLibrary(), await newLibrary()];
    let count = 0;
    await fc.assert(
      fc.asyncProperty(anyBody, async (body) => {
        const expected = joinedRuns(body.content);
        count += 1;
        for (const update of grown(body).updates.toReversed()) await putUpdate(db, `grown-${count}`, update);
        const loaded = await loadDoc(db, null, `grown-${count}`);
        if (loaded.kind === 'failed') throw new Error(loaded.reason);
        expect([loaded.notes, blocksIn(loaded.doc)]).toEqual([[], expected]);

        const opened = await openDraft({ db, journal: null, now }, await addDraft(db, null, withBody(body), now()));
        if (opened.kind === 'failed') throw new Error(opened.reason);
        expect(joinedRuns(opened.draft.report.get().body.content)).toEqual(expected);
        const file = new TextEncoder().encode(await reviewCopy(opened.draft, 'internal'));
        await opened.draft.close();
        const taken = await takeDraft(elsewhere, null, file, now());
        if (taken.kind === 'failed') throw new Error(taken.reason);
        const copy = await loadDoc(elsewhere, null, taken.id);
        if (copy.kind === 'failed') throw new Error(copy.reason);
        expect(blocksIn(copy.doc)).toEqual(expected);
      }),
      { numRuns: 25 },
    );
  });
});
