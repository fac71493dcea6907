import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseThreads } from '../../../renderer/core/review/parse-threads.ts';
import { quoteAt } from '../../../renderer/core/review/quote.ts';
import { anyThreads, mara, reply, thread } from './threads.ts';

/** What the reason for a refusal says; null where nothing was refused. */
const reasonFor = (value: unknown): string | null => {
  const parsed = parseThreads(value);
  return parsed.kind === 'refused' ? parsed.reason : null;
};

const whole = thread('a', 5, {
  anchor: { kind: 'text', quote: quoteAt('Parcels kept moving.', 8, 12) },
  replies: [reply('r', 6)],
  suggestion: { kind: 'words', replacement: 'went on' },
});

describe('parseThreads', () => {
  it('gives back what was written as JSON', () => {
    fc.assert(
      fc.property(anyThreads, (threads) => {
        expect(parseThreads(JSON.parse(JSON.stringify(threads)))).toEqual({ kind: 'threads', threads });
      }),
    );
  });

  it('reads a thread with a quote, a reply and a suggestion', () => {
    expect(parseThreads([whole])).toEqual({ kind: 'threads', threads: [whole] });
  });

  it('takes every part as unchanged since it was written where nothing says otherwise', () => {
    const { changed: _changed, replies: _replies, suggestion: _suggestion, ...bare } = thread('a', 5);
    expect(parseThreads([bare])).toEqual({ kind: 'threads', threads: [thread('a', 5)] });
    expect(parseThreads([{ ...bare, changed: { state: 7 } }])).toMatchObject({ threads: [{ changed: { state: 7, text: 5 } }] });
  });

  it('drops keys that it doesn’t know, wherever they are', () => {
    const foreign = { ...whole, html: '<b>', author: { ...mara, admin: true }, anchor: { ...whole.anchor, script: 1 } };
    expect(parseThreads([foreign])).toEqual({ kind: 'threads', threads: [whole] });
  });

  it('is not harmed by the keys of a prototype', () => {
    const json = JSON.stringify([whole]).replaceAll('{', '{"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}},');
    const parsed = parseThreads(JSON.parse(json));
    expect(parsed).toEqual({ kind: 'threads', threads: [whole] });
    expect(Object.hasOwn({}, 'polluted') || 'polluted' in {}).toBe(false);
    if (parsed.kind === 'threads') expect('polluted' in (parsed.threads[0] ?? {})).toBe(false);
  });

  it('takes nothing from a prototype that the file brought', () => {
    expect(
      reasonFor(JSON.parse(JSON.stringify([whole]).replace('"text":', '"text_":').replace('{', '{"__proto__":{"text":"x"},'))),
    ).toContain('“text”');
  });

  it('shortens a context that is too long at the far side', () => {
    const quote = { exact: 'x', prefix: `${'p'.repeat(40)}|`, suffix: `|${'s'.repeat(40)}`, position: 41 };
    expect(parseThreads([thread('a', 1, { anchor: { kind: 'text', quote } })])).toMatchObject({
      threads: [{ anchor: { quote: { prefix: `${'p'.repeat(31)}|`, suffix: `|${'s'.repeat(31)}` } } }],
    });
  });

  it.each([
    ['no list', null, 'This is not a list of comments.'],
    ['an object', { threads: [] }, 'This is not a list of comments.'],
    ['a list of numbers', [7], 'Comment 1 of this review can’t be read: it is not a comment.'],
    ['a thread without an author', [whole, { ...whole, author: undefined }], 'Comment 2 of this review can’t be read: “author” is missing'],
    ['an unknown anchor', [{ ...whole, anchor: { kind: 'page' } }], '“anchor.kind” is missing or is not what it should be.'],
    ['an anchor without its id', [{ ...whole, anchor: { kind: 'event' } }], '“anchor.id”'],
    ['a state that nobody knows', [{ ...whole, state: 'done' }], '“state”'],
    ['an empty id', [{ ...whole, id: '' }], '“id”'],
    ['a moment that is none', [{ ...whole, at: '2024' }], '“at”'],
    ['a moment beyond time', [{ ...whole, at: 9e15 }], '“at”'],
    ['a reply without a text', [{ ...whole, replies: [reply('r', 1), { ...reply('s', 1), text: null }] }], '“replies.1.text”'],
    ['a text that is too long', [{ ...whole, text: 'x'.repeat(20_001) }], '“text” has more than 20,000 characters.'],
    [
      'too many replies',
      [{ ...whole, replies: Array.from({ length: 1001 }, () => reply('r', 1)) }],
      '“replies” has more than 1,000 entries.',
    ],
    [
      'too many threads',
      Array.from({ length: 10_001 }, () => null),
      'This review has 10,001 comments; Debrief reads up to 10,000 at once.',
    ],
  ])('refuses %s and says why', (_what, value, reason) => {
    expect(reasonFor(value)).toContain(reason);
  });

  it('reads as much as the limits allow', () => {
    expect(reasonFor([{ ...whole, text: 'x'.repeat(20_000) }])).toBeNull();
    expect(reasonFor(Array.from({ length: 10_000 }, (_, index) => thread(String(index), index)))).toBeNull();
  });

  it('answers to anything at all', () => {
    fc.assert(
      fc.property(fc.anything(), (value) => {
        expect(['threads', 'refused']).toContain(parseThreads([value]).kind);
      }),
    );
  });
});
