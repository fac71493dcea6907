import * as v from 'valibot';
import { toInstant } from '../time/instant.ts';
import type { Instant } from '../time/when.ts';
import type { Ignored, Override } from './ignored.ts';
import { threadLimits } from './parse-threads.ts';

/** How much one decision may hold. */
export const decisionLimits = { key: 400, reason: 2_000, message: 2_000, findings: 200 } as const;

const words = (most: number) => v.pipe(v.string(), v.maxLength(most));
const name = words(threadLimits.name);
const person = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(threadLimits.id)),
  name,
  role: v.optional(name, ''),
  initials: v.optional(words(8), ''),
});
const at = v.pipe(
  v.number(),
  v.check((millis) => toInstant(millis) !== null),
  v.transform((millis) => (Math.trunc(millis) + 0) as Instant),
);
const reason = v.pipe(
  words(decisionLimits.reason),
  v.check((text) => text.trim() !== ''),
);
const ignored = v.object({
  key: v.pipe(v.string(), v.minLength(1), v.maxLength(decisionLimits.key)),
  rule: words(threadLimits.id),
  message: words(decisionLimits.message),
  reason,
  by: person,
  at,
});
const override = v.object({
  id: v.pipe(v.string(), v.minLength(1), v.maxLength(threadLimits.id)),
  reason,
  by: person,
  at,
  findings: v.pipe(v.array(words(decisionLimits.message)), v.maxLength(decisionLimits.findings)),
});

/** A foreign value as an ignored finding; null for what is none, so that an error is shown rather than hidden by something unread. */
export const parseIgnored = (value: unknown): Ignored | null => {
  const read = v.safeParse(ignored, value, { abortEarly: true });
  return read.success ? read.output : null;
};

/** A foreign value as an export in spite of errors; null for what is none. */
export const parseOverride = (value: unknown): Override | null => {
  const read = v.safeParse(override, value, { abortEarly: true });
  return read.success ? read.output : null;
};
