import type { Id } from '../report/report.ts';
import type { Instant } from '../time/when.ts';

/** Somebody who writes or reviews; `id` tells two people of the same name apart. */
export type Person = { readonly id: string; readonly name: string; readonly role: string; readonly initials: string };

/** A passage of the body's plain text, held by its words: they find it again after edits elsewhere. */
export type Quote = {
  readonly exact: string;
  /** What stood before it, at most 32 characters. */
  readonly prefix: string;
  /** What stood after it, at most 32 characters. */
  readonly suffix: string;
  /** Where it began when it was quoted, in UTF-16 units. */
  readonly position: number;
};

/** What a thread is about. */
export type Anchor =
  | { readonly kind: 'report' }
  | { readonly kind: 'event' | 'cause' | 'action' | 'step'; readonly id: Id }
  | { readonly kind: 'text'; readonly quote: Quote };

/** An answer in a thread; `at` is when it was written or last edited. */
export type Reply = { readonly id: Id; readonly author: Person; readonly at: Instant; readonly text: string };

/** The parts of a thread that can change after it was written. */
export type ChangingPart = 'anchor' | 'text' | 'state' | 'suggestion';

/** A review comment with its replies. */
export type Thread = {
  readonly id: Id;
  readonly anchor: Anchor;
  readonly author: Person;
  /** When it was written. */
  readonly at: Instant;
  readonly text: string;
  readonly replies: readonly Reply[];
  readonly state: 'open' | 'resolved';
  /** Words to put in the place of the quoted ones; empty to take them out. */
  readonly suggestion: null | { readonly replacement: string };
  /** When each part was last changed, `at` where it never was: one person may resolve what another one edits. */
  readonly changed: Readonly<Record<ChangingPart, Instant>>;
};
