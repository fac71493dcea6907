import { readZone } from './read-zone.ts';
import { isZoneAbbreviation } from './zone-words.ts';

/** Where the name of a zone stands in a text: the name alone, and how many characters it takes with its brackets and gap. */
export type ZoneWords = { readonly words: string; readonly length: number };

const UTC =
  /(?:UTC|GMT)(?:[+\-−](?:1[0-4]|0?\d)(?::?[0-5]\d)?(?!\d|[:.]\d)|\s[+\-−]\s?(?:1[0-4]|0?\d)(?::?[0-5]\d(?!\d)|(?=\s*(?:$|[:)\],;|–—-]))))?(?![\p{L}\d])/iuy;
const ZULU = /[Zz](?![\p{L}\d])/uy;
const ZULU_SPACED = /Z(?![\p{L}\d])/uy;
const PLUS = /\+(?:1[0-4]|0?\d)(?::?[0-5]\d)?(?!\d|:\d)/y;
const OFFSET = /[+\-−](?:1[0-4]|0\d)(?::?[0-5]\d)?(?!\d|:\d)/y;
const OFFSET_SPACED = /[+\-−](?:1[0-4]|0\d):?[0-5]\d(?!\d|:\d)|\+(?:1[0-4]|0\d)(?!\d|:\d)/y;
const IANA =
  /(?:Africa|America|Antarctica|Arctic|Asia|Atlantic|Australia|Brazil|Canada|Chile|Etc|Europe|Indian|Mexico|Pacific|US)\/[A-Za-z][A-Za-z_+-]{0,30}\d{0,2}(?:\/[A-Za-z][A-Za-z_-]{1,30})?/y;
/** The names of one zone in winter and in summer: "CET/CEST". */
const PAIR = /[A-Z]{2,5}\/[A-Z]{2,5}(?![\p{L}\d])/uy;
const ABBREVIATION = /\p{L}{2,5}(?![\p{L}\d])/uy;
const LONG = /(?:\p{L}{2,14}[ -]){1,4}time(?!\p{L})|heure (?:de |d['’])\p{L}{3,20}/iuy;
const LOCAL =
  /(?:local|server|system|office)(?: time)?(?=\s*(?:$|[:,;|)\]–—-]))|(?:local|server) time(?!\p{L})|ortszeit(?!\p{L})|heure locale(?!\p{L})|hora local(?!\p{L})/iuy;
const REGION = /(?:US )?(?:Pacific|Mountain|Central|Eastern)(?=\s*(?:$|[:,;|)\]–—-]))/iy;
/** Words that are zones in capitals and ordinary words otherwise. */
const ORDINARY = new Set([
  'est',
  'ist',
  'met',
  'eat',
  'cat',
  'art',
  'wet',
  'at',
  'et',
  'pt',
  'ct',
  'mt',
  'it',
  'nt',
  'bit',
  'gst',
  'sst',
  'pet',
  'get',
  'let',
  'hat',
  'wit',
]);

function match(pattern: RegExp, text: string, at: number): string | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0] ?? null;
}

function nameAt(text: string, at: number, spaced: boolean, exact: boolean): string | null {
  const char = text.charAt(at);
  if (char === '+' || char === '-' || char === '−') {
    if (exact && !spaced) return match(OFFSET, text, at);
    if (char === '+' && !spaced) return match(PLUS, text, at);
    return spaced ? match(OFFSET_SPACED, text, at) : null;
  }
  const pair = match(PAIR, text, at);
  if (pair?.split('/').every(isZoneAbbreviation)) return pair;
  const plain =
    match(UTC, text, at) ??
    match(spaced ? ZULU_SPACED : ZULU, text, at) ??
    match(IANA, text, at) ??
    match(LOCAL, text, at) ??
    match(REGION, text, at);
  if (plain !== null) return plain;
  const long = match(LONG, text, at);
  if (long !== null && readZone(long, null, null).kind === 'zone') return long;
  const word = match(ABBREVIATION, text, at);
  if (word === null || !isZoneAbbreviation(word)) return null;
  if (word === word.toUpperCase()) return word;
  const ends = /^\s*(?:$|[:,;.|)\]/–—-])/.test(text.slice(at + word.length, at + word.length + 4));
  return word === word.toLowerCase() && ends && !ORDINARY.has(word) ? word : null;
}

/** Whether zone words only say that the clock hung where the people were, not where that is. */
export function isLocalTime(words: string): boolean {
  return match(LOCAL, words, 0) !== null;
}

/**
 * Finds the name of a zone right after a time, with an optional gap and brackets: "CEST", "(UTC)", "+02:00", "Europe/Berlin".
 * `exact` says that the time was written as a machine writes it, so that "-05" is an offset and no range.
 */
export function readZoneWords(text: string, at: number, exact: boolean): ZoneWords | null {
  let start = at;
  while (start < at + 3 && text.charAt(start) === ' ') start += 1;
  const open = text.charAt(start);
  const bracket = open === '(' || open === '[';
  if (bracket) start += 1;
  const words = nameAt(text, start, start > at, exact);
  if (words === null) return null;
  let end = start + words.length;
  if (/^ time\s?(?:$|[:,)|–—-])/.test(text.slice(end, end + 7))) end += ' time'.length;
  if (bracket) {
    if (!/[)\]]/.test(text.charAt(end))) return null;
    end += 1;
  }
  return { words, length: end - at };
}
