import { shift } from './instant.ts';
import { instantOf, localAt, occurrenceAt } from './instant-of.ts';
import { addDays, toCalendarDate, toClockTime } from './local-time.ts';
import type { ClockReading } from './read-clock.ts';
import type { DateReading } from './read-date.ts';
import type { WhenFlag } from './read-flag.ts';
import type { WhenWords } from './read-when-words.ts';
import { readZone } from './read-zone.ts';
import { isLocalTime } from './read-zone-words.ts';
import type { CalendarDate, ClockTime, Instant, LocalTime, Precision, When, Zone } from './when.ts';

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
  /** The zone of times counted from an instant; also decides between the meanings of an abbreviation. */
  readonly preferred: Zone | null;
  readonly choose: (date: DateReading, words: string) => ChosenDate;
};

/** A `When` made of words, and what is uncertain about it. */
export type Placed = { readonly when: When; readonly flags: readonly WhenFlag[] };

function two(value: number): string {
  return String(value).padStart(2, '0');
}

function clockText(clock: ClockReading): ClockTime | null {
  return toClockTime(`${two(clock.hour)}:${two(clock.minute)}${clock.second === null ? '' : `:${two(clock.second)}`}`);
}

/** Whole seconds since midnight. */
export function secondsOf(time: ClockTime): number {
  return Number(time.slice(0, 2)) * 3600 + Number(time.slice(3, 5)) * 60 + Number(time.slice(6, 8) || 0);
}

type NamedZone = {
  readonly zone: Zone | null;
  readonly minutes: number | null;
  readonly likely: Zone | null;
  readonly flags: readonly WhenFlag[];
};

function zoneOf(words: string, at: LocalTime, preferred: Zone | null): NamedZone {
  if (isLocalTime(words)) {
    const message = `“${words}” does not say where: choose the zone.`;
    return { zone: preferred, minutes: null, likely: null, flags: preferred === null ? [{ kind: 'unknown-zone', message, words }] : [] };
  }
  const spaced = words.replace('−', '-');
  const pair = /^([A-Z]{2,5})\/([A-Z]{2,5})$/.exec(spaced);
  if (pair !== null) {
    const [first, second] = [zoneOf(pair[1] ?? '', at, preferred), zoneOf(pair[2] ?? '', at, preferred)];
    return at.date !== null && first.likely !== null && second.likely === null ? second : first;
  }
  const reading = readZone(spaced, at.date === null ? null : at, preferred);
  if (reading.kind === 'unknown') {
    const message = `“${words}” is no time zone that is known here: choose the zone.`;
    return { zone: null, minutes: null, likely: null, flags: [{ kind: 'unknown-zone', message, words }] };
  }
  const { zone, minutes, note } = reading;
  if (note === null) return { zone, minutes, likely: null, flags: [] };
  return { zone, minutes, likely: note.likely, flags: [{ kind: `${note.kind}-zone`, message: note.message, words }] };
}

function instant(when: When): Instant | null {
  const result = instantOf(when);
  if (result.kind === 'instant') return result.instant;
  return result.kind === 'doubled' ? result.first : null;
}

/** Without a date, clocks disagree only where they do so in winter and in summer. */
const SEASONS = ['2024-01-15', '2024-07-15'];

/** The same moment as another clock shows it, for comparing; the date is the nearest that fits. */
function disagree(when: When, clock: ClockReading, zone: Zone | null): boolean {
  const time = clockText(clock);
  if (when.date === null) return SEASONS.every((date) => disagree({ ...when, date: toCalendarDate(date) }, clock, zone));
  const here = instant(when);
  if (here === null || time === null || zone === null) return false;
  const there = localAt(here, zone).time;
  const distance = Math.abs(secondsOf(there) - secondsOf(time)) % 86_400;
  return Math.min(distance, 86_400 - distance) >= 60;
}

function clockFlags(clock: ClockReading, words: string): readonly WhenFlag[] {
  if (!clock.odd) return [];
  const shown = `${two(clock.hour)}:${two(clock.minute)}`;
  return [{ kind: 'meridiem', message: `“${words}” mixes a 24-hour time with am or pm; it was read as ${shown}.`, words }];
}

function blank(entered: string): When {
  return { date: null, time: null, zone: null, precision: 'none', end: null, openEnded: false, occurrence: null, entered };
}

function placeRelative(words: WhenWords, entered: string, context: Placing): Placed | null {
  const { relative } = words;
  if (relative === null || words.clock !== null) return null;
  const base = relative.from === 'start' ? context.t0 : (context.previous ?? context.t0);
  const zone = context.zone ?? context.preferred;
  const flags: WhenFlag[] = [];
  if (relative.unitless) flags.push({ kind: 'no-unit', message: `“${entered}” names no unit; minutes were assumed.`, words: entered });
  if (base === null) {
    const message = `“${entered}” counts from a time that is not known: say when the incident began.`;
    return { when: blank(entered), flags: [...flags, { kind: 'no-start', message, words: entered }] };
  }
  const local = localAt(shift(base, relative.distance), zone ?? ('UTC' as Zone));
  const seconds = secondsOf(local.time) % 60 !== 0 || relative.distance % 60_000 !== 0;
  const time = seconds ? local.time : (local.time.slice(0, 5) as ClockTime);
  const precision: Precision = words.approx ? 'approx' : seconds ? 'second' : 'minute';
  const counted: When = { ...blank(entered), date: local.date, time, zone: zone ?? ('UTC' as Zone), precision, openEnded: words.openEnded };
  return { when: counted, flags };
}

function placeEnd(words: WhenWords, start: When, shift: number, context: Placing): { end: LocalTime | null; flags: readonly WhenFlag[] } {
  const { end } = words;
  const time = end === null ? null : clockText(end.clock);
  if (end === null || time === null) return { end: null, flags: [] };
  const flags: WhenFlag[] = [...clockFlags(end.clock, start.entered)];
  if (end.date !== null) {
    const chosen = context.choose(end.date, start.entered);
    flags.push(...chosen.flags);
    const date = chosen.date === null || end.clock.dayShift === 0 ? chosen.date : addDays(chosen.date, 1);
    return { end: { date, time }, flags };
  }
  let date = start.date;
  let local = time;
  if (end.zone !== null && start.zone !== null && start.date !== null) {
    const other = zoneOf(end.zone, { date: start.date, time }, context.preferred);
    flags.push(...other.flags);
    const there = other.zone === null ? null : instant({ ...start, time, zone: other.zone, end: null });
    if (there !== null && other.zone !== start.zone) {
      const moved = localAt(there, start.zone);
      date = moved.date;
      local = time.length === 5 ? (moved.time.slice(0, 5) as ClockTime) : moved.time;
    }
  }
  if (date === null || start.time === null) return { end: { date, time: local }, flags };
  if (end.clock.dayShift === 1) return { end: { date: addDays(date, 1 - Math.min(shift, 1)), time: local }, flags };
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
  return { end: { date: back > 43_200 ? addDays(date, 1) : date, time: local }, flags };
}

const END_ONLY = /^(?:until|till|bis|jusqu['’]à|hasta)(?!\p{L})/iu;
const RELATIVE_DAY = /^(?:today|yesterday|heute|gestern|aujourd['’]hui|hier|ayer|hoy)(?!\p{L})/iu;

/** Brings the words for a time into the calendar: dates, zones and ranges settled, every uncertainty flagged. */
export function placeWhen(words: WhenWords, entered: string, context: Placing): Placed {
  const relative = placeRelative(words, entered, context);
  if (relative !== null) return relative;
  const flags: WhenFlag[] = [];
  let date = context.date;
  if (words.date !== null) {
    const chosen = context.choose(words.date, entered);
    flags.push(...chosen.flags);
    date = chosen.date;
  }
  if (END_ONLY.test(entered) && words.end === null) {
    flags.push({ kind: 'end-only', message: `“${entered}” says only when something ended.`, words: entered });
  }
  const day = RELATIVE_DAY.exec(entered);
  if (day !== null && words.date === null) {
    date = null;
    flags.push({ kind: 'relative-day', message: `“${day[0].trim()}” does not say which date: choose it.`, words: entered });
  }
  const { clock } = words;
  if (clock === null) {
    return { when: { ...blank(entered), date, precision: date === null ? 'none' : 'date', openEnded: words.openEnded }, flags };
  }
  const time = clockText(clock);
  if (date !== null && clock.dayShift === 1) date = addDays(date, 1);
  flags.push(...clockFlags(clock, entered));
  const named = words.zone === null ? null : zoneOf(words.zone, { date, time }, context.preferred);
  if (named !== null) flags.push(...named.flags);
  const zone = named === null ? context.zone : named.zone;
  const precision: Precision = words.approx ? 'approx' : clock.second === null ? 'minute' : 'second';
  const minutes = named?.minutes ?? null;
  const occurrence = minutes !== null && date !== null && time !== null && zone !== null ? occurrenceAt(date, time, zone, minutes) : null;
  const bare: When = { ...blank(entered), date, time, zone, precision, openEnded: words.openEnded, occurrence };
  const { end, flags: endFlags } = placeEnd(words, bare, clock.dayShift, context);
  const when: When = { ...bare, end };
  if (named?.likely != null) {
    const at = flags.findIndex((flag) => flag.kind.endsWith('-zone'));
    const found = flags[at];
    if (found !== undefined) flags[at] = { ...found, suggestion: { ...when, zone: named.likely } };
  }
  flags.push(...endFlags, ...contradictions(words, when, entered, context));
  const gone = instantOf(when);
  if (gone.kind === 'nonexistent') flags.push({ kind: 'nonexistent-time', message: gone.message, words: entered });
  if (gone.kind === 'doubled') flags.push({ kind: 'doubled-time', message: gone.message, words: entered });
  return { when, flags };
}

function contradictions(words: WhenWords, when: When, entered: string, context: Placing): readonly WhenFlag[] {
  const flags: WhenFlag[] = [];
  if (words.zoneAgain !== null && words.clock !== null) {
    const again = zoneOf(words.zoneAgain, when, context.preferred).zone;
    if (disagree(when, words.clock, again)) {
      const message = `“${words.zone}” and “${words.zoneAgain}” name different zones; the first was taken.`;
      flags.push({ kind: 'zones-disagree', message, words: entered, suggestion: { ...when, zone: again } });
    }
  }
  for (const other of words.elsewhere) {
    const zone = other.zone === null ? null : zoneOf(other.zone, when, context.preferred).zone;
    if (!disagree(when, other.clock, zone)) continue;
    const message = `The times in “${entered}” are not the same moment; the first was taken.`;
    flags.push({ kind: 'zones-disagree', message, words: entered, suggestion: { ...when, time: clockText(other.clock), zone } });
    break;
  }
  return flags;
}
