import { monthNamed, weekdayNamed } from './date-names.ts';

/** The order in which a numeric date was taken; `named` where a month's name or the form leaves no choice. */
export type DateOrder = 'ymd' | 'dmy' | 'mdy' | 'named';

/** One way to take a written date; the year is null where none was written. */
export type DateCandidate = { readonly year: number | null; readonly month: number; readonly day: number; readonly order: DateOrder };

/** A date as written: every way to take it, likeliest first. No candidates: only a weekday was written. */
export type DateReading = {
  readonly candidates: readonly DateCandidate[];
  /** 1 Monday to 7 Sunday; null where none was written. */
  readonly weekday: number | null;
  /** True for forms that are also fractions or versions ("10/6", "10.06"): trust them only beside a time or alone. */
  readonly weak: boolean;
  /** How many characters it takes. */
  readonly length: number;
};

const YEAR_FIRST = /(\d{4})([-/.]|\.\s)(\d{1,2})\2(\d{1,2})(?![\d])(?:(?<=\.\s?\d{1,2})\.)?/y;
const YEAR_LAST = /(\d{1,2})([-/.])(\d{1,2})\2(\d{4}|\d{2})(?!\d|[-/]\d|\.\d)/y;
const COMPACT = /(20\d{2})(\d{2})(\d{2})(?!\d)/y;
const NO_YEAR = /(\d{1,2})([-/])(\d{1,2})(?![\d\p{L}]|[-/.]\d|:\d\d(?!:))/uy;
const NO_YEAR_DOTS = /(\d{1,2})\.\s?(\d{1,2})\.(?!\d)/y;
const KANJI = /(?:(\d{4})[年년]\s?)?(\d{1,2})[月월]\s?(\d{1,2})[日일号號]/y;
const DAY_MONTH = /(\d{1,2})(?:st|nd|rd|th|er|º|°|ª|\.)?(?:\s{1,3}(?:of |de )?|[-/ ])?(\p{L}{3,12})(?!\p{L})/iuy;
const MONTH_DAY = /(\p{L}{3,12})\.?(?:\s{1,3}(?:the )?|-)(\d{1,2})(?:st|nd|rd|th)?(?!\d|\p{L}|[:.]\d)/iuy;
const YEAR_MONTH_DAY = /(\d{4})[-/ ](\p{L}{3,10})[-/ ](\d{1,2})(?!\d)/uy;
const YEAR_AFTER =
  /\.?(?:,?\s{1,3}(?:de |del )?|[-/]|,)((?:19|20)\d{2})(?![\dh]|:\d{2}(?!:)|\s?(?:hrs|uhr|z)(?!\p{L}))(?!(?<=19[0-5]\d|20[0-5]\d) (?:UTC|GMT|[A-Z]{2,4}T)(?:[+-]\d{1,2})?(?:(?<=19\d\d .{2,7})(?!\p{L})|\s?[-–—:|→]\s\p{L}))/iuy;
const SHORT_YEAR_AFTER = /(?:[-/]|,?\s?['’])(\d{2})(?!\d|\p{L}|:\d)/uy;
/** The last of several days, and their year where it follows: "September 11-19, 2025", "October 29–30". */
const DAYS_AFTER =
  /(?<=\p{L}\.? \d{1,2}(?:st|nd|rd|th)?)\s?[-–]\s?(0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?![\d\p{L}]|[:.]\d|[-/]\d)(?:,?\s{1,2}((?:19|20)\d{2})(?![\dh]|:\d{2}(?!:)))?/uy;
/** The first of several days before the month: the "15-" of "15-16 June 2022", the "15. und" of "15. und 16. Juni". */
const DAYS_BEFORE =
  /(0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er|º|°|\.)?(?:\s?[-–—/&+]\s?|\s(?:(?:to|and)(?: the)?|bis(?: zum)?|zum|auf(?: den)?|und|au|et|al?|y|e(?: il)?|t\/m|en|op|till|para(?: o)?|i)\s|\s(?:e l|all)['’])(?=(0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th|er|º|°|\.)?(?:\s{1,3}(?:of |de )?|-)(\p{L}{3,12})(?!\p{L}))/iuy;
/** The year of a date without a gap: "09Aug09", "9Aug2009". */
const GLUED_YEAR_AFTER = /(?<=\d\p{L}{3,9})(\d{4}|\d{2})(?!\d|\p{L}|[:.]\d)/uy;
/** "20 MAY 25" and nothing after it but a time. */
const LAST_YEAR_AFTER = /\s(\d{2})(?=[\s:)\]]*$|,?\s(?:\d{1,2}:\d\d|\d{4}Z?)(?![\d\p{L}]))/uy;
/** In Portuguese with the word for a working day behind it: “terça-feira”. */
const WEEKDAY = /(\p{L}{2,10})(?:-feira)?\.?(?!\p{L})/iuy;
const WEEKDAY_GAP = /(?:,\s?|\s)\s{0,2}(?:the |den |dem |le |el |der )?/iy;
const WEEKDAY_AFTER = /,?\s?(?:[(（](\p{L}{1,10})\.?\s?[)）]|[(（]?(\p{L}{1,10})\.?(?!\p{L}))/uy;

function match(pattern: RegExp, text: string, at: number): RegExpExecArray | null {
  pattern.lastIndex = at;
  return pattern.exec(text);
}

function fullYear(digits: string): number {
  const year = Number(digits);
  return digits.length > 2 ? year : year < 70 ? 2000 + year : 1900 + year;
}

/** Without a year February has 29 days. */
function daysIn(year: number | null, month: number): number {
  if (month === 2) return year === null || (year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0)) ? 29 : 28;
  return month === 4 || month === 6 || month === 9 || month === 11 ? 30 : 31;
}

function exists(candidate: DateCandidate): boolean {
  const { year, month, day } = candidate;
  return month >= 1 && month <= 12 && day >= 1 && day <= daysIn(year, month);
}

type Found = { readonly candidates: readonly DateCandidate[]; readonly length: number; readonly weak?: boolean };

function numericAt(text: string, at: number): Found | null {
  const first = match(YEAR_FIRST, text, at) ?? match(COMPACT, text, at);
  if (first !== null) {
    const [year, month, day] = first.length > 4 ? [first[1], first[3], first[4]] : [first[1], first[2], first[3]];
    const candidates: DateCandidate[] = [{ year: Number(year), month: Number(month), day: Number(day), order: 'named' }];
    return { candidates, length: first[0].length };
  }
  const last = match(YEAR_LAST, text, at);
  if (last !== null) {
    const [a, b, c] = [last[1] ?? '', last[3] ?? '', last[4] ?? ''];
    const candidates: DateCandidate[] = [
      { year: fullYear(c), month: Number(b), day: Number(a), order: 'dmy' },
      { year: fullYear(c), month: Number(a), day: Number(b), order: 'mdy' },
    ];
    // Dots with a whole year are written day first nearly everywhere.
    if (last[2] === '.' && c.length === 4 && candidates.some((one) => one.order === 'dmy' && exists(one))) candidates.pop();
    if (c.length === 2 && a.length === 2) candidates.push({ year: fullYear(a), month: Number(b), day: Number(c), order: 'ymd' });
    // "2.15.30" is far more often a version than a date.
    return { candidates, length: last[0].length, weak: last[2] === '.' && c.length === 2 && a.length + b.length < 4 };
  }
  const kanji = match(KANJI, text, at);
  if (kanji !== null) {
    const year = kanji[1] === undefined ? null : Number(kanji[1]);
    return { candidates: [{ year, month: Number(kanji[2]), day: Number(kanji[3]), order: 'named' }], length: kanji[0].length };
  }
  const dots = match(NO_YEAR_DOTS, text, at);
  if (dots !== null) {
    return { candidates: [{ year: null, month: Number(dots[2]), day: Number(dots[1]), order: 'dmy' }], length: dots[0].length, weak: true };
  }
  const short = match(NO_YEAR, text, at);
  if (short === null) return null;
  const [a, b] = [Number(short[1]), Number(short[3])];
  const candidates: readonly DateCandidate[] = [
    { year: null, month: b, day: a, order: 'dmy' },
    { year: null, month: a, day: b, order: 'mdy' },
  ];
  return { candidates, length: short[0].length, weak: true };
}

/** Several days of one month, told by the first of them: "15-16 June 2022"; null elsewhere. */
function daysAt(text: string, at: number): Found | null {
  const days = match(DAYS_BEFORE, text, at);
  if (days === null || monthNamed(days[3] ?? '') === null || Number(days[1]) >= Number(days[2])) return null;
  const last = namedAt(text, at + days[0].length);
  if (last === null) return null;
  const candidates = last.candidates.map((one) => ({ ...one, day: Number(days[1]) }));
  return { candidates, length: days[0].length + last.length };
}

function namedAt(text: string, at: number): Found | null {
  const iso = match(YEAR_MONTH_DAY, text, at);
  const isoMonth = iso === null ? null : monthNamed(iso[2] ?? '');
  if (iso !== null && isoMonth !== null) {
    return { candidates: [{ year: Number(iso[1]), month: isoMonth, day: Number(iso[3]), order: 'named' }], length: iso[0].length };
  }
  const dayFirst = match(DAY_MONTH, text, at);
  const monthFirst = dayFirst === null ? match(MONTH_DAY, text, at) : null;
  const found = dayFirst ?? monthFirst;
  if (found === null) return null;
  const month = monthNamed((dayFirst === null ? found[1] : found[2]) ?? '');
  if (month === null) return null;
  const day = Number(dayFirst === null ? found[2] : found[1]);
  const end = at + found[0].length;
  const days = dayFirst === null ? match(DAYS_AFTER, text, end) : null;
  if (days !== null && Number(days[1]) > day) {
    // Without a year the other day is left to those who read ranges.
    const [range, , digits] = days;
    const year = digits === undefined ? null : Number(digits);
    return { candidates: [{ year, month, day, order: 'named' }], length: found[0].length + (year === null ? 0 : range.length) };
  }
  const year = match(YEAR_AFTER, text, end) ?? (dayFirst === null ? null : match(GLUED_YEAR_AFTER, text, end));
  const short =
    year === null ? (match(SHORT_YEAR_AFTER, text, end) ?? (dayFirst === null ? null : match(LAST_YEAR_AFTER, text, end))) : null;
  const length = found[0].length + (year?.[0].length ?? short?.[0].length ?? 0);
  const digits = year?.[1] ?? short?.[1];
  return { candidates: [{ year: digits === undefined ? null : fullYear(digits), month, day, order: 'named' }], length };
}

function datePart(text: string, at: number): Found | null {
  const code = text.charCodeAt(at);
  const found = code >= 48 && code <= 57 ? (daysAt(text, at) ?? namedAt(text, at) ?? numericAt(text, at)) : namedAt(text, at);
  if (found === null) return null;
  const seen = new Set<string>();
  const candidates = found.candidates.filter((candidate) => {
    const key = `${candidate.year}-${candidate.month}-${candidate.day}`;
    if (!exists(candidate) || seen.has(key)) return false;
    seen.add(key);
    return true;
  });
  return candidates.length === 0 ? null : { ...found, candidates };
}

/** "mar. 11 juin 2024": a Tuesday in French, Italian and Spanish, where a whole date follows rather than the days of March. */
function tuesdayAt(text: string, at: number, word: RegExpExecArray): DateReading | null {
  if (!/^mar$/i.test(word[1] ?? '')) return null;
  const end = at + word[0].length;
  const gap = match(WEEKDAY_GAP, text, end)?.[0] ?? '';
  const date = gap === '' ? null : datePart(text, end + gap.length);
  if (date === null || date.weak === true) return null;
  return { candidates: date.candidates, weekday: 2, weak: false, length: word[0].length + gap.length + date.length };
}

/** The weekday that a word beside a date names; "so" and "do" in small letters are words: "since Jun 30, so …". */
const weekdayWritten = (word: string): number | null => (/^(?:so|do|mi|di|sa)$/u.test(word) ? null : weekdayNamed(word));

/** Reads the date or weekday that starts exactly at a position, in seven languages; null where none does. */
export function readDate(text: string, at: number): DateReading | null {
  if (at > 0 && /[\p{L}\d]/u.test(text.charAt(at - 1))) return null;
  const word = match(WEEKDAY, text, at);
  const leading = word === null ? null : weekdayWritten(word[1] ?? '');
  if (word !== null && leading !== null) {
    const end = at + word[0].length;
    const gap = match(WEEKDAY_GAP, text, end);
    const date = gap === null ? null : datePart(text, end + gap[0].length);
    if (gap !== null && date !== null) {
      return { candidates: date.candidates, weekday: leading, weak: false, length: word[0].length + gap[0].length + date.length };
    }
    if ((word[1] ?? '').length < 3 || monthNamed(word[1] ?? '') !== null) return null;
    return { candidates: [], weekday: leading, weak: true, length: word[0].length };
  }
  const tuesday = word === null ? null : tuesdayAt(text, at, word);
  if (tuesday !== null) return tuesday;
  const date = datePart(text, at);
  if (date === null) return null;
  const after = match(WEEKDAY_AFTER, text, at + date.length);
  const trailing = after === null ? null : weekdayWritten(after[1] ?? after[2] ?? '');
  const plain = after !== null && /^[\p{L}.]{1,2}$/u.test(after[0].trim()) && !/[（(]/.test(after[0]);
  const used = trailing === null || plain ? 0 : (after?.[0].length ?? 0);
  return { candidates: date.candidates, weekday: used === 0 ? null : trailing, weak: date.weak ?? false, length: date.length + used };
}
