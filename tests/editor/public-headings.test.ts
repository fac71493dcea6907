import { expect, it } from 'vitest';
import type { Block, Mark, TextRun } from '../../renderer/core/rich-text/rich-text.ts';
import { textBlock } from '../../renderer/core/rich-text/walk.ts';
import { publicHeadingsOf } from '../../renderer/editor/blocks/public-headings.ts';
import { bodyWith, editorOn } from './editor-fixture.ts';

const run = (text: string, ...marks: readonly Mark[]): TextRun =>
  marks.length === 0 ? { type: 'text', text } : { type: 'text', text, marks };
const secret: Mark = { type: 'private', attrs: { to: 'internal' } };
const redacted: Mark = { type: 'redacted' };
const listed = (...blocks: readonly (string | Block)[]) => publicHeadingsOf(editorOn(bodyWith(...blocks)).state.doc, new Set());

it.each<[string, readonly TextRun[], readonly string[]]>([
  ['whole words', [run('Summary')], ['Summary']],
  ['no private passage', [run('What Kilo '), run('alone ', secret), run('knows')], ['What Kilo knows']],
  ['nothing of a heading that is all private', [run('Kilo', secret)], []],
  [
    'one bar for a redacted passage',
    [run('By '), run('Mari', redacted), run('anne', redacted, { type: 'bold' }), run(' then')],
    ['By █████ then'],
  ],
  ['a bar, and no private words, where both stand', [run('A', redacted), run('B', redacted, secret)], ['█████']],
])('the outline of the public has %s', (_, content, expected) => {
  expect(listed(textBlock('h2', content)).map(({ text }) => text)).toEqual(expected);
});

it('leaves out headings that are kept whole, and leads to the places of the others', () => {
  const kept: Block = { type: 'paragraph', attrs: { kind: 'h2', visibility: 'internal' }, content: [run('SECRETHEAD')] };
  expect(listed(textBlock('h2', 'One'), 'Words.', kept, textBlock('h3', 'Two'))).toEqual([
    { block: 0, text: 'One', level: 2 },
    { block: 3, text: 'Two', level: 3 },
  ]);
});

it('leaves out the headings that it is told of, by the numbers of their blocks', () => {
  const doc = editorOn(bodyWith(textBlock('h2', 'One'), 'Words.', textBlock('h2', 'Two'), textBlock('h2', 'Three'), 'More.')).state.doc;
  expect(publicHeadingsOf(doc, new Set([2])).map(({ text }) => text)).toEqual(['One', 'Three']);
});
