import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeThreads } from '../../../renderer/core/review/merge-threads.ts';
import type { Thread } from '../../../renderer/core/review/thread.ts';
import { expectLinearGrowth } from '../../support/growth.ts';
import { anyThreads, at, mara, reply, thread } from './threads.ts';

const paul = { id: 'p-paul', name: 'Paul', role: 'Engineering', initials: 'P' };
const changedAt = (of: Thread, part: keyof Thread['changed'], moment: number): Thread => ({
  ...of,
  changed: { ...of.changed, [part]: at(moment) },
});

describe('mergeThreads', () => {
  it('keeps what only one side has, oldest first', () => {
    expect(mergeThreads([thread('b', 2), thread('d', 1)], [thread('a', 2), thread('c', 3)]).map(({ id }) => id)).toEqual([
      'd',
      'a',
      'b',
      'c',
    ]);
  });

  it('unites the replies of both sides by id, oldest first', () => {
    const mine = thread('a', 1, { replies: [reply('r1', 5), reply('r2', 2)] });
    const theirs = thread('a', 1, { replies: [reply('r3', 3), reply('r2', 2)] });
    expect(mergeThreads([mine], [theirs])[0]?.replies.map(({ id }) => id)).toEqual(['r2', 'r3', 'r1']);
  });

  it('takes the later edit of a reply', () => {
    const mine = thread('a', 1, { replies: [reply('r', 2, 'zebra')] });
    const theirs = thread('a', 1, { replies: [reply('r', 3, 'apple')] });
    expect(mergeThreads([mine], [theirs])[0]?.replies).toEqual([reply('r', 3, 'apple')]);
  });

  it('keeps one person’s resolving and another one’s edit, whichever came later', () => {
    const written = thread('a', 1);
    const resolved = changedAt({ ...written, state: 'resolved' }, 'state', 5);
    const edited = changedAt({ ...written, text: 'Clearer words' }, 'text', 9);
    expect(mergeThreads([resolved], [edited])).toMatchObject([
      { state: 'resolved', text: 'Clearer words', changed: { state: 5, text: 9, anchor: 1 } },
    ]);
  });

  it('lets reopening win over an earlier resolving', () => {
    const written = thread('a', 1);
    const resolved = changedAt({ ...written, state: 'resolved' }, 'state', 5);
    const reopened = changedAt(written, 'state', 6);
    expect(mergeThreads([resolved], [reopened])).toEqual([reopened]);
  });

  it('takes a later withdrawal of a suggestion', () => {
    const suggested = thread('a', 1, { suggestion: { kind: 'words', replacement: 'better' } });
    const withdrawn = changedAt({ ...suggested, suggestion: null }, 'suggestion', 2);
    expect(mergeThreads([withdrawn], [suggested])).toEqual([withdrawn]);
  });

  it('lets nobody take over a thread by claiming its id later', () => {
    const [merged] = mergeThreads([thread('a', 1)], [thread('a', 2, { author: paul })]);
    expect([merged?.author, merged?.at]).toEqual([mara, 1]);
  });

  it('changes neither of the lists', () => {
    const mine = Object.freeze([Object.freeze(thread('a', 1, { replies: Object.freeze([reply('r2', 2), reply('r1', 1)]) }))]);
    const before = structuredClone(mine);
    mergeThreads(mine, mine);
    expect(mine).toEqual(before);
  });

  it('makes no difference which side is whose', () => {
    fc.assert(
      fc.property(anyThreads, anyThreads, (a, b) => {
        expect(mergeThreads(a, b)).toEqual(mergeThreads(b, a));
      }),
    );
  });

  it('makes no difference which two are merged first', () => {
    fc.assert(
      fc.property(anyThreads, anyThreads, anyThreads, (a, b, c) => {
        expect(mergeThreads(mergeThreads(a, b), c)).toEqual(mergeThreads(a, mergeThreads(b, c)));
      }),
    );
  });

  it('makes no difference how often a side is merged', () => {
    fc.assert(
      fc.property(anyThreads, anyThreads, (a, b) => {
        const once = mergeThreads(a, b);
        expect(mergeThreads(once, b)).toEqual(once);
        expect(mergeThreads(a, once)).toEqual(once);
        expect(mergeThreads(once, once)).toEqual(once);
      }),
    );
  });

  it('makes no difference in which order, or how often, many files arrive', () => {
    const arrivals = fc
      .array(anyThreads, { minLength: 1, maxLength: 5 })
      .chain((files) => fc.tuple(fc.constant(files), fc.shuffledSubarray([...files, ...files], { minLength: files.length })))
      // Every file arrives at least once; some do twice.
      .map(([files, some]) => [files, [...some, ...files.toReversed()]] as const);
    const mergeAll = (files: readonly (readonly Thread[])[]): readonly Thread[] => files.reduce<readonly Thread[]>(mergeThreads, []);
    fc.assert(
      fc.property(arrivals, ([files, arrived]) => {
        expect(mergeAll(arrived)).toEqual(mergeAll(files));
      }),
    );
  });

  it('loses no thread and no reply', () => {
    fc.assert(
      fc.property(anyThreads, anyThreads, (a, b) => {
        const merged = mergeThreads(a, b);
        for (const { id, replies } of [...a, ...b]) {
          const kept = merged.find((other) => other.id === id);
          expect(kept?.replies.map((other) => other.id)).toEqual(expect.arrayContaining(replies.map((other) => other.id)));
        }
      }),
    );
  });

  it('takes time in step with the number of threads', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => thread(String(index), index, { replies: [reply('r', 1)] }));
    expect(mergeThreads(many, many)).toHaveLength(10_000);
    expectLinearGrowth(2500, (size) => {
      mergeThreads(many.slice(0, size), many.slice(0, size));
    });
  });
});
