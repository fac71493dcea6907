import type { Id, Visibility } from '../../report/report.ts';
import type { Instant } from '../../time/when.ts';
import type { Person } from '../thread.ts';

/** Somebody's word that one exact version of a report, for one audience, is right in one respect. Who it is is claimed, not proven. */
export type SignOff = {
  readonly id: Id;
  readonly person: Person;
  /** What was looked at: one of the required roles by name ("Facts"). */
  readonly role: string;
  readonly at: Instant;
  readonly edition: Visibility;
  /** The `contentHash` of the version that was signed. */
  readonly hash: string;
  /** When the same person took it back; null while it stands. */
  readonly withdrawn: Instant | null;
};

/** A role that must sign, and how many people of it. */
export type RequiredSignOff = { readonly role: string; readonly count: number };

/** What is required where nobody has said otherwise. */
export const usualSignOffs: readonly RequiredSignOff[] = [
  { role: 'Facts', count: 2 },
  { role: 'Tone', count: 2 },
];
