/** An IANA zone name ("Europe/Paris"), "UTC", or a fixed offset as Luxon writes it ("UTC+2", "UTC-3:30"); made only by `toZone` and `readZone`. */
export type Zone = string & { readonly brand: 'Zone' };

/** A calendar date, `YYYY-MM-DD`, proleptic Gregorian, known to exist. */
export type CalendarDate = string & { readonly brand: 'CalendarDate' };

/** A time of day on a 24-hour clock, `HH:mm` or `HH:mm:ss`, from 00:00 to 23:59:59. */
export type ClockTime = string & { readonly brand: 'ClockTime' };

/** A point in time: milliseconds since 1970-01-01T00:00:00Z. */
export type Instant = number & { readonly brand: 'Instant' };

/** A length of time in milliseconds; may be negative where a later thing was claimed to be earlier. */
export type Duration = number & { readonly brand: 'Duration' };

/** How exactly an event's time is known; `none` means that only the words as entered are left. */
export type Precision = 'second' | 'minute' | 'approx' | 'date' | 'none';

/** A local date and time of which either half may be unknown. */
export type LocalTime = {
  readonly date: CalendarDate | null;
  readonly time: ClockTime | null;
};

/** The end of a range, in the zone of its beginning. */
export type RangeEnd = LocalTime & {
  /** Which of two equal clock times is meant when clocks went back; absent or null where nobody was asked. */
  readonly occurrence?: When['occurrence'];
};

/** When something happened, as people said it: local time, zone and precision; the instant is always computed (`instantOf`). */
export type When = LocalTime & {
  /** Where the clock hung; null until somebody says so. */
  readonly zone: Zone | null;
  readonly precision: Precision;
  /** The end of a range, in the same zone; null for a moment. */
  readonly end: RangeEnd | null;
  /** True for "from 06:58 onward": it began then and no end was given. */
  readonly openEnded: boolean;
  /** Which of two equal clock times is meant when clocks went back; null where nobody was asked. */
  readonly occurrence: 'first' | 'second' | null;
  /** The words as entered ("16:05 CEST"), empty when the time was picked rather than typed. */
  readonly entered: string;
};
