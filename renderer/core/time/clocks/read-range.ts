import { type DateReading, readDate } from '../dates/read-date.ts';
import { readDayShift } from '../dates/read-day-shift.ts';
import { ABOUT, ABOUT_AFTER, AT, DATE_TO_CLOCK, lengthAt, matchAt } from '../words/time-prepositions.ts';
import { readZoneWords } from '../zones/read-zone-words.ts';
import { isZoneAbbreviation } from '../zones/zone-words.ts';
import { type ClockReading, readClock } from './read-clock.ts';

/** The end of a range; `to` is where its words end. */
export type RangeEnd = {
  readonly date: DateReading | null;
  readonly clock: ClockReading;
  readonly zone: string | null;
  readonly to: number;
};

const TO =
  /\s{0,3}(?:[-‐‑‒–—―−~〜～]{1,2}>?|→|\.\.\.?|…|から)\s{0,3}|\s{1,3}(?:to|until|till|til|through|thru|and|bis|und|jusqu['’]à|à|[àa]s|au|até(?: [àa]s)?|et|en|hasta(?: las?)?|a(?: las)?|y(?: las?)?|e(?: as| às| le)?|tot|alle|fino alle)\s{1,3}/iuy;
/** "15:30/15:40": not the same moment on two clocks, for no zone is named. */
const SLASH = /\s?\/\s?(?=\d{1,2}[:h]\d\d(?!\d))/iy;
const PAIRED = /(\d{1,2}:\d\d)\s?\/\s?(\d{1,2}:\d\d)(\s?[ap]\.?m\.?)?\s{1,3}([A-Z]{2,5})\s?\/\s?([A-Z]{2,5})(?!\p{L})/iuy;
const THIRD = /\s{0,3}[-–—]\s{0,3}\d{1,2}:\d\d(?!\d)/y;
const THIRD_SLASH = /\s{0,3}\/\s{0,3}\d{1,2}:\d\d(?!\d)/y;
const SHORT_END = /[-–—〜～](\d{2})(?!\d|[:.]\d|\p{L})/uy;
/** The same with parts of a second: "15:08:34.240〜34.246". */
const SHORT_SECOND_END = /(?<=\d:\d\d:\d\d[.,]\d{1,6})\s?[-–—~〜～]\s?(\d{2})[.,]\d{1,6}(?!\d|[:.]\d|\p{L})/uy;
const HALF_LENT = /(\d{1,2})(?=\s?(?:[-–—]|to|and)\s?\d{1,2}(?::\d\d)?\s?[ap]\.?m)/iy;
const UNIT_LENT =
  /(\d{1,2})(?=\s(?:bis|und|à|et|a|y|to|[-–—])\s(?:las )?\d{1,2}(?:[:.]\d\d|h\d\d)?\s?(?:uhr|uur|u|h|hrs|hours)(?!\p{L})|\s?[-–—]\s?\d{1,2}(?:[:.]\d\d)?\s?(?:uhr|uur|u|h|UTC|GMT)(?!\p{L})|\s(?:bis|à|a|to)\s\d{1,2}:\d\d(?!\d))/iuy;
const GLUED = /(\d{1,2})(?=[-–](\d{1,2}):\d\d(?!\d))/y;

/** A clock that ends in "am" or "pm" lends it to one before it that has none: "9:00-10:30am", "11:30-1:15pm". */
export function lend(first: ClockReading, last: ClockReading): ClockReading {
  if (first.meridiem !== null || last.meridiem === null || last.odd || first.hour > 12 || first.hour === 0) return first;
  const minutes = (last.hour % 24) * 60 + last.minute;
  const same = (first.hour % 12) + (last.meridiem === 'pm' ? 12 : 0);
  const other = (same + 12) % 24;
  const hour = same * 60 + first.minute <= minutes ? same : other;
  return { ...first, hour, meridiem: hour >= 12 ? 'pm' : 'am' };
}

/** An hour that only the end of its range makes a time: the 2 of "2–3 PM", the 16 of "16 bis 17 Uhr", the 9 of "9-10:30"; null elsewhere. */
export function bareHour(text: string, at: number): ClockReading | null {
  if (!/^\d\d?(?!\d|:)/.test(text.slice(at, at + 3))) return null;
  if (at > 0 && /[\p{L}\d:.]/u.test(text.charAt(at - 1))) return null;
  const half = matchAt(HALF_LENT, text, at);
  const unit = half === null ? matchAt(UNIT_LENT, text, at) : null;
  const glued = half === null && unit === null ? matchAt(GLUED, text, at) : null;
  const found = half ?? unit ?? glued;
  if (found === null) return null;
  const hour = Number(found[1]);
  if (half !== null && (hour > 12 || hour < 1)) return null;
  if (hour > 23) return null;
  if (glued !== null && (hour < 5 || Number(glued[2]) <= hour || Number(glued[2]) > hour + 6)) return null;
  return { hour, minute: 0, second: null, dayShift: 0, form: 'hour', meridiem: null, odd: false, sure: true, length: found[0].length };
}

const ON_DATE = /,?\s{1,3}(?:(?:on|am|le|el|il|em)\s{1,3}(?:the\s)?)?/iuy;

/** Reads the end of a range whose times each have their date behind them: "and 04:00 UTC on 11 April"; null where none follows. */
export function endWithDate(text: string, at: number, first: ClockReading, between: boolean): RangeEnd | null {
  const end = endAt(text, at, first, between);
  if (end === null || end.date !== null) return end;
  const gap = lengthAt(ON_DATE, text, end.to);
  const date = gap === 0 ? null : readDate(text, end.to + gap);
  const isNamed = date?.candidates.some((one) => one.order === 'named' || one.year !== null) === true;
  return date === null || date.weak || !isNamed ? end : { ...end, date, to: end.to + gap + date.length };
}

/** Two clocks and their two zones side by side: the 2:20 and 1:20 of "2:20/1:20 PM EST/CST"; null elsewhere. */
export function readPaired(
  text: string,
  at: number,
): { readonly clocks: readonly [ClockReading, ClockReading]; readonly zones: readonly [string, string]; readonly to: number } | null {
  const found = matchAt(PAIRED, text, at);
  const [all = '', one = '', other = '', half = '', zone = '', otherZone = ''] = found ?? [];
  const [first, second] = [readClock(`${one}${half}`, 0), readClock(`${other}${half}`, 0)];
  if (found === null || first === null || second === null || !isZoneAbbreviation(zone) || !isZoneAbbreviation(otherZone)) return null;
  return { clocks: [first, second], zones: [zone, otherZone], to: at + all.length };
}

/** A whole day and a time of it: where two stand side by side, the second ends what the first began. */
const BESIDE =
  /\s{1,8}(?=(?:\d{4}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2\d{4})(?:T|,?\s)\d{1,2}[:.h]\d\d|\d{1,2}\.? (?:de )?\p{L}{3,12}\.? (?:de )?\d{4},? (?:at |um |à )?\d{1,2}[:.h]\d\d|\p{L}{3,12}\.? \d{1,2},? \d{4},? (?:at )?\d{1,2}:\d\d|\d{4}年\d{1,2}月\d{1,2}日\s?\d)/uy;

/** The later of two whole times in the same writing, where it stands right behind the first: "3/7/2006 17:20 4/7/2006 09:30"; null elsewhere. */
export function endBeside(text: string, at: number, date: DateReading, first: ClockReading): RangeEnd | null {
  const gap = lengthAt(BESIDE, text, at);
  const last = gap === 0 ? null : readDate(text, at + gap);
  if (last === null || !date.candidates.some(({ year }) => year !== null)) return null;
  const start = at + gap + last.length + lengthAt(DATE_TO_CLOCK, text, at + gap + last.length);
  const clock = readClock(text, start);
  if (clock === null || clock.form !== first.form) return null;
  const zone = readZoneWords(text, start + clock.length, true);
  const number = (one: DateReading['candidates'][number], { hour, minute, second }: ClockReading): number =>
    ((((one.year ?? 0) * 12 + one.month) * 31 + one.day) * 24 + hour) * 3600 + minute * 60 + (second ?? 0);
  const isLater = date.candidates.some((one) =>
    last.candidates.some((other) => one.order === other.order && number(other, clock) > number(one, first)),
  );
  return isLater ? { date: last, clock, zone: zone?.words ?? null, to: start + clock.length + (zone?.length ?? 0) } : null;
}

/** The end of a range that counts its hours on past midnight, as in Japan: the 1:30 of "22:00〜25:30"; null elsewhere. */
const PAST_MIDNIGHT = /(2[4-9]):([0-5]\d)(?!\d|:)/y;

function pastMidnight(text: string, at: number): ClockReading | null {
  const found = matchAt(PAST_MIDNIGHT, text, at);
  if (found === null) return null;
  const common = { second: null, dayShift: 1, form: 'colon', meridiem: null, odd: false, sure: true } as const;
  return { ...common, hour: Number(found[1]) - 24, minute: Number(found[2]), length: found[0].length };
}

/** Reads the end of a range behind its first time: "-16:20", "to 4 pm", "-58"; null where none follows. */
export function endAt(text: string, at: number, first: ClockReading, between: boolean): RangeEnd | null {
  const short = first.form === 'colon' ? (matchAt(SHORT_END, text, at) ?? matchAt(SHORT_SECOND_END, text, at)) : null;
  if (short !== null) {
    const value = Number(short[1]);
    if (value < 60) {
      const clock: ClockReading = first.second === null ? { ...first, minute: value } : { ...first, second: value };
      const later = value > (first.second ?? first.minute) || /[.,]/.test(short[0]);
      if (later) return { date: null, clock, zone: null, to: at + short[0].length };
    }
  }
  const dash = matchAt(TO, text, at) ?? (first.form === 'colon' || first.form === 'letter' ? matchAt(SLASH, text, at) : null);
  if (dash === null) return null;
  if (/\b(?:and|und|et|en|y|e)\b/i.test(dash[0]) && !between) return null;
  let p = at + dash[0].length;
  // A sentence behind a dash begins with a time of its own: "17:45:51 — At around 10 am the disks were full".
  if (/^\p{Lu}\p{Ll}/u.test(text.slice(p, p + 2)) && lengthAt(AT, text, p) + lengthAt(ABOUT, text, p) > 0) return null;
  p += lengthAt(AT, text, p);
  p += lengthAt(ABOUT, text, p);
  const date = readDate(text, p);
  if (date !== null) {
    const between = lengthAt(DATE_TO_CLOCK, text, p + date.length);
    const gap = between + lengthAt(ABOUT, text, p + date.length + between);
    if (readClock(text, p + date.length + gap) === null) return null;
    p += date.length + gap;
  }
  const clock = readClock(text, p) ?? pastMidnight(text, p);
  if (clock === null) return null;
  if ((clock.form === 'digits' || clock.form === 'dot') && clock.form !== first.form && !clock.sure) return null;
  p += clock.length;
  p += lengthAt(ABOUT_AFTER, text, p);
  const zone = readZoneWords(text, p, false);
  p += zone?.length ?? 0;
  if (zone !== null && dash[0].includes('/')) return null;
  // "18:06:10 – 18:11:55 – 18:12:08" is a row of moments.
  if (matchAt(dash[0].includes('/') ? THIRD_SLASH : THIRD, text, p) !== null) return null;
  // A range that ends earlier on the clock ends on the next day anyway: the words only say so.
  const next = clock.hour * 60 + clock.minute <= first.hour * 60 + first.minute ? readDayShift(text, p) : null;
  return { date, clock, zone: zone?.words ?? null, to: p + (next?.length ?? 0) };
}
