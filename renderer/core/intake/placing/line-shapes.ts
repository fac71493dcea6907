import { readClock } from '../../time/clocks/read-clock.ts';
import { monthNamed } from '../../time/dates/date-names.ts';
import { readDate } from '../../time/dates/read-date.ts';

const lead = /^[\s*_~≈[(|"'>•–—-]{0,8}/u;
const introduction =
  /(?:at|on|by|from|about|around|approx\.?|approximately|ca\.?|circa|before|after|um|gegen|ab|vers|à|le|el|a las|~|≈)\s{1,2}/iuy;
const relative = /T\s?[+\u2212–-]\s?\d/y;
const afterDate = /[\s,|T@–—:-]{1,6}/y;
const closing = /^[\s\])*_:.,|–—-]{0,6}$/u;
const zoneOrMark = /^\s{0,2}(?:[A-Z]{1,5}\b|[|:–—-])/u;

/** Whether a line begins with a time of day, with or without a date before it. */
export function startsWithTime(line: string): boolean {
  const text = line.slice(0, 90);
  let at = lead.exec(text)?.[0].length ?? 0;
  at = skip(introduction, text, at);
  relative.lastIndex = at;
  if (relative.test(text)) return true;
  if (isClock(text, at)) return true;
  const date = readDate(text, at);
  if (date === null) return false;
  at = skip(afterDate, text, at + date.length);
  return isClock(text, skip(introduction, text, at));
}

/** Whether a line begins with a date that has a day and a month. */
export function startsWithDate(line: string): boolean {
  const text = line.slice(0, 60);
  const date = readDate(text, skip(introduction, text, lead.exec(text)?.[0].length ?? 0));
  return date !== null && date.candidates.length > 0 && !date.weak;
}

/** Whether a line is a date heading whose date no calendar has ("June 31st, 2024"). */
export function isImpossibleDate(line: string): boolean {
  const text = line.trim();
  return text.length <= 80 && readDate(text, 0) === null && looksLikeDate(text);
}

/** Whether a line is a date and nothing else, such as stands above the entries of a day; one that doesn't exist ("June 31st") included. */
export function isDateHeading(line: string): boolean {
  const text = line.trim();
  if (text.length > 80 || !/\d/.test(text)) return false;
  const from = dayCount(text);
  const at = skip(introduction, text, from + (lead.exec(text.slice(from))?.[0].length ?? 0));
  const date = readDate(text, at);
  if (date !== null) return date.candidates.length > 0 && isClosing(text.slice(at + date.length));
  return looksLikeDate(text.slice(at));
}

function skip(pattern: RegExp, text: string, at: number): number {
  pattern.lastIndex = at;
  return at + (pattern.exec(text)?.[0].length ?? 0);
}

function isClock(text: string, at: number): boolean {
  const clock = readClock(text, at);
  if (clock === null) return false;
  if (clock.sure || clock.form === 'colon') return true;
  // "1015 requests" and "1.25 million" are no times: bare digits need a zone or a dash after them.
  return zoneOrMark.test(text.slice(at + clock.length, at + clock.length + 12));
}

function isClosing(rest: string): boolean {
  const noted = /^\s*[([]([^()[\]]{1,40})[)\]]\s*:?\s*$/u.exec(rest);
  return closing.test(rest) || (noted !== null && !/\d:\d/.test(noted[1] ?? ''));
}

/** "Day 2 (" and "Day 2:" may stand before the date. */
function dayCount(text: string): number {
  return /^(?:day|jour|tag|día)\s\d{1,2}\s{0,2}[:(–—-]\s{0,2}/iu.exec(text)?.[0].length ?? 0;
}

function looksLikeDate(text: string): boolean {
  const match = /^(?:(\p{L}{3,12})\.?\s(\d{1,2})|(\d{1,2})\.?\s(?:de\s)?(\p{L}{3,12}))(?:st|nd|rd|th)?\.?,?(?:\s(?:de\s)?\d{4})?/iu.exec(
    text,
  );
  if (match === null || !isClosing(text.slice(match[0].length))) return false;
  return monthNamed((match[1] ?? match[4] ?? '').toLowerCase()) !== null;
}
