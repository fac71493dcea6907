import { instantOf } from './instant-of.ts';
import { chooseDate } from './read-chosen-date.ts';
import type { DateReading } from './read-date.ts';
import type { WhenFlag } from './read-flag.ts';
import { placeWhen } from './read-placed.ts';
import { readWhenWords, type WhenWords } from './read-when-words.ts';
import { readZoneWords } from './read-zone-words.ts';
import type { CalendarDate, Instant, When, Zone } from './when.ts';

/** What a typed time is read against; null where nothing is known. */
export type WhenContext = {
  /** The date of times that name none. */
  readonly date: CalendarDate | null;
  /** The zone of times that name none. */
  readonly zone: Zone | null;
  /** The event above: "+5m" counts from it. */
  readonly previous: When | null;
  /** When the incident began: "T+5 min" counts from it. */
  readonly t0?: Instant | null;
  /** BCP 47 tag; decides between day/month and month/day. */
  readonly locale?: string | null;
};

/** A typed time, or a sentence on why it can't be read as one. */
export type WhenReading =
  | { readonly kind: 'read'; readonly when: When; readonly flags: readonly WhenFlag[] }
  | { readonly kind: 'unread'; readonly reason: string };

const LONGEST = 200;
const BARE_HOUR = /^(\d{1,2})$/;
const THREE_DIGITS = /^(\d)(\d{2})$/;

/** A lone "16" or "905" is an hour or an hour and minutes to somebody who types into a column of times. */
function widened(text: string): string {
  const hour = BARE_HOUR.exec(text);
  if (hour !== null) return `${text.padStart(2, '0')}:00`;
  const three = THREE_DIGITS.exec(text);
  return three === null ? text : `0${three[1]}:${three[2]}`;
}

function words(text: string): WhenWords | null {
  const read = readWhenWords(text, 0);
  if (read === null) return null;
  const rest = text.slice(read.to);
  if (/^[\s.,;:)\]]*$/.test(rest)) return read;
  // A zone typed after the end of a range or a date belongs to the whole.
  const zone = read.zone === null ? readZoneWords(text, read.to, false) : null;
  return zone !== null && /^[\s.,;:)\]]*$/.test(text.slice(read.to + zone.length)) ? { ...read, zone: zone.words } : null;
}

function instant(when: When | null): Instant | null {
  const result = when === null ? null : instantOf(when);
  return result?.kind === 'instant' ? result.instant : null;
}

function monthFirst(locale: string | null): boolean {
  return locale !== null && /^(?:en|en-US|en-PH|es-US|es-PR)$/i.test(locale);
}

/** Reads what a person types into one cell: "1605", "4:05pm cest", "10 june 16:05", "+5m", "~14:00", "16:05-16:20", "noon". */
export function readWhen(text: string, context: WhenContext): WhenReading {
  const typed = text.trim();
  if (typed === '') return { kind: 'unread', reason: 'No time was typed.' };
  if (typed.length > LONGEST) return { kind: 'unread', reason: 'This is too long for a time: move the words into the text.' };
  const read = words(widened(typed));
  if (read === null) return { kind: 'unread', reason: `“${typed}” can't be read as a time. Try “16:05”, “10 June 16:05 CEST” or “+5m”.` };
  const locale = context.locale ?? null;
  const order = monthFirst(locale) ? 'mdy' : 'dmy';
  const near = context.date ?? context.previous?.date ?? null;
  const choose = (date: DateReading, entered: string) =>
    chooseDate(date, entered, { order, orderUnsure: locale === null || locale === 'en', near });
  const date = context.date ?? context.previous?.date ?? null;
  const preferred = context.zone ?? context.previous?.zone ?? null;
  const previous = instant(context.previous);
  if (read.relative !== null && read.relative.from !== 'start' && previous === null) {
    return { kind: 'unread', reason: `“${typed}” counts from the event above, which has no exact time with a zone.` };
  }
  if (read.relative?.from === 'start' && read.clock === null && (context.t0 ?? null) === null) {
    return { kind: 'unread', reason: `“${typed}” counts from the start of the incident, which is not known yet.` };
  }
  const zone = read.relative === null ? context.zone : (context.previous?.zone ?? context.zone);
  const placed = placeWhen(read, typed, { date, zone, t0: context.t0 ?? null, previous, above: previous, preferred, choose });
  return { kind: 'read', when: { ...placed.when, entered: typed }, flags: placed.flags };
}
