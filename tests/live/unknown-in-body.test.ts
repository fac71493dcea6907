import fc from 'fast-check';
import { expect, it } from 'vitest';
import * as Y from 'yjs';
import { writeBody } from '../../renderer/store/body.ts';
import { bodyOf } from '../../renderer/store/doc.ts';
import { isUnknownInBody } from '../../renderer/store/live/worker/unknown-in-body.ts';
import { anyBody } from '../support/any-body.ts';

it('whatever the editor can hold is known', () => {
  fc.assert(
    fc.property(anyBody, (body) => {
      const doc = new Y.Doc();
      writeBody(bodyOf(doc), body);
      expect(isUnknownInBody(bodyOf(doc))).toBe(false);
    }),
    { numRuns: 300 },
  );
});

it('a mark that stands twice on the same words, as the editor’s binding writes it, is known', () => {
  const doc = new Y.Doc();
  const [paragraph, text] = [new Y.XmlElement('paragraph'), new Y.XmlText()];
  bodyOf(doc).insert(0, [paragraph]);
  paragraph.insert(0, [text]);
  text.insert(0, 'words', { 'private--a1B2/+==': { to: 'internal' } });
  expect(isUnknownInBody(bodyOf(doc))).toBe(false);
  text.format(0, 2, { 'blink--a1B2/+==': {} });
  expect(isUnknownInBody(bodyOf(doc))).toBe(true);
});
