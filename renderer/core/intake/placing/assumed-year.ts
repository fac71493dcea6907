import { toCalendarDate } from '../../time/local-time.ts';
import type { CalendarDate, When } from '../../time/when.ts';
import type { ReadEvent, TimelineReading } from '../../timeline/reading.ts';
import { namesState } from './stamped-updates.ts';

/** Whether a reading is a status page whose updates name a day and no year: two at least, each of which begins with the state that it tells. */
export const isYearlessPage = ({ events }: TimelineReading): boolean =>
  events.length > 1 &&
  events.every(({ text, flags }) => flags.some(({ kind }) => kind === 'no-year') && namesState(text.split('\n')[0] ?? ''));

/** The same reading with a doubt about the year of each event, and the year before as what else it may be. */
export const withAssumedYear = (reading: TimelineReading): TimelineReading => ({ ...reading, events: reading.events.map(doubted) });

const doubted = (event: ReadEvent): ReadEvent => {
  const { when } = event;
  if (when.date === null) return event;
  const message = `“${when.entered}” names no year; ${when.date.slice(0, 4)} was assumed.`;
  const before = yearBefore(when);
  const flag = { kind: 'year-assumed', message, words: when.entered, ...(before === null ? {} : { suggestion: before }) };
  return { ...event, flags: [...event.flags, flag] };
};

const yearBefore = (when: When): When | null => {
  const date = dayBefore(when.date);
  return date === null ? null : { ...when, date, end: when.end === null ? null : { date: dayBefore(when.end.date), time: when.end.time } };
};

/** The same day a year earlier; null for 29 February. */
const dayBefore = (date: CalendarDate | null): CalendarDate | null =>
  date === null ? null : toCalendarDate(`${String(Number(date.slice(0, 4)) - 1).padStart(4, '0')}${date.slice(4)}`);
