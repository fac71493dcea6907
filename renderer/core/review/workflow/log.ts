import * as v from 'valibot';
import type { Id, ReportState, Visibility } from '../../report/report.ts';
import type { Instant } from '../../time/when.ts';
import { idGate, instantGate, personGate } from '../parse-threads.ts';
import type { Person } from '../thread.ts';

/** A step of the report on its way, as it was taken: never changed, never removed. `hash` is the version's `contentHash`. */
export type LogEntry = {
  readonly id: Id;
  readonly at: Instant;
  readonly by: Person;
  readonly from: ReportState;
  readonly to: ReportState;
  readonly hash: string;
  /** For whom it was published; null for every other step. */
  readonly edition: Visibility | null;
  /** Why, in the person's words; empty where nobody had to say. */
  readonly note: string;
};

/** How many characters the reason for a step may have; a longer one is refused. */
export const noteLimit = 2_000;

const state = v.picklist(['draft', 'in-review', 'approved', 'published']);
const entry = v.object({
  id: idGate,
  at: instantGate,
  by: personGate,
  from: state,
  to: state,
  hash: v.pipe(v.string(), v.regex(/^[0-9a-f]{64}$/)),
  edition: v.optional(v.nullable(v.picklist(['public', 'internal', 'authority'])), null),
  note: v.optional(v.pipe(v.string(), v.maxLength(noteLimit)), ''),
});

/** The gate for one foreign entry of the log; null for what is none. */
export const parseLogEntry = (value: unknown): LogEntry | null => {
  const read = v.safeParse(entry, value, { abortEarly: true });
  return read.success ? read.output : null;
};

/** The publications among the entries, oldest first; a correction of what is published is one too. */
export const publicationsOf = (log: readonly LogEntry[]): readonly LogEntry[] => log.filter(({ to }) => to === 'published');
