import * as v from 'valibot';
import { idGate, instantGate, personGate } from '../parse-threads.ts';
import type { RequiredSignOff, SignOff } from './sign-off.ts';

/** How many sign-offs a draft or a file may hold; more is refused. */
export const signOffLimits = { signOffs: 1_000, roles: 12, count: 20, role: 80 } as const;

const role = v.pipe(v.string(), v.trim(), v.minLength(1), v.maxLength(signOffLimits.role));
const signOff = v.object({
  id: idGate,
  person: personGate,
  role,
  at: instantGate,
  edition: v.picklist(['public', 'internal', 'authority']),
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  withdrawn: v.optional(v.nullable(instantGate), null),
});

/** The gate for one foreign sign-off; null for what is none: half a signature is none. */
export const parseSignOff = (value: unknown): SignOff | null => {
  const read = v.safeParse(signOff, value, { abortEarly: true });
  return read.success ? read.output : null;
};

/** The gate for a list of foreign sign-offs; null where it is none, too long, or one of them can't be read. */
export const parseSignOffs = (value: unknown): readonly SignOff[] | null => {
  if (!Array.isArray(value) || value.length > signOffLimits.signOffs) return null;
  const read = value.map(parseSignOff);
  return read.every((one) => one !== null) ? read : null;
};

const required = v.pipe(
  v.array(v.object({ role, count: v.pipe(v.number(), v.safeInteger(), v.minValue(1), v.maxValue(signOffLimits.count)) })),
  v.maxLength(signOffLimits.roles),
);

/** The gate for what is required; null for what can't be read. A role that is named twice counts once, with the larger number. */
export const parseRequired = (value: unknown): readonly RequiredSignOff[] | null => {
  const read = v.safeParse(required, value);
  if (!read.success) return null;
  const counts = new Map<string, number>();
  for (const one of read.output) counts.set(one.role, Math.max(one.count, counts.get(one.role) ?? 0));
  return [...counts].map(([name, count]) => ({ role: name, count }));
};
