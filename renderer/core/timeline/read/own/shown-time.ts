import { exportWords } from '../../../report/export-words.ts';
import { instantOf, occurrenceAt } from '../../../time/instant-of.ts';
import { addDays, toCalendarDate, toClockTime } from '../../../time/local-time.ts';
import type { Language } from '../../../time/shown/language.ts';
import { type DateStyle, showDate } from '../../../time/shown/show-date.ts';
import { timeWords } from '../../../time/shown/time-words.ts';
import type { CalendarDate, LocalTime, RangeEnd, When, Zone } from '../../../time/when.ts';
import { readWhen } from '../../../time/words/read-when.ts';
import { readZone, type ZoneNote } from '../../../time/zones/read-zone.ts';

/** A time as a table shows it, read back, and what its zone's letters leave open. */
export type ShownTime = { readonly when: When; readonly note: ZoneNote | null };

const months = Array.from({ length: 12 }, (_, at) => String(at + 1).padStart(2, '0'));

/** How the language's dates are written; English ones in two orders. */
const tags: Readonly<Record<Language, readonly string[]>> = { en: ['en', 'en-US'], fr: ['fr'], de: ['de', 'de-AT'], es: ['es'] };

/** The day that a table writes so; null for words that it would write for none. */
export function dayShown(words: string, language: Language): CalendarDate | null {
  const [, year] = /(?:^|\D)(\d{4})$/.exec(words) ?? [];
  const [, day] = /(?:^|\D)(\d{1,2})(?=\D)/.exec(words) ?? [];
  if (year === undefined || day === undefined) return null;
  const dates = months.flatMap((month) => toCalendarDate(`${year}-${month}-${day.padStart(2, '0')}`) ?? []);
  return dates.find((date) => isShown(date, words, language, 'medium')) ?? null;
}

const isShown = (date: CalendarDate, words: string, language: Language, style: DateStyle): boolean =>
  tags[language].some((tag) => showDate(date, tag, style) === words);

/** The first day after another that is written so, without its year; null where none comes in a year, after which it could be another one's. */
function dayAfter(date: CalendarDate, words: string, language: Language): CalendarDate | null {
  for (let ahead = 1; ahead < 366; ahead++) {
    const day = addDays(date, ahead);
    if (isShown(day, words, language, 'short-weekday')) return day;
  }
  return null;
}

/** `zoneAhead` is what the zone is called at the beginning, where it is called otherwise at the end. */
type Parts = {
  readonly when: Omit<When, 'zone' | 'occurrence' | 'entered'>;
  readonly zone: string;
  readonly zoneAhead: string | null;
};

/** A clock, a range or an open beginning, and what stands behind it. */
function clockIn(words: string, date: CalendarDate | null, language: Language): Parts | null {
  const { about, from } = timeWords(language);
  const shape = new RegExp(
    String.raw`^(${from})?(${about})?(\d\d:\d\d(?::\d\d)?)(?:(?: (\p{L}[\p{L}\d+:-]{1,11}))?–(\d\d:\d\d(?::\d\d)?))?(?: \(([^()]{4,20})\))?(?: (.+))?$`,
    'u',
  );
  const [, open, rough, start = '', zoneAhead = null, end, endDay, zone = ''] = shape.exec(words) ?? [];
  const time = toClockTime(start);
  const endTime = end === undefined ? null : toClockTime(end);
  if (time === null || (end !== undefined && endTime === null)) return null;
  const endDate = endDay === undefined || date === null ? null : dayAfter(date, endDay.replaceAll('\u00a0', ' '), language);
  if (endDay !== undefined && endDate === null) return null;
  const until: LocalTime | null = endTime === null && endDate === null ? null : { date: endDate, time: endTime };
  const precision = rough === undefined ? (start.length > 5 ? 'second' : 'minute') : 'approx';
  return { when: { date, time, precision, end: until, openEnded: open !== undefined }, zone, zoneAhead };
}

/** A day with the last one of several. */
function daysIn(words: string, date: CalendarDate | null, language: Language): Parts | null {
  const plain = { date, time: null, openEnded: false, end: null } as const;
  if (words === '–') return { when: { ...plain, precision: date === null ? 'none' : 'date' }, zone: '', zoneAhead: null };
  const { until } = exportWords[language];
  const last = words.startsWith(`${until} `) ? dayShown(words.slice(until.length + 1), language) : null;
  return last === null || date === null
    ? null
    : { when: { ...plain, end: { date: last, time: null }, precision: 'date' }, zone: '', zoneAhead: null };
}

/**
 * The time that a table shows by its day and its words, in a zone unless it stands behind the words; `preferred` is the zone that letters are taken for
 * if they are its own. Words that nobody can read as a time are kept as such; null for a time that is written otherwise, and where the zone's words are none.
 */
export function timeShown(
  words: string,
  date: CalendarDate | null,
  zoneWords: string,
  language: Language,
  preferred: Zone | null,
): ShownTime | null {
  const clock = clockIn(words, date, language);
  const read = clock ?? daysIn(words, date, language);
  if (read === null) {
    if (readWhen(words, { date, zone: null, previous: null, locale: language }).kind !== 'unread') return null;
    const when: When = { date, time: null, zone: null, precision: 'none', end: null, openEnded: false, occurrence: null, entered: words };
    return { when, note: null };
  }
  const letters = read.zone === '' ? zoneWords : read.zone;
  const entered = [words, read.zone === '' ? zoneWords : ''].filter((part) => part !== '' && part !== '–').join(' ');
  const plain: When = { ...read.when, zone: null, occurrence: null, entered };
  if (clock === null || letters === '') return { when: plain, note: null };
  const { time } = read.when;
  const zone = readZone(read.zoneAhead ?? letters, { date, time }, preferred);
  if (zone.kind === 'unknown') return null;
  const occurrence = date === null || time === null || zone.minutes === null ? null : occurrenceAt(date, time, zone.zone, zone.minutes);
  const ending =
    read.zoneAhead === null ? zone : readZone(letters, { date: plain.end?.date ?? date, time: plain.end?.time ?? null }, zone.zone);
  const end = plain.end === null ? null : endIn(plain.end, date, zone.zone, ending.kind === 'unknown' ? null : ending.minutes);
  return { when: { ...plain, end, zone: zone.zone, occurrence }, note: zone.note };
}

/** An end with which of two equal clock times it is, by the offset that stands behind it, in minutes. */
function endIn(end: RangeEnd, date: CalendarDate | null, zone: Zone, minutes: number | null): RangeEnd {
  const day = end.date ?? date;
  const occurrence = minutes === null || day === null || end.time === null ? null : occurrenceAt(day, end.time, zone, minutes);
  return occurrence === null ? end : { ...end, occurrence };
}

/** Whether two times name moments that differ. */
export function areApart(one: When, other: When): boolean {
  const [a, b] = [instantOf(one), instantOf(other)];
  return a.kind === 'instant' && b.kind === 'instant' && a.instant !== b.instant;
}
