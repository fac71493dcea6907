import { describe, expect, it } from 'vitest';
import { filterThreads, type ThreadFilter } from '../../../renderer/core/review/filter-threads.ts';
import { mentions, peopleIn } from '../../../renderer/core/review/mentions.ts';
import { isUnread, sayingsOf } from '../../../renderer/core/review/unread.ts';
import { at, mara, reply, thread } from './threads.ts';

const paul = { id: 'p-paul', name: 'Paul Ode', role: '', initials: 'PO' };
const words = { kind: 'words', replacement: 'x' } as const;
const threads = [
  thread('a', 1),
  thread('b', 2, { state: 'resolved' }),
  thread('c', 3, { author: paul, suggestion: words }),
  thread('d', 4, { author: paul, suggestion: words, decision: { kind: 'rejected', by: mara, at: at(5) } }),
  thread('e', 5, { author: paul, text: '@Mara, is this so?' }),
];

describe('filterThreads', () => {
  it.each<readonly [ThreadFilter, readonly string[]]>([
    [{ kind: 'open' }, ['a', 'c', 'e']],
    [{ kind: 'resolved' }, ['b', 'd']],
    [{ kind: 'suggestions' }, ['c']],
    [{ kind: 'mine' }, ['a', 'e']],
    [{ kind: 'unread' }, ['d']],
    [{ kind: 'detached' }, ['c']],
    [{ kind: 'person', id: paul.id }, ['c', 'd', 'e']],
  ])('%j gives %j', (filter, expected) => {
    const facts = { me: mara, detached: new Set(['b', 'c']), isUnread: ({ id }: { readonly id: string }) => id === 'd' };
    expect(filterThreads(threads, filter, facts).map(({ id }) => id)).toEqual(expected);
  });

  it('finds nothing of mine while nobody has said who I am', () => {
    expect(filterThreads(threads, { kind: 'mine' }, { me: null, detached: new Set(), isUnread: () => false })).toEqual([]);
  });
});

describe('mentions', () => {
  it.each([
    ['@Mara Lind please look', true],
    ['Ask @mara.', true],
    ['@Maralind', false],
    ['mail to x@mara.example', false],
    ['Mara has seen it', false],
    ['(@Mara)', true],
    ['@Mara’s words', true],
  ])('%j speaks to Mara Lind: %s', (text, expected) => {
    expect(mentions(text, mara)).toBe(expected);
  });

  it('knows everybody who has said something, once', () => {
    expect(peopleIn([thread('a', 1, { replies: [{ ...reply('r', 2), author: paul }] }), thread('b', 3)])).toEqual([mara, paul]);
  });
});

describe('isUnread', () => {
  it('is so for what others said and nobody here has seen, a late reply with an early time too', () => {
    const written = thread('a', 5, { author: paul });
    const seen = new Set(sayingsOf(written, mara));
    expect([isUnread(written, new Set(), mara), isUnread(written, seen, mara)]).toEqual([true, false]);
    expect(isUnread({ ...written, replies: [{ ...reply('r', 1), author: paul }] }, seen, mara)).toBe(true);
  });

  it('is so again when somebody else changes their words, or suggests something', () => {
    const written = thread('a', 5, { author: paul });
    const seen = new Set(sayingsOf(written, mara));
    expect(isUnread({ ...written, changed: { ...written.changed, text: at(9) } }, seen, mara)).toBe(true);
    expect(isUnread({ ...written, suggestion: words, changed: { ...written.changed, suggestion: at(9) } }, seen, mara)).toBe(true);
  });

  it('is never so for my own words, nor for resolving', () => {
    expect(isUnread(thread('a', 5, { replies: [reply('r', 6)] }), new Set(), mara)).toBe(false);
    const written = thread('a', 5, { author: paul });
    const resolved = { ...written, state: 'resolved', changed: { ...written.changed, state: at(9) } } as const;
    expect(isUnread(resolved, new Set(sayingsOf(written, mara)), mara)).toBe(false);
  });
});
