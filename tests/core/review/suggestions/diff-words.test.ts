import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type DiffPart, diffWords } from '../../../../renderer/core/review/suggestions/diff-words.ts';

/** As people mark it: [-gone-], [+new+]. */
const marked = (before: string, after: string): string =>
  diffWords(before, after)
    .map(({ kind, text }) => (kind === 'same' ? text : kind === 'gone' ? `[-${text}-]` : `[+${text}+]`))
    .join('');
const only = (parts: readonly DiffPart[], kind: DiffPart['kind']): string =>
  parts
    .filter((part) => part.kind === kind || part.kind === 'same')
    .map(({ text }) => text)
    .join('');
const words = fc
  .array(fc.constantFrom('the', 'service', 'was', 'slow', ' ', '\n', '.', 'für', '😀', '’'), { maxLength: 30 })
  .map((all) => all.join(''));

describe('diffWords', () => {
  it.each([
    ['The service was slow.', 'The service was slow.', 'The service was slow.'],
    ['The service was slow.', 'The service was down.', 'The service was [-slow-][+down+].'],
    ['The service was slow.', 'The whole service was slow.', 'The [+whole +]service was slow.'],
    ['The whole service was slow.', 'The service was slow.', 'The [-whole -]service was slow.'],
    ['It was slow', 'It was slower', 'It was [-slow-][+slower+]'],
    ['from 14:05 to 14:30', 'from 14:15 to 14:30', 'from [-14:05-][+14:15+] to 14:30'],
    ['(SEV-1), 2026-06-10', '(SEV-0), 2026-06-11', '([-SEV-1-][+SEV-0+]), [-2026-06-10-][+2026-06-11+]'],
    ['all 1,204 of v2.1', 'all 1,304 of v2.2', 'all [-1,204-][+1,304+] of [-v2.1-][+v2.2+]'],
    ['slow, 5 times: yes', 'slow, 6 times: yes', 'slow, [-5-][+6+] times: yes'],
    ['a quick brown fox', 'a slow red fox', 'a [-quick brown-][+slow red+] fox'],
    ['', 'New.', '[+New.+]'],
    ['Old.', '', '[-Old.-]'],
    ['', '', ''],
  ])('marks %j -> %j', (before, after, expected) => {
    expect(marked(before, after)).toBe(expected);
  });

  it('gives both texts back, letter by letter', () => {
    fc.assert(
      fc.property(words, words, (before, after) => {
        const parts = diffWords(before, after);
        expect(only(parts, 'gone')).toBe(before);
        expect(only(parts, 'new')).toBe(after);
        expect(parts.every(({ text }) => text !== '')).toBe(true);
      }),
    );
  });

  it('takes two long texts that share nothing as one change', () => {
    const text = (word: string): string => Array.from({ length: 20_000 }, (_, at) => `${word}${at}`).join(' ');
    const parts = diffWords(text('a'), text('b'));
    expect(parts.map(({ kind }) => kind)).toEqual(['gone', 'new']);
  });
});
