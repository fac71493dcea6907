import type { TimelineEvent } from '../../../report/report.ts';
import { dateOf } from '../../../time/dates/read-chosen-date.ts';
import { addDays } from '../../../time/local-time.ts';
import type { CalendarDate } from '../../../time/when.ts';
import { readDates } from '../../prose/read-dates.ts';
import type { Sentence } from '../../prose/sentence.ts';
import { datesOf } from '../moments/off-by.ts';
import { dottedDay } from './dotted-day.ts';

const halfDay = 43_200;

/** Gives the times of a timeline that names no date the one that the text tells: midnight has passed where a time is half a day earlier than the one above. */
export const dateEvents = (events: readonly TimelineEvent[], first: CalendarDate): readonly TimelineEvent[] => {
  if (events.some(({ when }) => when.date !== null)) return events;
  let date = addDays(first, -daysAhead(events, first));
  let last: number | null = null;
  return events.map((event) => {
    const { when } = event;
    // "16 May 11:00" bears its day, and only the year is the text's.
    const own = ownDay(when.entered, events, first);
    if (when.time === null) return own === undefined ? event : { ...event, when: { ...when, date: own } };
    if (own !== undefined) {
      date = own;
      last = null;
    }
    const seconds = secondsIn(when.time);
    if (last !== null && seconds - last < -halfDay) date = addDays(date, 1);
    last = seconds;
    return { ...event, when: { ...when, date } };
  });
};

/**
 * How many days before the text's day a list begins whose entry says, right behind its time, that the text's day has come: "23:50", then "00:20 (08-04)" in a
 * report of 4 August begin on the 3rd.
 */
const daysAhead = (events: readonly TimelineEvent[], day: CalendarDate): number => {
  let [nights, last]: [number, string | null] = [0, null];
  for (const { when, text } of events) {
    if (when.time === null) continue;
    if (last !== null && secondsIn(when.time) - secondsIn(last) < -halfDay) nights += 1;
    last = when.time;
    const [, month, date] = /^\((\d\d)-(\d\d)\)/u.exec(text) ?? [];
    if (month !== undefined && date !== undefined) return `${month}-${date}` === day.slice(5) ? nights : 0;
  }
  return 0;
};

const secondsIn = (time: string): number => Number(time.slice(0, 2)) * 3600 + Number(time.slice(3, 5)) * 60;

/** The day that an entry bears: "16 May 11:00", or "11/27 11:28" in an order that some entry of the list settles. */
const ownDay = (entered: string, events: readonly TimelineEvent[], near: CalendarDate): CalendarDate | undefined => {
  const [named] = datesOf(readDates(entered, 'en')[0] ?? null, near);
  if (named !== undefined) return named;
  const dotted = dottedDay(entered);
  if (dotted !== null) return dateOf(dotted, near) ?? undefined;
  const stroke = strokeIn(entered);
  if (stroke === null) return undefined;
  const all = events.flatMap(({ when }) => strokeIn(when.entered) ?? []);
  const isMonthFirst = all.some(({ other }) => other > 12);
  if (all.length !== events.length || isMonthFirst === all.some(({ one }) => one > 12)) return undefined;
  const [month, day] = isMonthFirst ? [stroke.one, stroke.other] : [stroke.other, stroke.one];
  return dateOf({ year: null, month, day, order: 'named' }, near) ?? undefined;
};

const strokeIn = (entered: string): { readonly one: number; readonly other: number } | null => {
  const [, one, other] = /^\W*(\d{1,2})\/(\d{1,2})(?![\d/.])/u.exec(entered) ?? [];
  return one === undefined || other === undefined ? null : { one: Number(one), other: Number(other) };
};

const allOn = /(?<!\p{L})(?:all|other|remaining) (?:events?|entries|times?)(?!\p{L})[^.]{0,40}(?<!\p{L})(?:on|of)\s*$/iu;

/** Gives entries that bear no date of their own the day that a remark gives to all of them: "unless noted, all events happened on 21 October". */
export const redateEvents = (events: readonly TimelineEvent[], sentences: readonly Sentence[]): readonly TimelineEvent[] => {
  const told = sentences.flatMap(({ text, from, dates }) => dates.filter((date) => allOn.test(text.slice(0, date.from - from))));
  const [date, ...others] = datesOf(told[0] ?? null, null);
  if (date === undefined || others.length > 0 || told.length > 1) return events;
  return events.map((event) =>
    event.when.end === null && /^\D{0,3}\d{1,2}[:.]\d\d/u.test(event.when.entered) ? { ...event, when: { ...event.when, date } } : event,
  );
};
