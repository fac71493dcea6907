import type { DateReading } from '../../../../time/dates/read-date.ts';
import { daysBetween } from '../../../../time/local-time.ts';
import type { CalendarDate, Instant, When } from '../../../../time/when.ts';
import type { ReadingContext, ReadingFlag } from '../../../reading.ts';
import type { Entry, Item } from '../../entries/items.ts';
import { startZone } from '../clock/said-zone.ts';
import { type DateDoubts, noDoubts } from './date-doubts.ts';

/** What is known at a point of the text while entries are placed in order. */
export type State = {
  date: CalendarDate | null;
  /** The date that the text declares for all entries that name no other. */
  declared: CalendarDate | null;
  /** The date that a heading or a sentence of the text names for the entries below. */
  headedDate: CalendarDate | null;
  /** The date of a line that is nothing but a date: of the entries below, or of the writing. */
  dateline: CalendarDate | null;
  /** The date of the heading above, where it is marked as one and says nothing else. */
  marked: CalendarDate | null;
  /** The date that a title names among other words. */
  titled: CalendarDate | null;
  /** The date that was known beforehand: one far from it is odd. */
  readonly known: CalendarDate | null;
  /** A date in the year that a heading or the title named for the dates below. */
  near: CalendarDate | null;
  /** The date that "Day 2" counts from. */
  dayOne: CalendarDate | null;
  /** The date that "next day" counts from while entries in a row say so. */
  shiftBase: CalendarDate | null;
  /** The date that "today" and "yesterday" count from: the last one that was known or written out. */
  today: CalendarDate | null;
  /** The day after the night that a sentence named, for a time in the morning; null elsewhere. */
  morning: CalendarDate | null;
  /** The words of the date heading above, where they named no whole date. */
  dateWords: string | null;
  /** What is uncertain about the date at hand, where it comes from a sentence, was counted, or could not be read. */
  dateFlag: ReadingFlag | null;
  /** What is uncertain about how the date at hand is written, beside that. */
  doubts: DateDoubts;
  headed: boolean;
  /** Whether the newest entries stand first. */
  readonly isReversed: boolean;
  /** Whether a heading or an entry set the date since the last entry. */
  fresh: boolean;
  /** The zone that holds for times that name none. */
  saidZone: string | null;
  /** What reaches furthest of all that lines above tell of a zone. */
  zoneHeld: Extract<Item, { readonly kind: 'zone' }> | null;
  /** Why `saidZone` may not hold: it stands below, or against what was told above. */
  zoneDoubt: { readonly kind: 'below' } | { readonly kind: 'against'; readonly words: string } | null;
  usedZone: string | null;
  /** What words above said, outside of the times of entries. */
  told: { readonly zone: string | null; readonly date: DateReading | null; readonly words: string };
  last: When | null;
  /** The last entry with a date of its own, where it ends on another day. */
  span: (When & { readonly end: NonNullable<When['end']> }) | null;
  /** Whether the entry above names its date itself. */
  lastDated: boolean;
  /** What "+5m" counts from where no start is known. */
  firstInstant: Instant | null;
  /** The first entry with a time, its zone perhaps unknown. */
  first: When | null;
  t0: Instant | null;
  /** Whether times may have gone on to the afternoon of a 12-hour clock: "12:10" and then "1:15". */
  maybeAfternoon: boolean;
};

const FAR = 400;

/** Flags a date more than a year (or the days given) from the one that was known beforehand: it may be a version, or a slip; null for others. */
export function farFlag(date: CalendarDate | null, known: CalendarDate | null, words: string, most = FAR): ReadingFlag | null {
  if (date === null || known === null || Math.abs(daysBetween(known, date)) <= most) return null;
  return { kind: 'far-date', message: `“${words}” was read as ${date}, far from ${known}: check the date.`, words };
}

/** What is known above the first line. */
export function startState(items: readonly Item[], context: ReadingContext, isReversed: boolean): State {
  return {
    date: context.date,
    declared: null,
    headedDate: null,
    dateline: null,
    marked: null,
    titled: null,
    known: context.date,
    near: context.near ?? null,
    dayOne: null,
    shiftBase: null,
    today: context.date,
    morning: null,
    dateWords: null,
    dateFlag: null,
    doubts: noDoubts,
    headed: false,
    isReversed,
    fresh: true,
    ...startZone(items),
    usedZone: null,
    told: { zone: null, date: null, words: '' },
    last: null,
    span: null,
    lastDated: false,
    firstInstant: null,
    first: null,
    t0: context.t0,
    maybeAfternoon: false,
  };
}

/** Flags the entries below one whose own date is before that of their heading: which of the two holds for them is open; null elsewhere. */
export function earlierFlag(date: CalendarDate, { headedDate, declared }: State): ReadingFlag | null {
  if (headedDate === null || declared !== null || date >= headedDate) return null;
  const message = `The date ${date} was carried over from an entry above; the heading says ${headedDate}.`;
  return { kind: 'date-carried', message, words: date };
}

/**
 * The day of the times below an entry that tells an earlier day than their heading and no time: what came before stands above them, and they
 * are of the heading's day, flagged; null elsewhere.
 */
export function headedBelow(entry: Entry, date: CalendarDate, { headedDate }: State): ReadingFlag | null {
  if (headedDate === null || date >= headedDate || entry.when?.date == null || entry.when.clock !== null) return null;
  const message = `The date ${headedDate} was taken from the heading; the entry above, which names no time, is of ${date}.`;
  return { kind: 'date-carried', message, words: entry.entered };
}

/** Flags the times below an entry that tells a day and no time: whether they are of that day is open; null below a heading of dates. */
export function dayAloneFlag(entry: Entry, date: CalendarDate): ReadingFlag | null {
  if (!/\p{L}{3}/u.test(entry.text)) return null;
  const message = `The date ${date} was carried over from the entry above, which names no time.`;
  return { kind: 'date-carried', message, words: entry.entered };
}

/** Flags the times that step back below an entry with a date of its own, and those that follow: that date may be only the one of the writing. */
export function writtenFlag(date: CalendarDate): ReadingFlag {
  const message = `The date ${date} was carried over from an entry above; as the times step back there, they may be of another day.`;
  return { kind: 'date-carried', message, words: date };
}
