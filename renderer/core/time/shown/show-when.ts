import { instantOf, localAt, occurrenceIn } from '../instant-of.ts';
import type { CalendarDate, ClockTime, When, Zone } from '../when.ts';
import { statedZone } from '../zones/stated-zone.ts';
import { zoneLabel } from '../zones/zone.ts';
import { zoneName } from '../zones/zone-place.ts';
import { type TimeWords, timeWords } from './time-words.ts';

/** An event's time in words, in parts, so that each can stand in its own column. */
export type ShownWhen = {
  readonly date: CalendarDate | null;
  /** '16:05', '16:05:57', '16:05–16:20', '01:30 CEST–02:30' (whose zone is 'CET'), 'about 16:05', 'from 06:58', or empty. */
  readonly time: string;
  /** 'CEST', 'UTC', without a date 'Paris time' or the abbreviation as entered, or empty when nobody said. */
  readonly zone: string;
  /** The date of the end where it is another than `date`. */
  readonly endDate: CalendarDate | null;
};

/**
 * An event's time in words: in the display zone where one is given and the event has an instant, else as entered.
 * Seconds are shown where they are known, unless `seconds` is false. Words are those of a language (BCP 47).
 */
export function showWhen(when: When, displayZone: Zone | null, seconds = true, language = 'en'): ShownWhen {
  const words = timeWords(language);
  const result = instantOf(when);
  const clock = (time: ClockTime): string => (seconds && when.precision === 'second' ? time : time.slice(0, 5));
  if (result.kind === 'instant' && when.zone !== null && (result.end !== null || (when.end?.time ?? null) === null)) {
    const zone = displayZone ?? when.zone;
    const start = localAt(result.instant, zone);
    const end = result.end === null ? null : localAt(result.end, zone);
    const endDate = end?.date ?? when.end?.date ?? null;
    const label = zoneLabel(zone, result.instant, language);
    // Of two equal clock times the zone's words alone tell which one it ended at.
    const isTwice = result.end !== null && occurrenceIn(result.end, zone) !== null;
    const endLabel = isTwice && result.end !== null ? zoneLabel(zone, result.end, language) : label;
    const from = endLabel === label ? clock(start.time) : `${clock(start.time)} ${label}`;
    return {
      date: start.date,
      time: phrase(when, words, from, end && clock(end.time)),
      zone: endLabel,
      endDate: endDate === start.date ? null : endDate,
    };
  }
  const endDate = when.end?.date ?? null;
  const clockless = when.time === null || when.precision === 'date' || when.precision === 'none';
  const endTime = when.end?.time ?? null;
  return {
    date: when.date,
    time: when.time === null || clockless ? '' : phrase(when, words, clock(when.time), endTime && clock(endTime)),
    zone: when.zone === null || clockless ? '' : (statedZone(when) ?? zoneName(when.zone, language)),
    endDate: endDate === when.date ? null : endDate,
  };
}

function phrase(when: When, words: TimeWords, start: string, end: string | null): string {
  const about = when.precision === 'approx' ? words.about : '';
  if (end !== null) return `${about}${start}–${end}`;
  return `${when.openEnded ? words.from : ''}${about}${start}`;
}
