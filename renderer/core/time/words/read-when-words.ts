import { type ClockReading, readClock } from '../clocks/read-clock.ts';
import { bareHour, endAt, endBeside, endWithDate, lend, readPaired } from '../clocks/read-range.ts';
import { readStamp } from '../clocks/read-stamp.ts';
import { readVagueClock } from '../clocks/read-vague-clock.ts';
import { type DateReading, readDate } from '../dates/read-date.ts';
import { readDayShift, readDayShiftBefore } from '../dates/read-day-shift.ts';
import { type RelativeReading, readRelative } from '../lengths/read-relative.ts';
import { readUnknownZone, readZoneWords } from '../zones/read-zone-words.ts';
import { ABOUT, ABOUT_AFTER, AT, DATE_TO_CLOCK, lengthAt, matchAt, SINCE } from './time-prepositions.ts';

/** One clock time with the zone named beside it, if one was; `headed` where the head of its column names it, for every row. */
export type ClockAndZone = { readonly clock: ClockReading; readonly zone: string | null; readonly headed?: boolean };

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
  /** Days after the date at hand: 1 for "09:00 next day". */
  readonly dayShift: number;
  /** False where the words for the later day may mean something else. */
  readonly dayShiftSure: boolean;
  readonly approx: boolean;
  readonly openEnded: boolean;
  readonly from: number;
  readonly to: number;
};

const CLOCK_TO_DATE =
  /(?:\s{0,2}[(（[]|\s[-–—|·]\s(?=\d{1,2}[/.]\d{1,2}[/.]\d{2,4}(?!\d)|\d{4}-\d\d-\d\d(?!\d)|\d{1,2} \p{L}{3,9}\.? \d{4}(?!\d)|\p{L}{3,9}\.? \d{1,2},? \d{4}(?!\d))|,?\s{1,3}|,)(?:(?:on|(?<=(?:UTC|GMT|[A-Z]{2,4}T)\s)the(?=\s\d{1,2}(?:st|nd|rd|th)? (?:of )?\p{L}{3,9} \d{4}(?!\d))|am|le|el|den|of|du|vom|del(?: día)?|do(?: dia)?|no dia|de|op)\s{1,3}(?:the\s)?)?/iuy;
const ONWARD =
  /\s?,?\s?(?:onwards?|and later|(?:and|&) onwards?|(?:and|&) ongoing)(?!\p{L})|\s(?:on|and on)(?=\s?(?:[:–—]|$)|\s-)|\s?ff\.|(?:[-–—]|\s{0,2}(?:to|until)\s{0,2})(?:present|now|ongoing|open|unknown|tbd|heute)(?!\p{L})|\s{0,2}[-–—]\s{0,2}(?:present|now|ongoing|open|unknown|tbd|heute)(?=\s*(?:$|[)\]:,;|*_–—]|-\s))|\s{0,2}(?:[-–—]|to|until)\s{0,2}(?:(?:\d{1,2}:)?\?{1,6}(?::\?\?)?|\d{1,2}:xx)(?![\p{L}])|\s?[-–—](?=\s*$)|\+(?=\s*(?:$|[:)\]])|\s[-–—\p{L}])|\s?[~〜～](?=\s*(?:$|[|)\]）,])|\s+[^\s\d])|から|以降|より|부터|이후/iuy;
const ELSEWHERE = /\s{0,2}(?:[/(|=,;[（]|or|aka)\s{0,2}/iy;
/** The day of a time, counted from that of the writing: "at 14:02 UTC yesterday". */
const DAY_AGO =
  /,?\s(?:yesterday(?!['’])|gestern|hier|ayer|ieri|ontem)(?:\s(?:morning|afternoon|evening|night|früh|morgen|abend|matin|soir|mattina|sera))?(?=[\s,.:;)]|$)/iuy;
/** The day on which what began the day before ended. */
const TODAY = /\s(?:today|heute|aujourd['’]hui|hoy|oggi|hoje)(?:\s(?:morning|früh|morgen|matin))?(?=[\s,.:;)]|$)/iuy;
/** The year that `date` and C libraries print after the time. */
const YEAR_AFTER = /\s((?:19|20)\d{2})(?!\d|[:.]\d)/y;
/** A zone ahead of its time: "UTC 14:05". */
const ZONE_AHEAD = /(UTC|GMT|[ECMP][SD]T|CES?T|BST|JST|SGT|AE[SD]T)\s(?=\d{1,2}:\d\d(?!\d))/y;
/** Words that name the night that begins on a day: that day is taken where no time is told. */
const NIGHT_OF =
  /(?:in the |in der |dans la |en la |na |nella |in de )?(?:night of(?: the)?|nacht (?:vom|van)|nuit du|noche del?|noite d[eo]|notte del?)\s(?=\d|\p{L}{3,10} \d)/iuy;
const ABOUT_HOUR = /(\d{1,2})(?=\s?[:–—]\s|\s-\s)/y;

/** "T+5m" in brackets behind a clock time; its length includes the brackets. */
function asideAt(text: string, at: number): RelativeReading | null {
  const open = /^ ?[([]/.exec(text.slice(at, at + 2))?.[0].length ?? 0;
  const found = open === 0 ? null : readRelative(text, at + open);
  if (found === null || found.from !== 'start' || !/[)\]]/.test(text.charAt(at + open + found.length))) return null;
  return { ...found, length: open + found.length + 1 };
}

/** "+0200 CEST": an offset and a name side by side tell the same zone twice. */
function isOffsetBeside(first: string, second: string): boolean {
  const offset = (words: string): boolean => /^(?:UTC|GMT)?[+\-−]\d/.test(words);
  return second !== '' && offset(first) !== offset(second);
}

/** The 3 of "about 3:": half a clock time, to be looked at. */
function aboutHour(text: string, at: number): ClockReading | null {
  const found = matchAt(ABOUT_HOUR, text, at);
  const hour = Number(found?.[1] ?? 99);
  if (hour > 23) return null;
  return {
    hour,
    minute: 0,
    second: null,
    dayShift: 0,
    form: 'digits',
    meridiem: null,
    odd: false,
    sure: false,
    length: found?.[0].length ?? 0,
  };
}

/** Reads the words for a time that start exactly at a position: date, clock, zone, range, "around", "T+5 min"; null where none do. */
export function readWhenWords(text: string, at: number): WhenWords | null {
  const stamp = /[\d]/.test(text.charAt(at)) ? readStamp(text, at) : null;
  if (stamp !== null) return stamp;
  let p = at;
  let approx = false;
  let since = false;
  let between = false;
  const prefix = (): void => {
    for (let count = 0; count < 3; count += 1) {
      const about = matchAt(ABOUT, text, p);
      const word = about ?? matchAt(SINCE, text, p) ?? matchAt(AT, text, p);
      if (word === null) return;
      if (about !== null && /(?:^|\s)(?:between|entre|zwischen|tussen|t?ra|fra)\s/i.test(about[0])) between = true;
      else if (about !== null) approx = true;
      else if (matchAt(SINCE, text, p) !== null) since = true;
      p += word[0].length;
    }
  };
  const night = lengthAt(NIGHT_OF, text, p);
  p += night;
  prefix();
  const before = readDayShiftBefore(text, p);
  let dayShift = before?.days ?? 0;
  let dayShiftSure = true;
  p += before?.length ?? 0;
  let date = readDate(text, p);
  let afterDate = p;
  let exact = false;
  if (date !== null) {
    afterDate = p + date.length;
    const gap = matchAt(DATE_TO_CLOCK, text, afterDate)?.[0] ?? '';
    exact = gap === 'T';
    p = afterDate + gap.length;
    prefix();
  }
  let relative = date === null ? readRelative(text, p) : null;
  if (relative !== null) {
    const start = relative.from === 'start' && relative.distance === 0;
    p += relative.length + lengthAt(start ? /\s{0,2}[(,:=–-]?\s{0,2}/y : /\s{0,2}[(,–-]?\s{0,2}/y, text, p + relative.length);
    const dated = relative.from === 'start' ? readDate(text, p) : null;
    const gap = dated === null ? 0 : lengthAt(DATE_TO_CLOCK, text, p + dated.length);
    if (dated !== null && readClock(text, p + dated.length + gap) !== null) {
      date = dated;
      p += dated.length + gap;
    }
  }
  // "An hour later, at 14:15": the clock says more than the distance.
  const spoken = relative?.from === 'above' ? lengthAt(AT, text, p) || lengthAt(ABOUT, text, p) : 0;
  if (spoken > 0 && readClock(text, p + spoken) !== null) {
    relative = null;
    approx = false;
    p += spoken;
  }
  const ahead = matchAt(ZONE_AHEAD, text, p);
  p += ahead?.[0].length ?? 0;
  const paired = readPaired(text, p);
  const told = paired?.clocks[0] ?? bareHour(text, p) ?? readClock(text, p);
  const vague = told === null ? readVagueClock(text, p) : null;
  let clock = told ?? vague ?? (approx && !since ? aboutHour(text, p) : null);
  // In the night of a day may be the morning after it.
  if (night > 0 && (date === null || clock !== null)) return null;
  if (clock === null) {
    if (relative !== null) return finish({ date, relative, to: at + (p - at) });
    if (date === null) return null;
    return finish({ date, relative, to: afterDate });
  }
  function finish(part: { date: DateReading | null; relative: RelativeReading | null; to: number }): WhenWords {
    let to = part.to;
    while (to > at && /[\s(,:=–-]/.test(text.charAt(to - 1))) to -= 1;
    return {
      ...part,
      clock: null,
      zone: null,
      zoneAgain: null,
      elsewhere: [],
      end: null,
      dayShift,
      dayShiftSure,
      approx,
      openEnded: since,
      from: at,
      to,
    };
  }
  p = paired?.to ?? p + clock.length;
  exact ||= date !== null && clock.second !== null;
  if (vague !== null) approx = true;
  const takeApprox = (): void => {
    const span = lengthAt(ABOUT_AFTER, text, p);
    if (span > 0) approx = true;
    p += span;
  };
  takeApprox();
  const named = paired === null ? (readZoneWords(text, p, exact) ?? readUnknownZone(text, p)) : null;
  let zone = named?.words ?? paired?.zones[0] ?? ahead?.[1] ?? null;
  p += named?.length ?? 0;
  const slash = named !== null && text.charAt(p) === '/' ? 1 : 0;
  const again = named === null ? null : readZoneWords(text, p + slash, false);
  const beside = slash > 0 || /^\s?[([（]/.test(text.slice(p, p + 2)) || isOffsetBeside(named?.words ?? '', again?.words ?? '');
  const zoneAgain = again !== null && beside ? again.words : null;
  if (again !== null && zoneAgain !== null) p += slash + again.length;
  takeApprox();
  const aside = relative === null ? asideAt(text, p) : null;
  if (aside !== null) {
    relative = aside;
    p += aside.length;
  }
  const year =
    date !== null && (clock.second !== null || named !== null) && date.candidates.every((one) => one.year === null)
      ? matchAt(YEAR_AFTER, text, p)
      : null;
  if (date !== null && year !== null) {
    date = { ...date, candidates: date.candidates.map((one) => ({ ...one, year: Number(year[1]) })) };
    p += year[0].length;
    // As Git prints it: "Mon Jun 10 16:02:01 2024 +0200".
    const beside = zone === null ? readZoneWords(text, p, true) : null;
    zone ??= beside?.words ?? null;
    p += beside?.length ?? 0;
  }
  const shift = dayShift === 0 ? readDayShift(text, p) : null;
  if (shift !== null) {
    dayShift = shift.days;
    dayShiftSure = shift.sure;
    p += shift.length;
  }
  const ago = date === null ? lengthAt(DAY_AGO, text, p) : 0;
  p += ago;
  let end = endAt(text, p, clock, between);
  if (end !== null) {
    p = end.to;
    clock = lend(clock, end.clock);
    const today = ago === 0 ? 0 : lengthAt(TODAY, text, p);
    const isBack = end.clock.hour * 60 + end.clock.minute <= clock.hour * 60 + clock.minute;
    if (end.date === null && (today > 0 || (ago > 0 && isBack))) end = { ...end, clock: { ...end.clock, dayShift: 1 } };
    p += today;
    if (zone === null) {
      zone = end.zone;
      end = { ...end, zone: null };
    }
    takeApprox();
  }
  if (end === null && date !== null) {
    end = endBeside(text, p, date, clock);
    p = end?.to ?? p;
    if (zone === null && end !== null) {
      zone = end.zone;
      end = { ...end, zone: null };
    }
  }
  const elsewhere: ClockAndZone[] = paired === null ? [] : [{ clock: paired.clocks[1], zone: paired.zones[1] }];
  for (let count = 0; count < 4 && end === null; count += 1) {
    const gap = lengthAt(ELSEWHERE, text, p);
    const other = gap === 0 ? null : readClock(text, p + gap);
    const otherZone = other === null ? null : readZoneWords(text, p + gap + other.length, false);
    if (other === null || otherZone === null) break;
    // "03:27, 04:32 AEST" are two times in one zone.
    if (zone === null && text.slice(p, p + gap).includes(',')) {
      zone = otherZone.words;
      break;
    }
    elsewhere.push({ clock: other, zone: otherZone.words });
    p += gap + other.length + otherZone.length;
    if (/[)\]）]/.test(text.charAt(p))) p += 1;
  }
  if (end === null && elsewhere.length > 0 && paired === null) {
    end = endAt(text, p, clock, between);
    p = end?.to ?? p;
  }
  const onward = end === null ? lengthAt(ONWARD, text, p) : 0;
  p += onward;
  const behind = onward > 0 && zone === null && paired === null ? readZoneWords(text, p, false) : null;
  zone ??= behind?.words ?? null;
  p += behind?.length ?? 0;
  const first = date;
  if (date === null) {
    const gap = lengthAt(CLOCK_TO_DATE, text, p);
    const later = gap === 0 ? null : readDate(text, p + gap);
    const isDay = later?.candidates.length === 0 && /\p{L}/u.test(text.slice(p, p + gap));
    if (later !== null && (isDay || (later.candidates.length > 0 && !later.weak))) {
      const stop = p + gap + later.length;
      const named = later.candidates.every(({ order }) => order === 'named') && (zone !== null || clock.meridiem !== null);
      const whole = isDay || named || later.candidates.every((one) => one.year !== null);
      if (whole || /^[)）\]]?\s*(?:$|[:,;.|\])）–—-])/.test(text.slice(stop, stop + 4))) {
        date = later;
        p = stop + (/[(（[]/.test(text.slice(p, p + gap)) ? lengthAt(/\.?[)）\]]/y, text, stop) : 0);
      }
    }
  }
  if (end === null && date !== null && (between || since || date !== first)) {
    end = endWithDate(text, p, clock, between);
    // Behind a time and its date, only another with its date is the end.
    if (end?.date === null && !(between || since)) end = null;
    p = end?.to ?? p;
    if (end !== null && zone === null) {
      zone = end.zone;
      end = { ...end, zone: null };
    }
  }
  const endWords = end === null ? null : { date: end.date, clock: end.clock, zone: end.zone };
  const openEnded = onward > 0 || (since && end === null);
  return { date, clock, zone, zoneAgain, elsewhere, end: endWords, relative, dayShift, dayShiftSure, approx, openEnded, from: at, to: p };
}
