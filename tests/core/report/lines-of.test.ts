import { describe, expect, it } from 'vitest';
import { passageWith } from '../../../renderer/core/report/search/lines-of.ts';

const lines = ['The queue was full.', 'Mail waited for an hour.'];
const long = `${'Nothing of note was seen on any of the many boards that evening. '.repeat(3)}Then the compactor stopped, ${'and people went on with what they had at hand. '.repeat(3)}`;

describe('a passage with what is looked for', () => {
  it.each([
    [['full'], 'The queue was full.'],
    [['hour', 'queue'], 'Mail waited for an hour.'],
    [['full', 'disk'], null],
    [['disk'], null],
  ] as const)('for %j is %s', (words, passage) => {
    expect(passageWith(lines, words)).toBe(passage);
  });

  it('is cut at words on both sides of a long line', () => {
    const passage = passageWith([long], ['compactor']);
    expect(passage).toMatch(/^…\S.*Then the compactor stopped, .*\S…$/u);
    expect(passage?.length).toBeLessThan(150);
    expect(long).toContain(passage?.slice(1, -1));
    expect(long.split(/\s+/u)).toEqual(expect.arrayContaining(passage?.slice(1, -1).split(/\s+/u) ?? []));
  });

  it('is cut anywhere where nothing parts the words', () => {
    const passage = passageWith([`${'障'.repeat(200)}復旧${'害'.repeat(200)}`], ['復旧']);
    expect(passage).toBe(`…${'障'.repeat(60)}復旧${'害'.repeat(60)}…`);
  });
});
