import { type ClockReading, readClock } from './read-clock.ts';
import { type DateReading, readDate } from './read-date.ts';
import { type RelativeReading, readRelative } from './read-relative.ts';
import { readZoneWords } from './read-zone-words.ts';

/** One clock time with the zone named beside it, if one was. */
export type ClockAndZone = { readonly clock: ClockReading; readonly zone: string | null };

/** The words that say when something happened, taken apart but not yet placed in a calendar. */
export type WhenWords = {
  readonly date: DateReading | null;
  readonly clock: ClockReading | null;
  readonly zone: string | null;
  /** A second name of the same zone: "PST (UTC-7)". */
  readonly zoneAgain: string | null;
  /** The same moment on other clocks: "15:30 CEST (13:30 UTC)". */
  readonly elsewhere: readonly ClockAndZone[];
  readonly end: { readonly date: DateReading | null; readonly clock: ClockReading; readonly zone: string | null } | null;
  readonly relative: RelativeReading | null;
  readonly approx: boolean;
  readonly openEnded: boolean;
  readonly from: number;
  readonly to: number;
};

const AT =
  /(?:at|on|by|um|am|kl\.?|le|à|a las|a la|den|il|el|alle|om|op|the|time:|date:|until|till|bis|jusqu['’]à|hasta(?: las?)?|today(?:,| at)?|yesterday(?:,| at)?|heute(?: um)?|gestern(?: um)?|aujourd['’]hui(?: à)?|hier à|ayer a las?|hoy a las?)\s{1,3}/iy;
const APPROX =
  /(?:[~≈∼±≃]\s?|(?:c\.|ca\.?|circa|approx\.?|approximately|about|around|roughly|near|nearly|almost|shortly (?:after|before)|just (?:after|before)|before|after|between|entre(?: las?)?|zwischen|early|gegen|etwa|ungefähr|rund|kurz (?:nach|vor)|vers|environ|autour de|peu (?:après|avant)|sobre las?|hacia las?|alrededor de las?|a eso de las?|aprox\.?|verso le|circa le|ongeveer|rond)\s{1,3})/iuy;
const SINCE =
  /(?:since|from|as of|as from|starting(?: at| from)?|seit|ab|von|depuis|dès|à partir de|desde(?: las?)?|de(?: las?)?|dalle|vanaf|sinds)\s{1,3}/iuy;
const DATE_TO_CLOCK =
  /(?:T(?=\d)|:\s{1,3}(?=\d{1,2}[:.h]\d\d)|\s?\((?=\d)|[-_](?=\d)|:(?=\d\d:)|,?\s{0,3}(?:[-–—@|•·]\s{0,3}|\]\s?\[|\)\s?\()?(?:(?:at|um|à|a las|kl\.?|from|von|de|ab|since|around|om|alle)\s{1,3})?| )/iuy;
const CLOCK_TO_DATE = /(?:,?\s{1,3}|,|\s?\()(?:(?:on|am|le|el|den|of)\s{1,3}(?:the\s)?)?/iuy;
const APPROX_AFTER =
  /(?:\s?-\s?ish(?!\p{L})|\s?ish(?!\p{L})|\s?\((?:approx\.?|approximately|approximate|ca\.?|circa|roughly|estimated|est\.)\)|\s(?:approx\.?|approximately|or so|circa|environ)(?!\p{L})|頃|ごろ|\s?\(?\?\)?(?=[\s:)\]]|$))/iuy;
const TO =
  /\s{0,3}(?:[-‐‑‒–—―−~〜～]{1,2}>?|→|\.\.\.?|…|から)\s{0,3}|\s{1,3}(?:to|until|till|til|through|thru|and|bis|und|jusqu['’]à|à|au|et|hasta(?: las?)?|a(?: las)?|y(?: las?)?|tot|alle|fino alle)\s{1,3}/iuy;
const ONWARD =
  /\s?,?\s?(?:onwards?|and later|and onwards?|and ongoing)(?!\p{L})|\s(?:on|and on)(?=\s?(?:[:–—-]|$))|\s?ff\.|\s{0,2}(?:[-–—]|to|until)\s{0,2}(?:present|now|ongoing|open|unknown|tbd|heute|\?{1,3})(?![\p{L}])|\s?[-–—](?=\s*$)/iuy;
const ELSEWHERE = /\s{0,2}(?:[/(|=,;[]|or|aka)\s{0,2}/iy;
const BARE_HOUR = /(\d{1,2})(?=\s?(?:[-–—]|to)\s?\d{1,2}(?::\d\d)?\s?[ap]\.?m)/iy;
/** The year that `date` and C libraries print after the time. */
const YEAR_AFTER = /\s((?:19|20)\d{2})(?!\d|[:.]\d)/y;
const SHORT_END = /[-–—](\d{2})(?!\d|[:.]\d|\p{L})/uy;

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function spanAt(pattern: RegExp, text: string, at: number): number {
  return match(pattern, text, at)?.[0].length ?? 0;
}

/** A clock that ends in "am" or "pm" lends it to one before it that has none: "9:00-10:30am", "11:30-1:15pm". */
function lend(first: ClockReading, last: ClockReading): ClockReading {
  if (first.meridiem !== null || last.meridiem === null || last.odd || first.hour > 12 || first.hour === 0) return first;
  const minutes = (last.hour % 24) * 60 + last.minute;
  const same = (first.hour % 12) + (last.meridiem === 'pm' ? 12 : 0);
  const other = (same + 12) % 24;
  const hour = same * 60 + first.minute <= minutes ? same : other;
  return { ...first, hour, meridiem: hour >= 12 ? 'pm' : 'am' };
}

function bareHour(text: string, at: number): ClockReading | null {
  const found = match(BARE_HOUR, text, at);
  const hour = Number(found?.[1] ?? 99);
  if (found === null || hour > 12 || hour < 1) return null;
  return { hour, minute: 0, second: null, dayShift: 0, form: 'hour', meridiem: null, odd: false, sure: true, length: found[0].length };
}

type End = { readonly date: DateReading | null; readonly clock: ClockReading; readonly zone: string | null; readonly to: number };

function endAt(text: string, at: number, first: ClockReading, between: boolean): End | null {
  const short = first.form === 'colon' ? match(SHORT_END, text, at) : null;
  if (short !== null) {
    const value = Number(short[1]);
    if (value < 60) {
      const clock: ClockReading = first.second === null ? { ...first, minute: value } : { ...first, second: value };
      const later = value > (first.second ?? first.minute);
      if (later) return { date: null, clock, zone: null, to: at + short[0].length };
    }
  }
  const dash = match(TO, text, at);
  if (dash === null) return null;
  if (/\b(?:and|und|et|y)\b/i.test(dash[0]) && !between) return null;
  let p = at + dash[0].length;
  p += spanAt(AT, text, p);
  const approx = spanAt(APPROX, text, p);
  p += approx;
  const date = readDate(text, p);
  if (date !== null) {
    const gap = spanAt(DATE_TO_CLOCK, text, p + date.length);
    if (readClock(text, p + date.length + gap) === null) return null;
    p += date.length + gap;
  }
  const clock = readClock(text, p);
  if (clock === null) return null;
  if ((clock.form === 'digits' || clock.form === 'dot') && clock.form !== first.form && !clock.sure) return null;
  p += clock.length;
  p += spanAt(APPROX_AFTER, text, p);
  const zone = readZoneWords(text, p, false);
  return { date, clock, zone: zone?.words ?? null, to: p + (zone?.length ?? 0) };
}

/** "T+5m" in brackets behind a clock time; its length includes the brackets. */
function asideAt(text: string, at: number): RelativeReading | null {
  const open = /^ ?[([]/.exec(text.slice(at, at + 2))?.[0].length ?? 0;
  const found = open === 0 ? null : readRelative(text, at + open);
  if (found === null || found.from !== 'start' || !/[)\]]/.test(text.charAt(at + open + found.length))) return null;
  return { ...found, length: open + found.length + 1 };
}

/** Reads the words for a time that start exactly at a position: date, clock, zone, range, "around", "T+5 min"; null where none do. */
export function readWhenWords(text: string, at: number): WhenWords | null {
  let p = at;
  let approx = false;
  let since = false;
  let between = false;
  const prefix = (): void => {
    for (let count = 0; count < 3; count += 1) {
      const about = match(APPROX, text, p);
      const word = about ?? match(SINCE, text, p) ?? match(AT, text, p);
      if (word === null) return;
      if (about !== null && /^(?:between|entre|zwischen)/i.test(about[0])) between = true;
      else if (about !== null) approx = true;
      else if (match(SINCE, text, p) !== null) since = true;
      p += word[0].length;
    }
  };
  prefix();
  let date = readDate(text, p);
  let afterDate = p;
  let exact = false;
  if (date !== null) {
    afterDate = p + date.length;
    const gap = match(DATE_TO_CLOCK, text, afterDate)?.[0] ?? '';
    exact = gap === 'T';
    p = afterDate + gap.length;
    prefix();
  }
  let relative = date === null ? readRelative(text, p) : null;
  if (relative !== null) p += relative.length + spanAt(/\s{0,2}[(,–-]?\s{0,2}/y, text, p + relative.length);
  let clock = bareHour(text, p) ?? readClock(text, p);
  if (clock === null) {
    if (relative !== null) return finish({ date, relative, to: at + (p - at) });
    if (date === null) return null;
    return finish({ date, relative, to: afterDate });
  }
  function finish(part: { date: DateReading | null; relative: RelativeReading | null; to: number }): WhenWords {
    let to = part.to;
    while (to > at && /[\s(,–-]/.test(text.charAt(to - 1))) to -= 1;
    return { ...part, clock: null, zone: null, zoneAgain: null, elsewhere: [], end: null, approx, openEnded: since, from: at, to };
  }
  p += clock.length;
  exact ||= date !== null && clock.second !== null;
  const takeApprox = (): void => {
    const span = spanAt(APPROX_AFTER, text, p);
    if (span > 0) approx = true;
    p += span;
  };
  takeApprox();
  const named = readZoneWords(text, p, exact);
  let zone = named?.words ?? null;
  p += named?.length ?? 0;
  const again = named === null ? null : readZoneWords(text, p, false);
  const zoneAgain = again !== null && /^\s?[([/]/.test(text.slice(p)) ? again.words : null;
  if (again !== null && zoneAgain !== null) p += again.length;
  takeApprox();
  const aside = relative === null ? asideAt(text, p) : null;
  if (aside !== null) {
    relative = aside;
    p += aside.length;
  }
  const year =
    date !== null && clock.second !== null && date.candidates.every((one) => one.year === null) ? match(YEAR_AFTER, text, p) : null;
  if (date !== null && year !== null) {
    date = { ...date, candidates: date.candidates.map((one) => ({ ...one, year: Number(year[1]) })) };
    p += year[0].length;
  }
  let end = endAt(text, p, clock, between);
  if (end !== null) {
    p = end.to;
    clock = lend(clock, end.clock);
    if (zone === null) {
      zone = end.zone;
      end = { ...end, zone: null };
    }
    takeApprox();
  }
  const elsewhere: ClockAndZone[] = [];
  for (let count = 0; count < 4 && end === null; count += 1) {
    const gap = spanAt(ELSEWHERE, text, p);
    const other = gap === 0 ? null : readClock(text, p + gap);
    const otherZone = other === null ? null : readZoneWords(text, p + gap + other.length, false);
    if (other === null || otherZone === null) break;
    elsewhere.push({ clock: other, zone: otherZone.words });
    p += gap + other.length + otherZone.length;
    if (text.charAt(p) === ')' || text.charAt(p) === ']') p += 1;
  }
  const onward = end === null ? spanAt(ONWARD, text, p) : 0;
  p += onward;
  if (date === null) {
    const gap = spanAt(CLOCK_TO_DATE, text, p);
    const later = gap === 0 ? null : readDate(text, p + gap);
    if (later !== null && later.candidates.length > 0 && !later.weak) {
      const stop = p + gap + later.length;
      const whole = later.candidates.every((one) => one.year !== null);
      if (whole || /^\)?\s*(?:$|[:,;.|\])–—-])/.test(text.slice(stop, stop + 4))) {
        date = later;
        p = stop + (text.slice(p, p + gap).includes('(') && text.charAt(stop) === ')' ? 1 : 0);
      }
    }
  }
  const endWords = end === null ? null : { date: end.date, clock: end.clock, zone: end.zone };
  const openEnded = onward > 0 || (since && end === null);
  return { date, clock, zone, zoneAgain, elsewhere, end: endWords, relative, approx, openEnded, from: at, to: p };
}
