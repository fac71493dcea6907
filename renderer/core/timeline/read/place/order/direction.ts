import type { Entry, Item } from '../../entries/items.ts';

const DAY = 86_400;

/** More than the numbers of a year's days. */
const YEAR = 416;

function seconds(entry: Entry): number | null {
  const clock = entry.when?.clock ?? null;
  return clock === null ? null : clock.hour * 3600 + clock.minute * 60 + (clock.second ?? 0);
}

/** What a date says in the order of the calendar, as far as it needs no decision; null where nothing of the kind was written. */
function dayOf(entry: Entry): number | null {
  const [only, other] = entry.when?.date?.candidates ?? [];
  if (only === undefined || (other !== undefined && other.order !== 'ymd')) return null;
  return (only.year ?? 0) * YEAR + only.month * 32 + only.day;
}

/** Whether the second of two such days is before the first; without years what is more than half of one apart lies on both sides of New Year. */
function isBefore(from: number, to: number): boolean {
  // Where only one of two names its year, it is the other's too.
  if (from < YEAR !== to < YEAR) return isBefore(from % YEAR, to % YEAR);
  const isYearless = from < YEAR && to < YEAR && Math.abs(to - from) > YEAR / 2;
  return isYearless ? to > from : to < from;
}

function isSame(from: number, to: number): boolean {
  return from < YEAR !== to < YEAR ? from % YEAR === to % YEAR : from === to;
}

/**
 * Whether a list runs from the newest entry to the oldest: most steps between its times go back. A step of more than half a day the
 * other way counts as midnight passing; headings begin anew.
 */
export function isNewestFirst(items: readonly Item[]): boolean {
  let [back, ahead] = [0, 0];
  let last: Entry | null = null;
  for (const item of items) {
    if (item.kind === 'date' || item.kind === 'day') last = null;
    if (item.kind !== 'entry' || item.when === null) continue;
    const [from, to] = [last === null ? null : seconds(last), seconds(item)];
    const [dayFrom, dayTo] = [last === null ? null : dayOf(last), dayOf(item)];
    const comparable = last !== null && (last.when?.zone ?? null) === (item.when.zone ?? null);
    if (dayFrom !== null && dayTo !== null && !isSame(dayFrom, dayTo)) {
      if (isBefore(dayFrom, dayTo)) back += 1;
      else ahead += 1;
    } else if (from !== null && to !== null && comparable && from !== to) {
      const bothDated = dayFrom !== null && dayTo !== null;
      const raw = to - from;
      const step = bothDated || Math.abs(raw) <= DAY / 2 ? raw : raw > 0 ? raw - DAY : raw + DAY;
      if (step < 0) back += 1;
      else ahead += 1;
    }
    if (to !== null) last = item;
  }
  return back >= 2 && back >= ahead * 2;
}
