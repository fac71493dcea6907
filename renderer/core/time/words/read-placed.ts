import { clockText, two } from '../clocks/clock-text.ts';
import type { ClockReading } from '../clocks/read-clock.ts';
import { isVague } from '../clocks/read-vague-clock.ts';
import type { DateReading } from '../dates/read-date.ts';
import { shift } from '../instant.ts';
import { instantOf, localAt, occurrenceAt, occurrenceIn, resolveEnd, resolveLocal } from '../instant-of.ts';
import type { RelativeReading } from '../lengths/read-relative.ts';
import { addDays } from '../local-time.ts';
import type { CalendarDate, ClockTime, Instant, Precision, RangeEnd, When, Zone } from '../when.ts';
import { zoneOf } from '../zones/read-placed-zone.ts';
import type { WhenFlag } from './read-flag.ts';
import type { WhenWords } from './read-when-words.ts';
import { blank, contradictions, instant, zoneBeside } from './two-clocks.ts';

/** A written date brought into the calendar; the date is null where it lacks a year that nothing tells. */
export type ChosenDate = { readonly date: CalendarDate | null; readonly flags: readonly WhenFlag[] };

/** What the words for a time are read against. */
export type Placing = {
  /** The date of a time that names none. */
  readonly date: CalendarDate | null;
  /** The zone of a time that names none. */
  readonly zone: Zone | null;
  readonly t0: Instant | null;
  /** What "+5m" counts from. */
  readonly previous: Instant | null;
  /** What "5 min later" counts from: the entry above. */
  readonly above?: Instant | null;
  /** The offset that the words for that zone state, which settles doubled times; null or absent where they state none. */
  readonly minutes?: number | null;
  /** The day that "today" names, where the text was written on a day that is known. */
  readonly today?: CalendarDate | null;
  /** Whether the text itself names that zone for all of its times, rather than habit. */
  readonly isZoneSaid?: boolean;
  /** Whether the place or the language is American, so that CST, CDT and PST mean the zones of the United States. */
  readonly american?: boolean;
  /** The zone of times counted from an instant; also decides between the meanings of an abbreviation. */
  readonly preferred: Zone | null;
  readonly choose: (date: DateReading, words: string) => ChosenDate;
};

/** A `When` made of words, and what is uncertain about it. */
export type Placed = { readonly when: When; readonly flags: readonly WhenFlag[] };

/** Whole seconds since midnight. */
export function secondsOf(time: ClockTime): number {
  return Number(time.slice(0, 2)) * 3600 + Number(time.slice(3, 5)) * 60 + Number(time.slice(6, 8) || 0);
}

function clockFlags(clock: ClockReading, words: string): readonly WhenFlag[] {
  if (!clock.odd) return [];
  const shown = `${two(clock.hour)}:${two(clock.minute)}`;
  return [{ kind: 'meridiem', message: `“${words}” mixes a 24-hour time with am or pm; it was read as ${shown}.`, words }];
}

function placeRelative(words: WhenWords, entered: string, context: Placing): Placed | null {
  const { relative } = words;
  if (relative === null || words.clock !== null) return null;
  const before = context.previous ?? context.t0;
  const base = relative.from === 'start' ? context.t0 : relative.from === 'above' ? (context.above ?? before) : before;
  const zone = context.zone ?? context.preferred;
  const flags: WhenFlag[] = [];
  if (relative.unitless) flags.push({ kind: 'no-unit', message: `“${entered}” names no unit; minutes were assumed.`, words: entered });
  if (base === null) {
    const message = `“${entered}” counts from a time that is not known: say when the incident began.`;
    return { when: blank(entered), flags: [...flags, { kind: 'no-start', message, words: entered }] };
  }
  const at = zone ?? ('UTC' as Zone);
  const ended = relative.from === 'start' ? shift(base, relative.distance) : countOn(base, relative, at);
  const local = typeof ended === 'number' ? localAt(ended, at) : ended;
  const seconds = secondsOf(local.time) % 60 !== 0 || relative.distance % 60_000 !== 0;
  const time = seconds ? local.time : (local.time.slice(0, 5) as ClockTime);
  const precision: Precision = words.approx ? 'approx' : seconds ? 'second' : 'minute';
  // A length of time that was counted leaves no choice between two equal clock times.
  const occurrence = typeof ended === 'number' ? occurrenceIn(ended, at) : null;
  const when: When = { ...blank(entered), date: local.date, time, zone: at, precision, openEnded: words.openEnded, occurrence };
  return { when, flags: [...flags, ...oddities(when, entered)] };
}

/** A distance behind an instant: days as a calendar counts them, the rest as elapsed time. The local time where days lead to one that clocks skip or show twice. */
function countOn(base: Instant, { distance, days }: RelativeReading, zone: Zone): Instant | ReturnType<typeof localAt> {
  if (days === 0) return shift(base, distance);
  const { date, time } = localAt(base, zone);
  const day = addDays(date, days);
  const there = resolveLocal(day, time, zone);
  if (there.kind === 'instant') return shift(there.instant, distance - days * DAY);
  return distance === days * DAY ? { date: day, time } : shift(base, distance);
}

const DAY = 86_400_000;

/** What is to be asked of a time that clocks skipped or showed twice, or of its end. */
function oddities(when: When, entered: string): readonly WhenFlag[] {
  const start = instantOf(when);
  if (start.kind === 'nonexistent') return [{ kind: 'nonexistent-time', message: start.message, words: entered }];
  const twice = start.kind === 'doubled' ? start : resolveEnd(when);
  return twice?.kind === 'doubled' ? [{ kind: 'doubled-time', message: twice.message, words: entered }] : [];
}

/** How long something that began before the evening may last past midnight without a question. */
const LONG = 8 * 3600;
const EVENING = 18 * 3600;

/** The end of a range; `stated` is the offset that the words for the zone of its beginning state. */
function placeEnd(
  words: WhenWords,
  start: When,
  shift: number,
  stated: number | null,
  context: Placing,
): { end: RangeEnd | null; flags: readonly WhenFlag[] } {
  const { end } = words;
  const time = end === null ? null : clockText(end.clock);
  if (end === null || time === null) return { end: null, flags: [] };
  const flags: WhenFlag[] = [...clockFlags(end.clock, start.entered)];
  if (end.date !== null) {
    const chosen = context.choose(end.date, start.entered);
    flags.push(...chosen.flags.map((flag) => wholeSuggestion(flag, ({ date }) => ({ ...start, end: { date, time } }))));
    const date = chosen.date === null || end.clock.dayShift === 0 ? chosen.date : addDays(chosen.date, 1);
    const named =
      end.zone === null || date === null ? null : zoneOf(end.zone, { date, time }, context.preferred, context.american ?? false);
    return { end: whichOf({ date, time }, start, named === null ? stated : named.minutes), flags };
  }
  let date = start.date;
  let local = time;
  let minutes = stated;
  if (end.zone !== null && start.zone !== null && start.date !== null) {
    const other = zoneOf(end.zone, { date: start.date, time }, context.preferred, context.american ?? false);
    flags.push(...other.flags);
    minutes = other.minutes;
    const there = other.zone === null ? null : instant({ ...start, time, zone: other.zone, end: null });
    // "15:30 CEST - 13:30 UTC" is one moment on two clocks.
    if (there !== null && other.zone !== start.zone && there === instant(start)) return { end: null, flags };
    if (there !== null && other.zone !== start.zone) {
      const moved = localAt(there, start.zone);
      date = moved.date;
      local = time.length === 5 ? (moved.time.slice(0, 5) as ClockTime) : moved.time;
    }
  }
  if (date === null || start.time === null) return { end: { date, time: local }, flags };
  if (end.clock.dayShift === 1)
    return { end: whichOf({ date: addDays(date, 1 - Math.min(shift, 1)), time: local }, start, minutes), flags };
  const back = date > (start.date ?? date) ? 0 : secondsOf(start.time) - secondsOf(local);
  if (back > 0 && back <= 43_200) {
    const message = `“${start.entered}” ends before it begins; it was kept as written.`;
    flags.push({
      kind: 'range-reversed',
      message,
      words: start.entered,
      suggestion: { ...start, end: { date: addDays(date, 1), time: local } },
    });
  }
  // A night ends on the next morning; whether an afternoon lasts until then is open.
  if (back > 43_200 && 86_400 - back > LONG && secondsOf(start.time) < EVENING) {
    const message = `“${start.entered}” was taken to end on the next day, ${addDays(date, 1)}: check the end.`;
    flags.push({ kind: 'long-range', message, words: start.entered });
  }
  return { end: whichOf({ date: back > 43_200 ? addDays(date, 1) : date, time: local }, start, minutes), flags };
}

/** An end with which of two equal clock times it is, where an offset in minutes says so. */
function whichOf(end: RangeEnd, { zone }: When, minutes: number | null): RangeEnd {
  if (minutes === null || zone === null || end.date === null || end.time === null) return end;
  const occurrence = occurrenceAt(end.date, end.time, zone, minutes);
  return occurrence === null ? end : { ...end, occurrence };
}

/** What is said of a written date suggests a date alone; who takes it wants the time too. */
function wholeSuggestion(flag: WhenFlag, whole: (suggestion: When) => When): WhenFlag {
  return flag.suggestion === undefined ? flag : { ...flag, suggestion: whole(flag.suggestion) };
}

const END_ONLY = /^(?:until|till|bis|jusqu['’]à|hasta)(?!\p{L})/iu;
const RELATIVE_DAY =
  /^(?:(today|heute|aujourd['’]hui|hoy)|yesterday|gestern|hier|ayer)(?!\p{L})|(?<=[\d\p{L}.)],?\s)(?:yesterday|gestern|hier|ayer|ieri|ontem)(?:\s\p{L}{3,9})?(?:$|\s(?:and|to|until|till|und|bis|et|à|y|hasta|e|a|alle|[-–—])\s.{1,30}$)/iu;

/** The day that words begin with, counted from that of their writing: 0 for "Today at 9:00", -1 for "Yesterday"; null for other words. */
export function dayNamedIn(words: string): { readonly words: string; readonly days: 0 | -1 } | null {
  const found = RELATIVE_DAY.exec(words);
  return found === null ? null : { words: found[0], days: found[1] === undefined ? -1 : 0 };
}

/** Brings the words for a time into the calendar: dates, zones and ranges settled, every uncertainty flagged. */
export function placeWhen(words: WhenWords, entered: string, context: Placing): Placed {
  const relative = placeRelative(words, entered, context);
  if (relative !== null) return relative;
  const flags: WhenFlag[] = [];
  let date = context.date;
  if (words.date !== null) {
    const chosen = context.choose(words.date, entered);
    const other = (other: When): When => placeWhen({ ...words, date: null }, entered, { ...context, date: other.date }).when;
    flags.push(...chosen.flags.map((flag) => wholeSuggestion(flag, other)));
    date = chosen.date;
  }
  if (END_ONLY.test(entered) && words.end === null) {
    flags.push({ kind: 'end-only', message: `“${entered}” says only when something ended.`, words: entered });
  }
  const day = words.date === null ? dayNamedIn(entered) : null;
  const today = context.today ?? (day?.days === 0 ? date : null);
  if (day !== null && today !== null) {
    date = addDays(today, day.days);
    flags.push({ kind: 'relative-day', message: `“${day.words}” was taken for ${date}: check the date.`, words: entered });
  } else if (day !== null) {
    date = null;
    flags.push({ kind: 'relative-day', message: `“${day.words}” does not say which date: choose it.`, words: entered });
  }
  if (words.date === null && date !== null) date = addDays(date, words.dayShift);
  if (words.dayShift > 0 && date === null && words.date === null) {
    flags.push({
      kind: 'next-day',
      message: `“${entered}” is on a later day than a date that is not known: choose the date.`,
      words: entered,
    });
  }
  if (words.dayShift > 0 && !words.dayShiftSure && date !== null) {
    flags.push({
      kind: 'next-day',
      message: `“${entered}” was taken for ${date}, the day after; the words may also be part of the text.`,
      words: entered,
    });
  }
  if (/^\d{10}/.test(entered)) {
    flags.push({ kind: 'epoch', message: `“${entered}” was read as the time since 1970; it could also be any number.`, words: entered });
  }
  const { clock } = words;
  if (clock === null) {
    return { when: { ...blank(entered), date, precision: date === null ? 'none' : 'date', openEnded: words.openEnded }, flags };
  }
  const time = clockText(clock);
  if (date !== null && clock.dayShift === 1) date = addDays(date, 1);
  flags.push(...clockFlags(clock, entered));
  if (isVague(entered)) {
    const message = `“${entered}” leaves the minutes open; the earliest were taken.`;
    flags.push({ kind: 'vague-time', message, words: entered });
  }
  const named = zoneBeside(words, date, time, entered, context);
  if (named !== null) flags.push(...named.flags);
  const zone = named === null ? context.zone : named.zone;
  const precision: Precision = words.approx ? 'approx' : clock.second === null ? 'minute' : 'second';
  const minutes = (named === null ? context.minutes : named.minutes) ?? null;
  const occurrence = minutes !== null && date !== null && time !== null && zone !== null ? occurrenceAt(date, time, zone, minutes) : null;
  const bare: When = { ...blank(entered), date, time, zone, precision, openEnded: words.openEnded, occurrence };
  if (SLASHED.test(entered) && words.end !== null) {
    const message = `“${entered}” was read as from one time to the other; it could also be two times of which either is meant.`;
    flags.push({ kind: 'maybe-range', message, words: entered });
  }
  const { end, flags: endFlags } = placeEnd(words, bare, clock.dayShift, isAheadOfEnd(words.zone, entered) ? null : minutes, context);
  const when: When = { ...bare, end };
  if (named?.likely != null) {
    const at = flags.findIndex((flag) => flag.kind.endsWith('-zone'));
    const found = flags[at];
    if (found !== undefined) flags[at] = { ...found, suggestion: { ...when, zone: named.likely } };
  }
  flags.push(...endFlags, ...contradictions(words, when, entered, context), ...oddities(when, entered));
  return { when, flags };
}

/** Whether the words for the zone stand behind the beginning of a range alone: "01:30 CEST–02:30" says nothing of its end. */
function isAheadOfEnd(zone: string | null, entered: string): boolean {
  const at = zone === null ? -1 : entered.indexOf(zone);
  return at >= 0 && /\d{1,2}(?:[:h]\d\d|(?<!\.\d\d?)\.\d\d(?![.\d]))/u.test(entered.slice(at + (zone ?? '').length));
}

const SLASHED = /\d[:h]\d\d\s?\/\s?\d{1,2}[:h]\d\d/i;
