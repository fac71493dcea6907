import type { TimelineEvent } from '../../report/report.ts';
import { addDays } from '../../time/local-time.ts';
import type { CalendarDate } from '../../time/when.ts';

const halfDay = 43_200;

/** Gives the times of a timeline that names no date the one that the text tells: midnight has passed where a time is half a day earlier than the one above. */
export const dateEvents = (events: readonly TimelineEvent[], first: CalendarDate): readonly TimelineEvent[] => {
  if (events.some(({ when }) => when.date !== null)) return events;
  let date = first;
  let last: number | null = null;
  return events.map((event) => {
    const { when } = event;
    if (when.time === null) return event;
    const seconds = Number(when.time.slice(0, 2)) * 3600 + Number(when.time.slice(3, 5)) * 60;
    if (last !== null && seconds - last < -halfDay) date = addDays(date, 1);
    last = seconds;
    return { ...event, when: { ...when, date } };
  });
};
