import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isAsRead } from '../../../renderer/core/rich-text/is-as-read.ts';
import { parseRichText } from '../../../renderer/core/rich-text/parse-rich-text.ts';
import { anyBody } from '../../support/any-body.ts';

const reads = (...content: readonly unknown[]): readonly boolean[] => {
  const read = parseRichText({ type: 'doc', content }).content;
  return content.map((node, at) => {
    const block = read[at];
    return block !== undefined && isAsRead(node, block);
  });
};
const line = (...content: readonly unknown[]) => ({ type: 'paragraph', attrs: { kind: 'p' }, content });
const words = { type: 'text', text: 'Slow.' };

describe('isAsRead', () => {
  it.each([
    ['plain words', line(words)],
    ['attributes that say nothing', { ...line(words), attrs: { kind: 'p', visibility: null, pageBreak: false } }],
    [
      'a link with the editor’s own attributes',
      line({ ...words, marks: [{ type: 'link', attrs: { href: 'https://a.example/', target: null } }] }),
    ],
    ['code in several pieces', { type: 'codeBlock', content: [words, words] }],
  ])('holds for %s', (_what, node) => {
    expect(reads(node)).toEqual([true]);
  });

  it.each([
    ['a node that nobody knows', { type: 'video', content: [line(words)] }],
    ['a mark that nobody knows', line({ ...words, marks: [{ type: 'blink' }] })],
    ['an attribute that was cut', { type: 'image', attrs: { asset: '', alt: '', decorative: false, width: 1e9 } }],
    ['an attribute that was left out', { type: 'codeBlock', attrs: { language: '<script>' }, content: [words] }],
    [
      'a table of impossible spans',
      {
        type: 'table',
        content: [{ type: 'tableRow', content: [{ type: 'tableCell', attrs: { colspan: 1e9, rowspan: 1 }, content: [line(words)] }] }],
      },
    ],
    ['a list without items', { type: 'bulletList' }],
    ['words beside lines', words],
    ['no node at all', 7],
  ])('does not hold for %s', (_what, node) => {
    expect(reads(node)).toEqual([false]);
  });

  it('holds for every body that the gate has made', () => {
    fc.assert(fc.property(anyBody, (body) => body.content.every((block) => isAsRead(JSON.parse(JSON.stringify(block)), block))));
  });
});
