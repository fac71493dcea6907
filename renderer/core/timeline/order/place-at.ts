import { instantOf, localAt, occurrenceIn } from '../../time/instant-of.ts';
import type { ClockTime, Instant, RangeEnd, When, Zone } from '../../time/when.ts';

/** A time written anew for an instant; `isEndExact` is false where its end, before its beginning, falls into an hour that came twice and can't be told apart. */
export type Placed = { readonly when: When; readonly isEndExact: boolean };

/**
 * The same time put to other instants in a zone: what its clocks show then, and which occurrence where that comes twice.
 * Precision, openness and the words as entered stay. Null where the calendar (years 1 to 9999) does not reach.
 */
export function placeAt(when: When, zone: Zone, start: Instant, end: Instant | null): Placed | null {
  const local = localAt(start, zone);
  const moved: When = {
    ...when,
    date: local.date,
    time: likeClock(local.time, when.time),
    zone,
    end: null,
    occurrence: occurrenceIn(start, zone),
  };
  const result = instantOf(moved);
  if (result.kind !== 'instant' || result.instant !== start) return null;
  if (end === null) return { when: moved, isEndExact: true };
  const endLocal = localAt(end, zone);
  const time = likeClock(endLocal.time, when.end?.time ?? when.time);
  const dated: When = { ...moved, end: { date: endLocal.date, time } };
  // An end written without a date stays so wherever that still means the same, and one that came twice says which it is.
  const which = occurrenceIn(end, zone);
  const plain: readonly RangeEnd[] = [...(when.end?.date ? [] : [{ date: null, time }]), { date: endLocal.date, time }];
  const tries = plain.map((one): When => ({ ...moved, end: which === null ? one : { ...one, occurrence: which } }));
  const exact = tries.find((one) => endOf(one) === end);
  if (exact !== undefined) return { when: exact, isEndExact: true };
  return { when: dated, isEndExact: false };
}

/** A clock time as its model is written: without seconds where it has none and none are needed. */
export function likeClock(time: ClockTime, model: ClockTime | null): ClockTime {
  const isShort = (model === null || model.length === 5) && (time.length === 5 || time.endsWith(':00'));
  // The first five characters of HH:mm:ss are HH:mm.
  return isShort ? (time.slice(0, 5) as ClockTime) : time;
}

function endOf(when: When): Instant | null {
  const result = instantOf(when);
  return result.kind === 'instant' ? result.end : null;
}
