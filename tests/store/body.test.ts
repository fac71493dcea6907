import { yXmlFragmentToProsemirrorJSON } from '@tiptap/y-tiptap';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import * as Y from 'yjs';
import { readBody, writeBody } from '../../renderer/store/body.ts';
import { bodyOf } from '../../renderer/store/doc.ts';
import { anyBody } from '../support/any-body.ts';

describe('a body in a draft', () => {
  it('is read as the editor’s binding reads it', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const fragment = bodyOf(new Y.Doc());
        writeBody(fragment, body);
        expect(readBody(fragment)).toEqual(yXmlFragmentToProsemirrorJSON(fragment));
      }),
      { numRuns: 100 },
    );
  });

  it('has the marks by their names where the binding gave them a hash', () => {
    const fragment = bodyOf(new Y.Doc());
    const [paragraph, text] = [new Y.XmlElement('paragraph'), new Y.XmlText()];
    text.insert(0, 'Kept', { 'private--aB3+/=xY': { to: 'internal' } });
    paragraph.insert(0, [text]);
    fragment.insert(0, [paragraph]);
    expect(readBody(fragment)).toEqual({
      type: 'doc',
      content: [{ type: 'paragraph', content: [{ type: 'text', text: 'Kept', marks: [{ type: 'private', attrs: { to: 'internal' } }] }] }],
    });
    expect(readBody(fragment)).toEqual(yXmlFragmentToProsemirrorJSON(fragment));
  });

  it('is refused where something stands in it that no editor writes', () => {
    const fragment = bodyOf(new Y.Doc());
    fragment.insert(0, [new Y.XmlHook('widget') as never]);
    expect(() => readBody(fragment)).toThrow();
  });
});
