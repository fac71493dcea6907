import * as v from 'valibot';
import type { Id } from '../report/report.ts';
import { structuredKinds } from '../rich-text/structured-kinds.ts';
import { toInstant } from '../time/instant.ts';
import type { Instant } from '../time/when.ts';
import { isPersonColour } from './person-colour.ts';
import { contextLength } from './quote.ts';
import { type Person, suggestedFieldNames, type Thread } from './thread.ts';

/** How much a review may hold; more is refused, because cutting would lose somebody's words. */
export const threadLimits = { threads: 10_000, replies: 1_000, text: 20_000, name: 200, initials: 8, id: 64 } as const;

/** What came of reading foreign JSON as threads. */
export type ParsedThreads =
  | { readonly kind: 'threads'; readonly threads: readonly Thread[] }
  | { readonly kind: 'refused'; readonly reason: string };

const text = v.pipe(v.string(), v.maxLength(threadLimits.text));
const name = v.pipe(v.string(), v.maxLength(threadLimits.name));
/** The gate for an id. */
export const idGate = v.pipe(
  v.string(),
  v.minLength(1),
  v.maxLength(threadLimits.id),
  v.transform((value) => value as Id),
);
/** The gate for a moment, in whole milliseconds. */
export const instantGate = v.pipe(
  v.number(),
  v.check((millis) => toInstant(millis) !== null),
  // `+ 0` because −0 is a moment of its own to nobody.
  v.transform((millis) => (Math.trunc(millis) + 0) as Instant),
);
/** The gate for a person who claims to have written or decided something; a colour that is none of ours is dropped. */
export const personGate = v.pipe(
  v.object({
    id: v.pipe(v.string(), v.minLength(1), v.maxLength(threadLimits.id)),
    name,
    role: v.optional(name, ''),
    initials: v.optional(v.pipe(v.string(), v.maxLength(threadLimits.initials)), ''),
    colour: v.optional(v.unknown()),
  }),
  v.transform(({ colour, ...person }): Person => (isPersonColour(colour) ? { ...person, colour } : person)),
);
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
/** The gate for what a thread is about. */
export const anchorGate = v.variant('kind', [
  v.object({ kind: v.literal('report') }),
  v.object({ kind: v.literal('block'), block: v.picklist(structuredKinds) }),
  v.object({ kind: v.picklist(['event', 'cause', 'action', 'step']), id: idGate }),
  v.object({ kind: v.literal('text'), quote }),
]);
const suggestion = v.variant('kind', [
  v.object({ kind: v.literal('words'), replacement: text }),
  v.object({ kind: v.literal('field'), field: v.picklist(suggestedFieldNames), was: text, replacement: text }),
]);
const decision = v.object({ kind: v.picklist(['accepted', 'rejected']), by: personGate, at: instantGate });
const reply = v.object({ id: idGate, author: personGate, at: instantGate, text });
const changed = v.object({
  anchor: v.optional(instantGate),
  text: v.optional(instantGate),
  state: v.optional(instantGate),
  suggestion: v.optional(instantGate),
  decision: v.optional(instantGate),
});
const thread = v.pipe(
  v.object({
    id: idGate,
    anchor: anchorGate,
    author: personGate,
    at: instantGate,
    text,
    replies: v.optional(v.pipe(v.array(reply), v.maxLength(threadLimits.replies)), []),
    state: v.picklist(['open', 'resolved']),
    suggestion: v.optional(v.nullable(suggestion), null),
    decision: v.optional(v.nullable(decision), null),
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
        decision: read.changed.decision ?? read.at,
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
