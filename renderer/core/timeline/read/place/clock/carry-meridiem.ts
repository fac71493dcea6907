import type { ClockReading } from '../../../../time/clocks/read-clock.ts';
import type { Entry, Item } from '../../entries/items.ts';
import { bareClock, leavesOutAll, leavesOutSome } from './leaves-out-meridiem.ts';

type Half = 'am' | 'pm';

function minutes(clock: ClockReading): number {
  return clock.hour * 60 + clock.minute;
}

function inHalf(clock: ClockReading, half: Half): ClockReading {
  return { ...clock, hour: (clock.hour % 12) + (half === 'pm' ? 12 : 0), meridiem: half };
}

/** The end of a range that goes on from its beginning: the 1:20 of "12:50-1:20" is of the half that comes first. */
function endFrom(end: ClockReading, start: ClockReading): ClockReading {
  if (end.meridiem !== null || end.hour > 12) return end;
  const ahead = (one: ClockReading): number => (minutes(one) - minutes(start) + 1440) % 1440;
  const [early, late] = [inHalf(end, 'am'), inHalf(end, 'pm')];
  return ahead(early) <= ahead(late) ? early : late;
}

function taken(item: Entry, clock: ClockReading, half: Half): Entry {
  if (item.when === null) return item;
  const read = inHalf(clock, half);
  const end = item.when.end === null ? null : { ...item.when.end, clock: endFrom(item.when.end.clock, read) };
  const message = `“${item.entered}” names neither am nor pm; ${half} was taken, as it follows the entry above.`;
  const flag = { kind: 'meridiem-carried', message, words: item.entered };
  return { ...item, when: { ...item.when, clock: read, end }, flags: [...item.flags, flag] };
}

/** Gives times without "am" or "pm" the half of the day that follows on from the entry above, flagged: "4:06" below "4:05 PM". */
function followOn(items: readonly Item[]): readonly Item[] {
  let last: ClockReading | null = null;
  return items.map((item) => {
    if (item.kind !== 'entry' || item.when === null || item.when.clock === null) return item;
    const clock = bareClock(item);
    if (clock === null || last === null) {
      last = clock === null ? item.when.clock : last;
      return item;
    }
    const base = minutes(last);
    const ahead = (one: ClockReading): number => (minutes(one) - base + 1440) % 1440;
    const half = ahead(inHalf(clock, 'am')) <= ahead(inHalf(clock, 'pm')) ? 'am' : 'pm';
    last = inHalf(clock, half);
    return taken(item, clock, half);
  });
}

/** The same where no time says "am" or "pm": those below the turn from 12 to 1 are of the afternoon, flagged. */
function pastNoon(items: readonly Item[]): readonly Item[] {
  let last: number | null = null;
  let isPast = false;
  return items.map((item) => {
    const clock = item.kind === 'entry' ? bareClock(item) : null;
    if (item.kind !== 'entry' || clock === null) return item;
    isPast ||= last !== null && minutes(clock) < last;
    last = minutes(clock);
    const end = item.when?.end?.clock ?? clock;
    // A span that goes past noon itself.
    const isAcross = minutes(end) < minutes(clock);
    if (isPast || isAcross) return taken(item, clock, isPast || clock.hour === 12 ? 'pm' : 'am');
    return item;
  });
}

/** Whether all times are of one day, as far as the text tells. */
function isOneDay(items: readonly Item[]): boolean {
  const at = items.findIndex(({ kind }) => kind === 'entry');
  return !items.some((item, index) => index > at && ((item.kind === 'date' && item.source === 'heading') || item.kind === 'day'));
}

/**
 * Tells the half of the day of times on a clock of twelve hours that leave out "am" and "pm", each flagged that rests on its neighbours; the
 * list may run either way.
 */
export function carryMeridiem(items: readonly Item[]): readonly Item[] {
  const entries = items.flatMap((item) => (item.kind === 'entry' ? [item] : []));
  if (leavesOutSome(entries)) return followOn(items);
  if (!isOneDay(items)) return items;
  if (leavesOutAll(entries)) return pastNoon(items);
  return leavesOutAll(entries.toReversed()) ? pastNoon(items.toReversed()).toReversed() : items;
}
