import fc from 'fast-check';
import type { Id } from '../../../renderer/core/report/report.ts';
import type { Anchor, Person, Reply, Suggestion, Thread } from '../../../renderer/core/review/thread.ts';
import type { Instant } from '../../../renderer/core/time/when.ts';

export const id = (text: string): Id => text as Id;
export const at = (millis: number): Instant => millis as Instant;

export const mara: Person = { id: 'p-mara', name: 'Mara Lind', role: 'Legal', initials: 'ML' };

/** An open thread about the whole report, never changed since it was written. */
export function thread(name: string, written: number, rest: Partial<Thread> = {}): Thread {
  const moment = at(written);
  return {
    id: id(name),
    anchor: { kind: 'report' },
    author: mara,
    at: moment,
    text: `Text of ${name}`,
    replies: [],
    state: 'open',
    suggestion: null,
    decision: null,
    changed: { anchor: moment, text: moment, state: moment, suggestion: moment, decision: moment },
    ...rest,
  };
}

export function reply(name: string, written: number, text = `Reply ${name}`): Reply {
  return { id: id(name), author: mara, at: at(written), text };
}

/** Few ids, moments and words, so that copies of one thread meet, disagree and tie. */
const moment = fc.integer({ min: 0, max: 3 }).map(at);
const words = fc.constantFrom('', 'a', 'b', '__proto__');
const author: fc.Arbitrary<Person> = fc.record({
  id: fc.constantFrom('p1', 'p2'),
  name: words,
  role: words,
  initials: fc.constant(''),
});
const anchor: fc.Arbitrary<Anchor> = fc.oneof(
  fc.constant<Anchor>({ kind: 'report' }),
  fc.record({ kind: fc.constant('block'), block: fc.constantFrom('timeline', 'causes') }),
  fc.record({ kind: fc.constantFrom('event', 'cause'), id: fc.constantFrom(id('e1'), id('e2')) }),
  fc.record({
    kind: fc.constant('text'),
    quote: fc.record({ exact: words, prefix: words, suffix: words, position: fc.integer({ min: 0, max: 2 }) }),
  }),
);
const anyReply: fc.Arbitrary<Reply> = fc.record({ id: fc.constantFrom(id('r1'), id('r2'), id('r3')), author, at: moment, text: words });

const anySuggestion: fc.Arbitrary<Suggestion> = fc.oneof(
  fc.record({ kind: fc.constant('words' as const), replacement: words }),
  fc.record({ kind: fc.constant('field' as const), field: fc.constantFrom('text', 'owner'), was: words, replacement: words }),
);

/** Any thread. */
export const anyThread: fc.Arbitrary<Thread> = fc.record({
  id: fc.constantFrom(id('t1'), id('t2'), id('t3')),
  anchor,
  author,
  at: moment,
  text: words,
  replies: fc.array(anyReply, { maxLength: 4 }),
  state: fc.constantFrom('open', 'resolved'),
  suggestion: fc.option(anySuggestion, { nil: null }),
  decision: fc.option(fc.record({ kind: fc.constantFrom('accepted', 'rejected'), by: author, at: moment }), { nil: null }),
  changed: fc.record({ anchor: moment, text: moment, state: moment, suggestion: moment, decision: moment }),
});

/** Any list of threads, with several copies of one among them. */
export const anyThreads: fc.Arbitrary<readonly Thread[]> = fc.array(anyThread, { maxLength: 6 });
