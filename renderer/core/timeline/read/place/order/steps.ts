import { instantOf } from '../../../../time/instant-of.ts';
import { addDays, daysBetween } from '../../../../time/local-time.ts';
import type { CalendarDate, Instant, When } from '../../../../time/when.ts';
import { secondsOf } from '../../../../time/words/read-placed.ts';

/** Seconds from one time to another where both can be compared: as instants, or on the same clock. */
export function secondsBetween(a: When, b: When): number | null {
  const [first, second] = [instantOf(a), instantOf(b)];
  if (first.kind === 'instant' && second.kind === 'instant') return (second.instant - first.instant) / 1000;
  if (a.time === null || b.time === null) return null;
  if (a.zone !== b.zone && a.zone !== null && b.zone !== null) return null;
  const days = a.date === null || b.date === null ? 0 : daysBetween(a.date, b.date);
  return days * 86_400 + secondsOf(b.time) - secondsOf(a.time);
}

/** The instant of a time; null where it has none or might have two. */
export function instantAlone(when: When | null): Instant | null {
  const result = when === null ? null : instantOf(when);
  return result?.kind === 'instant' ? result.instant : null;
}

/** The same time, its end too, some days later. */
export function shiftDays(when: When, days: number): When {
  if (days === 0) return when;
  const date = when.date === null ? null : addDays(when.date, days);
  const end = when.end === null ? null : { date: when.end.date && addDays(when.end.date, days), time: when.end.time };
  return { ...when, date, end };
}

/** A time of which only the date is known, or nothing. */
export function blankWhen(date: CalendarDate | null, entered: string): When {
  return {
    date,
    time: null,
    zone: null,
    precision: date === null ? 'none' : 'date',
    end: null,
    openEnded: false,
    occurrence: null,
    entered,
  };
}
