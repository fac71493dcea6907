import { weekdayOf } from '../../../../time/dates/read-chosen-date.ts';
import type { DateReading } from '../../../../time/dates/read-date.ts';
import { addDays, daysBetween } from '../../../../time/local-time.ts';
import type { CalendarDate } from '../../../../time/when.ts';
import { type ChosenDate, secondsOf } from '../../../../time/words/read-placed.ts';
import type { WhenWords } from '../../../../time/words/read-when-words.ts';
import type { ReadingFlag } from '../../../reading.ts';
import type { Item } from '../../entries/items.ts';
import { timeOf } from '../clock/entry-zone.ts';
import { doubtsBelow, noDoubts } from './date-doubts.ts';
import { farFlag, type State } from './place-state.ts';

const HALF_DAY = 43_200;

type DateItem = Extract<Item, { readonly kind: 'date' | 'day' | 'near' | 'unread' }>;

/** Takes a heading of dates for the entries below; what is uncertain about it goes to them or to `flags`. */
export function placeDate(
  item: DateItem,
  state: State,
  choose: (date: DateReading, words: string) => ChosenDate,
  isFirst: boolean,
  flags: ReadingFlag[],
): void {
  switch (item.kind) {
    case 'date':
      placeWritten(item, state, choose, isFirst, flags);
      return;
    case 'day':
      placeCounted(item, state);
      return;
    case 'near': {
      const length = item.month ? 7 : 4;
      state.near = item.near;
      if (state.date === null || state.date.slice(0, length) === item.near.slice(0, length)) return;
      placeUnread(item.words, state);
      return;
    }
    case 'unread':
      placeUnread(item.words, state);
  }
}

function placeWritten(
  item: Extract<Item, { readonly kind: 'date' }>,
  state: State,
  choose: (date: DateReading, words: string) => ChosenDate,
  isFirst: boolean,
  flags: ReadingFlag[],
): void {
  if (item.source === 'sentence' && item.aside !== 'sure' && isFirst && takeEarlier(item, state, choose)) return;
  if (item.source !== 'heading' && (state.headed || !isFirst)) return;
  if (item.aside === 'maybe' && isFirst && state.headedDate !== null) return;
  const chosen = choose(item.date, item.words);
  const isBack = !isFirst && item.source === 'heading' && item.title !== undefined && isAgainst(chosen.date, state);
  const found = chosen.flags.filter((flag) => item.source !== 'sentence' || flag.kind !== 'weekday-only');
  flags.push(...found);
  state.date = chosen.date ?? (item.source === 'heading' ? null : state.date);
  state.headedDate = chosen.date;
  state.morning = item.night === true && item.source !== 'heading' && chosen.date !== null ? addDays(chosen.date, 1) : null;
  state.declared = item.source === 'declared' ? chosen.date : null;
  state.dateline = (item.source === 'heading' && item.alone) || item.written === true ? chosen.date : null;
  state.marked = item.marked === true && item.alone ? chosen.date : null;
  state.titled = item.source === 'heading' && !item.alone && isFirst && REPORT.test(item.title ?? '') ? chosen.date : null;
  state.span = null;
  if (chosen.date !== null) state.near = null;
  if (item.date.candidates.length > 0) state.today = chosen.date ?? state.today;
  state.dateWords = chosen.date === null ? item.words : null;
  state.fresh = true;
  if (item.source !== 'sentence') state.headed = true;
  const message = `The date was taken from a sentence: “${item.words}”.`;
  state.dateFlag =
    item.source === 'sentence' || isBack
      ? { kind: 'date-from-text', message, words: item.words }
      : farFlag(chosen.date, state.known, item.words);
  state.doubts = { date: chosen.date, flags: found };
}

/** Whether a day is before those above it, in a list that runs forwards. */
function isAgainst(date: CalendarDate | null, { date: above, isReversed }: State): boolean {
  return date !== null && above !== null && (isReversed ? date > above : date < above);
}

/** A title whose day may be that of the writing. */
const REPORT =
  /report|bericht|post-?mortem|statement|notice|meldung|mitteilung|rapport|compte rendu|informe|comunicado|relatório|relazione|comunicato/iu;

/** Days between what happened and when a page about it was written. */
const LATEST_PAGE = 60;

/**
 * A sentence that names a date shortly before that of the line above that is nothing but a date: what follows happened then, with a flag,
 * for that line says when it was written.
 */
function takeEarlier(
  item: Extract<Item, { readonly kind: 'date' }>,
  state: State,
  choose: (date: DateReading, words: string) => ChosenDate,
): boolean {
  const written = state.dateline ?? (item.opens === true ? state.titled : null);
  if (written === null || state.date !== written || item.date.candidates.length === 0) return false;
  const { date, flags } = choose(item.date, item.words);
  if (date === null || date >= written || daysBetween(date, written) > LATEST_PAGE) return false;
  state.date = date;
  state.doubts = doubtsBelow(date, flags);
  state.dateFlag = { kind: 'date-from-text', message: `The date was taken from a sentence: “${item.words}”.`, words: item.words };
  state.fresh = true;
  return true;
}

/**
 * A sentence that names the day before, or a day of the week, below a line that is nothing but a date: what follows happened then, with a
 * flag, for that date is when it was written.
 */
export function placeTold(item: Extract<Item, { readonly kind: 'told' }>, state: State): void {
  const written = state.dateline;
  if (written === null || state.last !== null || state.date !== written) return;
  const days = item.day === 'yesterday' ? -1 : -((weekdayOf(written) - item.day + 7) % 7);
  if (days === 0) return;
  state.date = addDays(written, days);
  const message = `“${item.words}” was taken for ${state.date}, counted from ${written}.`;
  state.dateFlag = { kind: 'counted-day', message, words: item.words };
  state.fresh = true;
}

/**
 * A time without a date that steps back right below an entry whose words tell of an earlier day is of that day, with a flag: the account of
 * an outage stands in the entry that resolves it. Further below that day says nothing of the times.
 */
export function takeToldDate(words: WhenWords, state: State, choose: (date: DateReading, words: string) => ChosenDate): void {
  const { told, last } = state;
  const time = words.relative === null && words.dayShift === 0 ? timeOf(words.clock) : null;
  if (time !== null && told.date !== null) state.told = { ...told, date: null };
  if (told.date === null || time === null || last?.time == null || last.date !== state.date) return;
  const back = secondsOf(last.time) - secondsOf(time);
  const { date, flags } = back > 0 && back < HALF_DAY ? choose(told.date, told.words) : { date: null, flags: [] };
  if (date === null || state.date === null || date >= state.date) return;
  state.date = date;
  state.doubts = doubtsBelow(date, flags);
  state.fresh = true;
  state.dateFlag = { kind: 'date-from-text', message: `The date was taken from a sentence: “${told.words}”.`, words: told.words };
}

/** What is open about the day of a time below an entry that spans several days. */
function spanFlag(from: CalendarDate, to: CalendarDate): ReadingFlag {
  return { kind: 'date-carried', message: `The date ${from} was carried over from an entry above that lasts until ${to}.`, words: from };
}

/** A time without a date below an entry that spans two days is of the second one where only so it lies within the span, with a flag. */
export function takeSpanDate(words: WhenWords, state: State): void {
  const { span } = state;
  const time = words.date === null && words.relative === null && words.dayShift === 0 ? timeOf(words.clock) : null;
  if (span === null || time === null || span.end.date === null || span.end.time === null || state.date !== span.date) return;
  if (span.date === null || span.time === null) return;
  const days = daysBetween(span.date, span.end.date);
  const isEnd = secondsOf(time) === secondsOf(span.end.time) && secondsOf(time) !== secondsOf(span.time);
  if (days < 1 || !(isEnd || (days === 1 && time < span.time && time <= span.end.time))) {
    if (days > 1) state.dateFlag ??= spanFlag(span.date, span.end.date);
    return;
  }
  state.date = span.end.date;
  state.fresh = true;
  const message = isEnd
    ? `The date ${state.date} was taken: at that time of that day the span of the entry above ends.`
    : `The date ${state.date} was taken: only on that day the time lies within the span of the entry above.`;
  state.dateFlag = { kind: 'date-carried', message, words: state.date };
}

/** The first time below a sentence that names a night is of the day after where it is before noon: the flag of that sentence stays with it. */
export function takeMorning(words: WhenWords, state: State): void {
  const { morning } = state;
  state.morning = null;
  if (morning !== null && words.date === null && words.clock !== null && words.clock.hour < 12) state.date = morning;
}

function placeCounted(item: Extract<Item, { readonly kind: 'day' }>, state: State): void {
  if (item.counted === 'first') state.dayOne ??= state.date;
  const base = { first: state.dayOne, today: state.today, above: state.date }[item.counted];
  const date = base === null ? null : addDays(base, item.days);
  const message =
    date === null
      ? `“${item.words}” counts from a day that is not known: choose the date.`
      : `“${item.words}” was taken for ${date}, counted from ${base}.`;
  // The first day is where counting begins: nothing is uncertain about it.
  const isBase = item.counted === 'first' && item.days === 0 && date !== null;
  state.dateFlag = isBase ? state.dateFlag : { kind: 'counted-day', message, words: item.words };
  state.date = date;
  state.dateWords = date === null ? item.words : null;
  state.shiftBase = null;
  state.fresh = true;
  state.headed = true;
}

function placeUnread(words: string, state: State): void {
  const message = `“${words}” looks like a date and can’t be read as one: choose the date.`;
  state.date = null;
  state.dateWords = words;
  state.dateFlag = { kind: 'unread-date', message, words };
  state.doubts = noDoubts;
  state.fresh = true;
  state.headed = true;
}
