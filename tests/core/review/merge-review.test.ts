import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mergeReview, type Reviewed } from '../../../renderer/core/review/merge-review.ts';
import { mergeSignOffs } from '../../../renderer/core/review/sign-off/merge-sign-offs.ts';
import type { SignOff } from '../../../renderer/core/review/sign-off/sign-off.ts';
import { anyThreads, at, id, mara, reply, thread } from './threads.ts';

const paul = { id: 'p-paul', name: 'Paul', role: '', initials: 'P' };
const hash = 'ab'.repeat(32);
const signOff = (name: string, written: number, rest: Partial<SignOff> = {}): SignOff => ({
  id: id(name),
  person: mara,
  role: 'Facts',
  at: at(written),
  edition: 'public',
  hash,
  withdrawn: null,
  ...rest,
});
const anySignOffs: fc.Arbitrary<readonly SignOff[]> = fc.array(
  fc
    .tuple(fc.constantFrom('s1', 's2', 's3'), fc.nat({ max: 3 }), fc.constantFrom(mara, paul), fc.option(fc.nat({ max: 3 }), { nil: null }))
    .map(([name, written, person, withdrawn]) => signOff(name, written, { person, withdrawn: withdrawn === null ? null : at(withdrawn) })),
  { maxLength: 4 },
);
const anyReview: fc.Arbitrary<Reviewed> = fc.record({ threads: anyThreads, signOffs: anySignOffs });
const nothing: Reviewed = { threads: [], signOffs: [] };

const mergeAll = (draft: Reviewed, reviews: readonly Reviewed[]): Reviewed =>
  reviews.reduce<Reviewed>((all, review) => {
    const merged = mergeReview(all, review);
    if (merged.kind === 'refused') throw new Error(merged.reason);
    return { threads: merged.threads, signOffs: merged.signOffs };
  }, draft);

describe('mergeReview', () => {
  it('is the same for ten reviews in any order, some of them twice, some stale', () => {
    const arrivals = fc
      .tuple(anyReview, fc.array(anyReview, { minLength: 10, maxLength: 10 }))
      .chain(([draft, reviews]) =>
        fc.tuple(fc.constant(draft), fc.constant(reviews), fc.shuffledSubarray([...reviews, ...reviews], { minLength: 10 })),
      )
      .map(([draft, reviews, some]) => ({ draft, reviews, arrived: [...some, ...reviews.toReversed()] }));
    fc.assert(
      fc.property(arrivals, ({ draft, reviews, arrived }) => {
        // The draft's own list may name a thread several times; a draft never does.
        const own = mergeAll(nothing, [draft]);
        expect(mergeAll(own, arrived)).toEqual(mergeAll(own, reviews));
      }),
    );
  });

  it('loses no comment, no reply and no sign-off', () => {
    fc.assert(
      fc.property(anyReview, anyReview, (a, b) => {
        const merged = mergeAll(mergeAll(nothing, [a]), [b]);
        for (const one of [...a.threads, ...b.threads]) {
          const kept = merged.threads.find((other) => other.id === one.id);
          expect(kept?.replies.map((other) => other.id)).toEqual(expect.arrayContaining(one.replies.map((other) => other.id)));
        }
        for (const one of [...a.signOffs, ...b.signOffs]) expect(merged.signOffs.some((other) => other.id === one.id)).toBe(true);
      }),
    );
  });

  it('says how much is new: 2 comments, 1 suggestion, 2 replies, 1 change, 1 sign-off', () => {
    const mine = { threads: [thread('a', 1), thread('b', 2)], signOffs: [] };
    const resolved = { ...thread('b', 2), state: 'resolved', changed: { ...thread('b', 2).changed, state: at(9) } } as const;
    const review = {
      threads: [
        thread('a', 1, { replies: [reply('r1', 5)] }),
        resolved,
        thread('c', 3, { replies: [reply('r2', 6)] }),
        thread('d', 4),
        thread('e', 5, { suggestion: { kind: 'words', replacement: 'x' } }),
      ],
      signOffs: [signOff('s', 7)],
    };
    expect(mergeReview(mine, review)).toMatchObject({
      summary: { comments: 2, suggestions: 1, replies: 2, changes: 1, signOffs: 1 },
    });
    const merged = mergeAll(mine, [review]);
    expect(mergeReview(merged, review)).toMatchObject({
      ...merged,
      summary: { comments: 0, suggestions: 0, replies: 0, changes: 0, signOffs: 0 },
    });
  });

  it('leaves what was decided in the draft, whatever a review says', () => {
    const suggested = thread('a', 1, { suggestion: { kind: 'words', replacement: 'x' } });
    const decision = { kind: 'accepted', by: paul, at: at(5) } as const;
    const accepted = { ...suggested, decision, changed: { ...suggested.changed, decision: at(5) } };
    expect(mergeAll({ threads: [suggested], signOffs: [] }, [{ threads: [accepted], signOffs: [] }]).threads).toEqual([suggested]);
    expect(mergeAll({ threads: [accepted], signOffs: [] }, [{ threads: [suggested], signOffs: [] }]).threads).toEqual([accepted]);
    expect(mergeAll(nothing, [{ threads: [accepted], signOffs: [] }]).threads).toEqual([suggested]);
  });

  it('refuses what would be more than can be read again', () => {
    const replies = Array.from({ length: 600 }, (_, index) => reply(`r${index}`, index));
    const others = replies.map((one) => ({ ...one, id: id(`x${one.id}`) }));
    const merged = mergeReview(
      { threads: [thread('a', 1, { replies })], signOffs: [] },
      { threads: [thread('a', 1, { replies: others })], signOffs: [] },
    );
    expect(merged).toMatchObject({ kind: 'refused', reason: expect.stringContaining('Nothing was changed') });
  });
});

describe('mergeSignOffs', () => {
  it('lets what was taken back stay so', () => {
    const given = signOff('s', 1);
    const taken = { ...given, withdrawn: at(4) };
    expect([mergeSignOffs([given], [taken]), mergeSignOffs([taken], [given])]).toEqual([[taken], [taken]]);
  });

  it('makes no difference in order, grouping and number', () => {
    fc.assert(
      fc.property(anySignOffs, anySignOffs, anySignOffs, (a, b, c) => {
        expect(mergeSignOffs(a, b)).toEqual(mergeSignOffs(b, a));
        expect(mergeSignOffs(mergeSignOffs(a, b), c)).toEqual(mergeSignOffs(a, mergeSignOffs(b, c)));
        expect(mergeSignOffs(mergeSignOffs(a, b), b)).toEqual(mergeSignOffs(a, b));
      }),
    );
  });
});
