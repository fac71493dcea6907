import { describe, expect, it } from 'vitest';
import { parseRichText } from '../../../renderer/core/rich-text/parse-rich-text.ts';
import { plainText } from '../../../renderer/core/rich-text/walk.ts';

const doc = (...content: readonly unknown[]) => parseRichText({ type: 'doc', content }).content;
const p = (text: string, kind = 'p') => ({ type: 'paragraph', attrs: { kind }, content: [{ type: 'text', text }] });

describe('parseRichText', () => {
  it.each([
    ['a node that it does not know', { type: 'nobody-knows', content: [p('inside')] }, [p('inside')]],
    ['text outside a block', { type: 'text', text: 'loose' }, [p('loose')]],
    ['an unknown kind of text', { type: 'paragraph', attrs: { kind: 'h9' }, content: [{ type: 'text', text: 'x' }] }, [p('x')]],
    [
      'an item that is no item',
      { type: 'bulletList', content: [p('x')] },
      [{ type: 'bulletList', content: [{ type: 'listItem', content: [p('x')] }] }],
    ],
    ['an empty list', { type: 'bulletList', content: [] }, [{ type: 'paragraph', attrs: { kind: 'p' } }]],
    [
      'a list that starts oddly',
      { type: 'orderedList', attrs: { start: 'x' }, content: [p('x')] },
      [{ type: 'orderedList', attrs: { start: 1 }, content: [{ type: 'listItem', content: [p('x')] }] }],
    ],
    ['an unknown structured block', { type: 'structured', attrs: { block: 'x' } }, [{ type: 'paragraph', attrs: { kind: 'p' } }]],
    ['an unknown mark', { type: 'paragraph', content: [{ type: 'text', text: 'x', marks: [{ type: 'glow' }] }] }, [p('x')]],
    [
      'a link without an address',
      { type: 'paragraph', content: [{ type: 'text', text: 'x', marks: [{ type: 'link', attrs: {} }] }] },
      [p('x')],
    ],
    [
      'a passage kept for nobody it knows',
      { type: 'paragraph', content: [{ type: 'text', text: 'x', marks: [{ type: 'private', attrs: { to: 'friends' } }] }] },
      [
        {
          type: 'paragraph',
          attrs: { kind: 'p' },
          content: [{ type: 'text', text: 'x', marks: [{ type: 'private', attrs: { to: 'internal' } }] }],
        },
      ],
    ],
    [
      'a kept node that it does not know',
      { type: 'nobody-knows', attrs: { visibility: 'authority' }, content: [p('x')] },
      [{ type: 'paragraph', attrs: { kind: 'p', visibility: 'authority' }, content: [{ type: 'text', text: 'x' }] }],
    ],
    [
      'a kept piece of text that it does not know',
      { type: 'paragraph', content: [{ type: 'mention', marks: [{ type: 'redacted' }], content: [{ type: 'text', text: 'x' }] }] },
      [{ type: 'paragraph', attrs: { kind: 'p' }, content: [{ type: 'text', text: 'x', marks: [{ type: 'redacted' }] }] }],
    ],
    [
      'a block kept for nobody it knows',
      { type: 'bulletList', attrs: { visibility: 7 }, content: [p('x')] },
      [{ type: 'bulletList', attrs: { visibility: 'internal' }, content: [{ type: 'listItem', content: [p('x')] }] }],
    ],
    [
      'a chip in a format that it does not have',
      { type: 'paragraph', content: [{ type: 'chip', attrs: { of: 'metric', key: 'duration', format: 'owner', zone: '' } }] },
      [
        {
          type: 'paragraph',
          attrs: { kind: 'p' },
          content: [{ type: 'chip', attrs: { of: 'metric', key: 'duration', format: 'short', zone: 'report' } }],
        },
      ],
    ],
    [
      'a chip kept for nobody it knows, and redacted in some way',
      { type: 'paragraph', content: [{ type: 'chip', attrs: { of: 'event', key: 'e1', visibility: 7, redacted: 'yes' } }] },
      [
        {
          type: 'paragraph',
          attrs: { kind: 'p' },
          content: [
            { type: 'chip', attrs: { of: 'event', key: 'e1', format: 'auto', zone: 'report', visibility: 'internal', redacted: true } },
          ],
        },
      ],
    ],
    [
      'a chip that stands for nothing',
      { type: 'paragraph', content: [{ type: 'chip', attrs: { of: 'weather', key: 'x' } }] },
      [{ type: 'paragraph', attrs: { kind: 'p' } }],
    ],
    [
      'a timeline with a filter that is none',
      { type: 'structured', attrs: { block: 'timeline', milestones: 'yes', category: 7, whose: 'mine' } },
      [{ type: 'structured', attrs: { block: 'timeline' } }],
    ],
    [
      'a filter on a block that has none',
      { type: 'structured', attrs: { block: 'causes', milestones: true, category: 'Fix', whose: 'public' } },
      [{ type: 'structured', attrs: { block: 'causes' } }],
    ],
  ])('repairs %s', (_what, given, expected) => {
    expect(doc(given)).toEqual(expected);
  });

  it('keeps chips and a timeline’s filter as they are', () => {
    const chip = { of: 'milestone', key: 'detected', format: 'date-time', zone: 'Asia/Tokyo', visibility: 'authority', redacted: true };
    const timeline = { type: 'structured', attrs: { milestones: true, category: 'Fix', whose: 'internal', block: 'timeline' } };
    const line = { type: 'paragraph', attrs: { kind: 'p' }, content: [{ type: 'chip', attrs: chip }] };
    expect(parseRichText({ type: 'doc', content: [line, timeline] }).content).toEqual([line, timeline]);
  });

  it.each(['timeline', 'timeline-chart', 'key-figures', 'causes', 'actions', 'status', 'corrections', 'contact'])(
    'keeps the block “%s” and nothing besides',
    (block) => {
      expect(doc({ type: 'structured', attrs: { block, words: 'x' } })).toEqual([{ type: 'structured', attrs: { block } }]);
    },
  );

  it.each([[null], [undefined], ['x'], [7], [{ content: 'x' }]])('reads %j as an empty body', (value) => {
    expect(parseRichText(value).content).toEqual([{ type: 'paragraph', attrs: { kind: 'p' } }]);
  });

  it('keeps the words of lists that nest 20,000 deep, without falling over', () => {
    let node: unknown = p('deep words');
    for (let depth = 0; depth < 20_000; depth += 1) node = { type: 'bulletList', content: [{ type: 'listItem', content: [node] }] };
    expect(plainText({ type: 'doc', content: doc(node) })).toContain('deep words');
  });
});
