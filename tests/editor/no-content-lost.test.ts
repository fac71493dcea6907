import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { parseRichText } from '../../renderer/core/rich-text/parse-rich-text.ts';
import type { RichText } from '../../renderer/core/rich-text/rich-text.ts';
import { plainText } from '../../renderer/core/rich-text/walk.ts';
import { textMapOf } from '../../renderer/editor/text-map.ts';
import { readBody } from '../../renderer/store/body.ts';
import { bodyOf } from '../../renderer/store/doc.ts';
import { anyBody } from '../support/any-body.ts';
import { joinedRuns } from '../support/joined-runs.ts';
import { editorOn, editorOnDraft } from './editor-fixture.ts';

afterEach(() => document.body.replaceChildren());

/** A chip has no words but those that are looked up. */
const withoutChips = (body: RichText): RichText =>
  parseRichText(
    JSON.parse(JSON.stringify(body), (key, value) =>
      key === 'content' && Array.isArray(value) ? value.filter(({ type }) => type !== 'chip') : value,
    ),
  );

describe('any body', () => {
  it('is in the editor what it was, and in the draft what it is in the editor', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const { editor, doc } = editorOnDraft(body);
        editor.state.doc.check();
        expect(joinedRuns(parseRichText(editor.getJSON()).content)).toEqual(joinedRuns(body.content));
        expect(joinedRuns(parseRichText(readBody(bodyOf(doc))).content)).toEqual(joinedRuns(body.content));
        editor.destroy();
      }),
      { numRuns: 60 },
    );
  });

  it('stays what it was when it is copied and pasted as HTML', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const from = editorOn(body);
        const words = plainText(body).replace(/\s+/g, ' ');
        const copy = editorOn(parseRichText(null));
        copy.commands.setContent(from.getHTML());
        expect(plainText(parseRichText(copy.getJSON())).replace(/\s+/g, ' ')).toBe(words);
        for (const editor of [from, copy]) editor.destroy();
      }),
      { numRuns: 60 },
    );
  });

  it('has the same plain text in the editor as in core, footnotes included', () => {
    fc.assert(
      fc.property(anyBody.map(withoutChips), (body) => {
        const editor = editorOn(body);
        expect(textMapOf(editor.state.doc).text).toBe(plainText(body));
        editor.destroy();
      }),
      { numRuns: 100 },
    );
  });
});
