import { spellClock } from '../clocks/spell-clock.ts';
import { chooseDate } from '../dates/read-chosen-date.ts';
import type { DateReading } from '../dates/read-date.ts';
import { instantOf, localAt } from '../instant-of.ts';
import { countFromAbove } from '../lengths/count-from-above.ts';
import { addDays } from '../local-time.ts';
import { type Present, whenFromNow } from '../present.ts';
import { showDate } from '../shown/show-date.ts';
import type { CalendarDate, Instant, LocalTime, When, Zone } from '../when.ts';
import { sameClocks } from '../zones/same-clocks.ts';
import { isZoneAbbreviation } from '../zones/zone-words.ts';
import type { WhenFlag } from './read-flag.ts';
import { dayNamedIn, type Placed, placeWhen, secondsOf } from './read-placed.ts';
import { readTypedWords } from './read-typed-words.ts';
import type { WhenWords } from './read-when-words.ts';

/** What a typed time is read against; null where nothing is known. */
export type WhenContext = {
  /** The date of times that name none. */
  readonly date: CalendarDate | null;
  /** The zone of times that name none. */
  readonly zone: Zone | null;
  /** Words that are the zone of times that name none, since no date tells yet whether they were in force ("CET"), or since they were not (see `carriedWords`). */
  readonly zoneWords?: string | null;
  /** The event above: "+5m" counts from it. */
  readonly previous: When | null;
  /** True where the date is the row's own and not the one above: a time then never passes midnight. */
  readonly keepsDate?: boolean;
  /** When the incident began: "T+5 min" counts from it. */
  readonly t0?: Instant | null;
  /** Where it was typed: an abbreviation that a zone nearer by doesn't settle, and that this place's clocks show too, names this place ("CET" in Berlin). */
  readonly place?: Zone | null;
  /** The present time: "5 min ago" and "yesterday 9:00" count from it; without it the first is no time, and the second names no date. */
  readonly now?: Present | null;
  /** BCP 47 tag; decides between day/month and month/day. */
  readonly locale?: string | null;
};

/** A typed time, or a sentence on why it can't be read as one. */
export type WhenReading =
  | { readonly kind: 'read'; readonly when: When; readonly flags: readonly WhenFlag[] }
  | { readonly kind: 'unread'; readonly reason: string };

const LONGEST = 200;

function instant(when: When | null): Instant | null {
  const result = when === null ? null : instantOf(when);
  return result?.kind === 'instant' ? result.instant : null;
}

function monthFirst(locale: string | null): boolean {
  return locale !== null && /^(?:en|en-US|en-PH|es-US|es-PR)$/i.test(locale);
}

const NEXT_DAY =
  /^(?:tomorrow|(?:on )?(?:the )?(?:next|following) (?:day|morning)|morgen|am (?:nächsten|folgenden) tag|demain|le lendemain|(?:al|el) día siguiente|mañana)(?!\p{L})[\s,:]*(?:at\s|um\s|à\s|a las?\s)?\s*/iu;

/** The date on which a time of the event above stands on the clocks of a zone; its own where either is not known well enough. */
function localOf(previous: When, zone: Zone | null): LocalTime {
  const at = instant(previous);
  return at === null || zone === null ? previous : localAt(at, zone);
}

/** A time more than half a day before the one above, on no date of its own, is the day after: midnight has passed. */
function passMidnight(read: WhenReading, words: WhenWords, context: WhenContext): WhenReading {
  const above = context.previous;
  if (read.kind === 'unread' || above === null || words.date !== null || words.clock === null || words.relative !== null) return read;
  const { when } = read;
  if (context.keepsDate === true) return read;
  // "Yesterday" and "today" have said which day it was.
  if (context.now != null && dayNamedIn(when.entered) !== null) return read;
  // A date that is not the one above is the row's own, and stays.
  if (when.date === null || when.time === null || (context.date !== null && context.date !== above.date)) return read;
  const { date, time } = localOf(above, when.zone);
  if (date === null || time === null || when.date > date) return read;
  const next = secondsOf(time) - secondsOf(when.time) > 43_200 ? addDays(date, 1) : date;
  if (next === when.date) return read;
  const again = readWhen(when.entered, { ...context, date: next });
  if (again.kind === 'unread') return read;
  const message = `“${when.entered}” comes after ${time.slice(0, 5)}: it was taken as the next day, ${showDate(next, 'en', 'medium')}.`;
  return { ...again, flags: [{ kind: 'next-day', message, words: when.entered, suggestion: when }, ...again.flags] };
}

/** "tomorrow 09:00" and "next day 09:00": the day after the event above, or after the row's own date where nothing is above; null for other words. */
function readNextDay(typed: string, context: WhenContext): WhenReading | null {
  const found = NEXT_DAY.exec(typed);
  if (found === null) return null;
  const from = context.previous?.date ?? context.date;
  if (from === null) return { kind: 'unread', reason: `“${found[0].trim()}” counts from the date of the event above, which is not known.` };
  const date = addDays(from, 1);
  const rest = typed.slice(found[0].length);
  const message = `“${typed}” was taken as ${showDate(date, 'en', 'medium')}, the day after the event above.`;
  const flag: WhenFlag = { kind: 'next-day', message, words: typed };
  if (rest === '') {
    const zone = context.zone ?? context.previous?.zone ?? null;
    return {
      kind: 'read',
      when: { date, time: null, zone, precision: 'date', end: null, openEnded: false, occurrence: null, entered: typed },
      flags: [flag],
    };
  }
  const read = readWhen(rest, { ...context, date, previous: null, zone: context.zone ?? context.previous?.zone ?? null });
  if (read.kind === 'unread' || read.when.date !== date) return { kind: 'unread', reason: unreadable(typed) };
  return { kind: 'read', when: { ...read.when, entered: withZoneOf(read.when.entered, rest, typed) }, flags: [flag, ...read.flags] };
}

/** Words as they were typed, with the zone that was added to `read`, which they were read as. */
function withZoneOf(entered: string, read: string, typed: string): string {
  return entered.startsWith(`${read} `) ? `${typed}${entered.slice(read.length)}` : typed;
}

/** "half past ten" and "halb elf", as if they were typed in figures; of two halves of the day the one that follows on from the event above, flagged. Null for other words. */
function readSpelled(typed: string, context: WhenContext): WhenReading | null {
  const spelled = spellClock(typed);
  if (spelled === null) return null;
  const asTyped = (text: string): WhenReading => {
    const read = readTypedWords(text) === null ? null : readWhen(text, context);
    if (read?.kind !== 'read') return { kind: 'unread', reason: unreadable(typed) };
    const entered = withZoneOf(read.when.entered, text, typed);
    const flags = read.flags.map((flag) =>
      flag.suggestion === undefined ? flag : { ...flag, suggestion: { ...flag.suggestion, entered } },
    );
    return { ...read, when: { ...read.when, entered }, flags };
  };
  const first = asTyped(spelled.text);
  const second = spelled.other === null ? null : asTyped(spelled.other);
  if (first.kind === 'unread' || second?.kind !== 'read') return first;
  const above = context.previous === null ? null : localOf(context.previous, first.when.zone);
  const ahead = ({ time }: When): number =>
    above?.time == null || time === null ? 0 : (secondsOf(time) - secondsOf(above.time) + 86_400) % 86_400;
  const [taken, other] = ahead(first.when) <= ahead(second.when) ? [first, second] : [second, first];
  const message = `“${typed}” could be ${taken.when.time} or ${other.when.time}; the first was taken.`;
  return { ...taken, flags: [{ kind: 'half-day', message, words: typed, suggestion: other.when }, ...taken.flags] };
}

/** An abbreviation names no place by itself: of those whose clocks show it, the nearest is meant. */
function inPlace({ when, flags }: Placed, { zone }: WhenWords, own: readonly (Zone | null)[]): Placed {
  if (zone === null || !isZoneAbbreviation(zone)) return { when, flags };
  const named = (one: When): When => (one.zone === null ? one : { ...one, zone: sameClocks(one.zone, own) });
  return {
    when: named(when),
    flags: flags.map((flag) => (flag.suggestion === undefined ? flag : { ...flag, suggestion: named(flag.suggestion) })),
  };
}

function unreadable(typed: string): string {
  return `“${typed}” can’t be read as a time. Try “16:05”, “10 June 16:05 CEST” or “+5m”.`;
}

/** Reads what a person types into one cell: "1605", "4:05pm cest", "10 june 16:05", "+5m", "~14:00", "16:05-16:20", "noon", "tomorrow 09:00". */
export function readWhen(text: string, context: WhenContext): WhenReading {
  const typed = text.trim();
  if (typed === '') return { kind: 'unread', reason: 'No time was typed.' };
  if (typed.length > LONGEST) return { kind: 'unread', reason: 'This is too long for a time: move the words into the text.' };
  const next = readNextDay(typed, context);
  if (next !== null) return next;
  const now = context.now ?? null;
  const fromNow = now === null ? null : whenFromNow(typed, now, context.zone ?? context.previous?.zone ?? null);
  if (fromNow !== null) return { kind: 'read', when: fromNow, flags: [] };
  const words = readTypedWords(typed);
  if (words === null) return readSpelled(typed, context) ?? { kind: 'unread', reason: unreadable(typed) };
  const zoneWords = words.zone === null && words.clock !== null ? (context.zoneWords ?? null) : null;
  const read = zoneWords === null ? words : { ...words, zone: zoneWords };
  const entered = zoneWords === null ? typed : `${typed} ${zoneWords}`;
  const locale = context.locale ?? null;
  const order = monthFirst(locale) ? 'mdy' : 'dmy';
  const near = context.date ?? context.previous?.date ?? null;
  const choose = (date: DateReading, entered: string) =>
    chooseDate(date, entered, { order, orderUnsure: locale === null || locale === 'en', near });
  const date = context.date ?? context.previous?.date ?? null;
  const preferred = context.zone ?? context.previous?.zone ?? null;
  const isCounted = read.relative !== null && read.relative.from !== 'start' && read.clock === null;
  const above = isCounted ? countFromAbove(context.previous, typed) : null;
  if (above?.kind === 'unread') return above;
  if (read.relative?.from === 'start' && read.clock === null && (context.t0 ?? null) === null) {
    return { kind: 'unread', reason: `“${typed}” counts from the start of the incident, which is not known yet.` };
  }
  const zone = read.relative === null ? context.zone : (above?.zone ?? context.previous?.zone ?? context.zone);
  const previous = above?.instant ?? instant(context.previous);
  const clocks = zone ?? preferred ?? now?.zone ?? null;
  const today = now === null || clocks === null ? null : localAt(now.instant, clocks).date;
  const counted = placeWhen(read, entered, { date, zone, t0: context.t0 ?? null, previous, above: previous, preferred, today, choose });
  const placed = inPlace(above === null ? counted : above.write(counted), read, [preferred, context.place ?? null]);
  // A clock counted on from one whose zone's words are open has them open as well.
  const counts = isCounted && placed.when.time !== null && context.zoneWords != null ? `${placed.when.time} ${context.zoneWords}` : null;
  if (counts !== null && placed.when.date !== null) {
    const again = readWhen(counts, { ...context, date: placed.when.date, previous: null });
    if (again.kind === 'read')
      return {
        ...again,
        when: { ...again.when, precision: placed.when.precision, openEnded: placed.when.openEnded },
        flags: [...placed.flags, ...again.flags],
      };
  }
  return passMidnight({ kind: 'read', when: { ...placed.when, entered: counts ?? entered }, flags: placed.flags }, read, context);
}
