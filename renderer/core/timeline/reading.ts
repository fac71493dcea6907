import type { TimelineEvent } from '../report/report.ts';
import type { CalendarDate, Instant, When, Zone } from '../time/when.ts';

/** What is known before a timeline is read; null where nothing is known. */
export type ReadingContext = {
  /** The zone of times that name none. */
  readonly zone: Zone | null;
  /** The date of times above the first date heading. */
  readonly date: CalendarDate | null;
  /** BCP 47 tag; decides day/month order and month names where the text doesn't. */
  readonly locale: string | null;
  /** What "T+5 min" counts from. */
  readonly t0: Instant | null;
  /** A date from which days without a year get theirs, such as that of the report's title; it comes before `date`. */
  readonly near?: CalendarDate | null;
};

/** Something in a reading that a person should look at. */
export type ReadingFlag = {
  readonly kind: string;
  /** A sentence for the user: what was read, what is odd, what is likely meant. */
  readonly message: string;
  /** The words that it is about. */
  readonly words: string;
  /** A likelier reading, offered and never applied by itself; absent where there is none. */
  readonly suggestion?: When;
};

/** One timeline entry as read from text. */
export type ReadEvent = {
  readonly when: When;
  readonly text: string;
  readonly flags: readonly ReadingFlag[];
  /** What else a timeline that Debrief wrote tells of the event; absent for all others. */
  readonly about?: Partial<Pick<TimelineEvent, 'milestone' | 'visibility' | 'category' | 'author' | 'evidence'>>;
  /** Where the entry stood in the input: UTF-16 offsets, end exclusive. */
  readonly from: number;
  readonly to: number;
};

/** Words of the input that are part of no event and no heading of dates. */
export type Leftover = { readonly text: string; readonly from: number; readonly to: number };

/** A timeline read from text: everything of the input is in an event, a date heading that was used, or a leftover. */
export type TimelineReading = {
  readonly events: readonly ReadEvent[];
  /** What concerns the whole timeline (an undecidable day/month order, an "all times in UTC" line that contradicts an entry). */
  readonly flags: readonly ReadingFlag[];
  readonly leftovers: readonly Leftover[];
};
