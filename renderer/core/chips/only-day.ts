import type { TimelineEvent } from '../report/report.ts';
import { showWhen } from '../time/shown/show-when.ts';
import type { CalendarDate, Zone } from '../time/when.ts';

type Days = Map<Zone | null, CalendarDate | null>;

/** Each chip asks it of the same events. */
const known = new WeakMap<readonly TimelineEvent[], Days>();

/** The day on which all events lie, ends included, as a zone shows them (null: each as entered); null where they lie on several, or no day is known. */
export const onlyDay = (events: readonly TimelineEvent[], zone: Zone | null): CalendarDate | null => {
  const asked: Days = known.get(events) ?? new Map();
  const found = asked.get(zone);
  if (found !== undefined) return found;
  const day = findDay(events, zone);
  known.set(events, asked.set(zone, day));
  return day;
};

const findDay = (events: readonly TimelineEvent[], zone: Zone | null): CalendarDate | null => {
  let only: CalendarDate | null = null;
  for (const { when } of events) {
    const { date, endDate } = showWhen(when, zone);
    if (endDate !== null || (only !== null && date !== null && date !== only)) return null;
    only ??= date;
  }
  return only;
};
