import type { ClockReading } from '../../../time/read-clock.ts';
import type { Entry, Item } from '../entries/items.ts';

function minutes(clock: ClockReading): number {
  return clock.hour * 60 + clock.minute;
}

function bare(entry: Entry): ClockReading | null {
  const clock = entry.when?.clock ?? null;
  return clock !== null && clock.meridiem === null && clock.form !== 'word' ? clock : null;
}

/** Whether a paste tells times on a 12-hour clock and leaves "am" and "pm" out here and there. */
function leavesOut(entries: readonly Entry[]): boolean {
  const clocks = entries.flatMap(({ when }) => (when?.clock == null ? [] : [when.clock]));
  if (!clocks.some(({ meridiem, odd }) => meridiem !== null && !odd)) return false;
  const bares = entries.filter((entry) => bare(entry) !== null);
  return (
    bares.length > 0 &&
    bares.every((entry) => {
      const clock = bare(entry);
      const twelve = clock !== null && clock.form === 'colon' && clock.hour >= 1 && clock.hour <= 12;
      return twelve && entry.when?.zone == null && !/(?<!\d)0\d:/.test(entry.entered);
    })
  );
}

/** Gives times without "am" or "pm" the half of the day that follows on from the entry above, flagged: "4:06" below "4:05 PM". */
export function carryMeridiem(items: readonly Item[]): readonly Item[] {
  const entries = items.flatMap((item) => (item.kind === 'entry' ? [item] : []));
  if (!leavesOut(entries)) return items;
  let last: ClockReading | null = null;
  return items.map((item) => {
    if (item.kind !== 'entry' || item.when === null || item.when.clock === null) return item;
    const clock = bare(item);
    if (clock === null || last === null) {
      last = clock === null ? item.when.clock : last;
      return item;
    }
    const early = { ...clock, hour: clock.hour % 12, meridiem: 'am' } as const;
    const late = { ...clock, hour: (clock.hour % 12) + 12, meridiem: 'pm' } as const;
    const base = minutes(last);
    const ahead = (one: ClockReading): number => (minutes(one) - base + 1440) % 1440;
    const taken = ahead(early) <= ahead(late) ? early : late;
    last = taken;
    const message = `“${item.entered}” names neither am nor pm; ${taken.meridiem} was taken, as it follows the entry above.`;
    const flag = { kind: 'meridiem-carried', message, words: item.entered };
    return { ...item, when: { ...item.when, clock: taken }, flags: [...item.flags, flag] };
  });
}
