import { type ClockReading, readClock } from '../../time/clocks/read-clock.ts';
import { toClockTime } from '../../time/local-time.ts';
import { readZoneWords } from '../../time/zones/read-zone-words.ts';
import type { ClockWords, DateWords } from './sentence.ts';

const start =
  /(?<![\p{L}\d_/.:$€£#-])(?=\d|noon(?!\p{L})|midday(?!\p{L})|midnight(?!\p{L}))|(?<=\dT|\d[-–—/])(?=\d{1,2}:\d\d)|(?<=\p{L}[-–—(])(?=\d{1,2}:\d\d)|(?<=\p{L}[-–—])(?=\d{4}\s\p{Lu}{2,4}(?!\p{L}))|(?<=[\u3040-\u9fff\uac00-\ud7af])(?=\d{1,2}(?:[時时点點시]|:\d\d))|(?=(?:午前|午後|上午|下午|오전|오후)\s?\d|正午)/giu;
const about =
  /(?:[~≈∼±]|about|around|approx(?:\.|imately)?|roughly|circa|ca\.|nearly|almost|shortly (?:after|before)|just (?:after|before)|soon after|(?<!\p{L})before|(?<!\p{L})after|(?<!\p{L})by|until about|since|early|gegen|etwa|ungefähr|rund|kurz (?:nach|vor)|(?<!\p{L})nach|(?<!\p{L})vor|vers|environ|autour de|peu (?:après|avant)|après|avant|sobre las?|hacia las?|alrededor de las?|aproximadamente a las|antes de las?|después de las?)\s*$/iu;
const clockLead = /(?:à|entre|et|vers|de|dès|depuis|jusqu['’]à|les|las?|a|um|ab|von|bis|gegen|h)\s*$/iu;
const lengthLead = /(?:pendant|durant|soit|durée(?: de)?|duró|durante|après|lasted|for|während|dauerte)\s*$/iu;

/** The times of day in a text, each with the zone named beside it; numbers that may as well be something else are left out. */
export const readClocks = (text: string, dates: readonly DateWords[], language: string): readonly ClockWords[] => {
  const clocks: ClockWords[] = [];
  let next = 0;
  for (const { index } of text.matchAll(start)) {
    if (index < next || dates.some(({ from, to }) => index >= from && index < to)) continue;
    // Between signs that need no spaces, a time begins behind any of them.
    const read = isUnspaced(text, index) ? readClock(` ${text.slice(index, index + 24)}`, 1) : readClock(text, index);
    // “3点” are as often points as an hour.
    if (read === null || /^\d{1,2}[点點]$/u.test(text.slice(index, index + read.length))) continue;
    const clock = wordsOf(text, index, read, language);
    if (clock === null) continue;
    clocks.push(clock);
    next = clock.to;
  }
  return clocks;
};

const isUnspaced = (text: string, at: number): boolean => /[\u3040-\u9fff\uac00-\ud7af]/u.test(text.charAt(at - 1));

const wordsOf = (text: string, from: number, read: ClockReading, language: string): ClockWords | null => {
  let to = from + read.length;
  while (/\s/.test(text.charAt(to - 1))) to -= 1;
  const zone = readZoneWords(text, to, text.charAt(from - 1) === 'T' || hasOffset(text, from, to));
  if (!isTime(text, from, to, read, zone !== null, language)) return null;
  const end = to + (zone?.length ?? 0);
  const again = zone === null ? null : readZoneWords(text, end, false);
  const isAgain = again !== null && /^\s?[([/]/.test(text.slice(end, end + 2));
  const time = toClockTime([read.hour, read.minute, ...(read.second === null ? [] : [read.second])].map(two).join(':'));
  if (time === null) return null;
  const last = isAgain ? end + again.length : end;
  return {
    from,
    to: last,
    words: text.slice(from, last),
    time,
    dayShift: read.dayShift,
    zone: zone?.words ?? null,
    zoneAgain: isAgain ? again.words : null,
    meridiem: read.meridiem,
    odd: read.odd,
    approx:
      about.test(text.slice(Math.max(0, from - 26), from)) ||
      /^\s?-?ish\b|^\s\(?approx|^(?:頃|ごろ|前後|左右|경|쯤)/iu.test(text.slice(last, last + 9)),
    date: null,
  };
};

/** "2021-02-18 00:30:00-08:00" is one moment, as machines write it with a space for the T. */
const hasOffset = (text: string, from: number, to: number): boolean =>
  /\d{4}-\d\d-\d\d $/u.test(text.slice(Math.max(0, from - 11), from)) &&
  to - from === 8 &&
  /^[+-](?:0\d|1[0-4]):[0-5]\d(?![:\d])/u.test(text.slice(to, to + 7));

const isTime = (text: string, from: number, to: number, read: ClockReading, hasZone: boolean, language: string): boolean => {
  const lead = text.slice(Math.max(0, from - 30), from);
  switch (read.form) {
    case 'digits':
      if (military.test(text.slice(from, to + 6)) && militaryLead.test(lead)) return true;
      if (hasZone && (!/^(?:19|20)\d\d/.test(text.slice(from, from + 4)) || digitsLead.test(lead))) return true;
      return digitsLead.test(lead) && digitsPair.test(text.slice(from, to + 20));
    case 'dot':
      return hasZone || /uhr/iu.test(text.slice(from, to)) || read.meridiem !== null;
    case 'letter':
      if (/^en\b/i.test(language))
        return !lengthLead.test(lead) && englishLead.test(lead) && /^\d{1,2}[hH]\d{2}$/u.test(text.slice(from, to));
      if (lengthLead.test(lead) || lengthFollow.test(text.slice(to, to + 16))) return false;
      return clockLead.test(lead) || /\d{2}\s?h\s?\d{2}/iu.test(text.slice(from, to));
    case 'colon':
      return !/^\s?(?:hours?|min|minutes?|h\b)(?!\p{L})/iu.test(text.slice(to, to + 8)) || read.meridiem !== null;
    default:
      return true;
  }
};

/** "1 h 42 après le premier message" is a length, "10 h 47 après-midi" is none. */
const lengthFollow = /^\s(?:après(?!-)|plus tard|avant (?:le|la|l['’])|de (?:retard|panne|coupure)|durant)(?!\p{L})/iu;

/** "At 1012 hours" is a time, "1012 hours of work" a length. */
const military = /^\d{4}\s?(?:hours|hrs?|h)(?!\p{L})(?! of)/iu;
const militaryLead = /(?<!\p{L})(?:at|from|by|until|till|between|and|since|around|about|approximately)\s*$/iu;
/** What makes "1915 UTC" a time and no year. */
const digitsLead =
  /(?<!\p{L})(?:at|by|until|till|between|from|since|around|about|approximately|hours of|\d{4}\s?(?:[-–—]|to|and|until))\s*$/iu;
/** "1900 and 2100 UTC", whose zone is told once. */
const digitsPair = /^\d{4}\s?(?:[-–—]|to|and|until)\s?\d{4}\s?(?:UTC|GMT|Z|[A-Z]{2,3}T)(?![\p{L}\d])/u;
const englishLead = /(?<!\p{L})(?:at|from|by|until|till|between|since|around|time(?: of (?:the )?(?:incident|outage|impact))?:)\s*$/iu;

const two = (value: number): string => String(value).padStart(2, '0');
