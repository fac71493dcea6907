import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chipsOf, resolveChips } from '../../../renderer/core/chips/resolve-chips.ts';
import type { Block, Inline, Mark, RichText } from '../../../renderer/core/rich-text/rich-text.ts';
import { plainText, run, textBlock } from '../../../renderer/core/rich-text/walk.ts';
import { item, marked } from '../export/sample-report.ts';
import { chip } from './chips.ts';

const body = (...content: readonly Block[]): RichText => ({ type: 'doc', content });
const line = (...content: readonly Inline[]): RichText => body(textBlock('p', content));
const resolved = (of: RichText) => resolveChips(of, ({ key }) => key);
const bold: Mark = { type: 'bold' };
const internal: Mark = { type: 'private', attrs: { to: 'internal' } };
const authority: Mark = { type: 'private', attrs: { to: 'authority' } };
const redacted: Mark = { type: 'redacted' };

describe('resolveChips', () => {
  it('puts words in the place of chips, wherever they stand', () => {
    const list: Block = { type: 'bulletList', content: [item(run('at '), chip('event', 'ten')), item('plain')] };
    expect(plainText(resolved(body(textBlock('h2', [chip('detail', 'title')]), list)))).toBe('title\nat ten\nplain');
  });

  it('leaves blocks without chips the same', () => {
    const of = line(run('plain'));
    expect(resolved(of)).toBe(of);
  });

  it('leaves no empty run where there are no words', () => {
    expect(resolveChips(line(chip('event', 'e')), () => '')).toEqual(body(textBlock('p', '')));
  });

  it.each([
    ['bold on both sides', [bold], [bold], [bold]],
    ['bold on one side', [bold], [], []],
    ['private words on both sides', [internal], [internal], [internal]],
    ['private words on one side', [internal], [], []],
    ['words for two audiences', [internal], [authority], [internal]],
    ['words for the authority on both sides', [authority], [authority], [authority]],
    ['redacted words on both sides', [redacted], [redacted], [redacted]],
  ])('takes over %s', (_, before, behind, expected) => {
    const found = resolved(line(marked('a', ...before), chip('event', 'e'), marked('b', ...behind))).content[0];
    const run = found?.type === 'paragraph' ? found.content?.[1] : undefined;
    expect(run?.type === 'text' ? (run.marks ?? []) : null).toEqual(expected);
  });

  it('keeps two chips in the midst of a private passage private', () => {
    const of = line(marked('a', internal), chip('event', 'e'), chip('event', 'f'), marked('b', internal));
    expect(chipsOf(of).map(({ isKept }) => isKept)).toEqual([true, true]);
  });

  it('says of each chip in which block it stands, and whether not everybody may see it there', () => {
    const kept: Block = { ...textBlock('p', [chip('event', 'b')]), attrs: { kind: 'p', visibility: 'internal' } };
    const of = body(textBlock('p', [chip('event', 'a')]), kept, textBlock('p', [chip('event', 'c', { redacted: true })]));
    expect(chipsOf(of).map(({ chip: { key }, block, isKept }) => [key, block, isKept])).toEqual([
      ['a', 0, false],
      ['b', 1, true],
      ['c', 2, true],
    ]);
  });

  it('leaves no chip and loses no word, whatever stands around', () => {
    const inline = fc.oneof(
      fc.constantFrom('a', 'b c').map((text): Inline => run(text)),
      fc.constant<Inline>({ type: 'hardBreak' }),
      fc.constantFrom('k1', 'k2').map((key): Inline => chip('event', key)),
    );
    fc.assert(
      fc.property(fc.array(inline, { maxLength: 8 }), (content) => {
        const words = content.map((one) => (one.type === 'text' ? one.text : one.type === 'chip' ? one.attrs.key : '\n')).join('');
        const result = resolved(line(...content));
        expect(plainText(result)).toBe(words);
        expect(JSON.stringify(result)).not.toContain('"chip"');
      }),
    );
  });
});
