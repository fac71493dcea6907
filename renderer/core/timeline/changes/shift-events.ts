import type { Id, TimelineEvent } from '../../report/report.ts';
import { instantOf, resolveEnd } from '../../time/instant-of.ts';
import type { Move } from '../../time/lengths/read-move.ts';
import { addDays, localMillis, localOfMillis } from '../../time/local-time.ts';
import type { CalendarDate, ClockTime, Duration, Instant, LocalTime, When } from '../../time/when.ts';
import { likeClock, placeAt } from '../order/place-at.ts';

const DAY = 86_400_000;

/** What shifting does to one event; `message` says in a sentence what could not be moved, or null. */
export type Shifted = { readonly id: Id; readonly before: When; readonly after: When; readonly message: string | null };

/**
 * A time moved later, or earlier when negative, by whole seconds.
 * Where it has an instant that moves by exactly so much, and its clock follows the zone; where it has none the clock moves,
 * a clock without a date around the day, a date alone by whole days. A time that came twice, or an end that did, stays until somebody says which is meant,
 * and so does all that would leave the years 1 to 9999. The words as entered stay, as what the source said (see `presentWords`).
 */
export function shiftWhen(when: When, by: Duration): When {
  const millis = Number.isFinite(by) ? Math.trunc(by / 1000) * 1000 : 0;
  if (millis === 0) return when;
  const result = instantOf(when);
  switch (result.kind) {
    case 'instant':
      if (resolveEnd(when)?.kind === 'doubled') return when;
      return shiftInstant(when, result.instant, result.end, millis);
    case 'incomplete':
    case 'nonexistent':
      return shiftClock(when, millis) ?? when;
    case 'doubled':
      return when;
    default:
      return assertNever(result);
  }
}

/**
 * Many events shifted, each with its time before and after; nothing is left out, so that a screen can show all. Days go first and keep the clock, as
 * whoever corrects a date means it; what clocks skip or show twice on the other day is said, and the rest of a shift doesn't go on from there.
 */
export function shiftEvents(events: readonly TimelineEvent[], { days, time }: Move): readonly Shifted[] {
  return events.map(({ id, when }) => {
    if (days === 0) return shifted(id, when, time);
    if (when.date === null) return { id, before: when, after: when, message: when.time === null ? noTime : 'It has no date to move.' };
    const onDay = shiftDays(when, days);
    if (onDay === null) return { id, before: when, after: when, message: outOfCalendar };
    const odd = oddityOf(onDay);
    if (odd === null && time !== 0) return { ...shifted(id, onDay, time), before: when };
    return { id, before: when, after: time === 0 ? onDay : when, message: odd };
  });
}

const noTime = 'It has neither date nor time to move.';
const outOfCalendar = 'No calendar reaches that far.';

function shifted(id: Id, before: When, by: Duration): Shifted {
  const after = shiftWhen(before, by);
  return { id, before, after, message: messageOf(before, after, by) };
}

/** The same clock some days later, its end too; null where the calendar does not reach. Which of two equal times was meant was said of another night. */
function shiftDays(when: When, days: number): When | null {
  const later = (date: CalendarDate): CalendarDate | null => (addDays(addDays(date, days), -days) === date ? addDays(date, days) : null);
  const date = when.date && later(when.date);
  const endDate = when.end?.date ? later(when.end.date) : null;
  if (date === null || (when.end?.date && endDate === null)) return null;
  return { ...when, date, end: when.end && { date: endDate, time: when.end.time }, occurrence: null };
}

/** What is to be asked of a time that clocks skipped or showed twice, or of its end; null for all others. */
function oddityOf(when: When): string | null {
  const start = instantOf(when);
  if (start.kind === 'nonexistent' || start.kind === 'doubled') return start.message;
  const end = resolveEnd(when);
  return end === null || end.kind === 'instant' ? null : end.message;
}

function shiftInstant(when: When, start: Instant, end: Instant | null, millis: number): When {
  if (when.zone === null) return when;
  // An end that names no instant moves with its clock, so that it keeps its distance as far as it can.
  const placed = placeAt(when, when.zone, (start + millis) as Instant, end === null ? null : ((end + millis) as Instant));
  if (placed === null) return when;
  if (end !== null || when.end === null) return placed.when;
  const moved = shiftLocal(when.end, millis);
  return moved === null ? when : { ...placed.when, end: moved };
}

function shiftClock(when: When, millis: number): When | null {
  const isClockless = when.precision === 'date' || when.precision === 'none';
  const start = shiftLocal(isClockless ? { date: when.date, time: null } : when, millis);
  const end = when.end === null ? null : shiftLocal(isClockless ? { ...when.end, time: null } : when.end, millis);
  if (start === null || (when.end !== null && end === null)) return null;
  if (isClockless) return { ...when, date: start.date, end: end && { ...end, time: when.end?.time ?? null } };
  return { ...when, ...start, end, occurrence: null };
}

/** Null where the calendar does not reach. */
function shiftLocal({ date, time }: LocalTime, millis: number): LocalTime | null {
  if (time === null) {
    if (date === null) return { date, time };
    const days = Math.trunc(millis / DAY);
    const moved = addDays(date, days);
    return addDays(moved, -days) === date ? { date: moved, time } : null;
  }
  const from = millisOf(date, time);
  const moved = localOfMillis(from + millis);
  const clock = likeClock(moved.time, time);
  if (date === null) return { date, time: clock };
  return localMillis(moved.date, moved.time) === from + millis ? { date: moved.date, time: clock } : null;
}

function millisOf(date: CalendarDate | null, time: ClockTime): number {
  return localMillis(date ?? localOfMillis(0).date, time);
}

function messageOf(before: When, after: When, by: Duration): string | null {
  const result = instantOf(before);
  const end = resolveEnd(before);
  if (result.kind === 'doubled') return result.message;
  if (end?.kind === 'doubled') return end.message;
  if (before.date === null && before.time === null) return noTime;
  if (isSame(before, after)) {
    if (Math.abs(by) < 1000 || !Number.isFinite(by)) return null;
    const isClockless = before.time === null || before.precision === 'date' || before.precision === 'none';
    return isClockless && Math.abs(by) < DAY ? 'Only its date is known, and a date moves by whole days.' : outOfCalendar;
  }
  return endMessage(before, after, by);
}

function endMessage(before: When, after: When, by: Duration): string | null {
  const [from, to] = [instantOf(before), instantOf(after)];
  if (from.kind !== 'instant' || to.kind !== 'instant' || from.end === null) return null;
  if (to.end !== null && to.end - from.end === Math.trunc(by / 1000) * 1000) return null;
  const end = resolveEnd(after);
  return end !== null && end.kind !== 'instant' ? end.message : 'Its end falls into an hour that came twice: check it.';
}

function isSame(a: When, b: When): boolean {
  const halves = ({ date, time, end }: When): string => [date, time, end?.date, end?.time].join(' ');
  return halves(a) === halves(b);
}

function assertNever(value: never): never {
  throw new Error(`Unexpected: ${JSON.stringify(value)}`);
}
