import type { Id, TimelineEvent } from '../../report/report.ts';
import { redate } from '../../time/dates/redate.ts';
import { addDays } from '../../time/local-time.ts';
import { showDate } from '../../time/shown/show-date.ts';
import type { CalendarDate, ClockTime, When } from '../../time/when.ts';
import type { WhenFlag } from '../../time/words/read-flag.ts';
import { secondsOf } from '../../time/words/read-placed.ts';
import { orderEvents } from '../order/order-events.ts';

/** What giving a date does to one event; `flags` are what is to be looked at then, and `message` is the first of them, or why it stays. */
export type Dated = {
  readonly id: Id;
  readonly before: When;
  readonly after: When;
  readonly flags: readonly WhenFlag[];
  readonly message: string | null;
};

/** Whether nobody has said yet on which day an event was. */
export const lacksDate = ({ when }: TimelineEvent): boolean => when.date === null;

const HALF_DAY = 43_200;

/**
 * The events without a date given one, in their order, and the others as they are. The date is that of the first: a clock that goes back
 * by more than half a day has passed midnight, which is said.
 */
export const giveDates = (events: readonly TimelineEvent[], first: CalendarDate): readonly Dated[] => {
  let date = first;
  let last: ClockTime | null = null;
  const dated = orderEvents(events.filter(lacksDate)).map(({ id, when }): Dated => {
    const { time } = when;
    const passed: ClockTime | null = last !== null && time !== null && secondsOf(last) - secondsOf(time) > HALF_DAY ? last : null;
    const day = date;
    if (passed !== null) date = addDays(date, 1);
    last = time ?? last;
    const { when: after, flags } = redate(when, date);
    if (passed === null) return { id, before: when, after, flags, message: flags[0]?.message ?? null };
    const words = when.entered === '' ? (time ?? '') : when.entered;
    const message = `“${words}” comes after ${passed.slice(0, 5)}: it was taken as the next day, ${showDate(date, 'en', 'medium')}.`;
    const suggestion = redate(when, day).when;
    return { id, before: when, after, flags: [{ kind: 'next-day', message, words, suggestion }, ...flags], message };
  });
  const stay = events.flatMap((event): readonly Dated[] =>
    lacksDate(event)
      ? []
      : [{ id: event.id, before: event.when, after: event.when, flags: [], message: 'It has a date already, and keeps it.' }],
  );
  return [...dated, ...stay];
};
