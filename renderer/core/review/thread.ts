import type { Id } from '../report/report.ts';
import type { StructuredKind } from '../rich-text/rich-text.ts';
import type { Instant } from '../time/when.ts';
import type { PersonColour } from './person-colour.ts';

/** Somebody who writes or reviews; `id` tells two people of the same name apart. */
export type Person = {
  readonly id: string;
  readonly name: string;
  readonly role: string;
  readonly initials: string;
  /** The colour that they have chosen; without one it follows from the name. */
  readonly colour?: PersonColour;
};

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

/** What a thread is about; `block` is one of the blocks that show the report's data, wherever it stands. */
export type Anchor =
  | { readonly kind: 'report' }
  | { readonly kind: 'block'; readonly block: StructuredKind }
  | { readonly kind: 'event' | 'cause' | 'action' | 'step'; readonly id: Id }
  | { readonly kind: 'text'; readonly quote: Quote };

/** An answer in a thread; `at` is when it was written or last edited. */
export type Reply = { readonly id: Id; readonly author: Person; readonly at: Instant; readonly text: string };

/** The fields of events, causes, actions and steps that a suggestion can be about. */
export const suggestedFieldNames = ['text', 'when', 'category', 'note', 'author', 'owner'] as const;

/** One of the fields that a suggestion can be about. */
export type SuggestedField = (typeof suggestedFieldNames)[number];

/** What a thread proposes; its author is the thread's. */
export type Suggestion =
  /** Other words in the place of the quoted ones: empty to take them out, with the quoted ones in them to add some. */
  | { readonly kind: 'words'; readonly replacement: string }
  /** Another value for a field that said `was`. */
  | { readonly kind: 'field'; readonly field: SuggestedField; readonly was: string; readonly replacement: string };

/** What became of a suggestion in this draft, and by whom. */
export type Decision = { readonly kind: 'accepted' | 'rejected'; readonly by: Person; readonly at: Instant };

/** The parts of a thread that can change after it was written. */
export type ChangingPart = 'anchor' | 'text' | 'state' | 'suggestion' | 'decision';

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
  readonly suggestion: Suggestion | null;
  /** Null while nobody has decided. */
  readonly decision: Decision | null;
  /** When each part was last changed, `at` where it never was: one person may resolve what another one edits. */
  readonly changed: Readonly<Record<ChangingPart, Instant>>;
};
