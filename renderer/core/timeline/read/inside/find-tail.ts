import { monthNamed } from '../../../time/dates/date-names.ts';
import { readWhenWords, type WhenWords } from '../../../time/words/read-when-words.ts';
import { type Found, foundAt, inCode, isClear, isDotSpoken } from './found.ts';
import { isNoEvent } from './planned.ts';

const REACH = 90;
const START = /(?<=^|[：:](?=\d{4}[-/年])|[\s([{<【「|,;@–—~*_"'`])(?=[\d\p{L}~≈≤≥+])/gu;
/** What may follow the time that ends a line: marks, and a note in brackets. */
const ENDING = /^[\s)\]}>】」.*_"'`|]{0,6}(?:[(（][^()（）]{1,90}[)）][\s.*_]{0,4})?$/;

/** Words before a clock that make it a length of time. */
const LENGTH_NAMED =
  /(?:downtime|elapsed|outage time|total(?: time)?|mtt[a-z]|tt[dmr]|time to [\p{L} ]{3,20}|lasted|took|for|ausfallzeit|(?:duration|dauer|durée|duración|duração|durata)(?: [\p{L} ’']{2,30})?|所要時間)(?: \(.{1,20}\))?\W{0,4}$/iu;

const COUNTED =
  /(?:updates?|steps?|phases?|parts?|days?|stages?|waves?|entry|event|incident|notice|bulletin|meldung|schritt|étape|mise à jour|actualización|paso|nr\.?|no\.?|#)\s$/iu;

/** The name of a field that holds when something is to be. */
const PLANNED_FIELD =
  /^(?:estimated|expected|planned|scheduled|projected|anticipated|target|next|voraussichtlich\p{L}*|geplant\p{L}*|prévue?s?|estimée?s?|previst[oa]s?|estimad[oa]s?)\s[^.]{0,40}$/iu;

/** "Calls failed – 12.15": a time with a dot behind a dash; what else it may be, only other lines tell. */
function isDotLast({ clock, from, to }: WhenWords, before: string): boolean {
  return clock?.form === 'dot' && to - from === 5 && /\p{L}[)"”’]?\s[-–—]\s$/u.test(before);
}

/** Whether the marks of code hold the time and nothing else: "Rolled back at `14:05`". */
function isOwnCode(text: string, at: number, to: number): boolean {
  return text.charAt(at - 1) === '`' && text.charAt(to) === '`';
}

/** A day of a month without its year, right before four digits that are the year: the 2023 of "21 November 2023 (UTC)" is no time. */
const DAY_OF_YEAR =
  /(?:(?<!\p{L})(\p{L}{3,12})\.? \d{1,2}(?:st|nd|rd|th)?|\d{1,2}(?:st|nd|rd|th|\.|º)? (?:of |de )?(\p{L}{3,12})\.?),?(?: de| del)? $/u;

function isYear(when: WhenWords, before: string): boolean {
  if (when.clock?.form !== 'digits' || when.date !== null || (when.clock.hour !== 19 && when.clock.hour !== 20)) return false;
  const day = DAY_OF_YEAR.exec(before);
  return monthNamed(day?.[1] ?? day?.[2] ?? '') !== null;
}

/** Finds the time that ends a line: "Rolled back (16:45 CEST)", "Deployed at 15:30"; null where none does. */
export function findTail(text: string): Found | null {
  if (!/\d/.test(text.slice(-REACH))) return null;
  START.lastIndex = Math.max(1, text.length - REACH);
  for (const start of text.slice(-REACH).matchAll(START)) {
    const at = Math.max(0, text.length - REACH) + start.index;
    if (at === 0) continue;
    const when = readWhenWords(text, at);
    if (
      when === null ||
      !(isClear(when) || isDotLast(when, text.slice(0, at)) || isDotSpoken(when, text)) ||
      !ENDING.test(text.slice(when.to)) ||
      (inCode(text, at) && !isOwnCode(text, at, when.to))
    )
      continue;
    // An offset: "(PT; UTC - 8h)".
    if (/(?:UTC|GMT)\s?[+\-–−]\s?$/.test(text.slice(0, at))) continue;
    // The number counts what stands before it: "Update 1 – 08:00".
    if (COUNTED.test(text.slice(0, at)) && /^\d{1,3}\s?[-–—:]\s/u.test(text.slice(at, at + 6))) continue;
    // The word belongs to what stands before it: "Start time: 15:02".
    if (/^(?:time|date):/i.test(text.slice(at, at + 5))) continue;
    if (isYear(when, text.slice(0, at))) continue;
    const found = foundAt(text, when);
    // A length of time has no end: "Duration: 14:02 – 15:40 UTC" tells both.
    const isLength = LENGTH_NAMED.test(found.before) && (when.end === null || (when.zone === null && when.date === null));
    if (isLength || PLANNED_FIELD.test(found.before) || isNoEvent(found.before)) return null;
    if (found.before !== '') return found;
  }
  return null;
}
