import type { DateReading } from '../../../time/dates/read-date.ts';
import type { CalendarDate } from '../../../time/when.ts';
import type { WhenWords } from '../../../time/words/read-when-words.ts';
import type { ReadingFlag } from '../../reading.ts';
import type { Mention } from '../lines/mention.ts';

/** An entry found in a text, its time not yet placed in the calendar. */
export type Entry = {
  readonly kind: 'entry';
  /** Null for an item of the list that has no time. */
  readonly when: WhenWords | null;
  readonly entered: string;
  readonly text: string;
  readonly flags: readonly ReadingFlag[];
  /** Whether its words stand before its time, as the name of a field does. */
  readonly named?: boolean;
  /** A zone that the column's head names for this entry's time. */
  readonly zone: string | null;
  readonly from: number;
  readonly to: number;
};

/** What a text consists of, in order: entries, dates and zones that hold for the entries below, and everything else. */
export type Item =
  | Entry
  /**
   * `source` says how sure the date holds: a heading of its own, words in a sentence, or a sentence that declares it for all entries that
   * name no other, or a line that says when the page was written (`page`).
   * `alone` says that nothing else keeps these words: if no entry uses the date they are left over.
   */
  | {
      readonly kind: 'date';
      readonly date: DateReading;
      readonly words: string;
      readonly source: 'heading' | 'sentence' | 'declared' | 'page';
      readonly alone: boolean;
      /** Whether it is marked as a heading. */
      readonly marked?: boolean;
      /** Whether its words name the night that begins on it. */
      readonly night?: boolean;
      /** Whether a sentence begins with it: "On 10 June 2024, the power failed". */
      readonly opens?: boolean;
      /** Whether a field holds it that tells, surely or perhaps, something else than when it happened: "Duration: 3 days (Feb 18 – Feb 21)". */
      readonly aside?: 'sure' | 'maybe' | null;
      /** The whole line, where other words stand beside it. */
      readonly title?: string;
      /** Whether it is the day on which the page was written. */
      readonly written?: boolean;
      /** When on that day the account above was posted. */
      readonly posted?: WhenWords;
      readonly from: number;
      readonly to: number;
    }
  /** A day counted from the one above, from the first, or from that of the writing: "The next day", "Day 2", "Yesterday". */
  | {
      readonly kind: 'day';
      readonly counted: 'above' | 'first' | 'today';
      readonly days: number;
      readonly words: string;
      readonly from: number;
      readonly to: number;
    }
  /** A day that a sentence names from that of the writing: "yesterday", or a day of the week, Monday 1 to Sunday 7. */
  | {
      readonly kind: 'told';
      readonly day: 'yesterday' | number;
      readonly words: string;
      readonly from: number;
      readonly to: number;
    }
  /** A year or a month for the dates below, `near` within it. */
  | {
      readonly kind: 'near';
      readonly near: CalendarDate;
      readonly month: boolean;
      readonly words: string;
      readonly from: number;
      readonly to: number;
    }
  /** A heading that looks like a date and can't be read as one. */
  | { readonly kind: 'unread'; readonly words: string; readonly from: number; readonly to: number }
  /** When the incident began, told for the times that count from it: "T0 = 14:00 UTC". */
  | { readonly kind: 'start'; readonly when: WhenWords; readonly entered: string; readonly from: number; readonly to: number }
  /** What words between entries say of a zone or a date, which those below may share where nothing else tells theirs. */
  | ({ readonly kind: 'mention'; readonly posted?: boolean; readonly from: number; readonly to: number } & Mention)
  /** The zone of times that name none; `about` says what the line speaks of: all times, those below it, or a thing that has a zone. */
  | {
      readonly kind: 'zone';
      readonly words: string;
      readonly about?: 'all' | 'times' | 'thing';
      readonly from: number;
      readonly to: number;
    }
  | { readonly kind: 'leftover'; readonly from: number; readonly to: number };
