import type { DateCandidate } from '../../time/dates/read-date.ts';
import type { ClockTime } from '../../time/when.ts';
import type { Passage } from './passage.ts';

/** Words of a passage by their positions in it. */
export type Words = { readonly from: number; readonly to: number; readonly words: string };

/** A date in a sentence: every way to take it, likeliest first, and the weekday written beside it (1 Monday to 7 Sunday). */
export type DateWords = Words & { readonly candidates: readonly DateCandidate[]; readonly weekday: number | null };

/** A zone as written beside a time. */
export type ZoneName = string;

/** A time of day in a sentence. */
export type ClockWords = Words & {
  readonly time: ClockTime;
  /** 1 for "24:00". */
  readonly dayShift: 0 | 1;
  readonly zone: ZoneName | null;
  /** A second name of the zone behind it: "PST (UTC-7)". */
  readonly zoneAgain: ZoneName | null;
  readonly meridiem: 'am' | 'pm' | null;
  /** True for "13:05 AM". */
  readonly odd: boolean;
  readonly approx: boolean;
  /** The date written directly beside it, else the only one of the sentence. */
  readonly date: DateWords | null;
};

/** The same moment on another clock: "16:05 CEST (14:05 UTC)". */
export type SameMoment = { readonly first: ClockWords; readonly second: ClockWords };

/** "from 14:05 to 15:20"; the zone of the end stands for both where the start has none. */
export type WindowWords = Words & { readonly start: ClockWords; readonly end: ClockWords };

/** A length of time in words. */
export type LengthWords = Words & {
  readonly millis: number;
  /** The smallest unit that was written, in milliseconds: what the length may be rounded to. */
  readonly grain: number;
  /** How the words hedge it. */
  readonly manner: 'exact' | 'about' | 'over' | 'under' | 'most' | 'least' | 'vague';
};

/** A sentence with all that it says about times; positions are those of its passage. */
export type Sentence = Words & {
  readonly passage: Passage;
  /** Its words with quotations blanked out. */
  readonly text: string;
  readonly clocks: readonly ClockWords[];
  readonly windows: readonly WindowWords[];
  readonly same: readonly SameMoment[];
  readonly dates: readonly DateWords[];
  readonly lengths: readonly LengthWords[];
  /** The last date of the sentences before it in the passage. */
  readonly dateAbove: DateWords | null;
};
