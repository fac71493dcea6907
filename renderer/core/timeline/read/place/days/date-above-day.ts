import type { DateReading } from '../../../../time/dates/read-date.ts';
import { addDays } from '../../../../time/local-time.ts';
import type { CalendarDate } from '../../../../time/when.ts';
import type { ChosenDate } from '../../../../time/words/read-placed.ts';
import type { ReadingFlag } from '../../../reading.ts';
import type { Entry, Item } from '../../entries/items.ts';
import { type DateDoubts, doubtsBelow } from './date-doubts.ts';
import { isSummary } from './summaries.ts';

const HALF_DAY = 720;

/** The minutes since midnight of an entry that tells a time and no day of its own. */
function minutesOf(entry: Entry): number | null {
  const { when } = entry;
  const isBare = when?.clock != null && when.date === null && when.relative === null && when.dayShift === 0;
  return isBare ? when.clock.hour * 60 + when.clock.minute : null;
}

/** Whether people tell what stands there, each named before the words, as chats are copied. */
function isChat(entries: readonly Entry[]): boolean {
  return entries.filter(({ text }) => /^[\p{Lu}@<][^:\n]{0,60}: \S/u.test(text)).length >= 2;
}

/**
 * The date of the entries above the first line that is nothing but a day: that line divides it from the day before, where midnight passes there by the
 * clock, or where a chat is told. Null where `known`, the date of times that name none, is before that day already, and where other days are named above.
 */
export function dateAboveDay(
  items: readonly Item[],
  known: CalendarDate | null,
  choose: (date: DateReading, words: string) => ChosenDate,
): { readonly date: CalendarDate; readonly flag: ReadingFlag; readonly doubts: DateDoubts } | null {
  const at = items.findIndex(({ kind }) => ['date', 'day', 'near', 'told', 'unread', 'start'].includes(kind));
  const line = items[at];
  if (line?.kind !== 'date' || line.source !== 'heading' || !line.alone || line.title !== undefined) return null;
  const upper = items.slice(0, at).flatMap((item) => (item.kind === 'entry' ? [item] : []));
  const first = items.slice(at).find((item): item is Entry => item.kind === 'entry');
  const below = first === undefined ? null : minutesOf(first);
  const times = upper.map(minutesOf);
  const last = times.at(-1) ?? null;
  if (last === null || below === null || times.includes(null) || upper.some(isSummary)) return null;
  let nights = 0;
  for (const [index, time] of times.entries()) {
    const next = times[index + 1];
    if (time === null || next === undefined || next === null || next >= time) continue;
    if (time - next <= HALF_DAY) return null;
    nights += 1;
  }
  if (last - below <= HALF_DAY && !isChat(upper)) return null;
  const { date: day, flags } = choose(line.date, line.words);
  if (day === null || (known !== null && known < day)) return null;
  const date = addDays(day, -1 - nights);
  const message = `The date ${date} was taken, for the line “${line.words}” below begins another day: check the date.`;
  return { date, flag: { kind: 'date-carried', message, words: line.words }, doubts: doubtsBelow(day, flags) };
}
