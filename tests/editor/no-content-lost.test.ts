import fc from 'fast-check';
import { afterEach, describe, expect, it } from 'vitest';
import { parseRichText } from '../../renderer/core/rich-text/parse-rich-text.ts';
import type { Inline, Mark, RichText, TextRun } from '../../renderer/core/rich-text/rich-text.ts';
import { plainText } from '../../renderer/core/rich-text/walk.ts';
import { textMapOf } from '../../renderer/editor/text-map.ts';
import { readBody } from '../../renderer/store/body.ts';
import { bodyOf } from '../../renderer/store/doc.ts';
import { anyBody } from '../support/any-body.ts';
import { editorOn, editorOnDraft } from './editor-fixture.ts';

afterEach(() => document.body.replaceChildren());

const keyOf = (marks: readonly Mark[] = []): string => JSON.stringify([...marks].sort((a, b) => (a.type < b.type ? -1 : 1)));

/** Neighbouring runs of the same format are one, and formats have no order: so the editor keeps them. */
const joined = (content: readonly Inline[]): readonly Inline[] => {
  const result: Inline[] = [];
  for (const inline of content) {
    const last = result.at(-1);
    if (inline.type === 'text' && last?.type === 'text' && keyOf(last.marks) === keyOf(inline.marks)) {
      result[result.length - 1] = { ...last, text: last.text + inline.text };
    } else result.push(inline.type === 'text' ? sorted(inline) : inline);
  }
  return result;
};

const sorted = (run: TextRun): TextRun => (run.marks === undefined ? run : { ...run, marks: JSON.parse(keyOf(run.marks)) });

/** The body with its lines in the one form that equal lines share. */
const normal = (body: RichText): unknown =>
  JSON.parse(JSON.stringify(body), (key, value) => (key === 'content' && Array.isArray(value) ? joined(value) : value));

describe('any body', () => {
  it('is in the editor what it was, and in the draft what it is in the editor', () => {
    fc.assert(
      fc.property(anyBody, (body) => {
        const { editor, doc } = editorOnDraft(body);
        editor.state.doc.check();
        expect(normal(parseRichText(editor.getJSON()))).toEqual(normal(body));
        expect(normal(parseRichText(readBody(bodyOf(doc))))).toEqual(normal(body));
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
      fc.property(anyBody, (body) => {
        const editor = editorOn(body);
        expect(textMapOf(editor.state.doc).text).toBe(plainText(body));
        editor.destroy();
      }),
      { numRuns: 100 },
    );
  });
});
