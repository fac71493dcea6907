import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { bodyOf, snapshotOf } from '../../renderer/store/doc.ts';
import { lookAt } from '../../renderer/store/live/worker/look-at.ts';
import { newDraft, type } from './writer.ts';

const docWith = (state: Uint8Array): Y.Doc => {
  const doc = new Y.Doc();
  Y.applyUpdate(doc, state);
  return doc;
};

/** What somebody else did to the draft: words, a field, a block, and something taken away. */
const changed = (state: Uint8Array): Uint8Array => {
  const doc = docWith(state);
  const before = Y.encodeStateVector(doc);
  type(doc, ' And so on.');
  doc.getMap('details').set('severity', 'SEV-1');
  bodyOf(doc).insert(1, [new Y.XmlElement('horizontalRule')]);
  doc.getMap('details').delete('contact');
  return Y.encodeStateAsUpdate(doc, before);
};

const draft = newDraft();
const update = changed(draft);
const spoilt = fc
  .array(fc.record({ at: fc.nat(update.length - 1), by: fc.integer({ min: 1, max: 255 }) }), { minLength: 1, maxLength: 4 })
  .chain((flips) =>
    fc.nat(update.length).map((length) => {
      const bytes = Uint8Array.from(update);
      for (const { at, by } of flips) bytes[at] = (bytes[at] ?? 0) ^ by;
      return length % 5 === 0 ? bytes.slice(0, length) : bytes;
    }),
  );

it('a spoilt update leaves a draft that can be read, whether it is taken in or not', () => {
  fc.assert(
    fc.property(spoilt, (bytes) => {
      const copy = docWith(draft);
      const brought: Uint8Array[] = [];
      copy.on('update', (part: Uint8Array) => brought.push(part));
      let isBroken = false;
      try {
        Y.applyUpdate(copy, bytes);
      } catch {
        isBroken = true;
      }
      const looked = lookAt(copy, null);
      if (isBroken || looked.kind === 'refused') return;
      const taken = docWith(draft);
      for (const part of brought) Y.applyUpdate(taken, part);
      expect(snapshotOf(taken).kind).toBe('report');
    }),
    { numRuns: 2000 },
  );
});
