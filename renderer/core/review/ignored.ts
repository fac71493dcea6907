import type { Instant } from '../time/when.ts';
import type { Person } from './thread.ts';

/** A finding that somebody has looked at and lets stand. */
export type Ignored = {
  /** What knows the finding again (`keyedFindings`). */
  readonly key: string;
  readonly rule: string;
  /** What it said. */
  readonly message: string;
  readonly reason: string;
  readonly by: Person;
  readonly at: Instant;
};

/** An export that went out although errors were found: who decided so, when and why, and the sentences of what was found. */
export type Override = {
  readonly id: string;
  readonly reason: string;
  readonly by: Person;
  readonly at: Instant;
  readonly findings: readonly string[];
};
