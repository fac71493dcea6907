import type { Milestone, TimelineEvent } from '../../report/report.ts';

/** The events that carry each milestone, in the given order; a milestone that none carries is absent. */
export const eventsByMilestone = (events: readonly TimelineEvent[]): ReadonlyMap<Milestone, readonly TimelineEvent[]> => {
  const found = new Map<Milestone, TimelineEvent[]>();
  for (const event of events) {
    if (event.milestone === null) continue;
    const same = found.get(event.milestone);
    if (same) same.push(event);
    else found.set(event.milestone, [event]);
  }
  return found;
};
