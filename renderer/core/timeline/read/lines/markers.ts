import { readDate } from '../../../time/dates/read-date.ts';
import type { Marker } from './split-lines.ts';

const HEADING =
  /^#{1,6}\s{1,5}|^\+{3}\s{1,3}(?=\d{1,2}[:.]\d\d\s)|^[-–—*~+]{2,10}\s{1,3}(?=[\p{L}\d][^|]{0,200}\s[-–—*~+]{2,10}$)|^={2,6}\s{0,3}(?=.{1,200}={2,6}\s*$)/u;
const BULLET =
  /^(?:[•◦▪▫●○■□☐☑☒◆◇►▸▶▷‣⁃∙→➔➜⇒➤➢✓✔✅❌⚠🔴🟠🟡🟢🔵*+·o§・‧※\u25a0-\u25ff\u2981\u204c\u204d\u2605\u2606\u2756-\u2767\u2794-\u27be\ue000-\uf8ff][ \t]{1,8}|[-–—−][ \t]{1,8}|[•◦▪●■►▸‣・](?=\S))(?:\[[ xX]\]\s{1,3})?/u;
const NUMBER = /^(?:\(?\d{1,3}[.)][ \t]{1,8}|(?:[abd-z][.)]|c\))[ \t]{1,8}|[①-⑳][ \t]{0,8})(?=\S)/u;
const QUOTE = /^(?:>\s{0,3}){1,5}/;
/** Where a time that nothing else can be begins. */
const TIME =
  /[~≈≤≥([*_`'"<]{0,3}(?:\d{1,2}:\d\d(?!\d)|\d{4}-\d\d-\d\d|\d{1,2}h\d\d(?!\d)|\d{1,2}(?:[:.]\d\d)?\s?[ap]\.?m(?!\p{L})|\d{1,2}[時时]|T[+-]\d|\d{1,2}\/\d{1,2}\/\d{2,4}(?!\d))/u;
/** “1. July 10”: the first of a list and its date, no first of July; a year has an apostrophe or four digits. */
const NUMBER_BEFORE_DATE =
  /^[*_]{0,3}\d{1,2}[.)] [*_]{0,3}\p{Lu}\p{L}{2,8}\.? (?:0?[1-9]|[12]\d|3[01])(?:st|nd|rd|th)?(?![\d:.h])(?!,? ?uhr)/u;
/** Pictures and dashes that stand for a bullet only where a time follows. */
const LOOSE_BULLET = new RegExp(
  `^(?:(?:\\p{Extended_Pictographic}[\\u{1F3FB}-\\u{1F3FF}]?|:[a-z][a-z0-9_+-]{1,30}:){1,3}\\s{0,3}|[-–—−]{1,3}\\s{0,3}|[*•]\\s{0,3}|\\[[ xX]?\\]\\s{1,3})(?=${TIME.source})`,
  'u',
);
/** Numbers and letters of a list that stand for one only where a time follows: "1:", "#1", "[1]", "Step 1 -", "ii.", "C.". */
const LOOSE_NUMBER = new RegExp(
  `^(?:(?:(?:no\\.?|nr\\.?|n°|№|step|event|item|entry|schritt|étape|etape|paso)\\s?\\d{1,3}\\s{0,2}[:.)–—-]{0,2}|#\\d{1,3}[:.)–—-]?|\\[\\d{1,3}\\]|\\(?\\d{1,3}(?:[)–—-]|[.:](?=\\s)|(?=\\s))|\\(?[ivx]{1,5}[.)]|\\(?[A-BD-Z][.)]|\\(?C\\.)\\s{0,4})(?=${TIME.source})`,
  'iu',
);

/** What a line's words begin with, and the words without it. */
export type Marked = { readonly text: string; readonly marker: Marker };

function loose(text: string): Marked | null {
  // A time that stands first needs nothing taken away.
  if (/^(?:\d{1,2}:\d\d|[\p{Ll}\p{Lu}]{4})/u.test(text) && !/^(?:step|event|item|entry|schritt|étape|etape|paso)\s/i.test(text))
    return null;
  const bullet = LOOSE_BULLET.exec(text);
  if (bullet !== null) return { text: text.slice(bullet[0].length), marker: 'bullet' };
  const number = LOOSE_NUMBER.exec(text);
  // "c. 14:00" is circa in small letters.
  if (number === null || /^c\./.test(text) || (/^\d{1,2}[-–—]/.test(text) && !/^\d{1,3}[-–—]\s/.test(text))) return null;
  return { text: text.slice(number[0].length), marker: 'number' };
}

function isNumberedDate(text: string): boolean {
  return NUMBER_BEFORE_DATE.test(text) && readDate(text.replace(/^[*_\d]{1,5}[.)] [*_]{0,3}/, ''), 0)?.weak === false;
}

/** Takes the bullet, number, heading or quote mark from the beginning of a line's words. */
export function takeMarker(words: string, given: Marker): Marked {
  let text = words;
  let marker = given;
  const quote = QUOTE.exec(text);
  if (quote !== null) {
    text = text.slice(quote[0].length);
    marker = 'quote';
  }
  for (const [pattern, kind] of [
    [HEADING, 'heading'],
    [BULLET, 'bullet'],
    [NUMBER, 'number'],
  ] as const) {
    const found = pattern.exec(text);
    if (found === null || (kind === 'number' && readDate(text, 0)?.weak === false && !isNumberedDate(text))) continue;
    text = text.slice(found[0].length).trimStart();
    marker = kind;
    if (kind === 'heading') text = text.replace(/\s{0,3}[#=]{1,6}$|\s{1,3}[-–—*~+]{2,10}$/, '');
    const inner = kind === 'heading' ? null : BULLET.exec(text);
    if (inner !== null) text = text.slice(inner[0].length).trimStart();
    const again = kind === 'heading' ? null : loose(text);
    return again === null ? { text, marker } : { text: again.text, marker };
  }
  const found = loose(text);
  if (found === null) return { text, marker };
  return { text: found.text, marker: marker === 'heading' ? marker : found.marker };
}
