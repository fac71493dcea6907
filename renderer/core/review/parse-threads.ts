import * as v from 'valibot';
import type { Id } from '../report/report.ts';
import { toInstant } from '../time/instant.ts';
import type { Instant } from '../time/when.ts';
import { contextLength } from './quote.ts';
import type { Thread } from './thread.ts';

/** How much a review may hold; more is refused, because cutting would lose somebody's words. */
export const threadLimits = { threads: 10_000, replies: 1_000, text: 20_000, name: 200, id: 64 } as const;

/** What came of reading foreign JSON as threads. */
export type ParsedThreads =
  | { readonly kind: 'threads'; readonly threads: readonly Thread[] }
  | { readonly kind: 'refused'; readonly reason: string };

const text = v.pipe(v.string(), v.maxLength(threadLimits.text));
const name = v.pipe(v.string(), v.maxLength(threadLimits.name));
const id = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(threadLimits.id),
  v.transform((value) => value as Id),
);
const instant = v.pipe(
  v.number(),
  v.check((millis) => toInstant(millis) !== null),
  // `+ 0` because −0 is a moment of its own to nobody.
  v.transform((millis) => (Math.trunc(millis) + 0) as Instant),
);
const person = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(threadLimits.id)),
  name,
  role: v.optional(name, ''),
  initials: v.optional(v.pipe(v.string(), v.maxLength(8)), ''),
});
const quote = v.object({
  exact: text,
  prefix: v.pipe(
    text,
    v.transform((before) => before.slice(-contextLength)),
  ),
  suffix: v.pipe(
    text,
    v.transform((after) => after.slice(0, contextLength)),
  ),
  position: v.fallback(v.pipe(v.number(), v.safeInteger(), v.minValue(0)), 0),
});
const anchor = v.variant('kind', [
  v.object({ kind: v.literal('report') }),
  v.object({ kind: v.picklist(['event', 'cause', 'action', 'step']), id }),
  v.object({ kind: v.literal('text'), quote }),
]);
const reply = v.object({ id, author: person, at: instant, text });
const changed = v.object({
  anchor: v.optional(instant),
  text: v.optional(instant),
  state: v.optional(instant),
  suggestion: v.optional(instant),
});
const thread = v.pipe(
  v.object({
    id,
    anchor,
    author: person,
    at: instant,
    text,
    replies: v.optional(v.pipe(v.array(reply), v.maxLength(threadLimits.replies)), []),
    state: v.picklist(['open', 'resolved']),
    suggestion: v.optional(v.nullable(v.object({ replacement: text })), null),
    changed: v.optional(changed, {}),
  }),
  v.transform(
    (read): Thread => ({
      ...read,
      changed: {
        anchor: read.changed.anchor ?? read.at,
        text: read.changed.text ?? read.at,
        state: read.changed.state ?? read.at,
        suggestion: read.changed.suggestion ?? read.at,
      },
    }),
  ),
);

/** The one gate for threads from elsewhere (a review file, a row): unknown keys are dropped, anything wrong or too big is refused with a reason. */
export const parseThreads = (value: unknown): ParsedThreads => {
  if (!Array.isArray(value)) return { kind: 'refused', reason: 'This is not a list of comments.' };
  if (value.length > threadLimits.threads) {
    const reason = `This review has ${shown(value.length)} comments; Debrief reads up to ${shown(threadLimits.threads)} at once.`;
    return { kind: 'refused', reason };
  }
  const threads: Thread[] = [];
  for (const [at, entry] of value.entries()) {
    // One issue is enough to say no, and a hostile file could have millions.
    const read = v.safeParse(thread, entry, { abortEarly: true });
    if (!read.success) return { kind: 'refused', reason: `Comment ${at + 1} of this review can’t be read: ${explain(read.issues[0])}` };
    threads.push(read.output);
  }
  return { kind: 'threads', threads };
};

const explain = (issue: v.BaseIssue<unknown>): string => {
  const path = v.getDotPath(issue);
  const part = path === null ? 'it' : `“${path}”`;
  if (issue.type === 'max_length') {
    const unit = Array.isArray(issue.input) ? 'entries' : 'characters';
    return `${part} has more than ${shown(Number(issue.requirement))} ${unit}.`;
  }
  return path === null ? 'it is not a comment.' : `${part} is missing or is not what it should be.`;
};

/** Written by hand, because the engine's own formatting depends on the machine's language. */
const shown = (number: number): string => String(number).replace(/\B(?=(?:\d{3})+$)/g, ',');
