import type { TimelineEvent } from '../../report/report.ts';
import { showWhen } from '../../time/shown/show-when.ts';
import type { CalendarDate, Zone } from '../../time/when.ts';

/** Neighbouring events of one date; null for those whose date is unknown. */
export type DayGroup = { readonly date: CalendarDate | null; readonly events: readonly TimelineEvent[] };

/** The events in the given order, a new group wherever the date shown changes; so a date can come up twice, but nothing is moved. */
export function groupByDay(events: readonly TimelineEvent[], displayZone: Zone | null): readonly DayGroup[] {
  const groups: { date: CalendarDate | null; events: TimelineEvent[] }[] = [];
  for (const event of events) {
    const { date } = showWhen(event.when, displayZone);
    const last = groups.at(-1);
    if (last && last.date === date) last.events.push(event);
    else groups.push({ date, events: [event] });
  }
  return groups;
}
