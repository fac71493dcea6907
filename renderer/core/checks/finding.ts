import type { Details, Id, Report } from '../report/report.ts';
import type { When } from '../time/when.ts';

/** Where in the report a finding is; `words` are those of an item or a detail that it is about, absent where it is about the whole of it. */
export type Place =
  | { readonly kind: 'event'; readonly id: Id; readonly words?: string }
  | { readonly kind: 'action'; readonly id: Id; readonly words?: string }
  | { readonly kind: 'cause'; readonly id: Id; readonly words?: string }
  | { readonly kind: 'step'; readonly id: Id; readonly words?: string }
  | { readonly kind: 'correction'; readonly id: Id; readonly words?: string }
  | { readonly kind: 'fact'; readonly id: Id; readonly words?: string }
  | { readonly kind: 'details'; readonly field: keyof Details; readonly words?: string }
  /**
   * `block` is the index of the top-level block of the body that holds the words; `words` may be empty. `nth` says how often the same words stand
   * in the block before them; absent for the first.
   */
  | { readonly kind: 'text'; readonly block: number; readonly words: string; readonly nth?: number }
  | { readonly kind: 'report' };

/** A change that would settle a finding; offered, never made by itself. */
export type FixChange =
  | { readonly kind: 'change-event'; readonly id: Id; readonly when: When }
  | { readonly kind: 'change-details'; readonly change: Partial<Details> }
  /** Other words for those at a place: in the text, in the title, or the first of them in the words of an event or item. */
  | { readonly kind: 'replace-words'; readonly place: Place; readonly words: string; readonly by: string };

/** How much a finding matters: wrong, likely wrong, worth a look. */
export type Severity = 'error' | 'warning' | 'note';

/** What a check reports. */
export type Finding = {
  /** The name of the rule's file. */
  readonly rule: string;
  readonly severity: Severity;
  readonly place: Place;
  /** The other places where the same is so, in reading order; absent where there is one alone. */
  readonly also?: readonly Place[];
  /** A sentence for the user: what is odd, with the times or words that show it. */
  readonly message: string;
  /** The two statements that don't agree, in the report's own words; absent where nothing was compared. */
  readonly between?: readonly [string, string];
  /** All that it is about, where that is more than its place and `between` say: whoever lets it stand has seen these and no others. */
  readonly about?: readonly string[];
  /** How far apart they are, in minutes, the first minus the second; absent where that has no meaning. */
  readonly offsetMinutes?: number;
  /** The events that it names beside its place; absent where it names none, or nobody can say which. */
  readonly events?: readonly Id[];
  readonly fix: null | { readonly label: string; readonly change: FixChange };
};

/** One check: everything it finds in a report, in any order; nothing when all is well. */
export type Rule = (report: Report) => readonly Finding[];
