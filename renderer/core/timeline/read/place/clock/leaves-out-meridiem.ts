import type { ClockReading } from '../../../../time/clocks/read-clock.ts';
import type { Entry } from '../../entries/items.ts';

/** A clock time without "am" or "pm" that may be of either half of the day; null for words such as "noon" and for none. */
export function bareClock(entry: Entry): ClockReading | null {
  const clock = entry.when?.clock ?? null;
  return clock !== null && clock.meridiem === null && clock.form !== 'word' ? clock : null;
}

/** Whether some of the times say "am" or "pm", and all others could. */
export function leavesOutSome(entries: readonly Entry[]): boolean {
  const clocks = entries.flatMap(({ when }) => (when?.clock == null ? [] : [when.clock]));
  if (!clocks.some(({ meridiem, odd }) => meridiem !== null && !odd)) return false;
  const bares = entries.filter((entry) => bareClock(entry) !== null);
  return (
    bares.length > 0 &&
    bares.every((entry) => {
      const clock = bareClock(entry);
      const twelve = clock !== null && clock.form === 'colon' && clock.hour >= 1 && clock.hour <= 12;
      return twelve && entry.when?.zone == null && !/(?<!\d)0\d:/.test(entry.entered);
    })
  );
}

const HOURS = 12;

/** The first hour that is told of the working day, and the last that may follow its noon. */
const [FIRST, LAST] = [8, 7];

/** Whether hours and minutes are written with a colon or a dot, and with nothing that a 24-hour clock has. */
function isTwelve({ when, zone }: Entry, clock: ClockReading): boolean {
  const isPlain = (clock.form === 'colon' || clock.form === 'dot') && clock.second === null && clock.dayShift === 0;
  const isOnce = when?.zone == null && zone === null && when?.dayShift === 0 && when.relative === null && when.elsewhere.length === 0;
  const end = when?.end ?? null;
  const isWithin = end === null || (end.date === null && end.zone === null && end.clock.hour >= 1 && end.clock.hour <= HOURS);
  return isPlain && isOnce && isWithin && clock.hour >= 1 && clock.hour <= HOURS;
}

/**
 * Whether a day that is told without any "am" and "pm" goes on past noon on a clock of twelve hours, as "11:50, 12:10, 1:05" do: no hour is
 * above twelve, and below the late morning or noon come the early hours, in order. A nought ahead of an hour is of a 24-hour clock, unless 01 comes
 * right after 12.
 */
export function leavesOutAll(entries: readonly Entry[]): boolean {
  const timed = entries.flatMap((entry) => (entry.when?.clock == null ? [] : [{ entry, clock: bareClock(entry) }]));
  if (timed.length < 3) return false;
  const isPadded = timed.some(({ entry }) => /(?<!\d)0\d[:.]/.test(entry.entered));
  let last: ClockReading | null = null;
  let isPast = false;
  for (const [index, { entry, clock }] of timed.entries()) {
    if (clock === null || !isTwelve(entry, clock) || (index > 0 && entry.when?.date != null)) return false;
    if (last !== null && clock.hour * 60 + clock.minute < last.hour * 60 + last.minute) {
      const isNoon: boolean = last.hour === HOURS && clock.hour === 1;
      if (isPast || clock.hour > LAST || last.hour < FIRST || (isPadded && !isNoon)) return false;
      isPast = true;
    }
    if (isPast && clock.hour > LAST + 2) return false;
    last = clock;
  }
  return isPast;
}
