import type { DateReading } from '../../../../time/dates/read-date.ts';
import { addDays } from '../../../../time/local-time.ts';
import type { CalendarDate } from '../../../../time/when.ts';
import type { ChosenDate } from '../../../../time/words/read-placed.ts';
import type { ReadingFlag } from '../../../reading.ts';
import type { Entry, Item } from '../../entries/items.ts';
import { type DateDoubts, doubtsBelow } from './date-doubts.ts';
import { isSummary } from './summaries.ts';

const DAY = 1440;

function minutesOf({ when }: Entry): number | null {
  const isOwn = when?.clock != null && when.relative === null && when.dayShift === 0;
  return isOwn ? when.clock.hour * 60 + when.clock.minute : null;
}

/**
 * The date of the first entry of a list that runs from the newest to the oldest, where the upper ones name none: counted from the first
 * below that does, a day later for each midnight between. Null where anything else tells a day or no entry names one.
 */
export function dateBelow(
  items: readonly Item[],
  choose: (date: DateReading, words: string) => ChosenDate,
): { readonly date: CalendarDate; readonly flag: ReadingFlag; readonly doubts: DateDoubts } | null {
  const at = items.findIndex((item) => item.kind === 'entry' && item.when?.date != null);
  const dated = items[at];
  if (dated?.kind !== 'entry' || dated.when?.date == null) return null;
  const upper = items.slice(0, at);
  if (upper.some(({ kind }) => ['date', 'day', 'near', 'told', 'unread', 'start'].includes(kind))) return null;
  const times = [...upper, dated].flatMap((item) => (item.kind === 'entry' ? [minutesOf(item)] : []));
  const { date, flags } = choose(dated.when.date, dated.entered);
  if (date === null || times.length < 2 || times.includes(null)) return null;
  let days = 0;
  for (const [index, time] of times.entries()) {
    const below = times[index + 1];
    if (time === null || below === undefined || below === null) continue;
    if (below - time > DAY / 2) days += 1;
    else if (below > time) return null;
  }
  const first = addDays(date, days);
  const message = `The date ${first} was taken from an entry below, for the newest stands first.`;
  return { date: first, flag: { kind: 'date-carried', message, words: first }, doubts: doubtsBelow(date, flags) };
}

/**
 * The date of the heading below the fields that sum up an incident, where nothing above names a day: "Start: 14:05", "End: 15:40",
 * "Timeline (10 June 2024)". Null elsewhere.
 */
export function dateOfHeadingBelow(
  items: readonly Item[],
  choose: (date: DateReading, words: string) => ChosenDate,
): { readonly date: CalendarDate; readonly flag: ReadingFlag; readonly doubts: DateDoubts } | null {
  const at = items.findIndex((item) => item.kind === 'date' || item.kind === 'day' || item.kind === 'near' || item.kind === 'told');
  const heading = items[at];
  if (heading?.kind !== 'date' || heading.source !== 'heading') return null;
  const upper = items.slice(0, at).flatMap((item) => (item.kind === 'entry' ? [item] : []));
  if (upper.length === 0 || !upper.every((entry) => isSummary(entry) && entry.when?.date === null && minutesOf(entry) !== null))
    return null;
  const { date, flags } = choose(heading.date, heading.words);
  if (date === null) return null;
  const message = `The date ${date} was taken from the heading below.`;
  return { date, flag: { kind: 'date-carried', message, words: heading.words }, doubts: doubtsBelow(date, flags) };
}
