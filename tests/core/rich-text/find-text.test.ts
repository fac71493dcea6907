import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { findText, readySearch, replacementOf, type Search } from '../../../renderer/core/rich-text/find-text.ts';

const plain: Search = { words: '', isCaseKept: false, isWholeWord: false, isPattern: false };
const found = (text: string, search: Partial<Search>): readonly string[] => {
  const ready = readySearch({ ...plain, ...search });
  return ready.kind === 'odd' ? [ready.reason] : findText(text, ready).map(({ from, to }) => text.slice(from, to));
};

describe('a search', () => {
  it.each<[string, string, Partial<Search>, readonly string[]]>([
    ['words, in any case', 'Alert, alert, ALERT', { words: 'alert' }, ['Alert', 'alert', 'ALERT']],
    ['words in their case', 'Alert, alert', { words: 'alert', isCaseKept: true }, ['alert']],
    ['whole words', 'alert alerts realert', { words: 'alert', isWholeWord: true }, ['alert']],
    ['whole words beside signs', '(alert), alert-free', { words: 'alert', isWholeWord: true }, ['alert', 'alert']],
    ['whole words with accents', 'été étés', { words: 'été', isWholeWord: true }, ['été']],
    ['signs as they are', 'a.b a+b', { words: 'a.b' }, ['a.b']],
    ['every sign of patterns as it is', String.raw`\^$.*+?()[]{}|/`, { words: String.raw`\^$.*+?()[]{}|/` }, [String.raw`\^$.*+?()[]{}|/`]],
    ['a pattern', '16:05 and 17:15', { words: String.raw`\d\d:\d\d`, isPattern: true }, ['16:05', '17:15']],
    ['a pattern with a choice as whole words', 'is this his', { words: 'is|his', isPattern: true, isWholeWord: true }, ['is', 'his']],
    ['nothing for no words', 'abc', { words: '' }, []],
    ['nothing empty', 'abc', { words: 'x*', isPattern: true }, []],
    ['other scripts and signs', 'データ損失 😀', { words: '損失' }, ['損失']],
  ])('finds %s', (_, text, search, expected) => {
    expect(found(text, search)).toEqual(expected);
  });

  it('says that a pattern is none', () => {
    expect(found('x', { words: '(', isPattern: true })[0]).toBe('This is no regular expression (Unterminated group).');
  });

  it('finds any words where they stand', () => {
    fc.assert(
      fc.property(fc.string(), fc.string({ minLength: 1 }), fc.string(), (before, words, after) => {
        expect(found(`${before}${words}${after}`, { words, isCaseKept: true }).length).toBeGreaterThan(0);
      }),
    );
  });
});

describe('a replacement', () => {
  it.each([
    ['$1', false, '$1'],
    ['$2 h $1', true, '05 h 16'],
    ['<$&>', true, '<16:05>'],
    ['$$1', true, '$1'],
    ['$7', true, '$7'],
  ])('%j with a pattern: %j', (words, isPattern, expected) => {
    const search = { ...plain, words: String.raw`(\d\d):(\d\d)`, isPattern };
    expect(replacementOf(search, { from: 0, to: 5, groups: ['16:05', '16', '05'] }, words)).toBe(expected);
  });
});
