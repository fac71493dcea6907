import { monthNamed } from '../../../../time/dates/date-names.ts';
import { readDate } from '../../../../time/dates/read-date.ts';
import { toCalendarDate } from '../../../../time/local-time.ts';
import type { CalendarDate } from '../../../../time/when.ts';

/**
 * A heading about days that is no whole date: a day counted from the one above, from the first or from that of the writing (`days` after
 * it), a year or month (`near` lies in it) for the dates below, or something that looks like a date and can't be read as one.
 */
export type OddHeading =
  | { readonly kind: 'day'; readonly from: 'above' | 'first' | 'today'; readonly days: number }
  | { readonly kind: 'near'; readonly near: CalendarDate; readonly month: boolean }
  | { readonly kind: 'unread' };

const NEXT =
  /^(?:on )?(?:the )?(?:next|following) (?:day|morning)$|^(?:am )?(?:nächster?n?|folgender?n?) (?:tag|morgen)$|^(?:am )?folgetag$|^le lendemain$|^lendemain$|^(?:al |el )?día siguiente$|^翌日$/iu;
const NTH = /^(?:day|tag|jour|día|dia|giorno)\s(\d{1,2}|one|two|three|four|five)(?:\s?[:–—(-].{0,40})?$|^(\d{1,2})日目$/iu;
const TODAY = /^(?:(today|heute|aujourd['’]hui|hoy|oggi|今日|本日)|yesterday|gestern|hier|ayer|ieri|昨日)$/iu;
/** Days counted from the first, which is none: "D+1", in French "J+1". */
const AFTER_FIRST = /^[DJ]\s?\+\s?(\d{1,2})(?:\s?[:–—(-].{0,40})?$/u;
const NUMBERS = ['', 'one', 'two', 'three', 'four', 'five'];
const MONTH = /^(\p{L}{3,12})\.?,? (?:de |del )?((?:19|20)\d\d)$/u;
const JAPANESE_MONTH = /^((?:19|20)\d\d)年(\d{1,2})月$/;
const WORDS =
  /^(?:\p{L}{2,12}\.?,? )?(?:\d{1,2}(?:st|nd|rd|th|er|\.)?(?: de| of)? \p{L}{3,12}\.?|\p{L}{3,12}\.? \d{1,2}(?:st|nd|rd|th)?),?(?: de)? (?:19|20)\d{2}$/iu;
const NUMERIC = /^(?:(?:19|20)\d{2}([-/.])\d{1,2}\1\d{1,2}|\d{1,2}([-/.])\d{1,2}\2(?:(?:19|20)\d{2}|\d{2}))$/;
const NO_YEAR =
  /^(?:(?:on|le|el|am|den) )?(?:(\p{L}{3,12})\.? \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th|\.)?(?: of| de)? (\p{L}{3,12}))$/iu;
const BEFORE_DAY = /^(?:on|le|el|am|den) /iu;
/** A day and a month with a colon or a dash behind them. */
const DAY_AND_WORDS =
  /^(?:(?:on|le|el|am|den) )?(?:(\p{L}{3,12})\.? \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th|\.)?(?: of| de)? (\p{L}{3,12})\.?)(?:,? (?:19|20)\d\d)?(?:\s?:|\s[-–—])\s/iu;

/** What a short line says about days where it is no date that can be read; null for every other line. */
export function oddHeading(line: string): OddHeading | null {
  const text = line.replace(/\s\((?:[A-Z]{2,5}|UTC[+-]\d{1,2}(?::\d\d)?)\)\s?:?$/, '').replace(/^[\s*_[(]{1,4}|[\s*_:\])]{1,6}$/g, '');
  if (text.length < 2 || text.length > 60) return null;
  if (NEXT.test(text)) return { kind: 'day', from: 'above', days: 1 };
  const today = TODAY.exec(text);
  if (today !== null) return { kind: 'day', from: 'today', days: today[1] === undefined ? -1 : 0 };
  const after = AFTER_FIRST.exec(text);
  if (after !== null) return { kind: 'day', from: 'first', days: Number(after[1]) };
  const nth = NTH.exec(text);
  if (nth !== null) {
    const word = (nth[1] ?? nth[2] ?? '').toLowerCase();
    const count = NUMBERS.includes(word) ? NUMBERS.indexOf(word) : Number(word);
    return count < 1 ? null : { kind: 'day', from: 'first', days: count - 1 };
  }
  if (/^(?:19|20)\d\d$/.test(text)) return near(`${text}-07-01`, false);
  const month = MONTH.exec(text);
  const named = month === null ? null : monthNamed(month[1] ?? '');
  if (month !== null && named !== null) return near(`${month[2]}-${String(named).padStart(2, '0')}-15`, true);
  const japanese = JAPANESE_MONTH.exec(text);
  if (japanese !== null) return near(`${japanese[1]}-${(japanese[2] ?? '').padStart(2, '0')}-15`, true);
  const short = NO_YEAR.exec(text);
  const looks = WORDS.test(text) || NUMERIC.test(text) || (short !== null && monthNamed(short[1] ?? short[2] ?? '') !== null);
  if (looks && readDate(text, 0)?.length !== text.length && !isBehindWord(text)) return { kind: 'unread' };
  return isNoDay(text) ? { kind: 'unread' } : null;
}

/** "Incident 10 Jan 2024": a date behind a word that is no part of it. */
function isBehindWord(text: string): boolean {
  const word = /^\p{L}{3,12} /u.exec(text)?.[0] ?? '';
  const rest = text.slice(word.length);
  return word !== '' && monthNamed(word.trim()) === null && readDate(rest, 0)?.length === rest.length;
}

/** "Feb 30: nothing was saved": begins with a day that its month doesn't have. */
function isNoDay(text: string): boolean {
  const found = DAY_AND_WORDS.exec(text);
  const month = found === null ? null : monthNamed(found[1] ?? found[2] ?? '');
  return month !== null && readDate(text.replace(BEFORE_DAY, ''), 0) === null;
}

function near(text: string, month: boolean): OddHeading | null {
  const date = toCalendarDate(text);
  return date === null ? null : { kind: 'near', near: date, month };
}
