import { describe, expect, it } from 'vitest';
import type { RichText } from '../../renderer/core/rich-text/rich-text.ts';
import { plainText, textBlock } from '../../renderer/core/rich-text/walk.ts';
import { offsetsOf, positionsOf, textMapOf } from '../../renderer/editor/text-map.ts';
import { bodyWith, editorOn, list } from './editor-fixture.ts';

const bodies: readonly (readonly [string, RichText])[] = [
  ['one paragraph', bodyWith('The service was slow.')],
  ['nothing', bodyWith('')],
  ['empty paragraphs around', bodyWith('', 'One', '', '', 'Two', '')],
  ['headings, quotes and rules', bodyWith(textBlock('h2', 'Summary'), textBlock('quote', 'said'), { type: 'horizontalRule' }, 'after')],
  ['structured blocks', bodyWith('before', { type: 'structured', attrs: { block: 'timeline' } }, 'after')],
  ['a list', bodyWith('before', list('one', '', 'three'), 'after')],
  [
    'a list in a list',
    bodyWith({
      type: 'orderedList',
      attrs: { start: 1 },
      content: [{ type: 'listItem', content: [textBlock('p', 'outer'), list('inner', 'last')] }],
    }),
  ],
  ['code with line feeds', bodyWith({ type: 'codeBlock', content: [{ type: 'text', text: 'x = 1\ny = 2' }] }, 'after')],
  [
    'marks, breaks and two-unit letters',
    bodyWith(
      textBlock('p', [
        { type: 'text', text: 'a😀' },
        { type: 'text', text: 'bold', marks: [{ type: 'bold' }] },
        { type: 'hardBreak' },
        { type: 'text', text: 'link', marks: [{ type: 'link', attrs: { href: 'https://example.org/' } }] },
      ]),
      'next',
    ),
  ],
];

describe.each(bodies)('a document with %s', (_what, body) => {
  it('has the text that the body has in core', () => {
    expect(textMapOf(editorOn(body).state.doc).text).toBe(plainText(body));
  });

  it('gives every passage its own words back, and its offsets from its positions', () => {
    const { doc } = editorOn(body).state;
    const map = textMapOf(doc);
    for (let from = 0; from < map.text.length; from += 1) {
      for (let to = from + 1; to <= map.text.length; to += 1) {
        const words = map.text.slice(from, to);
        // A passage that begins or ends between two blocks has no words there.
        if (words.trim() !== words) continue;
        const span = positionsOf(map, { from, to });
        expect(span).not.toBeNull();
        if (span === null) continue;
        const there = doc.textBetween(span.from, span.to, '\n', '\n').replace(/\n+/g, '\n');
        expect(there).toBe(words.replace(/\n+/g, '\n'));
        expect(offsetsOf(map, span)).toEqual({ from, to });
      }
    }
  });
});

describe('offsets of positions', () => {
  it('of the whole document are the whole text', () => {
    const { doc } = editorOn(bodyWith('', 'One', list('two', 'three'), '')).state;
    const map = textMapOf(doc);
    expect(offsetsOf(map, { from: 0, to: doc.content.size })).toEqual({ from: 0, to: map.text.length });
  });

  it.each([
    ['an empty paragraph', 0, 2],
    ['a cursor', 5, 5],
    ['the end of the document', 10, 10],
  ])('of %s are none', (_what, from, to) => {
    expect(offsetsOf(textMapOf(editorOn(bodyWith('', 'One')).state.doc), { from, to })).toBeNull();
  });

  it('of a selection from the end of one block into the next leave the first one out', () => {
    // Positions: paragraph 0, One 1–4, paragraph 5, Two 6–9.
    const map = textMapOf(editorOn(bodyWith('One', 'Two')).state.doc);
    expect(map.text.slice(offsetsOf(map, { from: 5, to: 8 })?.from, offsetsOf(map, { from: 5, to: 8 })?.to)).toBe('Tw');
  });
});
