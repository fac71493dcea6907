import type { TimelineEvent } from '../report/report.ts';
import { instantOf, resolveLocal } from '../time/instant-of.ts';
import { addDays, localMillis, localOfMillis, toClockTime } from '../time/local-time.ts';
import type { CalendarDate, ClockTime, LocalTime, Zone } from '../time/when.ts';
import { toZone } from '../time/zone.ts';

/**
 * The events in the order they happened; equal instants by rank.
 * For the order only, a missing zone is taken for the most common one, a missing date for that of the event before it by rank,
 * and a missing time for the start of its day. Events with neither date nor time come last, by rank.
 */
export function orderEvents(events: readonly TimelineEvent[]): readonly TimelineEvent[] {
  const ranked = [...events].sort(byRank);
  const assumedZone = mostCommonZone(ranked) ?? toZone('UTC');
  if (assumedZone === null) return ranked;
  const dates = assumeDates(ranked);
  const placed = ranked.map((event, index) => ({ event, index, position: positionOf(event, dates[index] ?? null, assumedZone) }));
  placed.sort((a, b) => (a.position === b.position ? a.index - b.index : a.position - b.position));
  return placed.map(({ event }) => event);
}

const startOfDay = toClockTime('00:00');
const HALF_DAY = 43_200_000;

/** The instant to order an event by, or infinity where there is nothing to go by. */
function positionOf({ when }: TimelineEvent, date: CalendarDate | null, assumedZone: Zone): number {
  const own = instantOf(when);
  if (own.kind === 'instant') return own.instant;
  const time = clockOf(when) ?? startOfDay;
  if (date === null || time === null) return Number.POSITIVE_INFINITY;
  const result = resolveLocal(date, time, when.zone ?? assumedZone);
  if (result.kind === 'instant') return result.instant;
  return result.kind === 'doubled' ? result.first : result.after;
}

/** Each event's date; where it has only a time, that of the event before it by rank, and the next one once the clock has passed midnight. */
function assumeDates(ranked: readonly TimelineEvent[]): readonly (CalendarDate | null)[] {
  const first = ranked.find(({ when }) => when.date !== null)?.when.date ?? dateless;
  let last: LocalTime | null = null;
  return ranked.map(({ when }) => {
    const time = clockOf(when);
    const date: CalendarDate | null = when.date ?? (time && assumeDate(time, last, first));
    if (date !== null) last = { date, time };
    return date;
  });
}

/** Any date does where no event has one. */
const dateless: CalendarDate = localOfMillis(0).date;

function assumeDate(time: ClockTime, last: LocalTime | null, first: CalendarDate): CalendarDate {
  if (last === null || last.date === null) return first;
  if (last.time === null) return last.date;
  const passedMidnight = localMillis(last.date, last.time) - localMillis(last.date, time) > HALF_DAY;
  return passedMidnight ? addDays(last.date, 1) : last.date;
}

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
