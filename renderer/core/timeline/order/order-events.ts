import type { TimelineEvent } from '../../report/report.ts';
import { instantOf, resolveLocal } from '../../time/instant-of.ts';
import { addDays, localMillis, localOfMillis, toClockTime } from '../../time/local-time.ts';
import type { CalendarDate, ClockTime, Zone } from '../../time/when.ts';
import { toZone } from '../../time/zones/zone.ts';

/**
 * The events in the order they happened; equal instants by rank.
 * For the order only, a missing zone is taken for the most common one, and a missing time for the start of its day. Events without a date come
 * after all others, by their clock times in the order of their ranks; those with neither date nor time come last, by rank.
 */
export function orderEvents(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  const ranked = [...events].sort(byRank);
  const assumedZone = mostCommonZone(ranked) ?? toZone('UTC');
  if (assumedZone === null) return ranked;
  const dates = assumeDates(ranked);
  const placed = ranked.map((event, index) => {
    const date = dates[index] ?? null;
    return { event, index, group: groupOf(event, date), position: positionOf(event, date, assumedZone) };
  });
  placed.sort((a, b) => a.group - b.group || (a.position === b.position ? a.index - b.index : a.position - b.position));
  return placed.map(({ event }) => event);
}

const startOfDay = toClockTime('00:00');
const HALF_DAY = 43_200_000;

/** Dated events, then those of which only a clock time is known, then those of which nothing is. */
function groupOf({ when }: TimelineEvent, assumed: CalendarDate | null): number {
  return when.date !== null ? 0 : assumed !== null ? 1 : 2;
}

/** The instant to order an event by among its group. */
function positionOf({ when }: TimelineEvent, date: CalendarDate | null, assumedZone: Zone): number {
  const own = instantOf(when);
  if (own.kind === 'instant') return own.instant;
  const time = clockOf(when) ?? startOfDay;
  if (date === null || time === null) return 0;
  const result = resolveLocal(date, time, when.zone ?? assumedZone);
  if (result.kind === 'instant') return result.instant;
  return result.kind === 'doubled' ? result.first : result.after;
}

/** Each event's date; where it has only a time, that of the dateless one before it by rank, and the next one once the clock has passed midnight. */
function assumeDates(ranked: readonly TimelineEvent[]): readonly (CalendarDate | null)[] {
  let last: { readonly date: CalendarDate; readonly time: ClockTime } | null = null;
  return ranked.map(({ when }) => {
    const time = clockOf(when);
    if (when.date !== null || time === null) return when.date;
    const hasPassedMidnight: boolean = last !== null && localMillis(last.date, last.time) - localMillis(last.date, time) > HALF_DAY;
    const date: CalendarDate = last === null ? dateless : hasPassedMidnight ? addDays(last.date, 1) : last.date;
    last = { date, time };
    return date;
  });
}

/** Any date does where there is none. */
const dateless: CalendarDate = localOfMillis(0).date;

function clockOf(when: TimelineEvent['when']): ClockTime | null {
  return when.precision === 'date' || when.precision === 'none' ? null : when.time;
}

function mostCommonZone(events: readonly TimelineEvent[]): Zone | null {
  const counts = new Map<Zone, number>();
  let most: Zone | null = null;
  for (const { when } of events) {
    if (when.zone === null) continue;
    const count = (counts.get(when.zone) ?? 0) + 1;
    counts.set(when.zone, count);
    if (most === null || count > (counts.get(most) ?? 0)) most = when.zone;
  }
  return most;
}

/** Ranks are compared by code unit, as fractional indexes are made; the id breaks ties so that every copy has the same order. */
function byRank(a: TimelineEvent, b: TimelineEvent): number {
  if (a.rank !== b.rank) return a.rank < b.rank ? -1 : 1;
  return a.id === b.id ? 0 : a.id < b.id ? -1 : 1;
}
